import type { TableView } from "../../core/src/wire/table.ts";
import type { ShownTable } from "../webview/table-messages.ts";
import { stateText } from "./table-words.ts";

/** A table as its page takes it. */
export const shownTable = (view: TableView, revision: number, title: string): ShownTable => ({
  ...{ revision, title, count: view.addresses.length, offered: view.offered, state: stateText(view) },
  columns: view.columns.map(({ cells, ...it }) => ({
    ...it,
    cells: cells === undefined ? Uint32Array.from(it.values, (_, row) => row) : Uint32Array.from(cells),
  })),
});

/** Texts of some cells, row by row, the labels of the columns first. */
export function textsOf(
  view: TableView,
  rows: readonly number[],
  keys: readonly string[],
): readonly (readonly string[])[] {
  const columns = keys.flatMap((key) => view.columns.find((it) => it.key === key) ?? []);
  const text = ({ cells, values }: (typeof columns)[number], row: number): string =>
    values[cells === undefined ? row : (cells[row] ?? 0)] ?? "";
  return [columns.map((it) => it.label), ...rows.map((row) => columns.map((it) => text(it, row)))];
}
