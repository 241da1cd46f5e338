import { cellSpot } from "./row-cell.ts";
import type { Spot } from "../syntax/tree.ts";
import type { Grid, GridRow } from "./grid.ts";
import { headingOf } from "./placeholder.ts";
import type { TableFault } from "./table-fault.ts";

/** The headings of a sheet. */
export interface Columns {
  readonly all: readonly Heading[];
  /** The number of a column, from 0. */
  at(heading: string): number | undefined;
}

export interface Heading {
  readonly name: string;
  readonly at: number;
  readonly spot: Spot;
}

const made = new WeakMap<GridRow, Columns>();

/** The columns of a sheet; the same while its first row is the same. Of two with one heading the first counts. */
export function columnsOf(grid: Grid, file: Spot): Columns | undefined {
  const { head } = grid;
  if (head === undefined) return undefined;
  const known = made.get(head);
  if (known) return known;
  const all = head.cells.flatMap((cell, at): readonly Heading[] => {
    const name = headingOf(cell.text);
    return name === "" ? [] : [{ name, at, spot: cellSpot(grid, head, at, file) }];
  });
  const byName = new Map<string, number>();
  for (const it of all) if (!byName.has(it.name)) byName.set(it.name, it.at);
  const columns: Columns = { all, at: (heading) => byName.get(heading) };
  made.set(head, columns);
  return columns;
}

/** Headings that stand there twice. */
export function repeatedHeadings({ all }: Columns): readonly TableFault[] {
  const first = new Map<string, Heading>();
  return all.flatMap((it): readonly TableFault[] => {
    const before = first.get(it.name);
    if (before === undefined) first.set(it.name, it);
    return before === undefined ? [] : [{ kind: "twice", at: it.spot, heading: it.name, first: before.spot }];
  });
}
