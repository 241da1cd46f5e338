import { lineAt, lineStarts } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import { finished, type Steps } from "../base/steps.ts";
import type { TextEdit } from "../syntax/edit.ts";
import type { FileTree, Node, SeqNode } from "../syntax/tree.ts";
import { indentOf } from "./line.ts";
import { endOf, collectionParts, startOf } from "./parts.ts";
import { isCovered } from "./white-space.ts";

/** Two columns a level, a dash indented under its key, one space behind it. What goes on over lines moves with its first one. */
export function* indentation(tree: FileTree, long: readonly Span[]): Steps<readonly TextEdit[]> {
  const { text } = tree;
  const starts = lineStarts(text);
  const { columns, gaps } = yield* wanted(tree, starts);
  const edits: TextEdit[] = gaps.flatMap(([start, end]) =>
    end - start === 1 ? [] : [{ span: { start, end }, newText: " " }],
  );
  let shift = 0;
  for (const [line, start] of starts.entries()) {
    if (line % 1000 === 999) yield;
    const column = indentOf(text, start);
    const first = text[start + column];
    if (first === undefined || first === "\n" || first === "\r") {
      // Spaces on an empty line count in a long text, as far as they go beyond its indentation.
      if (column === 0 || !isCovered(long, start)) continue;
    }
    const own = columns.get(line);
    if (own !== undefined) shift = own - column;
    else if (first === "#") shift = shiftOfComment(text, starts, columns, line, column) ?? shift;
    if (shift > 0) edits.push({ span: { start, end: start }, newText: " ".repeat(shift) });
    else if (shift < 0) edits.push({ span: { start, end: start + Math.min(-shift, column) }, newText: "" });
  }
  return edits;
}

// A comment that stands as deep as the next key goes with it.
function shiftOfComment(
  text: string,
  starts: readonly number[],
  columns: ReadonlyMap<number, number>,
  line: number,
  column: number,
): number | undefined {
  for (let next = line + 1; next < starts.length; next++) {
    const start = starts[next] ?? 0;
    const at = indentOf(text, start);
    if (/[#\r\n]/.test(text[start + at] ?? "\n")) continue;
    const own = columns.get(next);
    return own !== undefined && at === column ? own - column : undefined;
  }
  return undefined;
}

// The column that the first thing on a line should have, by line; and the gaps behind dashes.
function* wanted({ text, documents }: FileTree, starts: readonly number[]): Steps<Places> {
  const places: Places = { text, starts, columns: new Map(), gaps: [] };
  for (const { root } of documents) {
    if (root.kind !== "map" || root.style === "flow") {
      visit(root, 0, places);
      continue;
    }
    // The sections are long, what they hold is not.
    for (const { key, value } of collectionParts(root)) {
      if (key) place(startOf(key), 0, places);
      if (value?.kind === "seq" && value.style === "block") yield* placeItems(value, 2, places);
      else if (value) visit(value, 2, places);
      yield;
    }
  }
  return places;
}

/** What is found while a tree is gone through. */
interface Places {
  readonly text: string;
  /** Where lines begin. */
  readonly starts: readonly number[];
  /** The column in which the first word of a line is to stand. */
  readonly columns: Map<number, number>;
  /** White space behind dashes. */
  readonly gaps: (readonly [number, number])[];
}

function place(offset: number, column: number, { text, starts, columns }: Places): void {
  const line = lineAt(starts, offset);
  const start = starts[line] ?? 0;
  if (offset === start + indentOf(text, start)) columns.set(line, column);
}

function visit(node: Node, column: number, places: Places): void {
  if (node.kind === "scalar" || node.style === "flow") return;
  if (node.kind === "seq") {
    finished(placeItems(node, column, places));
    return;
  }
  for (const { key, value } of collectionParts(node)) {
    if (key) place(startOf(key), column, places);
    if (value) visit(value, column + 2, places);
  }
}

function* placeItems(node: SeqNode, column: number, places: Places): Steps<void> {
  const { text, gaps } = places;
  let after = startOf(node);
  for (const [i, item] of node.items.entries()) {
    if (i % 50 === 49) yield;
    const dash = nextToken(text, after);
    if (text[dash] !== "-") return;
    place(dash, column, places);
    const isAlias = startOf(item) < after;
    const content = isAlias ? nextToken(text, dash + 1) : startOf(item);
    if (startOf(item) < endOf(item) && content > dash && /^[ \t]+$/.test(text.slice(dash + 1, content)))
      gaps.push([dash + 1, content]);
    if (isAlias) after = content + (/^\*[^\s,[\]{}]+/.exec(text.slice(content, content + 200))?.[0].length ?? 0);
    else {
      visit(item, column + 2, places);
      after = startOf(item) === endOf(item) ? dash + 1 : endOf(item);
    }
  }
}

// Over white space and comments.
function nextToken(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s#]/.test(text[at] ?? ""))
    at = text[at] === "#" ? (text.indexOf("\n", at) + 1 || text.length + 1) - 1 : at + 1;
  return at;
}
