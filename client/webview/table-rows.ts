import type { ShownColumn } from "./table-messages.ts";

/** By which column the rows are sorted; undefined: as the files have them. */
export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

/** Which rows are shown, and in what order. */
export interface RowsWanted {
  readonly count: number;
  /** Those that are searched. */
  readonly columns: readonly ShownColumn[];
  /** Words, each of which must stand in some column, in any case. */
  readonly filter: string;
  readonly sortBy: ShownColumn | undefined;
  readonly down: boolean;
  /** Rows that are shown whether they fit or not. */
  readonly held?: ReadonlySet<number>;
}

/** The rows that fit, in their order. Looks at each different text once, however many rows have it. */
export function rowsWanted({ count, columns, filter, sortBy, down, held }: RowsWanted): Uint32Array {
  const words = folded(filter)
    .split(/\s+/)
    .filter((it) => it !== "");
  const fits = words.map((word) => rowsWith(word, count, columns));
  const order = sortBy === undefined ? undefined : sortedRows(sortBy, count, down);
  const rows = new Uint32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) {
    const row = order === undefined ? i : (order[i] ?? i);
    if (held?.has(row) === true || fits.every((it) => it[row] === 1)) rows[length++] = row;
  }
  return rows.subarray(0, length);
}

/** The text of a cell. */
export const cellText = ({ cells, values }: ShownColumn, row: number): string => values[cells[row] ?? 0] ?? "";

function rowsWith(word: string, count: number, columns: readonly ShownColumn[]): Uint8Array {
  const fits = new Uint8Array(count);
  for (const column of columns) {
    const texts = foldedTexts(column);
    const hits = new Uint8Array(texts.length);
    let any = 0;
    for (let i = 0; i < texts.length; i++) if (texts[i]?.includes(word) === true) any += hits[i] = 1;
    if (any === 0) continue;
    const { cells } = column;
    for (let row = 0; row < count; row++) if (hits[cells[row] ?? 0] === 1) fits[row] = 1;
  }
  return fits;
}

const folded = (it: string): string => it.normalize("NFC").toLowerCase();

const texts = new WeakMap<ShownColumn, readonly string[]>();

function foldedTexts(column: ShownColumn): readonly string[] {
  const known = texts.get(column);
  if (known) return known;
  const found = column.values.map(folded);
  texts.set(column, found);
  return found;
}

const ranks = new WeakMap<ShownColumn, Uint32Array>();

/** Where each text of a column comes when they are sorted: numbers by their size, and what is empty last. */
function ranksOf(column: ShownColumn): Uint32Array {
  const known = ranks.get(column);
  if (known) return known;
  const all = foldedTexts(column);
  const isNumber = all.every((it) => /^-?\d{0,15}$/.test(it));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const order = [...all.keys()].sort((a, b) => {
    const [one, other] = [all[a] ?? "", all[b] ?? ""];
    if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
    return isNumber ? Number(one) - Number(other) : compare(one, other);
  });
  const found = new Uint32Array(all.length);
  for (const [rank, at] of order.entries()) found[at] = rank;
  ranks.set(column, found);
  return found;
}

/** Rows by the rank of their texts; equal ones stay in their order. What is empty stays last both ways. */
function sortedRows(column: ShownColumn, count: number, down: boolean): Uint32Array {
  const rank = ranksOf(column);
  const empty = column.values.indexOf("");
  const last = rank.length - 1;
  const place = (row: number): number => {
    const at = column.cells[row] ?? 0;
    const own = rank[at] ?? 0;
    return !down || at === empty ? own : last - own - (empty < 0 ? 0 : 1);
  };
  const starts = new Uint32Array(rank.length + 1);
  for (let row = 0; row < count; row++) starts[place(row) + 1] = (starts[place(row) + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const at = place(row);
    const next = starts[at] ?? 0;
    rows[next] = row;
    starts[at] = next + 1;
  }
  return rows;
}
