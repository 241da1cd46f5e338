import type { BoundDocument, BoundFile } from "../model/bind.ts";
import type { BoundTable } from "../model/bind-rows.ts";
import type { Grid, GridRow } from "../model/grid.ts";
import type { LaidEntry } from "../model/layout.ts";
import type { ConfigObject } from "../model/object.ts";
import type { CellValue } from "../model/row-cell.ts";
import type { RowPlan } from "../model/row-form.ts";
import type { TreeStep } from "./step.ts";

/** A table whose rows stand in a sheet. */
export interface SheetTable {
  readonly document: BoundDocument;
  readonly table: BoundTable;
  readonly grid: Grid;
}

/** The tables of the files whose rows stand in a sheet of text. */
export function tablesOn(files: ReadonlyMap<string, BoundFile>, uri: string): readonly SheetTable[] {
  return [...files.values()].flatMap(({ documents }) =>
    documents.flatMap((document) =>
      document.tables.flatMap((table): readonly SheetTable[] => {
        const { state } = table;
        return state?.kind === "rows" && state.grid.uri === uri && state.grid.delimiter !== undefined
          ? [{ document, table, grid: state.grid }]
          : [];
      }),
    ),
  );
}

/** A cell at an offset of a sheet. */
export interface CellAt {
  readonly row: GridRow;
  readonly column: number;
}

/** The cell that an offset touches, of a row or of the headings. */
export function cellAt({ head, rows }: Grid, offset: number): CellAt | undefined {
  const row = [...(head === undefined ? [] : [head]), ...rows].find(
    ({ chunk, length }) => chunk.offset <= offset && offset <= chunk.offset + length,
  );
  if (row === undefined) return undefined;
  const at = offset - row.chunk.offset;
  const column = row.cells.findIndex(({ start, end }) => start <= at && at <= end);
  return column < 0 ? undefined : { row, column };
}

/** What each mapping of a table makes of a row, as far as some row makes something. */
export function plansOf({ table, objects }: BoundTable): readonly RowPlan[] {
  const found = new Map<number, RowPlan>();
  for (const { row } of objects) {
    if (row !== undefined && !found.has(row.plan.part)) found.set(row.plan.part, row.plan);
    if (found.size === table.mappings.length) break;
  }
  return [...found.values()];
}

/** A value that one cell alone feeds, and the way to it from the root of a document. */
export interface CellUsage {
  readonly of: CellValue;
  readonly path: readonly TreeStep[];
}

/** What a column is for in a mapping, where its cell is all of a value. */
export function usagesIn(plan: RowPlan, column: number): readonly CellUsage[] {
  const section = plan.mapping.schema?.section;
  if (section === undefined) return [];
  return [...entriesIn(plan.entries, [{ kind: "key", name: section }, { kind: "item" }])].filter(
    ({ of: { parts } }) => {
      const [only] = parts;
      return parts.length === 1 && typeof only === "object" && only.at === column;
    },
  );
}

function* entriesIn(entries: readonly LaidEntry[], path: readonly TreeStep[]): Generator<CellUsage> {
  for (const { key, value } of entries) yield* laidIn(value, [...path, { kind: "key", name: String(key.value) }]);
}

function* laidIn(laid: LaidEntry["value"], path: readonly TreeStep[]): Generator<CellUsage> {
  if (laid.kind === "cells") yield { of: laid.of, path };
  else if (laid.kind === "map") yield* entriesIn(laid.entries, path);
  else if (laid.kind === "seq") for (const it of laid.items) yield* laidIn(it, [...path, { kind: "item" }]);
}

/** The objects that the rows of a sheet make, in the order of the rows. */
export const objectsOn = (files: ReadonlyMap<string, BoundFile>, uri: string): readonly ConfigObject[] =>
  tablesOn(files, uri).flatMap(({ table }) => table.objects);
