/* eslint-disable @typescript-eslint/class-literal-property-style -- a field would take room in each of a hundred thousand */
import type { Json, JsonObject } from "../base/json.ts";
import type { DataMap } from "../syntax/data.ts";
import { entryOf, type Chunk, type Entry, type Spot } from "../syntax/tree.ts";
import type { Grid, GridRow } from "./grid.ts";
import { dataOfRow, entriesData, entriesIn, type Laid } from "./layout.ts";
import type { Standing } from "./place.ts";
import { cellSpot } from "./row-cell.ts";
import type { RowForm, RowPlan } from "./row-form.ts";

/**
 * The map that a row makes: constants of the mapping, and its own cells. It is not put together before somebody looks into
 * it, and forgotten when many others have been since.
 */
export class RowMap implements DataMap, Standing {
  /** It stays while its mapping is edited. */
  readonly form: RowForm;
  readonly cells: GridRow;
  readonly #sheet: { readonly grid: Grid };
  #read: Read | undefined;

  constructor(form: RowForm, sheet: { readonly grid: Grid }, cells: GridRow) {
    this.form = form;
    this.cells = cells;
    this.#sheet = sheet;
    this.#read = undefined;
  }
  get plan(): RowPlan {
    return this.form.plan;
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
    this.form.isRead();
    return this.#entries;
  }

  /** What its cells feed, or what is the same for all rows of its mapping. */
  entriesOf(which: "own" | "mapped"): readonly Entry[] {
    const { shared } = this.plan;
    if (which === "mapped" || this.#isBook) this.form.isRead();
    return this.#entries.filter(({ key }) => shared.has(String(key.value)) === (which === "mapped"));
  }

  entryAt(key: string): Entry | undefined {
    this.form.isReadAt(key, this.#isBook);
    const constant = constantAt(this.plan, key);
    if (constant !== "in cells") return constant;
    for (const it of this.#entries) if (it.key.value === key) return it;
    return undefined;
  }

  get #isBook(): boolean {
    return this.grid.delimiter === undefined;
  }

  get #entries(): readonly Entry[] {
    const { plan } = this;
    if (this.#read?.plan === plan) return this.#read.entries;
    const entries = entriesIn(plan.entries, this.grid, this.cells);
    if (this.#read === undefined) {
      const oldest = recent[next];
      if (oldest !== undefined) oldest.#read = undefined;
      recent[next] = this;
      next = (next + 1) % recent.length;
    }
    this.#read = { plan, entries };
    return entries;
  }

  data(): JsonObject {
    this.form.isRead();
    return entriesData(this.plan.entries, this.grid, this.cells);
  }

  /** The plain data under a key. */
  valueAt(key: string): Json | undefined {
    for (const it of this.plan.byKey.get(key) ?? []) {
      const value = dataOfRow(it, this.grid, this.cells);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What the mapping says of a key, filled or not. */
  laid(key: string): Laid | undefined {
    this.form.isReadAt(key, this.#isBook);
    return this.plan.byKey.get(key)?.[0];
  }

  lacks(key: string): boolean {
    this.form.isReadAt(key, this.#isBook);
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

/** The entries of a plan that are the same for all rows, each made once. */
const constants = new WeakMap<RowPlan, Map<string, Entry | undefined>>();

/** What all rows of a plan have under a key, where no cell tells it. */
function constantAt(plan: RowPlan, key: string): Entry | undefined | "in cells" {
  const [laid] = plan.byKey.get(key) ?? none;
  if (laid === undefined) return undefined;
  if (laid.kind !== "constant") return "in cells";
  const known = constants.get(plan) ?? new Map<string, Entry | undefined>();
  constants.set(plan, known);
  let entry = known.get(key);
  if (entry === undefined) {
    const it = plan.entries.find((of) => of.key.value === key);
    entry = it && { key: it.key, value: laid.node };
    known.set(key, entry);
  }
  return entry;
}

const none: readonly never[] = [];

/** What was put together, and by which plan. */
interface Read {
  readonly plan: RowPlan;
  readonly entries: readonly Entry[];
}

/** The rows that were looked into last: what is kept longer outlives the memory that is cheap to collect. */
const recent: (RowMap | undefined)[] = new Array<RowMap | undefined>(1_024).fill(undefined);
let next = 0;
