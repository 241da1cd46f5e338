/* eslint-disable @typescript-eslint/class-literal-property-style -- a field would take room in each of a hundred thousand */
import type { FieldType } from "../catalog/schema.ts";
import { withoutApostrophe } from "../sheet/apostrophe.ts";
import { cellValue, truthIn } from "../sheet/cell-value.ts";
import type { CellMark, Chunk, ScalarNode, ScalarValue, Spot } from "../syntax/tree.ts";
import type { Grid, GridRow } from "./grid.ts";
import { changedBy, type Placeholder } from "./placeholder.ts";

/** What a place in a mapping takes from one column. */
export interface CellUse {
  /** Number of the column, from 0. */
  readonly at: number;
  readonly change: Placeholder["change"];
  /** How the cell is read, where that is not as it is: for headings of BAT. */
  readonly read: ((text: string) => string) | undefined;
}

/** A value of a mapping that cells feed. */
export interface CellValue {
  readonly parts: readonly (string | CellUse)[];
  /** Of the field, where one placeholder is all of the value. */
  readonly type: FieldType | undefined;
  /** The value in the mapping, or the heading where the headings are the keys. Another one when the mapping has another place. */
  node: ScalarNode;
  mapping: Spot;
}

/** A cell's text as it counts: without blanks around it, and without the apostrophe that keeps a spreadsheet from calculating. */
export function trimmedCell(grid: Grid, row: GridRow, at: number): string {
  const text = row.cells[at]?.text.trim() ?? "";
  return grid.delimiter === undefined ? text : withoutApostrophe(text);
}

const partIn = (grid: Grid, row: GridRow, { at, change, read }: CellUse): string => {
  const text = trimmedCell(grid, row, at);
  return changedBy({ change }, read === undefined ? text : read(text));
};

/** What a row's cells say for a value; undefined where that is nothing. */
export function valueIn(grid: Grid, row: GridRow, { parts, type }: CellValue): ScalarValue | undefined {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && typeof only !== "string") {
    const text = partIn(grid, row, only);
    return text === "" ? undefined : type === undefined ? text : (cellValue(text, type) as ScalarValue);
  }
  const text = parts.map((it) => (typeof it === "string" ? it : partIn(grid, row, it))).join("");
  return text === "" ? undefined : text;
}

/** Whether all cells of a value are empty, or one of them. */
export const areEmpty = (grid: Grid, row: GridRow, { parts }: CellValue, how: "all" | "any"): boolean => {
  const isEmpty = (it: string | CellUse): boolean => typeof it === "string" || partIn(grid, row, it) === "";
  return how === "all"
    ? parts.every(isEmpty)
    : parts.some((it) => typeof it !== "string" && partIn(grid, row, it) === "");
};

/** Where a cell stands: in the text, or where the mapping names it. A row that is too short has it at its end. */
export function cellSpot(grid: Grid, row: GridRow, at: number, inMapping: Spot): Spot {
  if (grid.delimiter === undefined) return placeOf(inMapping);
  const cell = row.cells[at];
  return { chunk: row.chunk, start: cell?.start ?? row.length, end: cell?.end ?? row.length };
}

/** A cell that is spoken of beside its values: `from` is where the mapping says what it is for, the value first. */
export function markedCell(
  grid: Grid,
  row: GridRow,
  at: number,
  from: readonly [Spot, ...Spot[]],
): Spot & { readonly cell: CellMark } {
  const isBook = grid.delimiter === undefined;
  const cell = {
    ...{ from, others: [], write: () => undefined },
    ...{ label: isBook ? cellLabel(grid, row, at) : undefined, book: isBook ? grid.uri : undefined },
  };
  return { ...cellSpot(grid, row, at, from[0]), cell };
}

const placeOf = ({ chunk, start, end }: Spot): Spot => ({ chunk, start, end });

/** The name of a cell of a workbook, as spreadsheets write it. */
export function cellLabel(grid: Grid, row: GridRow, at: number): string {
  let column = "";
  for (let n = at + 1; n > 0; n = Math.floor((n - 1) / 26)) column = String.fromCharCode(65 + ((n - 1) % 26)) + column;
  const sheet = grid.sheet === undefined ? "" : /^\w+$/.test(grid.sheet) ? grid.sheet : `'${grid.sheet}'`;
  return `${sheet}!${column}${row.chunk.offset + 1}`;
}

/** The value of cells as a node: it stands in the first of them. */
export class CellScalar implements ScalarNode, CellMark {
  readonly value: ScalarValue;
  /** In the text; a cell of a workbook stands where the mapping takes it, wherever that is now. */
  readonly #spot: Spot | undefined;
  readonly #grid: Grid;
  readonly #row: GridRow;
  readonly #of: CellValue;

