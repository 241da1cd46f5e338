/** Calls again and again, until what it gives back is called. */
export type Every = (ms: number, work: () => void) => () => void;

/** The computer's own; it keeps no process alive. */
export const systemEvery: Every = (ms, work) => {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
};

/** After two such silences something is said: what a colleague reads is a minute old at most. */
const beatMs = 30_000;

/** Keeps "last heard of" young while a deployment waits for phones, or a step takes its time. */
export interface Heartbeat {
  /** Something was told at the place just now. */
  told(): void;
  /** Nothing is told any more once this has come to its end. */
  end(): Promise<void>;
}

/** `renew` tells the place that somebody is at work. Nobody hears of it when it cannot: whoever writes next asks anyway. */
export function openHeartbeat(every: Every, renew: () => Promise<unknown>): Heartbeat {
  let stand: "told" | "quiet" | "telling" = "told";
  let last = Promise.resolve();
  const beat = async (): Promise<void> => {
    stand = "telling";
    await renew().catch(() => undefined);
    stand = "told";
  };
  const stop = every(beatMs, () => {
    if (stand === "quiet") last = beat();
    else if (stand === "told") stand = "quiet";
  });
  return {
    told() {
      if (stand === "quiet") stand = "told";
    },
    async end() {
      stop();
      await last;
    },
  };
}
