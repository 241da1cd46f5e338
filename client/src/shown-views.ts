import type { TableView } from "../../core/src/wire/table.ts";

/** A table as it was shown: what can still be done with its rows. */
export type ShownView = Omit<TableView, "columns">;

/**
 * What a page was shown, by revision. A table that loads is shown several times, and somebody types meanwhile: what was typed
 * is about the rows that were shown then, which are known by their addresses.
 */
export interface ShownViews {
  /** Takes a table that is shown now, and gives its revision. */
  show(view: TableView): number;
  /** What was shown under a revision; undefined where that is too long ago. */
  at(revision: number): ShownView | undefined;
  /** What is shown now, with its columns. */
  readonly now: TableView | undefined;
  readonly revision: number;
}

/** Tables before the one that is shown: a cell is open for a while, and each reading of the cluster is another one. */
const mostBefore = 20;

/** Nothing is shown yet. */
export function createShownViews(): ShownViews {
  const shown = new Map<number, ShownView>();
  let now: TableView | undefined;
  let revision = 0;
  return {
    show(view) {
      revision += 1;
      const { columns: _, ...rest } = view;
      // Most readings find the same rows: their addresses are kept once.
      const before = shown.get(revision - 1)?.addresses;
      const isSame = before?.length === view.addresses.length && before.every((it, i) => it === view.addresses[i]);
      shown.set(revision, isSame ? { ...rest, addresses: before } : rest);
      shown.delete(revision - mostBefore - 1);
      now = view;
      return revision;
    },
    at: (it) => shown.get(it),
    get now() {
      return now;
    },
    get revision() {
      return revision;
    },
  };
}
