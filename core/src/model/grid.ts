import {
  closingQuote,
  delimiterOf,
  readDelimited,
  startOfRows,
  type Cell,
  type Delimiter,
} from "../sheet/delimited.ts";
import type { CellNote } from "../sheet/damage.ts";
import type { Chunk } from "../syntax/tree.ts";

/** A cell, with its place counted from the beginning of its row. */
export interface GridCell extends Cell {
  readonly note?: CellNote;
}

/** A row of a sheet. It moves with its chunk; its text never changes. */
export interface GridRow {
  /** Where it begins: in the text, or counted in rows in a workbook. */
  readonly chunk: Chunk;
  /** Units of text up to its line end. */
  readonly length: number;
  readonly cells: readonly GridCell[];
}

/** A sheet: the headings of its first row, and the rows below. */
export interface Grid {
  /** Of the file. */
  readonly uri: string;
  readonly text: string;
  /** What its cells are separated by; undefined for a workbook, whose cells have no place in a text. */
  readonly delimiter: Delimiter | undefined;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | undefined;
  /** The first row; undefined where there is none. */
  readonly head: GridRow | undefined;
  readonly rows: readonly GridRow[];
}

/** Rows of a sheet that are read, the heading line included: as many as a spreadsheet can have. */
export const maxRows = 1_048_576;

/**
 * Reads the text of a delimited file. `before` is the same file before an edit: rows that the edit did not touch stay the
 * same rows, at their new places. The grid before is used up. Undefined where there are too many rows.
 */
export function readGrid(uri: string, text: string, stated: Delimiter | undefined, before?: Grid): Grid | undefined {
  const delimiter = stated ?? delimiterOf(text);
  const old = before?.delimiter === delimiter && before.uri === uri ? before : undefined;
  const all = old === undefined ? rowsIn(uri, text, 0, delimiter) : rowsAfter(old, text, delimiter);
  if (all.length > maxRows) return undefined;
  const [head, ...rows] = all;
  return { uri, text, delimiter, sheet: undefined, head, rows };
}

class TextRow implements GridRow {
  readonly chunk: Chunk;
  /** Its own text: a slice would keep the whole text it was cut from in memory. */
  readonly #text: string;
  readonly #delimiter: Delimiter;

  constructor(chunk: Chunk, text: string, delimiter: Delimiter) {
    this.chunk = chunk;
    this.#text = text;
    this.#delimiter = delimiter;
  }
  get length(): number {
    return this.#text.length;
  }
  get cells(): readonly GridCell[] {
    if (lastRead?.row === this) return lastRead.cells;
    const cells = cellsIn(this.#text, this.#delimiter);
    lastRead = { row: this, cells };
    return cells;
  }
}

/** The row that was looked into last: what is asked of it comes together. */
let lastRead: { readonly row: GridRow; readonly cells: readonly GridCell[] } | undefined;

function cellsIn(text: string, delimiter: Delimiter): readonly GridCell[] {
  for (const row of readDelimited(text, delimiter, 0)) return row;
  return [{ text: "", start: 0, end: 0, quoted: false }];
}

function rowsIn(
  uri: string,
  text: string,
  from: number,
  delimiter: Delimiter,
  stop?: (at: number) => boolean,
): TextRow[] {
  const rows: TextRow[] = [];
  let at = from === 0 ? startOfRows(text) : from;
  while (at < text.length && rows.length <= maxRows) {
    if (at > from && stop?.(at) === true) break;
    const end = endOfRow(text, at, delimiter);
    rows.push(new TextRow({ uri, offset: at }, ` ${text.slice(at, end)}`.slice(1), delimiter));
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return rows;
}

// A quote opens a cell only at its beginning, and a doubled one stands for itself.
function endOfRow(text: string, start: number, delimiter: Delimiter): number {
  const separator = delimiter.charCodeAt(0);
  for (let at = start; ; at++) {
    if (text.charCodeAt(at) === 0x22) {
      const closing = closingQuote(text, at);
      at = closing < 0 ? text.length : closing + 1;
    }
    while (at < text.length) {
      const c = text.charCodeAt(at);
      if (c === separator) break;
      if (c === 0x0a || c === 0x0d) return at;
      at++;
    }
    if (at === text.length) return at;
  }
}

function rowsAfter(before: Grid, text: string, delimiter: Delimiter): readonly GridRow[] {
  const { uri } = before;
  const old = before.head === undefined ? [] : [before.head, ...before.rows];
  const same = samePrefix(before.text, text);
  const tail = Math.min(sameSuffix(before.text, text), before.text.length - same, text.length - same);
  const delta = text.length - before.text.length;
  // A line end may be joined with what comes behind it, so the row before the change is read again, too.
  let first = 0;
  while (first < old.length && endOf(old[first]) + 2 < same) first++;
  const kept = old.slice(0, first);
  const from = first === 0 ? 0 : (old[first]?.chunk.offset ?? text.length);
  let [resume, hasJoined] = [first, false];
  const joins = (at: number): boolean => {
    if (at < text.length - tail) return false;
    while (resume < old.length && (old[resume]?.chunk.offset ?? 0) + delta < at) resume++;
    hasJoined = old[resume] !== undefined && (old[resume]?.chunk.offset ?? 0) + delta === at;
    return hasJoined;
  };
  const fresh = rowsIn(uri, text, from, delimiter, joins);
  const behind = hasJoined ? old.slice(resume) : [];
  for (const it of behind) it.chunk.offset += delta;
  return kept.concat(fresh, behind);
}

const endOf = (it: GridRow | undefined): number => (it === undefined ? 0 : it.chunk.offset + it.length);

function samePrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sameSuffix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}
