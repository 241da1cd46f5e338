import { addTo } from "../../../core/src/base/lists.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { message, say, type Language, type Text } from "../../../core/src/base/text.ts";
import { ruleOf } from "../../../core/src/rules/index.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import type { CheckResult } from "./run.ts";

/** Where a result stands, for a reader; line from 1. */
export type PlaceOf = (spot: Spot) => { readonly file: string; readonly line: number } | undefined;

/** Results that belong to one of Cisco's steps. */
export interface Group {
  readonly step: string;
  readonly title: Text;
  readonly results: readonly CheckResult[];
}

/** The step of Cisco's chapter that a rule belongs to: `prerequisites`, `1` … `9`, `failover`, or `guides` outside it. */
export function guideStepOf(rule: string): string {
  const step = ruleOf(rule)?.step;
  return step === undefined ? "guides" : (step.split(".")[0] ?? step);
}

/** What a step is called. */
export function stepText(step: string): Text {
  switch (step) {
    case "overview":
      return { en: "Overview", ko: "개요" };
    case "prerequisites":
      return { en: "Prerequisites", ko: "사전 요건" };
    case "failover":
      return { en: "Failover", ko: "페일오버" };
    case "guides":
      return { en: "Cisco's other guides", ko: "기타 Cisco 설명서" };
    default:
      return { en: `Step ${step}`, ko: `단계 ${step}` };
  }
}

/** Results by Cisco's steps, in the order of the chapter; within a step in the order of the checks. */
export function checkGroupsOf(results: readonly CheckResult[]): readonly Group[] {
  const steps = new Map<string, CheckResult[]>();
  for (const it of results) {
    const step = guideStepOf(it.rule);
    addTo(steps, step, it);
  }
  return [...steps.keys()]
    .sort((a, b) => byCodeUnit(rank(a), rank(b)))
    .map((step) => ({ step, title: stepText(step), results: steps.get(step) ?? [] }));
}

const rank = (step: string): string =>
  ({ overview: "0", prerequisites: "1", failover: "8", guides: "9" })[step] ?? `5${step.padStart(3, "0")}`;

/** How many results there are of each kind. */
export const outcomeCountsOf = (results: readonly CheckResult[]): Readonly<Record<CheckResult["outcome"], number>> => {
  const count = (outcome: CheckResult["outcome"]): number => results.filter((it) => it.outcome === outcome).length;
  return { passed: count("passed"), failed: count("failed"), warning: count("warning"), notRun: count("notRun") };
};

/** The counts in one line. */
export function preflightSummary(results: readonly CheckResult[], language: Language): string {
  const { passed, failed, warning, notRun } = outcomeCountsOf(results);
  return say(
    message(
      {
        en: "{0} live {0|check|checks}: {1} failed, {2} {2|warning|warnings}, {3} passed, {4} not run",
        ko: "실시간 검사 {0}건: 실패 {1}, 경고 {2}, 통과 {3}, 실행하지 않음 {4}",
      },
      results.length,
      failed,
      warning,
      passed,
      notRun,
    ),
    language,
  );
}

/** Signs of the outcomes; each has a word, too, for those who see no signs. */
export const outcomeText: Readonly<Record<CheckResult["outcome"], Text & { readonly sign: string }>> = {
  passed: { sign: "✓", en: "passed", ko: "통과" },
  failed: { sign: "✗", en: "failed", ko: "실패" },
  warning: { sign: "!", en: "warning", ko: "경고" },
  notRun: { sign: "–", en: "not run", ko: "실행하지 않음" },
};

/** For a terminal. */
export function textReport(results: readonly CheckResult[], placeOf: PlaceOf, language: Language): string {
  const groups = checkGroupsOf(results).map(({ title, results: own }) => {
    const lines = own.map((it) => {
      const { sign } = outcomeText[it.outcome];
      const place = it.outcome === "passed" || it.spot === undefined ? undefined : placeOf(it.spot);
      const where = place === undefined ? "" : ` (${place.file}:${place.line})`;
      return `  ${sign} ${it.rule}  ${say(it.label, language)}: ${say(it.message, language)}${where}\n`;
    });
    return `${title[language]}\n${lines.join("")}`;
  });
  return `${groups.join("\n")}${groups.length > 0 ? "\n" : ""}${preflightSummary(results, language)}\n`;
}

/** For a change ticket. `at`: when the checks were run, ISO 8601. */
export function markdownReport(
  cluster: string,
  at: string,
  results: readonly CheckResult[],
  placeOf: PlaceOf,
  language: Language,
): string {
  const head = { en: ["Outcome", "Rule", "Check", "Result", "Line"], ko: ["결과", "규칙", "검사", "내용", "위치"] }[
    language
  ];
  const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(" | ")} |\n`;
  const groups = checkGroupsOf(results).map(({ title, results: own }) => {
    const rows = own.map((it) => {
      const place = it.spot && placeOf(it.spot);
      return row([
        `${outcomeText[it.outcome].sign} ${outcomeText[it.outcome][language]}`,
        it.rule,
        say(it.label, language),
        say(it.message, language),
        place === undefined ? "" : `${place.file}:${place.line}`,
      ]);
    });
    return `## ${title[language]}\n\n${row(head)}${row(head.map(() => "---"))}${rows.join("")}`;
  });
  const title = { en: "Live checks of", ko: "실시간 검사:" }[language];
  return [`# ${title} ${inCell(cluster)}\n\n${at}\n\n${preflightSummary(results, language)}\n`, ...groups].join("\n");
}

// What came from the network stands in a table: a bar or a line break would end the cell, a tag would be one.
const inCell = (text: string): string => text.replace(/[\r\n]+/g, " ").replace(/[|<>`\\]/g, "\\$&");

/** For programs. */
export const jsonReport = (
  cluster: string,
  at: string,
  results: readonly CheckResult[],
  placeOf: PlaceOf,
  language: Language,
): string =>
  `${JSON.stringify(
    {
      cluster,
      at,
      counts: outcomeCountsOf(results),
      checks: checkGroupsOf(results).flatMap(({ step, results: own }) =>
        own.map(({ id, rule, label, outcome, message: said, spot, cause }) => ({
          id,
          rule,
          step,
          label: say(label, language),
          outcome,
          message: say(said, language),
          ...(cause !== undefined && { cause }),
          ...(spot && placeOf(spot)),
        })),
      ),
    },
    null,
    2,
  )}\n`;
