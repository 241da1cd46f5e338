/** Long work in small steps: whoever pulls may stop between any two of them, go on later, or never. */
export type Steps<T> = Generator<void, T>;

/** Does all of the work at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
