import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { renderPlan } from "../../../core/src/plan/render.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { chosenIn, consentCount, type Consent } from "../deploy/permit.ts";
import type { Terminal } from "./command.ts";

/** What the command line says of a deploy. */
export interface Asked {
  /** `--yes`: nobody is asked. */
  readonly yes: boolean;
  /** `--consent`: the cluster and the number of steps that cannot be taken back. */
  readonly consent: string | undefined;
  /** `--include-errors`. */
  readonly withErrors: boolean;
}

/** What is to be carried out. */
export interface Agreed {
  readonly chosen: readonly string[];
  readonly consent: Consent | undefined;
}

/** What is to be carried out; or why nothing is. Safe steps need one yes; the others a word that names the cluster and their number, here or at the question. */
export async function agreementOn(
  plan: Plan,
  { yes, consent, withErrors }: Asked,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<Agreed, Message>> {
  const all = chosenIn(plan, { grave: true, withErrors });
  const safe = chosenIn(plan, { grave: false, withErrors });
  const grave = consentCount(plan, all);
  if (consent !== undefined && consent !== `${plan.cluster}:${String(grave)}`)
    return fail(message(texts.otherConsent, plan.cluster, grave));
  let chosen = consent === undefined ? safe : all;
  if (!yes) {
    terminal.out(renderPlan(plan, terminal.language));
    const held = plan.steps.length - chosenIn(plan, { grave: true, withErrors: false }).length;
    if (held > 0) terminal.note(message(withErrors ? texts.errorsIncluded : texts.errorsLeft, held));
    const answer = await terminal.ask(message(texts.question, chosen.length, plan.cluster), signal);
    if (answer === undefined) return fail(message(texts.nobody));
    if (!/^(y|yes|예|네)$/i.test(answer.trim())) return fail(message(texts.nothing));
    if (consent === undefined && grave > 0) {
      const typed = await terminal.ask(message(texts.more, grave), signal);
      if (typed?.trim() === String(grave)) chosen = all;
    }
  }
  const given = chosen === all && grave > 0 ? { cluster: plan.cluster, count: grave } : undefined;
  return ok({ chosen, consent: given });
}

const texts = {
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
