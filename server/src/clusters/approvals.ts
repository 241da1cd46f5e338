import { ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { approvalIn, approvedSteps, keptApproval, newApproval, type Approval } from "../deploy/approval.ts";
import { chosenSteps } from "../deploy/permit.ts";
import type { StateStore } from "../port/state.ts";
import { problem, type Trouble } from "./trouble.ts";

/** So long an approval that is given in an editor holds, in hours: as long as that of `mra approve`. */
const hours = 24;

/**
 * The record of a person's yes to steps of a plan, who typed the cluster's name and the number of these steps. Nothing is
 * kept or sent here.
 */
export function approvedBy(
  plan: Plan,
  steps: readonly string[],
  typed: string,
  now: Date,
): Result<Approval & { readonly steps: readonly string[] }, Trouble> {
  const chosen = chosenSteps(plan, steps).map((it) => it.id);
  const wanted = `${plan.cluster}:${String(chosen.length)}`;
  if (chosen.length === 0 || chosen.length !== steps.length) return problem(message(texts.otherSteps, plan.cluster));
  if (typed.trim() !== wanted) return problem(message(texts.typed, wanted));
  const expiry = new Date(now.getTime() + hours * 3_600_000).toISOString();
  return ok({ ...newApproval(plan, chosen, expiry), steps: chosen });
}

/**
 * The approval that a deploy of a plan shows: the record it was given; where that does not hold, what `mra approve` keeps
 * for this plan, if that does. Undefined: there is none.
 */
export async function approvalToShow(
  plan: Plan,
  given: string | undefined,
  { folder }: StateStore,
  now: Date,
): Promise<Approval | undefined> {
  const holds = (it: Approval | undefined): it is Approval =>
    it !== undefined && !("template" in approvedSteps(plan, it, now));
  const own = given === undefined ? undefined : approvalIn(given);
  if (holds(own)) return own;
  const kept = await keptApproval(folder, plan);
  return holds(kept) ? kept : own;
}

const texts = {
  otherSteps: {
    en: "These are not steps of the plan for {0}. Plan again, then approve",
    ko: "{0}의 계획에 없는 단계입니다. 계획을 다시 세운 후 승인하십시오",
  },
  typed: {
    en: 'Nothing is approved. Type "{0}", the cluster\'s name and the number of steps',
    ko: '승인하지 않았습니다. 클러스터 이름과 단계 수 "{0}"을(를) 입력하십시오',
  },
};
