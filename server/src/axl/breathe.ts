import type { Steps } from "../../../core/src/base/steps.ts";

/** What was written goes through so many turns until it is answered: it is read, understood, checked and shown. */
const turns = 4;

/**
 * Lets everything else that waits have its turn, and what follows from it, and comes back. At once when the signal is
 * aborted.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  for (let i = 0; i < turns && !signal.aborted; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** How long others wait at most for work that lets them in between, but for a step of it that takes longer. */
const sliceMs = 1;

/** Does long work in steps and lets others in between; all at once when the signal is aborted. */
export async function breathing<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await breathe(signal);
  }
}
