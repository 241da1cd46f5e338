import {
  commands,
  type Disposable,
  Disposable as Disposables,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
} from "vscode";
import { Range, TreeItem, TreeItemCollapsibleState as Fold, Uri, window } from "vscode";
import type { TreeDataProvider } from "vscode";
import type { CheckView } from "../../core/src/wire/preflight.ts";

/** A line of the view: one of Cisco's steps, or a check under it. */
export type CheckNode =
  | { readonly kind: "step"; readonly step: string; readonly checks: readonly CheckView[] }
  | { readonly kind: "check"; readonly check: CheckView };

/** The view of what was checked live: DNS, certificates, clock, ports, by Cisco's steps. Hidden until there is something. */
export interface ChecksView {
  dispose(): void;
  /** The cluster of the files whose checks it shows; undefined: it shows none. */
  cluster(): string | undefined;
  show(
    target: { readonly name: string; readonly cluster: string },
    checks: readonly CheckView[],
    at: Date,
  ): Promise<void>;
  hide(): void;
}

export function openChecksView(): ChecksView {
  const changed = new EventEmitter<CheckNode | undefined>();
  let nodes: readonly CheckNode[] = [];
  let cluster: string | undefined;
  const provider: TreeDataProvider<CheckNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (!node) return [...nodes];
      return node.kind === "step" ? node.checks.map((check) => ({ kind: "check", check })) : [];
    },
    getTreeItem: (node) => (node.kind === "step" ? stepItem(node) : checkItem(node.check)),
  };
  const view = window.createTreeView("mra.checks", { treeDataProvider: provider });
  const set = async (checks: readonly CheckView[]): Promise<void> => {
    const steps = [...new Set(checks.map((it) => it.step))];
    nodes = steps.map((step) => ({ kind: "step", step, checks: worstFirst(checks, step) }));
    await commands.executeCommand("setContext", "mra.hasChecks", checks.length > 0);
    changed.fire(undefined);
  };
  const listeners: Disposable = Disposables.from(view, changed);
  return {
    show: async (target, checks, at) => {
      await set(checks);
      cluster = target.cluster;
      view.description = target.name;
      view.message = sentence(checks, at);
      await commands.executeCommand("mra.checks.focus");
    },
    cluster: () => cluster,
    hide: () => {
      cluster = undefined;
      void set([]);
    },
    dispose: () => void listeners.dispose(),
  };
}

/** In a narrow view, what wants to be seen stands on top. */
const worstFirst = (checks: readonly CheckView[], step: string): readonly CheckView[] =>
  checks.filter((it) => it.step === step).sort((a, b) => ranks.indexOf(a.outcome) - ranks.indexOf(b.outcome));

const ranks: readonly CheckView["outcome"][] = ["failed", "warning", "notRun", "passed"];

function sentence(checks: readonly CheckView[], at: Date): string {
  const count = (outcome: CheckView["outcome"]): number => checks.filter((it) => it.outcome === outcome).length;
  const time = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return l10n.t(
    "{0} passed, {1} failed, {2} with a warning, {3} could not be run from here; at {4}",
    count("passed"),
    count("failed"),
    count("warning"),
    count("notRun"),
    time,
  );
}

/** Steps where all is well are folded: what is left open is what wants to be seen. */
function stepItem({ step, checks }: Extract<CheckNode, { kind: "step" }>): TreeItem {
  const bad = checks.filter((it) => it.outcome === "failed" || it.outcome === "warning").length;
  const item = new TreeItem(step, bad > 0 ? Fold.Expanded : Fold.Collapsed);
  item.id = bad > 0 ? `open/${step}` : step; // another row, or VS Code would keep it as it was in the run before
  item.description = bad > 0 ? l10n.t("{0} of {1} not passed", bad, checks.length) : String(checks.length);
  return item;
}

function checkItem({ label, outcome, message, place, rule }: CheckView): TreeItem {
  const item = new TreeItem(label);
  const [icon, color] = look[outcome];
  item.iconPath = new ThemeIcon(icon, new ThemeColor(color));
  item.description = message;
  item.tooltip = [`${checkOutcome(outcome)}: ${label}`, message, rule].join("\n\n");
  item.contextValue = "check";
  item.accessibilityInformation = { label: [checkOutcome(outcome), label, message].join(", ") };
  if (place) {
    const at = new Range(place.line, place.character, place.line, place.character);
    const open = [Uri.parse(place.uri), { selection: at, preview: true }];
    item.command = { command: "vscode.open", title: l10n.t("Go to File"), arguments: open };
  }
  return item;
}

const look = {
  passed: ["pass", "testing.iconPassed"],
  failed: ["error", "testing.iconFailed"],
  warning: ["warning", "list.warningForeground"],
  notRun: ["circle-slash", "disabledForeground"],
} as const satisfies Record<CheckView["outcome"], readonly [string, string]>;

/** How a check came out, in words. */
export function checkOutcome(outcome: CheckView["outcome"]): string {
  switch (outcome) {
    case "passed":
      return l10n.t("passed");
    case "failed":
      return l10n.t("failed");
    case "warning":
      return l10n.t("warning");
    case "notRun":
      return l10n.t("could not be run");
  }
}
