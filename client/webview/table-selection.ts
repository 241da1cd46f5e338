/** A cell by its place: the row as it is shown, -1 for the headings, and the column. */
export interface CellPlace {
  readonly at: number;
  readonly column: number;
}

/** What is selected: rows by their number in the data, and a range of columns. */
export interface Selection {
  /** Where the keys are. */
  readonly active: CellPlace;
  /** Where a range began. */
  readonly anchor: CellPlace;
  readonly rows: ReadonlySet<number>;
}

/** Nothing is selected, and the keys are at the first cell. */
export const noSelection: Selection = {
  active: { at: 0, column: 0 },
  anchor: { at: 0, column: 0 },
  rows: new Set(),
};

/** How a cell is gone to: alone, with all between it and where the range began, or beside what is selected. */
export type SelectHow = "alone" | "range" | "beside";

/** Goes to a cell of the rows that are shown. */
export function select(from: Selection, to: CellPlace, how: SelectHow, shown: Uint32Array): Selection {
  if (to.at < 0) return { ...from, active: to };
  const row = shown[to.at];
  if (row === undefined) return { ...from, active: to };
  if (how === "alone") return { active: to, anchor: to, rows: new Set([row]) };
  if (how === "beside") {
    const rows = new Set(from.rows);
    if (rows.has(row)) rows.delete(row);
    else rows.add(row);
    return { active: to, anchor: to, rows };
  }
  const first = Math.max(0, Math.min(from.anchor.at, to.at));
  return { ...from, active: to, rows: new Set(shown.subarray(first, Math.max(from.anchor.at, to.at) + 1)) };
}

/** Every row that is shown, in all columns or in that where the keys are. */
export const selectAll = (from: Selection, shown: Uint32Array, columns: number | "one"): Selection => ({
  active: { at: from.active.at, column: columns === "one" ? from.active.column : columns - 1 },
  anchor: { at: from.active.at, column: columns === "one" ? from.active.column : 0 },
  rows: new Set(shown),
});

/** The columns that are selected, first and last. */
export const columnRange = ({ active, anchor }: Selection): readonly [first: number, last: number] => [
  Math.min(active.column, anchor.column),
  Math.max(active.column, anchor.column),
];

/** The rows that are selected and shown, in their order there; with none selected the one where the keys are. */
export function selectedRows({ rows, active }: Selection, shown: Uint32Array): readonly number[] {
  if (rows.size > 1) return [...shown].filter((it) => rows.has(it));
  const row = rows.size === 1 ? [...rows][0] : shown[active.at];
  return row === undefined ? [] : [row];
}

/** Where a key leads from a cell; undefined for keys that lead nowhere. */
export function cellAfter(
  { at, column }: CellPlace,
  key: string,
  {
    rows,
    columns,
    page,
    ctrl,
  }: { readonly rows: number; readonly columns: number; readonly page: number; readonly ctrl: boolean },
): CellPlace | undefined {
  const row = (to: number): CellPlace => ({ at: Math.max(-1, Math.min(rows - 1, to)), column });
  const across = (to: number): CellPlace => ({ at, column: Math.max(0, Math.min(columns - 1, to)) });
  switch (key) {
    case "ArrowDown":
      return ctrl ? row(rows - 1) : row(at + 1);
    case "ArrowUp":
      return ctrl ? row(0) : row(at - 1);
    case "ArrowRight":
      return across(ctrl ? columns - 1 : column + 1);
    case "ArrowLeft":
      return across(ctrl ? 0 : column - 1);
    case "PageDown":
      return row(at + page);
    case "PageUp":
      return row(Math.max(0, at - page));
    case "Home":
      return ctrl ? { at: 0, column: 0 } : across(0);
    case "End":
      return ctrl ? { at: rows - 1, column: columns - 1 } : across(columns - 1);
    default:
      return undefined;
  }
}
