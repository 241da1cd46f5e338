import { readFileSync } from "node:fs";
import type { Language, Text } from "../../core/src/base/text.ts";
import type { Rule } from "../../core/src/rules/rule.ts";
import { inCheckout } from "../root.ts";
import { ruleFiles, rules } from "../rules.ts";
import { kindsTable } from "./kinds.ts";

const severityWords: Readonly<Record<Rule["severity"], Text>> = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  info: { en: "info", ko: "정보" },
  hint: { en: "hint", ko: "힌트" },
};
const groupWords: Readonly<Record<Rule["group"], Text>> = {
  chapter: { en: "Cisco's MRA chapter", ko: "Cisco MRA 장" },
  guides: { en: "Cisco's other guides", ko: "Cisco의 다른 설명서" },
  files: { en: "the files themselves", ko: "파일 자체" },
};
const shownWords: Readonly<Record<"plan" | "preflight", Text>> = {
  plan: { en: "only a plan can tell", ko: "계획에서만 알 수 있음" },
  preflight: { en: "only the cluster can tell", ko: "클러스터에서만 알 수 있음" },
};

const names = ruleFiles();

/** The page of a rule as it stands beside its code, with all examples that hold the rule. */
export const pageOf = (id: string, language: Language): string =>
  readFileSync(inCheckout(pathOfPage(id, language)), "utf8");

/** Behind this line of a page stand the examples that only hold the rule: readers are not shown them. */
const edges = "<!-- edges -->";

/** The page of a rule as readers see it. */
function readablePage(id: string, language: Language): string {
  const [shown = "", ...rest] = pageOf(id, language).split(`\n${edges}\n`);
  if (rest.length > 1) throw new Error(`${pathOfPage(id, language)} has the line ${edges} twice`);
  return shown;
}

/** `core/src/rules/MRA033-profile-name-fqdn.ko.md` */
export const pathOfPage = (id: string, language: Language): string =>
  `core/src/rules/${names.get(id) ?? id}${language === "en" ? "" : `.${language}`}.md`;

/** Every page in every language, as a module that can be bundled. */
export function pagesModule(): string {
  const entries = rules.map(
    (it) =>
      `  ${it.id}: {\n    en: ${JSON.stringify(readablePage(it.id, "en"))},\n    ko: ${JSON.stringify(readablePage(it.id, "ko"))},\n  },`,
  );
  return [
    "// Generated from core/src/rules/*.md by tools/docs.ts. Do not edit: change the page and run `npm run generate`.",
    "",
    "/** The page of each rule, by id and language. */",
    "export const pages: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

/** The page of a rule for the reference, with what the rule's code knows of it under the title. */
export function referencePage(rule: Rule, language: Language): string {
  const [title = "", ...rest] = readablePage(rule.id, language).split("\n");
  const facts = [severityWords[rule.severity][language], groupWords[rule.group][language]];
  if (rule.shownBy !== undefined) facts.push(shownWords[rule.shownBy][language]);
  const other = language === "en" ? `[한국어](ko/${rule.id}.md)` : `[English](../${rule.id}.md)`;
  return [title, "", `*${facts.join(" · ")}* · ${other}`, ...rest].join("\n");
}

const headings: readonly { readonly title: Text; readonly of: (rule: Rule) => boolean }[] = [
  { title: { en: "Prerequisites", ko: "사전 요건" }, of: (it) => it.step === "prerequisites" },
  { title: { en: "Step 1: Cisco AXL Web Service", ko: "단계 1: Cisco AXL 웹 서비스" }, of: isStep("1") },
  {
    title: { en: "Step 2: bit rate for video calls", ko: "단계 2: 비디오에 대한 최대 세션 비트 레이트" },
    of: isStep("2"),
  },
  { title: { en: "Step 3: device pool", ko: "단계 3: 디바이스풀" }, of: isStep("3") },
  { title: { en: "Step 4: ICE", ko: "단계 4: ICE" }, of: isStep("4") },
  { title: { en: "Step 5: phone security profile", ko: "단계 5: 전화기 보안 프로파일" }, of: isStep("5") },
  {
    title: { en: "Step 6: MRA access policy for Jabber users", ko: "단계 6: Jabber 사용자의 액세스 정책" },
    of: isStep("6"),
  },
  { title: { en: "Step 7: users", ko: "단계 7: 사용자" }, of: isStep("7") },
  { title: { en: "Step 8: endpoints", ko: "단계 8: 엔드포인트" }, of: isStep("8") },
  { title: { en: "Step 9: Expressway", ko: "단계 9: Expressway" }, of: isStep("9") },
  { title: { en: "Failover", ko: "페일오버" }, of: (it) => it.step === "failover" },
  { title: { en: "Cisco's other guides", ko: "Cisco의 다른 설명서" }, of: (it) => it.group === "guides" },
  { title: { en: "The files themselves", ko: "파일 자체" }, of: (it) => it.group === "files" },
];

function isStep(step: string): (rule: Rule) => boolean {
  return (it) => it.group === "chapter" && it.step?.split(".")[0] === step;
}

/** The list of all rules in the order of Cisco's procedure. */
export function rulesIndex(language: Language): string {
  const lines =
    language === "en"
      ? [
          "# Rules",
          "",
          "Every rule has a page, which is also its test: the marked words of the examples are what the rule finds. The examples stand in a",
          "small project that is otherwise in order. `mra explain MRA036` prints a page; `mra.config.yaml` changes severities, by id or by group",
          "(`chapter`, `guides`, `files`), and states [rules of your own](../own-rules.md). How Cisco's chapter is covered line by line:",
          "[coverage](../coverage.md). [한국어](ko/README.md)",
        ]
      : [
          "# 규칙",
          "",
          "모든 규칙에는 페이지가 있으며 페이지의 예제가 곧 테스트입니다. 표시된 부분이 규칙에서 찾는 내용입니다. 예제는 나머지가 올바른 작은",
          "프로젝트 안에 있다고 가정합니다. `mra explain MRA036 --lang ko`로 페이지를 볼 수 있고, `mra.config.yaml`에서 ID 또는 그룹(`chapter`,",
          "`guides`, `files`)별로 심각도를 변경하고 [사용자 규칙](../../own-rules.md)을 정의할 수 있습니다. [English](../README.md)",
        ];
  for (const { title, of } of headings) {
    const listed = rules.filter(of);
    if (listed.length === 0) continue;
    lines.push(
      "",
      `## ${title[language]}`,
      "",
      language === "en" ? "| rule | severity | what it finds |" : "| 규칙 | 심각도 | 내용 |",
      "| --- | --- | --- |",
    );
    for (const it of listed)
      lines.push(`| [${it.id}](${it.id}.md) | ${severityWords[it.severity][language]} | ${it.title[language]} |`);
  }
  lines.push("", ...kindsTable(language));
  return `${lines.join("\n")}\n`;
}
