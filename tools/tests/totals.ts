import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What one runner counted. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  /** The files in which most time went, with it. */
  readonly slowest?: readonly string[];
}

export const add = (a: Totals, b: Totals): Totals => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** The plain line that ends a run. No test at all is a failure too, and a reader should see why. */
export const line = ({ passed, failed }: Totals): string => `${passed} passed, ${failed} failed`;

/** What a runner left in a file; a runner that left nothing has failed. */
export function readTotals(file: string): Totals {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return JSON.parse(readFileSync(file, "utf8")) as Totals;
}

export function writeTotals(file: string, totals: Totals): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(totals)}\n`);
}