  constructor(grid: Grid, row: GridRow, of: CellValue, value: ScalarValue) {
    const first = of.parts.find((it) => typeof it !== "string");
    this.#spot = grid.delimiter === undefined ? undefined : cellSpot(grid, row, first?.at ?? 0, of.node);
    this.value = value;
    this.#grid = grid;
    this.#row = row;
    this.#of = of;
  }
  get kind(): "scalar" {
    return "scalar";
  }
  get chunk(): Chunk {
    return (this.#spot ?? this.#of.node).chunk;
  }
  get start(): number {
    return (this.#spot ?? this.#of.node).start;
  }
  get end(): number {
    return (this.#spot ?? this.#of.node).end;
  }
  get style(): "plain" {
    return "plain";
  }
  get cell(): CellMark {
    return this;
  }
  /** The columns that feed it. */
  get columns(): readonly number[] {
    return this.#of.parts.flatMap((it) => (typeof it === "string" ? [] : [it.at]));
  }
  /** Whether the cell is all of the value. */
  get isWhole(): boolean {
    return this.#of.parts.length === 1;
  }
  /** What the mapping says before the first cell. */
  get before(): string {
    const [first = ""] = this.#of.parts;
    return typeof first === "string" ? first : "";
  }
  get row(): GridRow {
    return this.#row;
  }
  get from(): readonly Spot[] {
    return [this.#of.node, this.#of.mapping];
  }
  get others(): readonly Spot[] {
    return this.columns.slice(1).map((at) => cellSpot(this.#grid, this.#row, at, this.#of.node));
  }
  get label(): string | undefined {
    const [at = 0] = this.columns;
    return this.#grid.delimiter === undefined ? cellLabel(this.#grid, this.#row, at) : undefined;
  }
  get book(): string | undefined {
    return this.#grid.delimiter === undefined ? this.#grid.uri : undefined;
  }
  get write(): (value: ScalarValue) => string | undefined {
    return (value) => {
      const { delimiter } = this.#grid;
      const [at, ...others] = this.columns;
      if (delimiter === undefined || at === undefined || others.length > 0) return undefined;
      const text = this.#cellFor(value, trimmedCell(this.#grid, this.#row, at));
      return text === undefined ? undefined : asCell(text, delimiter, this.#row.cells[at]?.quoted === true);
    };
  }

  // What the text around the placeholder says must be there, or the cell alone cannot make that value.
  #cellFor(value: ScalarValue, before: string): string | undefined {
    if (typeof value === "boolean") return wordFor(value, before);
    if (value === null) return undefined;
    const at = this.#of.parts.findIndex((it) => typeof it !== "string");
    const [head, tail] = [textOf(this.#of.parts.slice(0, at)), textOf(this.#of.parts.slice(at + 1))];
    const text = String(value);
    if (text.length <= head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return undefined;
    const middle = text.slice(head.length, text.length - tail.length);
    const use = this.#of.parts[at];
    const isReached = typeof use === "object" && changedBy(use, middle) === middle;
    return middle.trim() !== middle || !isReached ? undefined : middle;
  }
}

const textOf = (parts: CellValue["parts"]): string => parts.filter((it) => typeof it === "string").join("");

/** Pairs of words for a switch; the cell keeps to the pair that it has. */
const pairs = [
  ["true", "false"],
  ["yes", "no"],
  ["x", ""],
  ["1", "0"],
  ["y", "n"],
  ["t", "f"],
  ["예", "아니요"],
] as const;

function wordFor(value: boolean, before: string): string {
  const small = before.toLowerCase();
  const [yes, no] = (truthIn(small) === undefined ? undefined : pairs.find((it) => it.includes(small as never))) ?? [
    "true",
    "false",
  ];
  const word = value ? yes : no === "" ? "no" : no;
  const isUpper = before !== small && before === before.toUpperCase();
  return isUpper && before.length > 1
    ? word.toUpperCase()
    : /^\p{Lu}/u.test(before)
      ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
      : word;
}

/** A text as a cell of a delimited file, in quotes where they are needed or were there. */
export function asCell(text: string, delimiter: string, quoted: boolean): string {
  const guarded = /^'*[=+\-@\t\r]/.test(text) && text.startsWith("'") ? `'${text}` : text;
  const needs = quoted || guarded.includes(delimiter) || /["\r\n]/.test(guarded) || guarded.trim() !== guarded;
  return needs ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
