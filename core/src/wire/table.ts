import type { Answer } from "./failure.ts";
import type { ImportEdits } from "./import.ts";

/*
 * Objects of one kind as a table, as client and language server speak of it.
 */

/** Which objects are shown. */
export interface TableParams {
  /** Name of the cluster in the files, or of the connection where no file is of it. */
  readonly cluster: string;
  readonly section: string;
  /** Only those that a file holds: an own file of the language, or the sheet of a table. */
  readonly uri?: string;
  /** Keys of columns to fill beside the usual ones; unknown ones are passed over. */
  readonly columns?: readonly string[];
  /** Reads the whole section from the connected cluster before; false: what is known of it by now. */
  readonly live: boolean;
}

/** A table, column by column. The rows of all columns are in the same order: that of the files, then what only the cluster has. */
export interface TableView {
  readonly cluster: string;
  readonly section: string;
  /** `Phones`. */
  readonly title: string;
  /** Addresses of the rows' objects. */
  readonly addresses: readonly string[];
  /** How many of the rows, the last ones, no file describes. */
  readonly onlyLive: number;
  readonly columns: readonly TableColumn[];
  /** Columns that could be filled, too. */
  readonly offered: readonly Pick<TableColumn, "key" | "label">[];
  /** What can be done with rows beside editing: a key of a column that an action sets, by the action. */
  readonly actions: {
    /** The key by which a row belongs to something: a phone to its device pool. */
    readonly belongs?: string;
    /** Keys whose values are profiles and the like. */
    readonly profiles: readonly string[];
  };
  /** Name of the signed-in connection to the cluster. */
  readonly connection?: string;
  /** When the section was read from the cluster, ISO 8601; absent: it was not. */
  readonly readAt?: string;
  /** Why the cluster could not be read. */
  readonly unread?: string;
  /** The rows are phones, whose registration can be asked for. */
  readonly phones: boolean;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** What the GUI says of it, in one sentence; empty where there is nothing to say. */
  readonly help: string;
  /** What can be written into it: nothing; a text; or one of the words that `mra/tableChoices` gives. */
  readonly edits: "no" | "text" | "choice";
  /** The different texts. */
  readonly values: readonly string[];
  /** A sign for each of `values`, never the only one who says it; absent: none has one. */
  readonly signs?: readonly TableSign[];
  /** For each row the place of its text in `values`; absent: they are the rows' texts themselves. */
  readonly cells?: readonly number[];
}
export type TableSign = "" | "error" | "warning" | "good";

/** A value that is to be written; an empty text takes the object's own value away, `NULL` says that nothing is set. */
export interface TableEdit {
  readonly address: string;
  readonly key: string;
  readonly value: string;
}

/** Edits of the files. Nothing is written before the client does. */
export interface TableEdits {
  readonly files: ImportEdits["files"];
  /** How many values become others. */
  readonly changed: number;
  /** What was left as it is, and why: one line for each reason, with the first names. */
  readonly left: readonly string[];
}

/** Requests about tables of objects. */
export interface TableRequests {
  "mra/table": [TableParams, Answer<TableView>];
  /** Values of a table as edits of the files, comments and order kept. */
  "mra/tableEdit": [
    { readonly cluster: string; readonly section: string; readonly edits: readonly TableEdit[] },
    Answer<TableEdits>,
  ];
  /** A template of what rows share, as edits of the file that holds most of them; the others are left. */
  "mra/tableTemplate": [
    { readonly cluster: string; readonly section: string; readonly addresses: readonly string[] },
    Answer<TableEdits>,
  ];
  /** What can stand in a column: names of objects of the files and the cluster, words of an enumeration, yes and no. */
  "mra/tableChoices": [{ readonly cluster: string; readonly section: string; readonly key: string }, readonly string[]];
  /** The kinds of objects that a file holds and a table can show, those with most objects first. */
  "mra/tableSections": [
    { readonly uri: string },
    readonly { readonly cluster: string; readonly section: string; readonly label: string; readonly count: number }[],
  ];
  /** Rows of texts, the headings first, as the bytes of a file in Base64. */
  "mra/tableFile": [
    { readonly name: string; readonly format: "csv" | "xlsx"; readonly rows: readonly (readonly string[])[] },
    string,
  ];
}
