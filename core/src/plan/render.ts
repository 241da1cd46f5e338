import { say, type Language } from "../base/text.ts";
import { groupsOf, type StepGroup } from "./groups.ts";
import { groupText } from "./group-words.ts";
import { heldBack } from "./plan-findings.ts";
import type { Plan, Step } from "./step.ts";
import { findingLine } from "./step-words.ts";
import { summaryOf } from "./summary.ts";

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
  const held = heldBack(plan);
  const codes = (it: Step): readonly string[] => held.get(it.id)?.codes ?? [];
  const inGroups = (steps: readonly Step[]): readonly string[] =>
    groupsOf(steps, (it) => codes(it).join()).flatMap((it) =>
      renderGroup(it, language, it.steps[0] === undefined ? [] : codes(it.steps[0])),
    );
  const sections: readonly (readonly string[])[] = [
    [summaryOf(plan, language), `${plan.host}, ${plan.release}, AXL ${plan.schema}`],
    headed(
      against[language],
      plan.findings.map((it) => findingLine(it, language)),
    ),
    inGroups(work),
    headed(en ? "When you ask for it:" : "선택하면 실행:", inGroups(followUps)),
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

const headed = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines];

/** A step with its values: `~ Region EMEA-MRA  (after …)` and a line for each value. */
export const renderStep = (step: Step, language: Language): readonly string[] =>
  groupsOf([step]).flatMap((it) => renderGroup(it, language));

/** `~ 1,199 phones: Common phone profile CPP-Home → CPP-Office; CSFKIM: CPP-Old → CPP-Office`; of several values a line each. */
function renderGroup(group: StepGroup, language: Language, codes: readonly string[] = []): readonly string[] {
  const { title, reason, names, values, exceptions } = groupText(group, language);
  const [value] = values;
  const sign = signs[group.kind];
  const end = `${reason === "" ? "" : `  (${reason})`}${codes.length === 0 ? "" : `  [${codes.join(", ")}]`}`;
  if (group.steps.length > 1 && values.length === 1 && value !== undefined) {
    const others = exceptions.map((it) => `; ${it.who}: ${it.what}`).join("");
    return [`${sign} ${title}: ${value.label} ${value.value}${others}${end}`, `    ${names}`];
  }
  const also = language === "en" ? "except " : "예외: ";
  return [
    `${sign} ${title}${names === "" ? "" : `: ${names}`}${end}`,
    ...values.map((it) => `    ${it.label}: ${it.value}`),
    ...exceptions.map((it) => `    ${also}${it.who}: ${it.what}`),
  ];
}
