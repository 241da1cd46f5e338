/** Lets so many through at a time, in the order in which they came. */
export interface Lane {
  /** Waits for a turn; gives the function that ends it, or undefined when the signal aborted the wait. */
  enter(signal: AbortSignal): Promise<(() => void) | undefined>;
}

/** A lane of that width. */
export function openLane(width: number): Lane {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    inside--;
    waiting.shift()?.();
  };
  const turn = (): (() => void) => {
    inside++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      leave();
    };
  };
  return {
    enter: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve(undefined);
          return;
        }
        if (inside < width) {
          resolve(turn());
          return;
        }
        const go = (): void => {
          signal.removeEventListener("abort", giveUp);
          resolve(turn());
        };
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(go), 1);
          resolve(undefined);
        };
        signal.addEventListener("abort", giveUp, { once: true });
        waiting.push(go);
      }),
  };
}
