import { say, type Language, type Text } from "../base/text.ts";
import type { PlanFinding, Step } from "./step.ts";
import { labelOf } from "./words.ts";

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

/** A finding on one line, as `mra check` prints it: `people.mra.yaml:12:5  error MRA035  …`. */
export const findingLine = (it: PlanFinding, language: Language): string =>
  `${findingPlaceText(it)}  ${severityWord(it, language)} ${it.code}  ${say(it.message, language)}`;

/** `people.mra.yaml:12:5`, counted from 1. */
export const findingPlaceText = ({ place: { path, line, character } }: PlanFinding): string =>
  `${path}:${line + 1}:${character + 1}`;

export const severityWord = ({ severity }: PlanFinding, language: Language): string => severities[severity][language];

const severities: Readonly<Record<PlanFinding["severity"], Text>> = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  info: { en: "info", ko: "정보" },
  hint: { en: "hint", ko: "힌트" },
};
