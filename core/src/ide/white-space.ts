import { firstIndex } from "../base/first-index.ts";
import type { Span } from "../base/span.ts";
import type { Steps } from "../base/steps.ts";
import type { TextEdit } from "../syntax/edit.ts";
import type { FileTree, Node } from "../syntax/tree.ts";
import { walk } from "./parts.ts";

/** Texts that go over several lines, in the order of the file. White space within them is the user's. */
export function* longTexts({ text, documents }: FileTree): Steps<readonly Span[]> {
  const found: Span[] = [];
  const visit = (node: Node): void => {
    if (node.kind !== "scalar") return;
    const span = { start: node.chunk.offset + node.start, end: node.chunk.offset + node.end };
    const line = text.indexOf("\n", span.start);
    if (line >= 0 && line < span.end) found.push(span);
  };
  for (const { root } of documents) {
    visit(root);
    yield* walk(root, (_, parts) => {
      for (const { key, value } of parts) {
        if (key) visit(key);
        if (value) visit(value);
      }
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an offset lies in one of the spans, which are sorted. */
export function isCovered(spans: readonly Span[], offset: number): boolean {
  const before = spans[firstIndex(spans.length, (i) => (spans[i]?.start ?? 0) >= offset) - 1];
  return before !== undefined && offset < before.end;
}

/** White space at the end of lines goes, of several empty lines one stays, and the file ends with one line break. What lies in the `kept` spans is left. */
export function* trailing({ text }: FileTree, kept: readonly Span[]): Steps<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  let seen = 0;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const cut = (start: number, end: number, newText: string): void => {
    if (text.slice(start, end) !== newText) edits.push({ span: { start, end }, newText });
  };
  for (const match of text.matchAll(/(?<=[^\s]|^)[ \t\r]*(?:\n[ \t\r]*(?=\n|$))*(?:\n|$)/g)) {
    if (++seen % 1000 === 0) yield;
    const [start, end] = [match.index, match.index + match[0].length];
    if (start === end || isCovered(kept, start) || isCovered(kept, end)) continue;
    const breaks = match[0].split("\n").length - 1;
    if (start === 0) cut(start, end, "");
    else if (end === text.length) cut(start, end, eol);
    else cut(start, end, breaks > 1 ? eol + eol : breaks === 1 ? eol : "");
  }
  if (text !== "" && !/\s$/.test(text) && !isCovered(kept, text.length))
    edits.push({ span: { start: text.length, end: text.length }, newText: eol });
  return edits;
}
