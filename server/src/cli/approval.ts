import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { approvalIn, approvedSteps, keptApproval, type Approval } from "../deploy/approval.ts";
import type { StateStore } from "../port/state.ts";
import type { Terminal } from "./command.ts";
import { wrongCall, type Refused } from "./refused.ts";

/**
 * A person's yes to a plan: the record in MRA_APPROVAL, with which a CI environment passes its protected approval on, else
 * what `mra approve` has kept, as long as it holds. A record in MRA_APPROVAL is taken as it is; deploy says what is wrong
 * with it.
 */
export async function approvalFor(
  plan: Plan,
  terminal: Terminal,
  { folder }: StateStore,
): Promise<Result<Approval | undefined, Refused>> {
  const given = terminal.env.MRA_APPROVAL;
  if (given !== undefined && given.trim() !== "") {
    const it = approvalIn(given);
    return it === undefined ? fail(wrongCall(message(texts.noRecord))) : ok(it);
  }
  const kept = await keptApproval(folder, plan);
  return ok(kept !== undefined && !("template" in approvedSteps(plan, kept, new Date())) ? kept : undefined);
}

const texts = {
  noRecord: {
    en: 'MRA_APPROVAL is no approval: it is JSON with "digest" (SHA-256 of the plan, by mra show), "host", "steps" (ids, or the number of all), "expiry" (ISO 8601) and "who"',
    ko: 'MRA_APPROVAL이 승인 기록이 아닙니다. "digest"(계획의 SHA-256, mra show로 확인), "host", "steps"(단계 ID 또는 전체 단계 수), "expiry"(ISO 8601), "who"가 있는 JSON이어야 합니다',
  },
};
