/** Whether a value read from outside is an object with keys: neither null nor a list. */
export const isObject = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === "object" && it !== null && !Array.isArray(it);
