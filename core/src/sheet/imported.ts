import type { Json, JsonObject } from "../base/json.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ImportNote } from "./import-notes.ts";

/** A sheet as it was read: its first row are the headings. Cells are texts, whatever a spreadsheet made of them. */
export interface Sheet {
  /** As whoever imports it calls it. */
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  /** Of a workbook: its file and the sheet. Its cells are what they are, an apostrophe guards nothing in them. */
  readonly workbook?: { readonly file: string; readonly sheet: string };
  /** What a spreadsheet numbers its rows, where that leaves some out; else they are counted from 1. */
  readonly numbers?: readonly number[];
  /** Cells whose values are lost, by row from 0 and column (`3 7`). They have been said already. */
  readonly lost?: ReadonlySet<string>;
  /** What is to be said of cells that are other than they were typed. */
  readonly notes?: readonly ImportNote[];
}

/** What a spreadsheet numbers a row, which is counted from 0 here. */
export const rowNumber = ({ numbers }: Sheet, row: number): number => numbers?.[row] ?? row + 1;

/** Whether the value of a cell is lost, as whoever read the sheet found. */
export const isLost = ({ lost }: Sheet, row: number, at: number): boolean => lost?.has(`${row} ${at}`) === true;

/** One object that a sheet describes, in the shape of a file. */
export interface ImportedObject {
  readonly section: Section;
  readonly fields: JsonObject;
  /** It is to be taken word for word: also what AXL would assume anyway. */
  readonly exact?: boolean;
}

/** What became of some sheets. */
export interface ImportedSheets {
  readonly objects: readonly ImportedObject[];
  readonly notes: readonly ImportNote[];
  /** Headings that were understood, over all sheets. */
  readonly understood: number;
}

/** The text by which two rows speak of one object; undefined where the row names none. */
export function identityIn(fields: JsonObject, keys: readonly string[]): string | undefined {
  const [first = ""] = keys;
  const text = (it: Json | undefined): string => (typeof it === "string" || typeof it === "number" ? String(it) : "");
  return text(fields[first]) === "" ? undefined : JSON.stringify(keys.map((it) => text(fields[it])));
}
