import { commands, EventEmitter } from "vscode";
import type { Event } from "vscode";
import type { PhonesBack, StepResult } from "../../core/src/wire/deploy.ts";
import type { PlanView, StepView } from "../../core/src/wire/protocol.ts";

/** The plan on the screen, what the user chose of it, and what became of it. */
export interface ShownPlan {
  readonly plan: PlanView;
  /** Ids of the steps to carry out. */
  readonly ticked: ReadonlySet<string>;
  readonly results: ReadonlyMap<string, StepResult>;
  /** The step that is being carried out. */
  readonly busy?: string;
  readonly phase: "review" | "deploying" | "stopped" | "finished";
  /** What to say in place of the summary, once there is more to say. */
  readonly said?: string;
  /** What became of the phones that a deploy of it touched, once the server has looked. */
  readonly phones?: PhonesBack | undefined;
}

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

/** Steps that are carried out only after everything else, and touch phones. */
export const isFollowUp = (it: StepView): boolean => it.kind === "apply" || it.kind === "reset";
/** Steps after which something is gone. */
export const isRemoval = (it: StepView): boolean => it.kind === "remove" || it.kind === "replace";

/**
 * The plan with every step of a group ticked, or none of it; without a group all that changes configuration. What phones
 * get is ticked by its own group only.
 */
export function withTicks(
  { plan, ticked }: ShownPlan,
  group: "removals" | "changes" | "followUps" | undefined,
  on: boolean,
): ReadonlySet<string> {
  const inGroup = (it: StepView): boolean => {
    if (group === undefined) return !isFollowUp(it) || !on;
    return group === (isFollowUp(it) ? "followUps" : isRemoval(it) ? "removals" : "changes");
  };
  const ids = plan.steps.filter(inGroup).map((it) => it.id);
  return new Set(on ? [...ticked, ...ids] : [...ticked].filter((it) => !ids.includes(it)));
}

/**
 * The chosen steps as the server wants them: with what is done, because other steps wait for it and it is found done
 * again; without follow-ups that are done, because phones would get them twice.
 */
export function stepsToSend({ plan, ticked, results }: ShownPlan): readonly StepView[] {
  const isDone = (it: StepView): boolean => results.get(it.id)?.outcome === "done";
  return plan.steps.filter((it) => ticked.has(it.id) && !(isFollowUp(it) && isDone(it)));
}

/** The chosen steps that are not done yet, in the plan's order. */
export function stepsToDo({ plan, ticked, results }: ShownPlan): readonly StepView[] {
  return plan.steps.filter((it) => ticked.has(it.id) && results.get(it.id)?.outcome !== "done");
}
