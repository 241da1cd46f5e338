import type { Span } from "../base/span.ts";
import { spanOf, type Spot } from "../syntax/tree.ts";

/** A node's span without the white space behind it: ranges of block values reach to the next token. */
export function writtenSpan(text: string, spot: Spot): Span {
  const { start, end } = spanOf(spot);
  return { start, end: trimmedEnd(text, start, end) };
}

/** The end of what is written in a range: before trailing white space and whole lines of comment. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
    const line = text.lastIndexOf("\n", at - 1) + 1;
    if (line <= start || !/^[ \t]*#/.test(text.slice(line, at))) return at;
    at = line;
  }
}
