import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { renderPlan } from "../../../core/src/plan/render.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { approvedSteps, type Approval } from "../deploy/approval.ts";
import type { Guard } from "../deploy/guard.ts";
import { chosenIn, consentCount, type Consent } from "../deploy/permit.ts";
import type { Terminal } from "./command.ts";

/** What the command line says of a deploy. */
export interface DeployOptions {
  /** `--yes`: nobody is asked. */
  readonly yes: boolean;
  /** `--consent`: the cluster and the number of steps that cannot be taken back. */
  readonly consent: string | undefined;
  /** `--include-errors`. */
  readonly withErrors: boolean;
  /** The approval of this plan that is there. */
  readonly approval: Approval | undefined;
  readonly guard: Guard;
}

/** What is to be carried out. */
export interface AgreedDeploy {
  readonly chosen: readonly string[];
  readonly consent: Consent | undefined;
}

/**
 * Safe steps need one yes; the others, and on a production cluster all of them, a word that names the cluster and their
 * number, here or at the question; or an approval, which says which steps.
 */
export async function agreementOn(
  plan: Plan,
  { yes, consent, withErrors, approval, guard }: DeployOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<AgreedDeploy, Message>> {
  const all = chosenIn(plan, { grave: true, withErrors });
  const safe = chosenIn(plan, { grave: false, withErrors });
  const grave = consentCount(plan, all);
  const numbers = guard.production ? [grave, all.length] : [grave];
  if (consent !== undefined && !numbers.some((it) => consent === `${plan.cluster}:${String(it)}`))
    return fail(
      guard.production
        ? message(texts.otherConsentToAll, plan.cluster, all.length)
        : message(texts.otherConsent, plan.cluster, grave),
    );
  const approved = approval === undefined ? undefined : approvedSteps(plan, approval, new Date());
  if (approved !== undefined && "template" in approved) return fail(approved);
  if (approval !== undefined && approved !== undefined) terminal.note(message(texts.approved, approval.who));
  if (guard.production && approved === undefined && consent === undefined) {
    if (yes) return fail(message(texts.production, plan.cluster, all.length));
    return await typedConsent(plan, all, terminal, signal);
  }
  let chosen = consent !== undefined ? all : approved === undefined ? safe : all.filter((it) => approved.includes(it));
  if (!yes) {
    terminal.out(renderPlan(plan, terminal.language));
    const held = plan.steps.length - chosenIn(plan, { grave: true, withErrors: false }).length;
    if (held > 0) terminal.note(message(withErrors ? texts.errorsIncluded : texts.errorsLeft, held));
    const answer = await terminal.ask(message(texts.question, chosen.length, plan.cluster), signal);
    if (answer === undefined) return fail(message(texts.nobody));
    if (!/^(y|yes|예|네)$/i.test(answer.trim())) return fail(message(texts.nothing));
    if (consent === undefined && approved === undefined && grave > 0) {
      const typed = await terminal.ask(message(texts.more, grave), signal);
      if (typed?.trim() === String(grave)) chosen = all;
    }
  }
  const given = chosen === all ? { cluster: plan.cluster, count: grave } : undefined;
  return ok({ chosen, consent: given });
}

/** On a production cluster, name and number are typed whatever the steps do. */
async function typedConsent(
  plan: Plan,
  all: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<AgreedDeploy, Message>> {
  const wanted = `${plan.cluster}:${String(all.length)}`;
  terminal.out(renderPlan(plan, terminal.language));
  const typed = await terminal.ask(message(texts.typed, plan.cluster, all.length, wanted), signal);
  if (typed === undefined) return fail(message(texts.production, plan.cluster, all.length));
  if (typed.trim() !== wanted) return fail(message(texts.nothing));
  return ok({ chosen: all, consent: { cluster: plan.cluster, count: consentCount(plan, all) } });
}

const texts = {
  approved: { en: "Approved by {0}", ko: "{0}이(가) 승인함" },
  production: {
    en: "{0} is a production cluster: a person has to approve these {1} steps by name and number. mra approve does it ahead; --consent {0}:{1} for one run",
    ko: "{0}은(는) 운영 클러스터입니다. 사람이 클러스터 이름과 단계 수({1})를 확인하여 승인해야 합니다. 미리 승인하려면 mra approve를, 한 번만 실행하려면 --consent {0}:{1}을(를) 사용하십시오",
  },
  typed: {
    en: "{0} is a production cluster. Type {2} to deploy {1} {1|step|steps}, or press Enter to leave:",
    ko: "{0}은(는) 운영 클러스터입니다. {1}개 단계를 배포하려면 {2}을(를) 입력하고, 취소하려면 Enter를 누르십시오:",
  },
  otherConsentToAll: {
    en: "--consent has to name the production cluster and the number of steps: {0}:{1}",
    ko: "--consent에는 운영 클러스터와 단계 수를 적어야 합니다: {0}:{1}",
  },
  otherConsent: {
    en: "--consent has to name the cluster and the number of steps that cannot be taken back: {0}:{1}",
    ko: "--consent에는 클러스터와 되돌릴 수 없는 단계의 수를 적어야 합니다: {0}:{1}",
  },
  errorsLeft: {
    en: "{0} {0|step is|steps are} left out, because of errors in what would be deployed; --include-errors deploys {0|it|them}, too",
    ko: "배포할 내용에 오류가 있어 {0}개 단계를 제외합니다. --include-errors를 쓰면 함께 배포합니다",
  },
  errorsIncluded: {
    en: "{0} {0|step is|steps are} about objects with errors, and {0|is|are} included (--include-errors)",
    ko: "오류가 있는 객체에 관한 {0}개 단계를 포함합니다(--include-errors)",
  },
  question: {
    en: "Deploy {0} {0|step|steps} to {1}? (yes/no)",
    ko: "{1}에 {0}개 단계를 배포하시겠습니까? (yes/no)",
  },
  nobody: {
    en: "Nobody can be asked here; --yes says yes",
    ko: "여기에서는 질문할 수 없습니다. --yes로 동의하십시오",
  },
  nothing: { en: "Nothing was deployed", ko: "아무것도 배포하지 않았습니다" },
  more: {
    en: "{0} more {0|step removes, replaces, renames or resets|steps remove, replace, rename or reset}. Type {0} to include {0|it|them}, or press Enter to leave {0|it|them} out:",
    ko: "제거, 교체, 이름 변경 또는 재설정 단계가 {0}개 더 있습니다. 포함하려면 {0}을(를) 입력하고, 제외하려면 Enter를 누르십시오:",
  },
};
