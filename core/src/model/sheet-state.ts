import type { Delimiter } from "../sheet/delimited.ts";
import type { Grid } from "./grid.ts";

/** What a table says of its file. */
export interface SheetWanted {
  /** As it is written: relative to the file that names it. */
  readonly file: string;
  readonly sheet: string | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: Delimiter | undefined;
}

/** Why the rows of a table are not there. */
export type SheetFault =
  | "missing"
  | "outside"
  | "noFile"
  | "unreadable"
  | "tooLarge"
  | "tooManyRows"
  | "tooManyColumns"
  | "tooManyCells"
  | "tooLongRow"
  | "changing"
  | "encoding"
  | "empty"
  | "kind"
  | "noWorkbooks"
  | "workbook"
  | "oldWorkbook"
  | "bomb"
  | "external"
  | "noSheet";

/** What became of the file of a table. `detail` is what a message about the fault names. */
export type SheetState =
  | { readonly kind: "rows"; readonly grid: Grid }
  | { readonly kind: "fault"; readonly fault: SheetFault; readonly uri: string | undefined; readonly detail?: string };

/** Gives the sheet that a table of a file wants; undefined while nothing is known of it yet. */
export type Sheets = (uri: string, wanted: SheetWanted) => SheetState | undefined;
