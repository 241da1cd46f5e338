/** What of a sequence passes a test, one by one: nothing is looked at before it is asked for. */
export function* sift<T>(of: Iterable<T>, test: (it: T) => boolean): Generator<T> {
  for (const it of of) if (test(it)) yield it;
}

/** The first of a sequence, as far as it has one; the rest is not looked at. */
export function first<T>(of: Iterable<T>): T | undefined {
  for (const it of of) return it;
  return undefined;
}

/** An object whose fields are found out when somebody looks at them, each once. */
export function onDemand<T extends object>(fields: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const get = (): T[keyof T] => {
      const value = fields[key]();
      Object.defineProperty(made, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true, configurable: true });
  }
  return made;
}

/** Whether something in a sequence passes a test; what comes behind it is not looked at. */
export const some = <T>(of: Iterable<T>, test: (it: T) => boolean): boolean => first(sift(of, test)) !== undefined;
