/** Lets everything else that waits have its turn, and comes back. At once when the signal is aborted. */
export const breathe = (signal: AbortSignal): Promise<void> =>
  signal.aborted ? Promise.resolve() : new Promise((resolve) => setImmediate(resolve));
