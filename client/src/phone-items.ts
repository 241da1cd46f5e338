import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState as Fold, Uri } from "vscode";
import type { PlanNode } from "./plan-nodes.ts";

/** How the line about the phones after a deploy looks, and each phone below it that did not come back. */
export function phoneItem(node: Extract<PlanNode, { readonly kind: "phones" | "phone" }>): TreeItem {
  if (node.kind === "phones") {
    const { summary, complete, waiting, lost } = node.back;
    const item = new TreeItem(summary, lost.length > 0 ? Fold.Expanded : Fold.None);
    item.id = waiting ? "phones/waiting" : "phones"; // another line, or VS Code would keep it folded
    item.tooltip = summary;
    item.contextValue = "phones";
    item.iconPath = waiting
      ? new ThemeIcon("loading~spin")
      : complete
        ? new ThemeIcon("pass", new ThemeColor("testing.iconPassed"))
        : new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
    return item;
  }
  const { phone, state, message, place } = node.phone;
  const item = new TreeItem(phone);
  item.id = `phones/${phone}`;
  item.description = state;
  item.tooltip = message;
  item.contextValue = "phone";
  item.iconPath = new ThemeIcon("device-mobile");
  if (place) {
    const at = new Range(place.line, place.character, place.line, place.character);
    item.command = {
      command: "vscode.open",
      title: l10n.t("Go to File"),
      arguments: [Uri.parse(place.uri), { selection: at }],
    };
  }
  return item;
}
