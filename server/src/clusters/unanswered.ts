import type { UnderWay, Watch } from "../axl/transport.ts";

/** A request that a cluster leaves unanswered. */
export interface Unanswered {
  readonly operation: string;
  readonly since: Date;
  /** It is given up then at the latest. */
  readonly until: Date;
}

/** After so long without an answer a request is told of: somebody is waiting. */
export const toldAfterMs = 5_000;

/** Tells which request a cluster leaves unanswered, the oldest of several; undefined once none is left. */
export function watchAnswers(tell: (it: Unanswered | undefined) => void, afterMs = toldAfterMs): Watch {
  const late = new Set<Unanswered>();
  return ({ operation, limitMs }: UnderWay) => {
    const since = new Date();
    const mine = { operation, since, until: new Date(since.getTime() + limitMs) };
    const timer = setTimeout(() => {
      late.add(mine);
      if (late.size === 1) tell(mine);
    }, afterMs);
    timer.unref();
    return () => {
      clearTimeout(timer);
      if (!late.delete(mine)) return;
      const [next] = late;
      tell(next);
    };
  };
}
