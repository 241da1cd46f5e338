import type { Clock } from "./clock.ts";

/** Paces the end of a deployment that AXL's throttle has held up: the last writes need not run into one more 503. */
export interface Pace {
  /** Waits until the next write is due, with so many left to do. Ends early when aborted. */
  turn(left: number, signal: AbortSignal): Promise<void>;
  /** The cluster took a write. */
  took(): void;
  /** The cluster answered 503: its queue is full. */
  full(): void;
}

/** Of the rate that was measured, so much is used: what is measured is not quite what comes next. */
const share = 0.98;

/**
 * Between two answers of 503 the cluster takes as many writes as its queue of change notifications lets go: that is its
 * rate, wherever the limit is. As long as much is left, writes are sent as fast as they go, since the queue stays busy
 * during the pause that a 503 asks for. Near the end a pause is lost, and the queue is kept nearly full instead: once no
 * more is left than twice what went from one 503 to the next, writes keep to the rate, counted from the last 503. A rate
 * that is out of date can so hold up no more than those few.
 */
export function openPace(clock: Clock): Pace {
  let fullAt: number | undefined;
  let taken = 0;
  let last: { readonly writes: number; readonly ms: number } | undefined;
  const now = (): number => clock.now().getTime();
  return {
    async turn(left, signal) {
      if (last === undefined || fullAt === undefined || left > 2 * last.writes) return;
      const due = fullAt + ((taken + 1) * last.ms) / (last.writes * share);
      if (due > now()) await clock.wait(Math.ceil(due - now()), signal);
    },
    took() {
      taken++;
    },
    full() {
      // Refused once more before anything was taken: it was full all the while.
      if (fullAt !== undefined && taken === 0) return;
      const at = now();
      if (fullAt !== undefined && at > fullAt) last = { writes: taken, ms: at - fullAt };
      fullAt = at;
      taken = 0;
    },
  };
}
