import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem } from "vscode";
import { TreeItemCheckboxState as Checkbox, TreeItemCollapsibleState as Fold } from "vscode";
import type { StepResult } from "../../core/src/wire/deploy.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import { diffCommand } from "./plan-documents.ts";
import type { GroupNode, PlanNode, StepNode } from "./plan-nodes.ts";
import { phoneItem } from "./phone-items.ts";
import { escaped } from "./words.ts";
import { isFollowUp, type ShownPlan, stepsToDo } from "./plan-state.ts";

/** How a node of the plan looks. */
export function planItem(node: PlanNode, shown: ShownPlan | undefined): TreeItem {
  switch (node.kind) {
    case "action":
      return actionItem(shown);
    case "group":
      return groupItem(node, shown);
    case "step":
      return stepItem(node, shown);
    case "field": {
      const item = new TreeItem(node.change.label);
      item.description = `${valueWord(node.change.before)} → ${valueWord(node.change.after)}`;
      item.tooltip = item.description;
      item.iconPath = new ThemeIcon("blank");
      return item;
    }
    case "phones":
    case "phone":
      return phoneItem(node);
    case "remark": {
      const item = new TreeItem(node.text);
      item.tooltip = node.text;
      item.iconPath = new ThemeIcon(node.parent.group === "manual" ? "tools" : "info");
      return item;
    }
  }
}

/**
 * The first line is what to do next: a newcomer need not know that a view has a title with icons. After a deploy,
 * follow-ups can still be ticked.
 */
function actionItem(shown: ShownPlan | undefined): TreeItem {
  const count = shown ? stepsToDo(shown).length : 0;
  const phase = shown?.phase ?? "review";
  if (phase === "deploying") return withIcon(new TreeItem(l10n.t("Deploying…")), "loading~spin");
  if (phase === "finished" && count === 0) {
    const item = withIcon(new TreeItem(l10n.t("Done. Plan again")), "pass-filled", "testing.iconPassed");
    item.command = { command: "mra.planAgain", title: l10n.t("Plan again") };
    return item;
  }
  if (phase === "stopped") {
    const item = withIcon(new TreeItem(l10n.t("Resume…")), "debug-continue");
    item.description = count === 1 ? l10n.t("1 step is left") : l10n.t("{0} steps are left", count);
    item.command = { command: "mra.deploy", title: l10n.t("Resume…") };
    return item;
  }
  const item = withIcon(new TreeItem(l10n.t("Deploy…")), "cloud-upload");
  item.description = count === 1 ? l10n.t("1 step is ticked") : l10n.t("{0} steps are ticked", count);
  item.command = { command: "mra.deploy", title: l10n.t("Deploy…") };
  return item;
}

function groupItem({ group, count }: GroupNode, shown: ShownPlan | undefined): TreeItem {
  // What an undone deployment does not bring back has to be seen.
  const folded = group === "notes" && shown?.plan.undoes === undefined;
  const item = new TreeItem(groupLabel(group), folded ? Fold.Collapsed : Fold.Expanded);
  item.id = `${shown?.plan.undoes === undefined ? "" : "undo/"}group/${group}`;
  item.description = String(count);
  item.contextValue = `group ${group}`;
  if (group === "removals") item.iconPath = new ThemeIcon("trash", new ThemeColor("charts.red"));
  return item;
}

function groupLabel(group: GroupNode["group"]): string {
  switch (group) {
    case "removals":
      return l10n.t("Removals");
    case "changes":
      return l10n.t("Changes");
    case "followUps":
      return l10n.t("Follow-ups, only if ticked");
    case "manual":
      return l10n.t("To do by hand");
    case "notes":
      return l10n.t("Good to know");
  }
}

function stepItem({ step }: StepNode, shown: ShownPlan | undefined): TreeItem {
  const result = shown?.results.get(step.id);
  const [name, kindOfObject] = nameAndKind(step);
  const item = new TreeItem(name, step.changes.length > 0 ? Fold.Collapsed : Fold.None);
  item.id = `step/${step.id}`;
  const words = (result ? [...outcomeWords(result), kindOfObject] : [kindWord(step.kind), kindOfObject, step.reason])
    .filter(Boolean)
    .join(" · ");
  item.description = words;
  item.iconPath =
    shown?.busy === step.id
      ? new ThemeIcon("loading~spin")
      : result
        ? outcomeIcon(result.outcome)
        : kindIcon(step.kind);
  item.contextValue = `step ${step.uri === undefined ? "" : "inFile"}`;
  if (shown && !isFollowUp(step)) item.command = diffCommand(shown.plan.id, step);
  item.tooltip = new MarkdownString(
    [`**${kindWord(step.kind)}: ${step.label}**`, step.reason, ...(result ? [result.message] : [])]
      .filter(Boolean)
      .join("\n\n"),
  );
  if (!result && shown?.phase !== "deploying")
    item.checkboxState = {
      state: shown?.ticked.has(step.id) ? Checkbox.Checked : Checkbox.Unchecked,
      tooltip: step.needsConsent
        ? l10n.t("Carried out only if you tick it")
        : l10n.t("Carried out unless you untick it"),
    };
  item.accessibilityInformation = { label: [step.label, words].join(", ") };
  return item;
}

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

function kindIcon(kind: StepView["kind"]): ThemeIcon {
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

const outcomeWords = ({ outcome, message }: StepResult): readonly string[] => [
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

const valueWord = (value: string): string => (value === "" ? l10n.t("(none)") : value);

function withIcon(item: TreeItem, icon: string, color?: string): TreeItem {
  item.iconPath = color === undefined ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(color));
  return item;
}
