/* eslint-disable @typescript-eslint/class-literal-property-style -- a field would take room in each of a hundred thousand */
import type { Json, JsonObject } from "../base/json.ts";
import type { FieldSchema } from "../catalog/schema.ts";
import type { DataMap } from "../syntax/data.ts";
import { entryOf, type Chunk, type Entry, type Spot } from "../syntax/tree.ts";
import type { Grid, GridRow } from "./grid.ts";
import { dataIn, entriesData, entriesIn, type Laid, type LaidEntry } from "./layout.ts";
import type { Standing } from "./place.ts";
import { cellSpot } from "./row-cell.ts";
import type { Mapping, Table } from "./table.ts";

/** What all rows of a table make by one of its mappings, bound to the columns of its sheet. */
export interface RowPlan {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Which of the mappings it is, from 0. */
  readonly part: number;
  readonly entries: readonly LaidEntry[];
  /** The same by key: of two with one key the second counts where the first is empty. */
  readonly byKey: ReadonlyMap<string, readonly Laid[]>;
  /** The keys at the top that hold names of other objects. */
  readonly naming: readonly FieldSchema[];
  /** Some value is a list or map: it is looked into for names. */
  readonly isDeep: boolean;
}

/**
 * The map that a row makes: constants of the mapping, and its own cells. It is not put together before somebody looks into
 * it, and forgotten when many others have been since.
 */
export class RowMap implements DataMap, Standing {
  readonly plan: RowPlan;
  readonly cells: GridRow;
  readonly #sheet: { readonly grid: Grid };
  #read: readonly Entry[] | undefined;

  constructor(plan: RowPlan, sheet: { readonly grid: Grid }, cells: GridRow) {
    this.plan = plan;
    this.cells = cells;
    this.#sheet = sheet;
    this.#read = undefined;
  }
  get kind(): "map" {
    return "map";
  }
  get style(): "flow" {
    return "flow";
  }
  get fromRow(): true {
    return true;
  }
  get isDeep(): boolean {
    return this.plan.isDeep;
  }
  get grid(): Grid {
    return this.#sheet.grid;
  }
  // The row of a workbook has no place of its own.
  get chunk(): Chunk {
    return this.grid.delimiter === undefined ? this.plan.mapping.node.chunk : this.cells.chunk;
  }
  get start(): number {
    return this.grid.delimiter === undefined ? this.plan.mapping.node.start : 0;
  }
  get end(): number {
    return this.grid.delimiter === undefined ? this.plan.mapping.node.end : this.cells.length;
  }

  /** Where its object comes in the order of the files: at its table. */
  get place(): Standing {
    const { chunk, start, end } = this.plan.table.node;
    return { chunk, start, end, row: this.cells.chunk.offset, part: this.plan.part };
  }

  get entries(): readonly Entry[] {
    if (this.#read !== undefined) return this.#read;
    const entries = entriesIn(this.plan.entries, this.grid, this.cells);
    const oldest = recent[next];
    if (oldest !== undefined) oldest.#read = undefined;
    recent[next] = this;
    next = (next + 1) % recent.length;
    this.#read = entries;
    return entries;
  }

  data(): JsonObject {
    return entriesData(this.plan.entries, this.grid, this.cells);
  }

  /** The plain data under a key. */
  valueAt(key: string): Json | undefined {
    for (const it of this.plan.byKey.get(key) ?? []) {
      const value = dataIn(it, this.grid, this.cells);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What the mapping says of a key, filled or not. */
  laid(key: string): Laid | undefined {
    return this.plan.byKey.get(key)?.[0];
  }

  lacks(key: string): boolean {
    return !this.plan.byKey.has(key);
  }

  /** The cell that would have to be filled for a key that the row does not state. */
  blankAt(key: string): Spot | undefined {
    const laid = this.laid(key);
    if (laid?.kind !== "cells" || entryOf(this, key) !== undefined) return undefined;
    const use = laid.of.parts.find((it) => typeof it !== "string");
    return use === undefined ? undefined : cellSpot(this.grid, this.cells, use.at, laid.of.node);
  }
}

/** The rows that were looked into last: what is kept longer outlives the memory that is cheap to collect. */
const recent: (RowMap | undefined)[] = new Array<RowMap | undefined>(1_024).fill(undefined);
let next = 0;
