import type { PhonesBack, StepResult, Stop, WaveChoice } from "../../core/src/wire/deploy.ts";
import type { PlanView, StepView } from "../../core/src/wire/protocol.ts";

/** The plan on the screen, what the user chose of it, and what became of it. */
export interface ShownPlan {
  readonly plan: PlanView;
  /** Ids of the steps to carry out. */
  readonly ticked: ReadonlySet<string>;
  readonly results: ReadonlyMap<string, StepResult>;
  /** The step that is being carried out. */
  readonly busy?: string;
  /** Outdated: a newer plan was asked for and could not be made. */
  readonly phase: "review" | "deploying" | "stopped" | "finished" | "outdated";
  /** While it is carried out: what is under way, and since when; and whether it was asked to stop. */
  readonly doing?: Doing | undefined;
  /** Why a deploy stopped, and what helps. */
  readonly stop?: Stop | undefined;
  /** An agent asked for it. */
  readonly asked?: boolean;
  /** What to say in place of the summary, once there is more to say. */
  readonly said?: string;
  /** What became of the phones that a deploy of it touched, once the server has looked. */
  readonly phones?: PhonesBack | undefined;
  /** The waves in which it was deployed last: going on keeps to them. */
  readonly waves?: WaveChoice | undefined;
}

/** What a deploy is at. */
export interface Doing {
  /** `3/20 Device pool DP-MRA`. */
  readonly what: string;
  /** Whether it ends after this step. */
  readonly stopping: boolean;
}

/** Steps that are carried out only after everything else, and touch phones. */
export const isFollowUp = (it: StepView): boolean => it.kind === "apply" || it.kind === "reset";
/** Steps after which something is gone. */
export const isRemoval = (it: StepView): boolean => it.kind === "remove" || it.kind === "replace";

/** Whether a step stays out unless it is ticked by itself: its object has an error, or it waits for one that has. */
export const isHeld = ({ heldBy, findings }: StepView): boolean =>
  heldBy !== undefined || findings.some((it) => it.severity === "error");

/**
 * The plan with every step of a group ticked, or none of it; without a group all that changes configuration. What phones
 * get is ticked by its own group only, and what has errors by itself only.
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
  const ids = plan.steps.filter((it) => inGroup(it) && !(on && isHeld(it))).map((it) => it.id);
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

/** The same for waves: all that are ticked. The server leaves what is done, and cuts the same waves as before. */
export const stepsInWaves = ({ plan, ticked }: ShownPlan): readonly StepView[] =>
  plan.steps.filter((it) => ticked.has(it.id));

/** The chosen steps that are not done yet, in the plan's order. */
export function stepsToDo({ plan, ticked, results }: ShownPlan): readonly StepView[] {
  return plan.steps.filter((it) => ticked.has(it.id) && results.get(it.id)?.outcome !== "done");
}
