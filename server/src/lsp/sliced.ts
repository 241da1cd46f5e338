import { setImmediate } from "node:timers/promises";
import type { Steps } from "../../../core/src/base/steps.ts";

/** How long a slice of work may take before a keystroke or another request gets its turn. */
export const sliceMs = 8;

/** The text that an answer was being made of is another by now; whoever asked has to ask again. */
export class TextChanged extends Error {}

/**
 * Does long work in slices of `ms` milliseconds. Throws `TextChanged` as soon as the text is no longer `current`, and
 * the signal's reason when it is aborted: the rest of the work is not done then.
 */
export async function sliced<T>(
  steps: Steps<T>,
  current: () => boolean,
  signal: AbortSignal,
  ms = sliceMs,
): Promise<T> {
  for (;;) {
    const until = performance.now() + ms;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await setImmediate();
    signal.throwIfAborted();
    if (!current()) throw new TextChanged("the text changed");
  }
}
