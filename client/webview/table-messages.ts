import type { TableSign, TableView } from "../../core/src/wire/table.ts";

/** What the page of a table says by itself, in the user's language. `{0}` stands for what is filled in. */
export interface TableWords {
  readonly filter: string;
  /** How the table is used, by keys and by mouse. */
  readonly help: string;
  readonly columns: string;
  /** What opens the buttons where they have no room beside each other. */
  readonly more: string;
  readonly export: string;
  /** `{0} of {1} rows`, `{0} rows`, `{0} selected`. */
  readonly someRows: string;
  readonly allRows: string;
  readonly selected: string;
  readonly reading: string;
  readonly nothing: string;
  /** What a cell of one column is called while it is edited: `{0} of {1}`. */
  readonly edited: string;
  /** The same for several rows: `{0} of {1} rows`. */
  readonly editedAll: string;
  readonly signs: Readonly<Record<Exclude<TableSign, "">, string>>;
  /** Labels of the buttons, in their order. */
  readonly actions: readonly { readonly action: TableAction; readonly label: string }[];
}

/** What can be done with the selected rows. */
export type TableAction = "move" | "profile" | "part" | "template" | "plan" | "open";

/** A column as the page has it: `cells` gives for each row the place of its text in `values`. */
export interface ShownColumn extends Pick<
  TableView["columns"][number],
  "key" | "label" | "help" | "edits" | "values" | "signs"
> {
  readonly cells: Uint32Array;
}

/** The table as the page has it. A later one of the same rows has another revision. */
export interface ShownTable {
  readonly revision: number;
  readonly title: string;
  /** Rows in all. */
  readonly count: number;
  readonly columns: readonly ShownColumn[];
  readonly offered: TableView["offered"];
  /** What is known of the cluster: when it was read, or why it was not. */
  readonly state: string;
}

/** From the extension to the page. */
export type ToTable =
  | { readonly kind: "show"; readonly table: ShownTable; readonly words: TableWords }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "choices"; readonly key: string; readonly values: readonly string[] }
  /** The text of the clipboard, which was asked for. */
  | { readonly kind: "paste"; readonly text: string }
  /** What became of what was done. */
  | { readonly kind: "said"; readonly text: string };

/** From the page to the extension. Rows count only for the revision that was shown. */
export type FromTable =
  | { readonly kind: "ready" }
  | {
      readonly kind: "edit";
      readonly revision: number;
      readonly cells: readonly { readonly row: number; readonly key: string; readonly value: string }[];
    }
  | { readonly kind: "choices"; readonly key: string }
  /** Columns beside the usual ones that are shown. */
  | { readonly kind: "columns"; readonly keys: readonly string[] }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "paste" }
  | { readonly kind: "act"; readonly action: TableAction; readonly revision: number; readonly rows: readonly number[] }
  | {
      readonly kind: "export";
      readonly revision: number;
      readonly rows: readonly number[];
      readonly keys: readonly string[];
    };
