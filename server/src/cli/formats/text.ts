import { addTo } from "../../../../core/src/base/lists.ts";
import { say, message, type Message, type Text } from "../../../../core/src/base/text.ts";
import type { Severity } from "../../../../core/src/rules/finding.ts";
import type { Terminal } from "../command.ts";
import { onOneLine } from "../../../../core/src/base/printable.ts";
import type { Reported } from "../../../../core/src/rules/reported-finding.ts";
import type { Format, Report, Silent } from "./format.ts";

const words: Readonly<Record<Severity, { en: string; ko: string; colour: number }>> = {
  error: { en: "error", ko: "오류", colour: 31 },
  warning: { en: "warning", ko: "경고", colour: 33 },
  info: { en: "info", ko: "정보", colour: 36 },
  hint: { en: "hint", ko: "힌트", colour: 90 },
};

/** Findings of one code that are shown one by one; more are one line. */
const mostShown = 20;

/** For the person at the terminal: place, sentence, the line with the words underlined; many of one code as one line. */
export const text: Format = (it, terminal) => textOf(it, mostShown, terminal);

/** The same with every finding. */
export const wholeText: Format = (it, terminal) => textOf(it, Infinity, terminal);

function textOf({ findings, files, lines, kinds, silent }: Report, most: number, terminal: Terminal): string {
  const byCode = new Map<string, Reported[]>();
  for (const it of findings) addTo(byCode, it.code, it);
  const blocks = findings.map((it): string => {
    const same = byCode.get(it.code) ?? [];
    if (same.length <= most) return block(it, lines.get(it.file) ?? [], terminal);
    return same[0] === it ? folded(it, same.length, kinds.get(it.code), terminal) : "";
  });
  const end = files.length === 0 ? "" : `${say(summaryOfFindings({ findings, files }), terminal.language)}\n`;
  return `${blocks.join("")}${end}${table(byCode)}${silence(silent, terminal)}`;
}

/** `5 files: 20 errors, 1 warning, 0 infos and hints`. */
export function summaryOfFindings({ findings, files }: Pick<Report, "findings" | "files">): Message {
  const count = (severity: Severity): number => findings.filter((it) => it.severity === severity).length;
  return message(texts.summary, files.length, count("error"), count("warning"), count("info") + count("hint"));
}

/** Which rules could not speak, cluster by cluster. */
function silence(silent: readonly Silent[] | undefined, { language }: Terminal): string {
  if (silent === undefined) return "";
  const head = say(message(silent.length === 0 ? texts.noneSilent : texts.silent), language);
  const lines = silent.map((it) =>
    say(message(texts.notStated, onOneLine(it.cluster), it.code, it.title, onOneLine(it.facts.join(", "))), language),
  );
  return `\n${[head, ...lines].join("\n")}\n`;
}

const texts = {
  summary: {
    en: "{0} {0|file|files}: {1} {1|error|errors}, {2} {2|warning|warnings}, {3} infos and hints",
    ko: "파일 {0}개: 오류 {1}개, 경고 {2}개, 정보 및 힌트 {3}개",
  },
  silent: {
    en: "Rules that could not speak, as the files do not state what they looked for:",
    ko: "파일에 필요한 정보가 없어 확인하지 못한 규칙:",
  },
  noneSilent: { en: "Every rule had the facts that it looks for.", ko: "모든 규칙에 필요한 정보가 있습니다." },
  notStated: { en: "  {0}: {1} {2}: {3}", ko: "  {0}: {1} {2}: {3}" },
} as const;

/** `MRA038: 82 phones, first phones.mra.yaml:12:9 …` */
function folded(it: Reported, count: number, kind: Text | undefined, { language, colour }: Terminal): string {
  const word = words[it.severity];
  const shown = message(
    {
      en: "{0} {1}: {2} {3}, first {4}: {5} (--all shows each)",
      ko: "{0} {1}: {3} {2}개, 첫 번째 {4}: {5}(모두 보려면 --all)",
    },
    colour ? `\u001b[${String(word.colour)}m${word[language]}\u001b[0m` : word[language],
    it.code,
    count,
    kind === undefined ? { en: "findings", ko: "결과" } : { en: kind.en.toLowerCase(), ko: kind.ko },
    `${onOneLine(it.file)}:${String(it.range.start.line + 1)}:${String(it.range.start.character + 1)}`,
    onOneLine(it.message),
  );
  return `${say(shown, language)}\n`;
}

/** Each code and how often it was found, the commonest first. */
function table(byCode: ReadonlyMap<string, readonly Reported[]>): string {
  const rows = [...byCode].sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1));
  const width = Math.max(0, ...rows.map(([code]) => code.length));
  return rows.map(([code, its]) => `  ${code.padEnd(width)}  ${String(its.length)}\n`).join("");
}

function block(it: Reported, lines: readonly string[], { language, colour }: Terminal): string {
  const { start, end } = it.range;
  const paint = (s: string, code: number): string => (colour ? `\u001b[${String(code)}m${s}\u001b[0m` : s);
  const word = words[it.severity];
  const head = `${onOneLine(it.file)}:${String(start.line + 1)}:${String(start.character + 1)}  ${paint(word[language], word.colour)} ${it.code}  ${onOneLine(it.message)}\n`;
  const line = lines[start.line] ?? "";
  if (line.trim() === "" || line.length > 160) return head;
  const to = end.line === start.line ? end.character : line.length;
  // Tabs stay tabs and wide letters take two columns, so that the carets stand under the words.
  const before = Array.from(line.slice(0, start.character), blank).join("");
  const under = Array.from(line.slice(start.character, to), (c) => (isWide(c) ? "^^" : "^")).join("");
  return `${head}    ${line}\n    ${before}${paint(under === "" ? "^" : under, word.colour)}\n`;
}

const blank = (c: string): string => (c === "\t" ? "\t" : isWide(c) ? "  " : " ");

const isWide = (c: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(c);
