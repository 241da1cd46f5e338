import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState as Fold } from "vscode";
import type { GroupNode, PlanNode } from "./plan-nodes.ts";
import { actionItem } from "./plan-action-item.ts";
import { alikeItem, findingItem, stepItem } from "./plan-step-item.ts";
import { phoneItem } from "./phone-items.ts";
import { valueWord } from "./plan-looks.ts";
import type { ShownPlan } from "./shown-plan.ts";

/** How a node of the plan looks. */
export function planItem(node: PlanNode, shown: ShownPlan | undefined): TreeItem {
  switch (node.kind) {
    case "action":
      return actionItem(shown);
    case "group":
      return groupItem(node, shown);
    case "alike":
      return alikeItem(node, shown);
    case "exception": {
      const item = new TreeItem(node.who);
      item.description = node.what;
      item.tooltip = `${node.who}: ${node.what}`;
      item.iconPath = new ThemeIcon("diff-modified");
      item.accessibilityInformation = { label: l10n.t("Exception: {0}, {1}", node.who, node.what) };
      return item;
    }
    case "step":
      return stepItem(node, shown);
    case "finding":
      return findingItem(node.finding);
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

function groupItem({ group, count }: GroupNode, shown: ShownPlan | undefined): TreeItem {
  // What an undone deployment does not bring back has to be seen; and where there is nothing else, what there is.
  const { undoes, steps = [] } = shown?.plan ?? {};
  const folded = group === "notes" && undoes === undefined && steps.length > 0;
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
