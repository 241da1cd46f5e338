/** What went wrong. */
export interface Failed<F> {
  readonly ok: false;
  readonly fault: F;
}

/** What can go wrong in the world outside: a value, never an exception. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | Failed<F>;

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <F>(fault: F): Failed<F> => ({ ok: false, fault });
