import { l10n, ThemeColor, ThemeIcon } from "vscode";
import type { StepResult } from "../../core/src/wire/deploy.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import { escaped } from "./words.ts";

/** `Device pool DP-MRA` as `DP-MRA` and `Device pool`: in a narrow view the name is what tells one step from the other. */
export function nameAndKind({ label, name }: Pick<StepView, "label" | "name">): readonly [name: string, kind: string] {
  return label.endsWith(name) ? [name, label.slice(0, -name.length).trim()] : [label, ""];
}

/** What is done with the object, in a word: colour and icon are never the only sign. */
export function kindWord(kind: StepView["kind"]): string {
  switch (kind) {
    case "add":
      return l10n.t("add");
    case "change":
      return l10n.t("change");
    case "rename":
      return l10n.t("rename");
    case "replace":
      return l10n.t("remove and add again");
    case "remove":
      return l10n.t("remove");
    case "apply":
      return l10n.t("apply");
    case "reset":
      return l10n.t("reset");
  }
}

/** The icon for what is done with an object. */
export function kindIcon(kind: StepView["kind"]): ThemeIcon {
  const look = {
    add: ["diff-added", "gitDecoration.addedResourceForeground"],
    change: ["diff-modified", "gitDecoration.modifiedResourceForeground"],
    rename: ["diff-renamed", "gitDecoration.renamedResourceForeground"],
    replace: ["replace", "charts.red"],
    remove: ["diff-removed", "gitDecoration.deletedResourceForeground"],
    apply: ["sync", "foreground"],
    reset: ["debug-restart", "foreground"],
  } as const satisfies Record<StepView["kind"], readonly [string, string]>;
  const [icon, color] = look[kind];
  return new ThemeIcon(icon, new ThemeColor(color));
}

/** The icon for how a step ended. */
export function outcomeIcon(outcome: StepResult["outcome"]): ThemeIcon {
  const look = {
    done: ["pass-filled", "testing.iconPassed"],
    failed: ["error", "testing.iconFailed"],
    unknown: ["question", "list.warningForeground"],
    conflict: ["git-compare", "list.warningForeground"],
    notDone: ["circle-large-outline", "disabledForeground"],
  } as const satisfies Record<StepResult["outcome"], readonly [string, string]>;
  const [icon, color] = look[outcome];
  return new ThemeIcon(icon, new ThemeColor(color));
}

/** How a step ended, in a word. */
export function outcomeWord(outcome: StepResult["outcome"]): string {
  const word = {
    done: l10n.t("done"),
    failed: l10n.t("failed"),
    unknown: l10n.t("unknown"),
    conflict: l10n.t("changed meanwhile"),
    notDone: l10n.t("not done"),
  } satisfies Record<StepResult["outcome"], string>;
  return word[outcome];
}

/** How a step ended, and why where it was not done. */
export const outcomeWords = ({ outcome, message }: StepResult): readonly string[] => [
  outcomeWord(outcome),
  ...(outcome === "done" ? [] : [message]),
];

/** What a step changed, as a table in Markdown; nothing where it changed no value. */
export function changeTable(changes: StepView["changes"]): string {
  if (changes.length === 0) return "";
  const rows = changes.map((it) => [it.label, valueWord(it.before), valueWord(it.after)].map(escaped).join(" | "));
  return [`| | ${l10n.t("before")} | ${l10n.t("after")} |`, "|---|---|---|", ...rows.map((it) => `| ${it} |`)].join(
    "\n",
  );
}

/** A value, or that there is none. */
export const valueWord = (value: string): string => (value === "" ? l10n.t("(none)") : value);
