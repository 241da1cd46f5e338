import { countedBlocks, firstLines } from "../../../../core/src/base/counted-blocks.ts";
import { addTo } from "../../../../core/src/base/lists.ts";
import { htmlOf } from "../../../../core/src/base/report-html.ts";
import { markdownOf } from "../../../../core/src/base/report-markdown.ts";
import type { Bar, Block, Report as Document } from "../../../../core/src/base/report.ts";
import { message, say, type Argument, type Language, type Text } from "../../../../core/src/base/text.ts";
import { codeTitle } from "../../../../core/src/rules/code-title.ts";
import type { Severity } from "../../../../core/src/rules/finding.ts";
import type { Reported } from "../../../../core/src/rules/reported-finding.ts";
import type { Format, Report } from "./format.ts";
import { summaryOfFindings } from "./text.ts";

/** Places of one code that a report lists; with --all each. */
const mostPlaces = 50;

/** For people who decide: what was found, by rule, as Markdown. */
export const markdown: Format = (it, { language }) => markdownOf(audit(it, language, mostPlaces));

/** The same as one page without scripts, made to be printed. */
export const html: Format = (it, { language }) => htmlOf(audit(it, language, mostPlaces));

/** Both with every place. */
export const wholeMarkdown: Format = (it, { language }) => markdownOf(audit(it, language, Infinity));
export const wholeHtml: Format = (it, { language }) => htmlOf(audit(it, language, Infinity));

type Said = (text: Text, ...args: readonly Argument[]) => string;

function audit(report: Report, language: Language, most: number): Document {
  const said: Said = (text, ...args) => say(message(text, ...args), language);
  const byCode = new Map<string, Reported[]>();
  for (const it of report.findings) addTo(byCode, it.code, it);
  const codes = [...byCode].sort(
    ([a, these], [b, those]) => gravest(these) - gravest(those) || those.length - these.length || (a < b ? -1 : 1),
  );
  return {
    language,
    title: said(texts.title),
    blocks: [
      { kind: "lead", text: say(summaryOfFindings(report), language) },
      ...codeBlocks(codes, { language, most, said }),
      ...silentBlocks(report, said),
    ],
  };
}

const codeBlocks = (
  codes: readonly (readonly [string, readonly Reported[]])[],
  { language, most, said }: { readonly language: Language; readonly most: number; readonly said: Said },
): readonly Block[] =>
  countedBlocks(
    codes.map(([code, its]) => ({
      head: codeTitle(code, language),
      count: its.length,
      figure: String(its.length),
      detail: said(texts.times, its.length),
      tone: tones[gravest(its)] ?? "plain",
      lines: firstLines(
        its,
        most,
        (it) => said(texts.place, placeIn(it), it.message),
        (count) => said(texts.more, count),
      ),
    })),
    { id: "code", bars: said(texts.byRule), list: said(texts.places) },
  );

/** Which rules could not speak, where somebody asks for it. */
function silentBlocks({ silent }: Report, said: Said): readonly Block[] {
  if (silent === undefined) return [];
  const heading: Block = { kind: "heading", text: said(texts.silent) };
  if (silent.length === 0) return [heading, { kind: "text", text: said(texts.noneSilent) }];
  const head = [texts.cluster, texts.rule, texts.facts].map((it) => said(it));
  return [
    heading,
    { kind: "table", head, rows: silent.map((it) => [it.cluster, `${it.code} ${it.title}`, it.facts.join(", ")]) },
  ];
}

const placeIn = ({ file, range }: Reported): string => `${file}:${String(range.start.line + 1)}`;

const order: readonly Severity[] = ["error", "warning", "info", "hint"];
const tones: readonly Bar["tone"][] = ["bad", "warn"];

/** The gravest of some findings, as its place in `order`. */
const gravest = (its: readonly Reported[]): number => Math.min(...its.map((it) => order.indexOf(it.severity)));

const texts = {
  title: { en: "Checked against Cisco's rules", ko: "Cisco 규칙 검사 보고서" },
  byRule: { en: "By rule", ko: "규칙별" },
  places: { en: "Where they stand", ko: "위치" },
  times: { en: "{0} {0|finding|findings}", ko: "결과 {0}개" },
  place: { en: "{0}: {1}", ko: "{0}: {1}" },
  more: { en: "{0} more; --all lists each", ko: "{0}개 더 있음. 모두 표시하려면 --all을 지정하십시오" },
  silent: {
    en: "Rules that could not speak, as the files do not state what they look for",
    ko: "파일에 필요한 정보가 없어 확인하지 못한 규칙",
  },
  noneSilent: { en: "Every rule had the facts that it looks for.", ko: "모든 규칙에 필요한 정보가 있습니다." },
  cluster: { en: "Cluster", ko: "클러스터" },
  rule: { en: "Rule", ko: "규칙" },
  facts: { en: "What the files do not state", ko: "파일에 지정되지 않은 정보" },
} as const;
