import { maxColumns, maxRowLength, type Delimiter } from "../sheet/delimited.ts";
import { readGrid, type Grid, type GridRow } from "./grid.ts";
import type { SheetState } from "./sheet-state.ts";

/** The rows of the text of a delimited file, or why it has more of them, or wider or longer ones, than any spreadsheet can. */
export function textSheet(uri: string, text: string, stated: Delimiter | undefined, before?: Grid): SheetState {
  const grid = readGrid(uri, text, stated, before);
  if (grid === undefined) return { kind: "fault", fault: "tooManyRows", uri };
  const long = tooLongRow(grid);
  if (long !== undefined) return { kind: "fault", fault: "tooLongRow", uri, detail: String(long) };
  const isTooWide = (grid.head?.cells.length ?? 0) > maxColumns;
  return isTooWide ? { kind: "fault", fault: "tooManyColumns", uri } : { kind: "rows", grid };
}

/** Number of the first row that is too long, the headings being row 1. */
function tooLongRow({ head, rows }: Grid): number | undefined {
  if (isTooLong(head)) return 1;
  const found = rows.findIndex(isTooLong);
  return found < 0 ? undefined : found + 2;
}

const isTooLong = (it: GridRow | undefined): boolean => (it?.length ?? 0) > maxRowLength;
