import { EventEmitter, type TreeDataProvider } from "vscode";
import type { StepView } from "../../core/src/wire/protocol.ts";
import { planItem } from "./plan-items.ts";
import type { AlikeNode, GroupNode, PlanNode, StepNode } from "./plan-nodes.ts";
import type { PlanState } from "./plan-state.ts";
import { isFollowUp, isRemoval, type ShownPlan } from "./shown-plan.ts";

/** The plan as a tree: what to do next, removals before all other steps, follow-ups, and what stays to be done by hand. */
export function drawPlan(state: PlanState): TreeDataProvider<PlanNode> {
  const changed = new EventEmitter<PlanNode | undefined>();
  // A deploy reports twice per object: the tree is drawn a few times a second, and always once more at the end.
  let due: NodeJS.Timeout | undefined;
  state.onDidChange(() => {
    due ??= setTimeout(() => {
      due = undefined;
      changed.fire(undefined);
    }, 100);
  });
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => planItem(node, state.current()),
    getParent: (node) => ("parent" in node ? node.parent : undefined),
    getChildren: (node) => {
      const shown = state.current();
      if (!shown) return [];
      if (!node) return top(shown);
      if (node.kind === "group") return members(node, shown);
      if (node.kind === "phones") return node.back.lost.map((phone) => ({ kind: "phone", parent: node, phone }));
      if (node.kind === "alike") return alikeMembers(node);
      return node.kind === "step" ? stepMembers(node) : [];
    },
  };
}

const top = (shown: ShownPlan): PlanNode[] => [
  ...(shown.plan.steps.length > 0 ? [{ kind: "action" } as const] : []),
  ...(shown.phones ? [{ kind: "phones", back: shown.phones } as const] : []),
  ...groups(shown),
];

function groups(shown: ShownPlan): readonly GroupNode[] {
  const { plan } = shown;
  const counts = {
    removals: plan.steps.filter(isRemoval).length,
    changes: plan.steps.filter((it) => !isRemoval(it) && !isFollowUp(it)).length,
    followUps: plan.steps.filter(isFollowUp).length,
    manual: plan.manual.length,
    notes: plan.notes.length,
  } satisfies Record<GroupNode["group"], number>;
  const order = Object.keys(counts) as GroupNode["group"][];
  // What an undone deployment does not bring back is to be read before anything else.
  if (plan.undoes !== undefined) order.unshift(...order.splice(order.indexOf("notes"), 1));
  return order.filter((group) => counts[group] > 0).map((group) => ({ kind: "group", group, count: counts[group] }));
}

function members(node: GroupNode, { plan }: ShownPlan): PlanNode[] {
  const steps = (which: (it: StepView) => boolean): PlanNode[] => folded(node, plan, plan.steps.filter(which));
  switch (node.group) {
    case "removals":
      return steps(isRemoval);
    case "changes":
      return steps((it) => !isRemoval(it) && !isFollowUp(it));
    case "followUps":
      return steps(isFollowUp);
    case "manual":
    case "notes":
      return plan[node.group].map((text) => ({ kind: "remark", parent: node, text }));
  }
}

/** Steps that do the same as one row where the first of them stands; the others one by one. */
function folded(parent: GroupNode, { groups }: ShownPlan["plan"], steps: readonly StepView[]): PlanNode[] {
  const byStep = new Map(groups.flatMap((it) => it.steps.map((id) => [id, it] as const)));
  const byId = new Map(steps.map((it) => [it.id, it]));
  return steps.flatMap((step): PlanNode[] => {
    const alike = byStep.get(step.id);
    if (alike === undefined) return [{ kind: "step", parent, step }];
    if (alike.steps[0] !== step.id) return [];
    return [{ kind: "alike", parent, alike, steps: alike.steps.flatMap((id) => byId.get(id) ?? []) }];
  });
}

const alikeMembers = (node: AlikeNode): PlanNode[] => [
  ...node.alike.exceptions.map((it) => ({ kind: "exception", parent: node, ...it }) as const),
  ...node.steps.map((step) => ({ kind: "step", parent: node, step }) as const),
];

const stepMembers = (node: StepNode): PlanNode[] => [
  ...node.step.findings.map((finding) => ({ kind: "finding", parent: node, finding }) as const),
  ...node.step.changes.map((change) => ({ kind: "field", parent: node, change }) as const),
];
