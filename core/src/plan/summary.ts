import { isClearing } from "./clear.ts";
import { phoneSection } from "../catalog/catalog.ts";
import type { Language, Text } from "../base/text.ts";
import type { FollowUpStep, Plan, Step } from "./step.ts";

/** How many objects a plan touches, by what happens to them. */
export interface PlanCounts {
  readonly add: number;
  readonly change: number;
  readonly rename: number;
  readonly replace: number;
  readonly remove: number;
  /** Apply Config and resets that are due. */
  readonly followUp: number;
}

/** Counts objects: a change that only completes an addition or prepares a removal belongs to that. */
export function countsOf(plan: Plan): PlanCounts {
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
export const isPart = (it: Step): boolean => it.kind === "change" && (it.uuid === null || isClearing(it));

const words: Readonly<Record<Exclude<keyof PlanCounts, "followUp">, Text>> = {
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
      : steps.filter((it) => it.section !== phoneSection).length > 1 || new Set(steps.map((it) => it.section)).size > 1
        ? "most"
        : "";
  if (language === "en") {
    const count = `${vague === "" ? "" : `at ${vague} `}${phones} ${phones === 1 ? "phone" : "phones"}`;
    return [`${count} ${phones === 1 ? "needs" : "need"} ${kind === "apply" ? "Apply Config" : "a reset"}`];
  }
  const count = `전화기 ${vague === "" ? "" : vague === "least" ? "최소 " : "최대 "}${phones}대`;
  return [`${count} ${kind === "apply" ? "구성 적용 필요" : "재설정 필요"}`];
}
