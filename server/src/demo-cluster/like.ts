import { isRow, type Row, type Value } from "./row.ts";
import { textOf } from "./store.ts";

/** One element of `searchCriteria`. */
export interface Criterion {
  readonly element: string;
  /** SQL LIKE: `%` any text, `_` any letter, a backslash before one that means itself. */
  readonly pattern: string;
  /** What the element says where it was never set. */
  readonly fallback: string | undefined;
  readonly heedsCase: boolean;
}

/** The rows that fit every criterion. A reference is compared by its target's name, and each target only once. */
export function likeAll(rows: Iterable<Row>, criteria: readonly Criterion[]): readonly Row[] {
  const tests = criteria.filter((it) => it.pattern !== "%").map(testOf);
  const fitting: Row[] = [];
  for (const row of rows) if (tests.every((it) => it(row))) fitting.push(row);
  return fitting;
}

function testOf({ element, pattern, fallback, heedsCase }: Criterion): (row: Row) => boolean {
  const expression = new RegExp(`^${likeToRegExp(pattern)}$`, heedsCase ? "su" : "sui");
  const known = new Map<Value, boolean>();
  return (row) => {
    const value = row.fields[element];
    if (!isRow(value)) return expression.test(value === undefined ? (fallback ?? "") : textOf(value));
    const fits = known.get(value) ?? expression.test(textOf(value));
    known.set(value, fits);
    return fits;
  };
}

function likeToRegExp(pattern: string): string {
  return pattern.replace(/\\(.)|[%_]|[.*+?^${}()|[\]\\/]/gsu, (whole, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (whole === "%") return ".*";
    return whole === "_" ? "." : literal(whole);
  });
}

const literal = (it: string): string => it.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
