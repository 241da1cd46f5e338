import { resolve } from "node:path";

/** The checkout. Compiled, this file stands in `out/tools/`. */
export const root = resolve(import.meta.dirname, "../..");

/** A path in the checkout, absolute. */
export const inCheckout = (...parts: readonly string[]): string => resolve(root, ...parts);
