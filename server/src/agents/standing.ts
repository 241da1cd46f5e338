import type { Plan } from "../../../core/src/plan/step.ts";
import { approvedSteps, type Approval } from "../deploy/approval.ts";
import { history } from "../deploy/history.ts";
import { planId } from "../deploy/inputs.ts";
import type { WaitingPlan } from "./tool.ts";

/** What is known of a plan that waits for a person: the first of some approvals that holds now, and the journals. */
export async function standingOf(
  plan: Plan,
  approvals: readonly (Approval | undefined)[],
  journals: string,
): Promise<Pick<WaitingPlan, "plan" | "approved" | "carriedOut">> {
  const now = new Date();
  const approved = approvals.find((it) => it !== undefined && !("template" in approvedSteps(plan, it, now)));
  const last = (await history(journals, plan.cluster)).find((it) => it.plan === planId(plan));
  const done = last?.steps.filter((it) => it.outcome === "done").length ?? 0;
  return { plan, approved, carriedOut: last && { number: last.number, done, of: last.steps.length } };
}

/** What an agent hears of a digest of which no plan is known. */
export const notKept = "no plan of this digest is kept here; the tool plan makes one";
