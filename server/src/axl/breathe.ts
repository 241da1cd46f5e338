/** What was written goes through so many turns until it is answered: it is read, understood, checked and shown. */
const turns = 4;

/**
 * Lets everything else that waits have its turn, and what follows from it, and comes back. At once when the signal is
 * aborted.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  for (let i = 0; i < turns && !signal.aborted; i++) await new Promise((resolve) => setImmediate(resolve));
}
