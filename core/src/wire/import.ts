/*
 * Taking live objects into files, as client and language server speak of it.
 */

/** Which live objects come into the files. */
export interface ImportParams {
  readonly connection: string;
  readonly objects: readonly { readonly address: string; readonly uuid: string }[];
  /** Every object of these sections, too; of all sections for `"all"`. What each cluster has from the start is left out. */
  readonly sections?: readonly string[] | "all";
  /** And what these refer to, and what that refers to, as far as the cluster has it. */
  readonly withReferences?: boolean;
  /** URI of the folder where new files go while no file of the cluster says where. */
  readonly folder?: string;
  /** Only these keys of the (one) object: accepts what was changed outside. */
  readonly fields?: readonly string[];
}
/** Live objects merged into files, comments and order kept. The client applies it, so that it can be undone. */
export interface ImportEdits {
  readonly summary: string;
  readonly files: readonly {
    readonly uri: string;
    /** The file does not exist yet; its changes make it. */
    readonly create: boolean;
    readonly changes: readonly { readonly start: Position; readonly end: Position; readonly text: string }[];
  }[];
}
/** What is pulled from a cluster: what takes part in MRA and what it refers to, everything, or some kinds. */
export interface PullParams {
  readonly connection: string;
  readonly all: boolean;
  /** Of these sections only; what they refer to elsewhere comes by name. */
  readonly only?: readonly string[];
  /** Phones and users as rows of a CSV, where no file belongs to the cluster yet. */
  readonly tables: boolean;
  /** URI of the folder where new files go. */
  readonly folder: string;
}
/** What a pull would write. Nothing is written before the client does. */
export interface PullEdits extends ImportEdits {
  readonly objects: number;
  /** Lines that the files have then beyond those they have now. */
  readonly lines: number;
  /** By which signs how many phones come, and what stays on the cluster, a line each. */
  readonly notes: readonly string[];
}
/** Files that somebody chose: BAT exports, spreadsheets, archives of them, dumps of an Expressway. */
export interface ImportFilesParams {
  /** URIs. */
  readonly files: readonly string[];
  /** The name that the new files carry. */
  readonly cluster: string;
  /** The sheets stay, and a mapping comes beside each. */
  readonly tables: boolean;
  /** What the files do not tell, by key. */
  readonly answers: Readonly<Record<string, string>>;
  /** URI of the folder where new files go; into one of its own in there where they would replace any. */
  readonly folder: string;
}
/** What such files become. Nothing is written before the client does. */
export interface FileImport extends PullEdits {
  /** What the files do not tell: a key of phones, and how many lack it. It is marked in the files while nobody answers. */
  readonly questions: readonly { readonly key: string; readonly label: string; readonly objects: number }[];
  /** Sheets (URIs) that are to stand beside their mapping; `replaces`: in the place of the one that is there. */
  readonly copies: readonly { readonly from: string; readonly to: string; readonly replaces?: true }[];
}
/** What a look at the surroundings adds to the files. Nothing is written before the client does. */
export interface FactEdits extends ImportEdits {
  /** What could not be read, and what the files state otherwise and keep, a line each. */
  readonly notes: readonly string[];
}
/** A place in a text, zero-based as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
