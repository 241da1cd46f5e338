import { Disposable, l10n, TreeItemCheckboxState, window } from "vscode";
import type { PlanNode } from "./plan-nodes.ts";
import type { PlanState } from "./plan-state.ts";
import type { ShownPlan } from "./shown-plan.ts";
import { drawPlan } from "./plan-tree.ts";
import type { Session } from "./session.ts";
import { nameWithWarning } from "./words.ts";

/** The view of the plan: its sentence on top, its steps with a checkbox each below. */
export function openPlanView(session: Session, state: PlanState): Disposable {
  const view = window.createTreeView<PlanNode>("mra.plan", {
    treeDataProvider: drawPlan(state),
    showCollapseAll: true,
    manageCheckboxStateManually: true, // a row of many has to tick also those that were never shown
  });
  const draw = (): void => {
    const shown = state.current();
    view.message = shown ? (shown.said ?? summaryOf(shown)) : "";
    view.description = shown ? targetName(session, shown) : "";
  };
  return Disposable.from(
    view,
    state.onDidChange(draw),
    view.onDidChangeVisibility(draw), // a sentence that is set before the view is first shown may get lost
    view.onDidChangeCheckboxState(({ items }) => {
      const ticked = new Set(state.current()?.ticked);
      for (const [node, checkbox] of items) {
        const steps = node.kind === "step" ? [node.step] : node.kind === "alike" ? node.steps : [];
        for (const { id } of steps)
          if (checkbox === TreeItemCheckboxState.Checked) ticked.add(id);
          else ticked.delete(id);
      }
      state.change({ ticked });
    }),
  );
}

function targetName(session: Session, { plan }: ShownPlan): string {
  const connection = session.connections.get(plan.connection);
  return connection ? nameWithWarning(connection) : plan.cluster;
}

function summaryOf({ plan }: ShownPlan): string {
  return plan.undoes === undefined ? plan.summary : l10n.t("Undoes deploy {0}. {1}", plan.undoes, plan.summary);
}
