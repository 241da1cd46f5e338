import type { Answer } from "./failure.ts";
import type { FileImport, ImportFilesParams, PullEdits } from "./import.ts";
import type { Place } from "./place.ts";
import type { TableRequests } from "./table.ts";

/*
 * A new project of a cluster, baselines and spreadsheets, as client and language server speak of them.
 */

/** What is new since a baseline was written. */
export interface BeyondBaseline {
  readonly findings: readonly { readonly code: string; readonly message: string; readonly place?: Place }[];
  /** How many findings the baseline knows. */
  readonly known: number;
  /** How many entries of the baseline nothing is due to any more. */
  readonly gone: number;
}

/** Requests about whole projects and the tables of their objects. */
export interface ProjectRequests extends TableRequests {
  /** What a project of a connected cluster would have, as files of a folder that has none of them. Nothing is written. */
  "mra/newProject": [
    { readonly connection: string; readonly folder: string; readonly tables: boolean },
    Answer<PullEdits>,
  ];
  /** What files that somebody chose describe, as files of a project. Nothing is written. */
  "mra/importFiles": [ImportFilesParams, Answer<FileImport>];
  /** Today's findings as the text of a baseline: of the workspace, or of the files on disk in a folder (a URI). */
  "mra/baseline": [{ readonly folder?: string }, { readonly text: string; readonly findings: number }];
  /** The findings of the workspace that the text of a baseline does not know; null: it is no baseline. */
  "mra/beyondBaseline": [{ readonly text: string }, BeyondBaseline | null];
  /** What files or the cluster say of one kind of objects, as the bytes of a spreadsheet in Base64 that an import reads again. */
  "mra/export": [
    {
      readonly cluster: string;
      readonly section: string;
      readonly format: "csv" | "xlsx";
      readonly from: "files" | "cluster";
    },
    Answer<{ readonly objects: number; readonly file: string }>,
  ];
  /** The kinds of objects that files describe of a cluster, with their number; those of the cluster, where it is connected. */
  "mra/exportable": [
    { readonly cluster: string },
    readonly { readonly section: string; readonly label: string; readonly count: number; readonly isLive: boolean }[],
  ];
}
