import type { Requests } from "../../../core/src/wire/protocol.ts";
import { isObject } from "../../../core/src/base/is-object.ts";

/** Whether something that came over the wire is what it should be. */
export type Shape<T> = (it: unknown) => it is T;

/** A key that may be missing. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

/** The shapes of all keys of a type; `optional` for exactly those that the type lets be missing. */
export type Shapes<T> = {
  readonly [K in keyof T]-?: T extends Readonly<Record<K, unknown>> ? Shape<T[K]> : Optional<Exclude<T[K], undefined>>;
};

export const text: Shape<string> = (it) => typeof it === "string";
export const flag: Shape<boolean> = (it) => typeof it === "boolean";

/** A whole number, not negative: a count or a place. */
export const count: Shape<number> = (it): it is number => typeof it === "number" && Number.isInteger(it) && it >= 0;

/** A number that need not be whole: an amount of time. */
export const amount: Shape<number> = (it): it is number => typeof it === "number" && Number.isFinite(it);

export const oneOf =
  <const T extends string>(...words: readonly T[]): Shape<T> =>
  (it): it is T =>
    words.some((word) => word === it);

export const either =
  <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> =>
  (it): it is A | B =>
    one(it) || other(it);

export const listOf =
  <T>(of: Shape<T>): Shape<readonly T[]> =>
  (it): it is readonly T[] =>
    Array.isArray(it) && it.every(of);

export const textsByKey: Shape<Readonly<Record<string, string>>> = (it): it is Readonly<Record<string, string>> =>
  isObject(it) && Object.values(it).every(text);

export const optional = <T>(of: Shape<T>): Optional<T> => ({ optional: of });

/** An object with these keys; others are nobody's business. */
export const shape =
  <T>(of: Shapes<T>): Shape<T> =>
  (it): it is T =>
    isObject(it) &&
    Object.entries<Shape<unknown> | Optional<unknown>>(of).every(([key, own]) =>
      typeof own === "function" ? own(it[key]) : it[key] === undefined || own.optional(it[key]),
    );

/** Reads the parameters of one of our own requests: all that the wire's type says is checked. */
export const paramsOf = <M extends keyof Requests>(
  of: Shapes<Requests[M][0]>,
): ((given: unknown) => Requests[M][0] | undefined) => {
  const isRight = shape<Requests[M][0]>(of);
  return (given) => (isRight(given) ? given : undefined);
};

/** For requests without parameters; a client may leave them out altogether. */
export const noParams = (given: unknown): Readonly<Record<string, never>> | undefined =>
  given === undefined || given === null || isObject(given) ? {} : undefined;
