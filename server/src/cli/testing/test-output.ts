import { onOneLine } from "../../../../core/src/base/printable.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import type { RuleCoverage, TestFileReport, TestReport, TestResult } from "../../../../core/src/wire/config-tests.ts";
import { xml } from "../formats/junit.ts";

/** Forms in which the tests are told of. */
export const testFormats = ["text", "json", "junit"] as const;
export type TestFormat = (typeof testFormats)[number];

/** The tests in one form. `coverage`: with how they meet the team's own rules. */
export function testOutput(report: TestReport, format: TestFormat, language: Language, coverage: boolean): string {
  const { files, rules } = report;
  if (format === "json") return `${JSON.stringify({ files, rules }, null, 2)}\n`;
  if (format === "junit") return junitOf(report);
  return [
    ...files.map((it) => fileText(it, language)),
    total(report, language),
    ...(coverage ? [coverText(rules, language)] : []),
  ].join("");
}

function fileText({ file, tests, faults }: TestFileReport, language: Language): string {
  const lines = tests.flatMap((it) => [
    `  ${words[it.outcome][language]}  ${onOneLine(it.name)}`,
    ...failureLines(file, it, language),
  ]);
  const wrong = faults.map((it) => `  ${onOneLine(it.file)}:${String(it.line + 1)}  ${onOneLine(it.message)}`);
  return `${onOneLine(file)}\n${[...wrong, ...lines].join("\n")}\n`;
}

const failureLines = (file: string, { failures }: TestResult, language: Language): readonly string[] =>
  failures.flatMap((it, i) => {
    const { expected, actual } = it;
    // Findings of one test share both lists: they stand once, behind the last of them.
    const isLast = failures[i + 1]?.expected !== expected || failures[i + 1]?.actual !== actual;
    return [
      `      ${onOneLine(file)}:${String(it.line + 1)}  ${onOneLine(it.message)}`,
      ...(isLast && expected !== undefined ? sideText("expected", expected, language) : []),
      ...(isLast && actual !== undefined ? sideText("actual", actual, language) : []),
    ];
  });

const sideText = (side: "expected" | "actual", text: string, language: Language): readonly string[] => [
  `        ${sides[side][language]}${text === "" ? ` ${sides.nothing[language]}` : ""}`,
  ...(text === "" ? [] : text.split("\n").map((it) => `          ${onOneLine(it)}`)),
];

function total({ files }: TestReport, language: Language): string {
  const tests = files.flatMap((it) => it.tests);
  const of = (outcome: TestResult["outcome"]): number => tests.filter((it) => it.outcome === outcome).length;
  const text =
    of("listed") > 0
      ? message(texts.listed, tests.length)
      : message(texts.total, tests.length, of("passed"), of("failed"));
  return `${say(text, language)}\n`;
}

function coverText(rules: readonly RuleCoverage[], language: Language): string {
  if (rules.length === 0) return `\n${say(message(texts.noRules), language)}\n`;
  const width = Math.max(...rules.map((it) => it.rule.length));
  const lines = rules.map(({ rule, file, line, fires, silent }) => {
    const part = (names: readonly string[]): number => names.length;
    const place = `${onOneLine(file)}:${String(line + 1)}`;
    return `  ${rule.padEnd(width)}  ${say(message(texts.met, part(fires), part(silent)), language)}  ${place}`;
  });
  const both = rules.filter((it) => it.fires.length > 0 && it.silent.length > 0).length;
  return `\n${say(message(texts.covered, both, rules.length), language)}\n${lines.join("\n")}\n`;
}

/** A suite a file, a case a test, as CI servers read JUnit; what cannot be understood is an error of the suite. */
function junitOf({ files }: TestReport): string {
  const suites = files.map(({ file, tests, faults }) => {
    const failed = tests.filter((it) => it.outcome === "failed").length;
    const broken = faults.map(
      (it) =>
        `    <testcase name="${xml(`${it.file}:${String(it.line + 1)}`)}" classname="${xml(file)}"><error message="${xml(it.message)}"/></testcase>\n`,
    );
    const head = `name="${xml(file)}" tests="${String(tests.length + faults.length)}" failures="${String(failed)}" errors="${String(faults.length)}"`;
    return `  <testsuite ${head}>\n${broken.join("")}${tests.map((it) => testCase(file, it)).join("")}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

function testCase(file: string, { name, outcome, failures, milliseconds }: TestResult): string {
  const head = `name="${xml(name)}" classname="${xml(file)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  if (outcome === "listed") return `    <testcase ${head}><skipped/></testcase>\n`;
  const said = failures.map((it) => `${file}:${String(it.line + 1)} ${it.message}`).join("\n");
  const failure = `<failure message="${xml(failures[0]?.message ?? "")}">${xml(said)}</failure>`;
  return outcome === "passed" ? `    <testcase ${head}/>\n` : `    <testcase ${head}>${failure}</testcase>\n`;
}

const words = {
  passed: { en: "ok    ", ko: "통과" },
  failed: { en: "FAILED", ko: "실패" },
  listed: { en: "-", ko: "-" },
};
const sides = {
  expected: { en: "expected:", ko: "기대:" },
  actual: { en: "actual:", ko: "실제:" },
  nothing: { en: "nothing", ko: "없음" },
};
const texts = {
  total: {
    en: "{0} {0|test|tests}: {1} passed, {2} failed",
    ko: "테스트 {0}개: 통과 {1}개, 실패 {2}개",
  },
  listed: { en: "{0} {0|test|tests}", ko: "테스트 {0}개" },
  noRules: { en: "There are no rules of your own here", ko: "여기에는 사용자 규칙이 없습니다" },
  covered: {
    en: "Rules of your own that a test sees speak and stay silent: {0} of {1}",
    ko: "결과가 있는 테스트와 없는 테스트가 모두 있는 사용자 규칙: {1}개 중 {0}개",
  },
  met: {
    en: "speaks in {0} {0|test|tests}, stays silent in {1}",
    ko: "결과가 있는 테스트 {0}개, 없는 테스트 {1}개",
  },
};
