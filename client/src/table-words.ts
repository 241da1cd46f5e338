import { l10n } from "vscode";
import type { TableView } from "../../core/src/wire/table.ts";
import type { TableAction, TableWords } from "../webview/table-messages.ts";
import { clockTime } from "./words.ts";

/** What the page of a table says by itself. */
export const tableWords = (view: TableView): TableWords => ({
  filter: l10n.t("Filter: DP-BER csf"),
  help: l10n.t("What can be done with the selected rows"),
  columns: l10n.t("Columns"),
  more: l10n.t("Actions"),
  export: l10n.t("Export…"),
  someRows: l10n.t("{0} of {1} rows"),
  allRows: l10n.t("{0} rows"),
  selected: l10n.t("{0} selected"),
  reading: l10n.t("Reading…"),
  nothing: l10n.t("No row has all of these words."),
  edited: l10n.t("{0} of {1}"),
  editedAll: l10n.t("{0} of {1} rows"),
  signs: { error: l10n.t("error"), warning: l10n.t("warning"), good: l10n.t("registered") },
  actions: actionsOf(view),
});

/** The buttons: an action that a section knows nothing of has none. */
function actionsOf({ actions, columns, offered }: TableView): TableWords["actions"] {
  const labelOf = (key: string): string =>
    (columns.find((it) => it.key === key) ?? offered.find((it) => it.key === key))?.label ?? key;
  const all: readonly (readonly [action: TableAction, label: string | undefined])[] = [
    ["move", actions.belongs === undefined ? undefined : l10n.t("Move to {0}…", labelOf(actions.belongs))],
    ["profile", actions.profiles.length === 0 ? undefined : l10n.t("Give Profile…")],
    ["part", l10n.t("Takes No Part…")],
    ["template", l10n.t("Make Template")],
    ["plan", l10n.t("Plan These")],
    ["open", l10n.t("Go to File")],
  ];
  return all.flatMap(([action, label]) => (label === undefined ? [] : [{ action, label }]));
}

/** What is known of the cluster beside the files. */
export function stateText({ connection, readAt, unread, onlyLive }: TableView): string {
  if (unread !== undefined) return unread;
  if (connection === undefined) return l10n.t("Only the files: no cluster is connected");
  if (readAt === undefined) return l10n.t("Reading {0}…", connection);
  const at = clockTime(new Date(readAt));
  return onlyLive === 0
    ? l10n.t("{0} read {1}", connection, at)
    : l10n.t("{0} read {1}, {2} only there", connection, at, onlyLive);
}
