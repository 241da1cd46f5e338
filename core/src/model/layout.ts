import type { Json, JsonObject } from "../base/json.ts";
import type { Entry, MapNode, Node, ScalarNode, SeqNode, Spot } from "../syntax/tree.ts";
import { dataOf } from "../syntax/data.ts";
import type { Grid, GridRow } from "./grid.ts";
import { areEmpty, CellScalar, valueIn, type CellValue } from "./row-cell.ts";

/** A value of a mapping, ready to be filled from rows. */
export type Laid =
  /** The same for all rows. */
  | { readonly kind: "constant"; readonly node: Node }
  | { readonly kind: "cells"; readonly of: CellValue }
  | { readonly kind: "map"; readonly entries: readonly LaidEntry[] }
  | { readonly kind: "seq"; readonly items: readonly Laid[] }
  /** Its heading is missing, or it is not read: nobody knows what it says. */
  | { readonly kind: "unknown" };

export interface LaidEntry {
  readonly key: ScalarNode;
  readonly value: Laid;
}

/** Whether nothing of a value comes from cells. */
export const isConstant = (it: Laid): boolean => it.kind === "constant";

/** Whether every cell that a value takes is empty in a row: then it is not stated. */
function isEmpty(laid: Laid, grid: Grid, row: GridRow): boolean {
  switch (laid.kind) {
    case "constant":
      return false;
    case "unknown":
      return true;
    case "cells":
      return areEmpty(grid, row, laid.of, "all");
    case "map":
      return laid.entries.every(({ value }) => isConstant(value) || isEmpty(value, grid, row));
    case "seq":
      return laid.items.every((it) => isEmpty(it, grid, row));
  }
}

/** Whether a row says something for a value. */
export function isStated(laid: Laid, grid: Grid, row: GridRow): boolean {
  if (laid.kind === "cells") return valueIn(grid, row, laid.of) !== undefined;
  return laid.kind === "constant" || (laid.kind !== "unknown" && !isEmpty(laid, grid, row));
}

/** What a row says for a value; undefined where it says nothing. */
export function nodeIn(laid: Laid, grid: Grid, row: GridRow, inList = false): Node | undefined {
  switch (laid.kind) {
    case "constant":
      return laid.node;
    case "unknown":
      return undefined;
    case "cells": {
      if (inList && isEmpty(laid, grid, row)) return undefined;
      const value = valueIn(grid, row, laid.of);
      return value === undefined ? undefined : new CellScalar(grid, row, laid.of, value);
    }
    case "map":
      return isEmpty(laid, grid, row) ? undefined : mapIn(laid.entries, grid, row);
    case "seq": {
      if (isEmpty(laid, grid, row)) return undefined;
      const items = laid.items.flatMap((it) => nodeIn(it, grid, row, true) ?? []);
      return { kind: "seq", style: "flow", ...spotOfRow(row), items, fromRow: true } satisfies SeqNode;
    }
  }
}

/** The map that entries make of a row. */
export const mapIn = (entries: readonly LaidEntry[], grid: Grid, row: GridRow): MapNode => ({
  kind: "map",
  style: "flow",
  ...spotOfRow(row),
  entries: entriesIn(entries, grid, row),
  fromRow: true,
});

export const entriesIn = (entries: readonly LaidEntry[], grid: Grid, row: GridRow): readonly Entry[] =>
  entries.flatMap(({ key, value }): readonly Entry[] => {
    const node = nodeIn(value, grid, row);
    return node === undefined ? [] : [{ key, value: node }];
  });

const spotOfRow = ({ chunk, length }: GridRow): Spot => ({ chunk, start: 0, end: length });

/** The plain data that a row says for a value, without making nodes. */
export function dataOfRow(laid: Laid, grid: Grid, row: GridRow, inList = false): Json | undefined {
  switch (laid.kind) {
    case "constant":
      return dataOf(laid.node);
    case "unknown":
      return undefined;
    case "cells":
      return inList && isEmpty(laid, grid, row) ? undefined : valueIn(grid, row, laid.of);
    case "map":
      return isEmpty(laid, grid, row) ? undefined : entriesData(laid.entries, grid, row);
    case "seq":
      return isEmpty(laid, grid, row)
        ? undefined
        : laid.items.map((it) => dataOfRow(it, grid, row, true)).filter((it) => it !== undefined);
  }
}

export function entriesData(entries: readonly LaidEntry[], grid: Grid, row: GridRow): JsonObject {
  const data: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const { key, value } of entries) {
    const name = String(key.value ?? "");
    const it = name in data ? undefined : dataOfRow(value, grid, row);
    if (it !== undefined) data[name] = it;
  }
  return data;
}
