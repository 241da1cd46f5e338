import { commands, EventEmitter } from "vscode";
import type { Event } from "vscode";
import type { PlanView } from "../../core/src/wire/protocol.ts";
import type { ShownPlan } from "./shown-plan.ts";

/** Holds the one plan that is shown. */
export interface PlanState {
  current(): ShownPlan | undefined;
  show(plan: PlanView): void;
  change(next: Partial<Omit<ShownPlan, "plan">>): void;
  discard(): void;
  readonly onDidChange: Event<void>;
}

export function openPlanState(): PlanState {
  const changed = new EventEmitter<void>();
  let shown: ShownPlan | undefined;
  const set = (next: ShownPlan | undefined): void => {
    shown = next;
    void commands.executeCommand("setContext", "mra.planPhase", next?.phase);
    changed.fire();
  };
  return {
    current: () => shown,
    show: (plan) =>
      set({
        plan,
        ticked: new Set(plan.steps.filter((it) => it.included).map((it) => it.id)),
        results: new Map(),
        phase: "review",
      }),
    change: (next) => shown && set({ ...shown, ...next }),
    discard: () => set(undefined),
    onDidChange: changed.event,
  };
}
