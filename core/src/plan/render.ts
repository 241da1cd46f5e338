import { say, type Language, type Text } from "../base/text.ts";
import type { FollowUpStep, Plan, PlanFinding, Step } from "./step.ts";
import { secretName } from "./secret.ts";
import { labelOf, showValue } from "./words.ts";

/** How many objects a plan touches, by what happens to them. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly rename: number;
  readonly replace: number;
  readonly remove: number;
  /** Apply Config and resets that are due. */
  readonly followUp: number;
}

/** Counts objects: a change that only completes an addition or prepares a removal belongs to that. */
export function countsOf(plan: Plan): Counts {
  const count = (kind: Step["kind"]): number => plan.steps.filter((it) => it.kind === kind && !isPart(it)).length;
  return {
    add: count("add"),
    change: count("change"),
    rename: count("rename"),
    replace: count("replace"),
    remove: count("remove"),
    followUp: count("apply") + count("reset"),
  };
}

/** Whether a step only completes the addition, or prepares the removal, of its object. */
export const isPart = (it: Step): boolean => it.kind === "change" && (it.uuid === null || it.id.startsWith("clear:"));

const words: Readonly<Record<Exclude<keyof Counts, "followUp">, Text>> = {
  add: { en: "{0} to add", ko: "추가 {0}" },
  change: { en: "{0} to change", ko: "변경 {0}" },
  rename: { en: "{0} to rename", ko: "이름 변경 {0}" },
  replace: { en: "{0} to replace", ko: "교체 {0}" },
  remove: { en: "{0} to remove", ko: "제거 {0}" },
};

/** The plan in one line: `emea-prod: 3 to add, 2 to change, 1 to remove, 412 phones need Apply Config`. */
export function summaryOf(plan: Plan, language: Language): string {
  const counts = countsOf(plan);
  const parts = (["add", "change", "rename", "replace", "remove"] as const).flatMap((it) =>
    counts[it] === 0 ? [] : [words[it][language].replace("{0}", String(counts[it]))],
  );
  for (const kind of ["apply", "reset"] as const) parts.push(...phonesIn(plan, kind, language));
  if (parts.length > 0) return `${plan.cluster}: ${parts.join(", ")}`;
  return `${plan.cluster}: ${language === "en" ? "nothing to do" : "변경할 내용이 없습니다"}`;
}

function phonesIn(plan: Plan, kind: "apply" | "reset", language: Language): readonly string[] {
  const steps = plan.steps.filter((it): it is FollowUpStep => it.kind === kind);
  const known = steps.filter((it) => it.phones !== null);
  const phones = known.reduce((sum, it) => sum + (it.phones ?? 0), 0);
  if (steps.length === 0 || (known.length === steps.length && phones === 0)) return [];
  if (phones === 0)
    return [
      language === "en"
        ? `phones need ${kind === "apply" ? "Apply Config" : "a reset"}`
        : `전화기 ${kind === "apply" ? "구성 적용" : "재설정"} 필요`,
    ];
  // The same phone may hang on two changed objects; what was not counted may add some.
  const vague =
    known.length < steps.length
      ? "least"
      : steps.filter((it) => it.section !== "phones").length > 1 || new Set(steps.map((it) => it.section)).size > 1
        ? "most"
        : "";
  if (language === "en") {
    const count = `${vague === "" ? "" : `at ${vague} `}${phones} ${phones === 1 ? "phone" : "phones"}`;
    return [`${count} ${phones === 1 ? "needs" : "need"} ${kind === "apply" ? "Apply Config" : "a reset"}`];
  }
  const count = `전화기 ${vague === "" ? "" : vague === "least" ? "최소 " : "최대 "}${phones}대`;
  return [`${count} ${kind === "apply" ? "구성 적용 필요" : "재설정 필요"}`];
}

const signs: Readonly<Record<Step["kind"], string>> = {
  add: "+",
  change: "~",
  rename: ">",
  replace: "±",
  remove: "-",
  apply: "!",
  reset: "!",
};

/** The plan as a person reads it, the same on the command line and in the editor. Equal plans give equal texts. */
export function renderPlan(plan: Plan, language: Language): string {
  const work = plan.steps.filter((it) => it.kind !== "apply" && it.kind !== "reset");
  const followUps = plan.steps.filter((it) => it.kind === "apply" || it.kind === "reset");
  const en = language === "en";
  const sections: readonly (readonly string[])[] = [
    [summaryOf(plan, language), `${plan.host}, ${plan.release}, AXL ${plan.schema}`],
    headed(
      against[language],
      plan.findings.map((it) => findingLine(it, language)),
    ),
    work.flatMap((it) => renderStep(it, language)),
    headed(
      en ? "When you ask for it:" : "선택하면 실행:",
      followUps.flatMap((it) => renderStep(it, language)),
    ),
    headed(
      en ? "By hand:" : "직접 수행:",
      plan.manual.map((it) => `* ${say(it.message, language)}`),
    ),
    headed(
      en ? "Note:" : "참고:",
      plan.notes.map((it) => `* ${say(it.message, language)}`),
    ),
  ];
  return `${sections
    .filter((it) => it.length > 0)
    .map((it) => it.join("\n"))
    .join("\n\n")}\n`;
}

const against = { en: "What stands against it:", ko: "배포할 내용의 문제:" };

/** A finding on one line, as `mra check` prints it: `people.mra.yaml:12:5  error MRA035  …`. */
export function findingLine({ place, severity, code, message }: PlanFinding, language: Language): string {
  const { path, line, character } = place;
  return `${path}:${line + 1}:${character + 1}  ${severities[severity][language]} ${code}  ${say(message, language)}`;
}

const severities: Readonly<Record<PlanFinding["severity"], Text>> = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  info: { en: "info", ko: "정보" },
  hint: { en: "hint", ko: "힌트" },
};

const headed = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines];

/** A step with its values: `~ Region EMEA-MRA  (after …)` and a line for each value. */
export function renderStep(step: Step, language: Language): readonly string[] {
  const reason = step.reason === null ? "" : `  (${say(step.reason, language)})`;
  const lines = step.changes.map((it) => {
    const after = showValue(it.after, language);
    const value =
      step.kind === "add" || isAfresh(step) || secretName(it.after) !== undefined
        ? after
        : `${showValue(it.before, language)} → ${after}`;
    return `    ${it.label[language]}: ${value}`;
  });
  return [`${signs[step.kind]} ${titleOf(step, language)}${reason}`, ...lines];
}

const isAfresh = (step: Step): boolean => step.kind === "change" && step.uuid === null;

/** What a step does to what, without its reason: `Apply Config: Device pool DP-MRA, 412 phones`. */
export function titleOf(step: Step, language: Language): string {
  const label = labelOf(step.address)[language];
  switch (step.kind) {
    case "rename":
      return `${labelOf(step.from)[language]} → ${step.name}`;
    case "apply":
      return `${language === "en" ? "Apply Config" : "구성 적용"}: ${label}${phonesOf(step.phones, language)}`;
    case "reset":
      return `${language === "en" ? "Reset" : "재설정"}: ${label}${phonesOf(step.phones, language)}`;
    case "remove":
      return `${label}${step.phones === null || step.phones === 0 ? "" : phonesOf(step.phones, language)}`;
    default:
      return label;
  }
}

const phonesOf = (phones: number | null, language: Language): string =>
  language === "en"
    ? phones === null
      ? ", number of phones unknown"
      : `, ${phones} ${phones === 1 ? "phone" : "phones"}`
    : phones === null
      ? ", 전화기 수 알 수 없음"
      : `, 전화기 ${phones}대`;
