import { say, message } from "../../../../core/src/base/text.ts";
import type { Severity } from "../../../../core/src/rules/finding.ts";
import type { Terminal } from "../command.ts";
import { onOneLine } from "../printable.ts";
import type { Format, Reported } from "./format.ts";

const words: Readonly<Record<Severity, { en: string; ko: string; colour: number }>> = {
  error: { en: "error", ko: "오류", colour: 31 },
  warning: { en: "warning", ko: "경고", colour: 33 },
  info: { en: "info", ko: "정보", colour: 36 },
  hint: { en: "hint", ko: "힌트", colour: 90 },
};

/** For the person at the terminal: place, sentence, the line with the words underlined. */
export const text: Format = ({ findings, files, lines }, terminal) => {
  const blocks = findings.map((it) => block(it, lines.get(it.file) ?? [], terminal));
  const count = (severity: Severity): number => findings.filter((it) => it.severity === severity).length;
  const summary = message(
    {
      en: "{0} {0|file|files}: {1} {1|error|errors}, {2} {2|warning|warnings}, {3} infos and hints",
      ko: "파일 {0}개: 오류 {1}개, 경고 {2}개, 정보 및 힌트 {3}개",
    },
    files.length,
    count("error"),
    count("warning"),
    count("info") + count("hint"),
  );
  return `${blocks.join("")}${files.length === 0 ? "" : `${say(summary, terminal.language)}\n`}`;
};

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
