import type { Span } from "../base/span.ts";
import type { Language } from "../base/text.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { Cursor } from "./cursor.ts";
import type { Expected } from "./expected.ts";
import type { World } from "./world.ts";

/** Something to write at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: "key" | "section" | "value" | "reference" | "secret" | "rule" | "snippet";
  /** Beside the label, in a few words. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly span: Span;
  /** What the editor compares with what is typed, where that is not the label. */
  readonly filter?: string;
  readonly newText: string;
  /** `newText` has tab stops, with `$`, `}` and `\` escaped. */
  readonly snippet: boolean;
  /** Ask for the next completion as soon as this one is taken. */
  readonly next?: true;
}

/** What can be written at a place, best first. `more`: there is more than is listed; ask again when more is typed. */
export interface Completions {
  readonly items: readonly Completion[];
  readonly more: boolean;
}

/** A column of the sheet of the table that is being written. */
export interface SheetColumn {
  readonly heading: string;
  /** What its first cells say. */
  readonly detail: string;
}

/** What completion knows of the place, for its parts. */
export interface Ask {
  readonly world: World;
  readonly uri: string;
  readonly project: Project | undefined;
  readonly cursor: Cursor;
  readonly expected: Expected;
  /** The object that is being written, as far as it can be read. */
  readonly object: ConfigObject | undefined;
  readonly language: Language;
  /** Of the sheet whose mapping is being written. */
  readonly columns: readonly SheetColumn[];
  /** What completion replaces, as it is written now. */
  readonly written: string;
  /** Names of objects of a section that the cluster has beyond the files. */
  readonly liveNames: (cluster: string, section: string) => readonly string[];
}

/** Most names of one kind that are listed at a time. */
export const maxNames = 300;
