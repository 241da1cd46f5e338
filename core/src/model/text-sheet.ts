import { maxColumns, type Delimiter } from "../sheet/delimited.ts";
import { readGrid, type Grid } from "./grid.ts";
import type { SheetState } from "./sheet-state.ts";

/** The rows of the text of a delimited file, or why it has more of them, or wider ones, than any spreadsheet can. */
export function textSheet(uri: string, text: string, stated: Delimiter | undefined, before?: Grid): SheetState {
  const grid = readGrid(uri, text, stated, before);
  if (grid === undefined) return { kind: "fault", fault: "tooManyRows", uri };
  const isTooWide = (grid.head?.cells.length ?? 0) > maxColumns;
  return isTooWide ? { kind: "fault", fault: "tooManyColumns", uri } : { kind: "rows", grid };
}
