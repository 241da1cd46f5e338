import type { Span } from "../base/span.ts";
import type { TextEdit } from "../syntax/edit.ts";
import { commentOf, indentOf, lineFrom, lineStartOf } from "./line.ts";

/**
 * The edit that makes the tool ignore a finding: a comment at the end of its line, a further id in the comment that is
 * there, or a comment on the line above where the value goes on to the next line. A snippet: the reason is its tab stop.
 */
export function ignoreEdit(text: string, at: Span, code: string): TextEdit {
  const start = lineStartOf(text, at.start);
  const line = lineFrom(text, start);
  const comment = commentOf(text, line);
  const known =
    comment === undefined
      ? undefined
      : /#[ \t]*mra-ignore[ \t]+[A-Za-z0-9/_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9/_-]+)*/.exec(text.slice(comment, line.end));
  if (known && comment !== undefined) {
    const end = comment + known.index + known[0].length;
    return { span: { start: end, end }, newText: `, ${code}` };
  }
  if (at.end > line.end) {
    const eol = text[line.end] === "\r" ? "\r\n" : "\n";
    return {
      span: { start, end: start },
      newText: `${" ".repeat(indentOf(text, start))}# mra-ignore ${code}: \${1:reason}${eol}`,
    };
  }
  return {
    span: { start: line.end, end: line.end },
    newText: `${/\s$/.test(text.slice(start, line.end)) ? "" : " "}# mra-ignore ${code}: \${1:reason}`,
  };
}
