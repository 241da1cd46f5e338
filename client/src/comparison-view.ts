import { commands, Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, window } from "vscode";
import type { ComparedObject } from "../../core/src/wire/comparison.ts";
import { type Compared, sidesOf } from "./compared.ts";
import { clockTime, labelOf } from "./words.ts";

/** The view of what is not the same on two clusters. Hidden until there is something to compare. */
export interface ComparisonView {
  dispose(): void;
  current(): Compared | undefined;
  show(compared: Compared): Promise<void>;
  hide(): void;
}

export function openComparisonView(): ComparisonView {
  const changed = new EventEmitter<undefined>();
  let shown: Compared | undefined;
  const view = window.createTreeView<ComparedObject>("mra.comparison", {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node ? [] : [...(shown?.found.rows ?? [])]),
      getTreeItem: (row) => (shown ? rowItem(shown, row) : new TreeItem(row.name)),
    },
  });
  const set = async (next: Compared | undefined): Promise<void> => {
    shown = next;
    await commands.executeCommand("setContext", "mra.hasComparison", next !== undefined);
    changed.fire(undefined);
    view.message = next ? sentence(next) : "";
    view.description = next ? `${labelOf(next.left)} ↔ ${labelOf(next.right)}` : "";
  };
  const listeners = Disposable.from(view, changed);
  return {
    current: () => shown,
    show: async (compared) => {
      await set(compared);
      await commands.executeCommand("mra.comparison.focus");
    },
    hide: () => void set(undefined),
    dispose: () => void listeners.dispose(),
  };
}

function sentence({ left, right, section, found }: Compared): string {
  const count = (stand: ComparedObject["stand"]): number => found.rows.filter((it) => it.stand === stand).length;
  const at = clockTime(new Date(found.readAt));
  if (found.rows.length === 0) return l10n.t("{0}: all {1} are the same; read {2}", section.label, found.same, at);
  return l10n.t(
    "{0}: {1} differ, {2} only on {3}, {4} only on {5}, {6} the same; read {7}",
    section.label,
    count("different"),
    count("onlyLeft"),
    labelOf(left),
    count("onlyRight"),
    labelOf(right),
    found.same,
    at,
  );
}

function rowItem(compared: Compared, row: ComparedObject): TreeItem {
  const item = new TreeItem(row.name);
  const words = {
    different: row.fields.join(", "),
    onlyLeft: l10n.t("only on {0}", labelOf(compared.left)),
    onlyRight: l10n.t("only on {0}", labelOf(compared.right)),
  }[row.stand];
  const [icon, color] = look[row.stand];
  item.description = words;
  item.tooltip = `${row.name}: ${words}`;
  item.iconPath = new ThemeIcon(icon, new ThemeColor(color));
  item.contextValue = "compared";
  item.command = {
    command: "vscode.diff",
    title: l10n.t("Show Difference"),
    arguments: [...sidesOf(compared, row), { preview: true, preserveFocus: true }],
  };
  item.accessibilityInformation = { label: [row.name, words].join(", ") };
  return item;
}

const look = {
  different: ["diff-modified", "gitDecoration.modifiedResourceForeground"],
  onlyLeft: ["diff-removed", "gitDecoration.deletedResourceForeground"],
  onlyRight: ["diff-added", "gitDecoration.addedResourceForeground"],
} as const satisfies Record<ComparedObject["stand"], readonly [string, string]>;
