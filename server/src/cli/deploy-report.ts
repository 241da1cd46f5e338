import { message, say, type Language } from "../../../core/src/base/text.ts";
import { byHandAfter } from "../../../core/src/plan/by-hand.ts";
import { consentIn } from "../../../core/src/plan/consent.ts";
import { heldBack, type HeldBack } from "../../../core/src/plan/plan-findings.ts";
import { groupsOf } from "../../../core/src/plan/groups.ts";
import { groupText } from "../../../core/src/plan/group-words.ts";
import { titleOf } from "../../../core/src/plan/step-words.ts";
import type { Plan, Step } from "../../../core/src/plan/step.ts";
import { labelOf } from "../../../core/src/plan/words.ts";
import type { DeployReport } from "../deploy/deploy.ts";

/** How a deploy ended, for the terminal: what is not done, what was left out and why, then the sentence. */
export function reportText(
  plan: Plan,
  report: DeployReport,
  { withErrors, language }: { readonly withErrors: boolean; readonly language: Language },
): string {
  const titles = new Map(plan.steps.map((it) => [it.id, titleOf(it, language)]));
  const lines = report.results
    .filter((it) => it.outcome !== "done")
    .map((it) => `${outcomes[it.outcome][language]}  ${titles.get(it.id) ?? it.id}: ${say(it.message, language)}\n`);
  const held = withErrors ? new Map<string, HeldBack>() : heldBack(plan);
  const left = leftOut(plan, new Set(report.results.map((it) => it.id)), held, language);
  const help = report.stop === undefined ? "" : `${texts[report.stop.helps][language]}\n`;
  const done = new Set(report.results.filter((it) => it.outcome === "done").map((it) => it.id));
  const byHand = byHandAfter(plan, done).map((it) => `* ${say(it.message, language)}\n`);
  const rest = byHand.length === 0 ? "" : `${texts.byHand[language]}\n${byHand.join("")}`;
  return `${lines.join("")}${left}${rest}${say(report.summary, language)}\n${help}`;
}

const outcomes = {
  done: { en: "done", ko: "완료" },
  failed: { en: "failed", ko: "실패" },
  unknown: { en: "unknown", ko: "알 수 없음" },
  notDone: { en: "not done", ko: "수행 안 함" },
  conflict: { en: "conflict", ko: "충돌" },
} as const;

function leftOut(
  plan: Plan,
  chosen: ReadonlySet<string>,
  held: ReadonlyMap<string, HeldBack>,
  language: Language,
): string {
  const left = plan.steps.filter((it) => !chosen.has(it.id));
  if (left.length === 0) return "";
  const grave = consentIn(plan);
  const byId = new Map(plan.steps.map((it) => [it.id, it]));
  const why = (it: Step): string => {
    const { codes = [], needs } = held.get(it.id) ?? {};
    const other = needs === undefined ? undefined : byId.get(needs);
    if (codes.length > 0) return say(message(texts.errors, codes.join(", ")), language);
    if (other !== undefined) return say(message(texts.needs, labelOf(other.address)), language);
    return grave.has(it.id) ? texts.consent[language] : texts.chosenOut[language];
  };
  return groupsOf(left, why)
    .map((it) => {
      const { title, names } = groupText(it, language);
      const [first] = it.steps;
      const what = names === "" ? title : `${title} (${names})`;
      return first === undefined ? "" : `${say(message(texts.left, what, why(first)), language)}\n`;
    })
    .join("");
}

const texts = {
  byHand: { en: "By hand, for what is done:", ko: "완료된 단계에 대해 직접 수행:" },
  planAgain: {
    en: "The cluster is not as the plan saw it: plan again (mra plan)",
    ko: "클러스터가 계획을 만들 때와 다릅니다. 계획을 다시 만드십시오(mra plan)",
  },
  resume: {
    en: "The same call goes on where it stopped: what is done is left, what is unknown is read back first",
    ko: "같은 명령을 다시 실행하면 중지한 곳부터 계속합니다. 완료된 작업은 그대로 두고 알 수 없는 작업은 먼저 클러스터에서 확인합니다",
  },
  left: { en: "not chosen  {0}: {1}", ko: "선택 안 함  {0}: {1}" },
  errors: { en: "has errors ({0})", ko: "오류가 있습니다({0})" },
  needs: { en: "needs {0}, which is left out because of errors", ko: "필요한 {0}이(가) 오류 때문에 제외됩니다" },
  consent: { en: "needs consent (--consent)", ko: "동의가 필요합니다(--consent)" },
  chosenOut: { en: "was not chosen", ko: "선택하지 않았습니다" },
};
