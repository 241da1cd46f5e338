import type { Span } from "../base/span.ts";
import type { Language } from "../base/text.ts";
import { lineAt, lineStarts } from "../base/lines.ts";
import type { Finding } from "../rules/finding.ts";
import { ruleOf, rules } from "../rules/index.ts";
import { spanOf } from "../syntax/tree.ts";
import type { Completion } from "./complete-ask.ts";

/** In a comment: the words that speak to the tool, and behind them the rules, first those that find something on this line. */
export function completeComment(
  text: string,
  offset: number,
  comment: Span,
  findings: readonly Finding[],
  language: Language,
): readonly Completion[] {
  const before = text.slice(comment.start, offset);
  const ids = /^#[ \t]*mra-ignore(?:-file)?[ \t]+(?:[^:,]*,)*[ \t]*([A-Za-z0-9]*)$/.exec(before);
  if (ids) return ruleIds(text, { start: offset - (ids[1] ?? "").length, end: offset }, findings, language);
  const word = /^#[ \t]*([a-z-]*)$/.exec(before);
  if (!word) return [];
  const span = { start: offset - (word[1] ?? "").length, end: offset };
  return words.map((it) => ({
    label: it.label,
    kind: "rule",
    detail: it.detail[language],
    span,
    newText: `${it.label} `,
    snippet: false,
    next: true,
  }));
}

const words = [
  { label: "mra-ignore", detail: { en: "ignore a rule on this line", ko: "이 줄에서 규칙 무시" } },
  { label: "mra-ignore-file", detail: { en: "ignore a rule in this file", ko: "이 파일에서 규칙 무시" } },
] as const;

function ruleIds(text: string, span: Span, findings: readonly Finding[], language: Language): readonly Completion[] {
  const starts = lineStarts(text);
  const line = lineAt(starts, span.start);
  const alone = text.slice(starts[line], span.start).trimStart().startsWith("#");
  const here = new Set(
    findings
      .filter((it) => [line, alone ? line + 1 : line].includes(lineAt(starts, spanOf(it.spot).start)))
      .map((it) => it.code),
  );
  const known = [...rules].sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)));
  const reason = { en: "reason", ko: "이유" }[language];
  return known.map((it) => ({
    label: it.id,
    kind: "rule",
    detail: it.title[language],
    documentation: ruleOf(it.id)?.source[language] ?? "",
    filter: it.id,
    span,
    newText: `${it.id}: \${1:${reason}}`,
    snippet: true,
  }));
}
