import type { Json } from "../base/json.ts";
import type { Span } from "../base/span.ts";
import { inline } from "./scalar.ts";
import { cellOf, spanOf, type CellMark, type Entry, type MapNode, type Node, type SeqNode } from "./tree.ts";

/** A replacement in one text. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A change in terms of the tree. Comments, order, quotes and line ends that it does not speak of stay as they are. */
export type Change =
  | { readonly kind: "replace"; readonly node: Node; readonly value: Json }
  /** Adds a key to a map, behind `after` when that key is there, else at the end. */
  | {
      readonly kind: "insert";
      readonly map: MapNode;
      readonly key: string;
      readonly value: Json;
      readonly after?: string;
    }
  | { readonly kind: "rename"; readonly key: Node; readonly to: string }
  /** Takes out a key with its value. */
  | { readonly kind: "remove"; readonly map: MapNode; readonly key: string }
  | { readonly kind: "append"; readonly list: SeqNode; readonly value: Json }
  /** Takes an item out of a list. */
  | { readonly kind: "drop"; readonly list: SeqNode; readonly item: Node };

/** Where a change belongs: the file of the node it touches. */
export function uriOf(change: Change): string {
  switch (change.kind) {
    case "replace":
      return change.node.chunk.uri;
    case "rename":
      return change.key.chunk.uri;
    case "insert":
    case "remove":
      return change.map.chunk.uri;
    case "append":
    case "drop":
      return change.list.chunk.uri;
  }
}

/** The edits of a text that carry out a change. Empty when what it speaks of is not there. */
export function editsOf(text: string, change: Change): readonly TextEdit[] {
  if (isOfRow(change)) return [];
  switch (change.kind) {
    case "replace": {
      const mark = cellOf(change.node);
      return mark === undefined ? [replace(text, change.node, change.value)] : inCell(change.node, mark, change.value);
    }
    case "rename":
      return [
        {
          span: spanOf(change.key),
          newText: inline(change.to, true, change.key.kind === "scalar" ? change.key.style : "plain"),
        },
      ];
    case "insert":
      return [insert(text, change.map, change.key, change.value, change.after)];
    case "append":
      return [append(text, change.list, change.value)];
    case "remove":
      return remove(text, change.map, change.key);
    case "drop":
      return drop(text, change.list, change.item);
  }
}

/** A map or list that a row of a table makes is written nowhere. */
const isOfRow = (change: Change): boolean =>
  "map" in change
    ? change.map.fromRow === true
    : "list" in change
      ? change.list.fromRow === true
      : change.kind === "replace" && change.node.kind !== "scalar" && change.node.fromRow === true;

function inCell(node: Node, { write }: CellMark, value: Json): readonly TextEdit[] {
  const newText = value !== null && typeof value === "object" ? undefined : write(value);
  return newText === undefined ? [] : [{ span: spanOf(node), newText }];
}

/** Carries out edits of one text; they must not overlap. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  const pieces: string[] = [];
  let from = text.length;
  for (const { span, newText } of backwards) {
    if (span.end > from) return applyEach(text, backwards);
    pieces.push(text.slice(span.end, from), newText);
    from = span.start;
  }
  pieces.push(text.slice(0, from));
  return pieces.reverse().join("");
}

// Edits that overlap see what those behind them made.
const applyEach = (text: string, backwards: readonly TextEdit[]): string =>
  backwards.reduce((it, { span, newText }) => it.slice(0, span.start) + newText + it.slice(span.end), text);

function replace(text: string, node: Node, value: Json): TextEdit {
  const span = spanOf(node);
  const flow = isInFlow(text, span.start);
  const style = node.kind === "scalar" ? node.style : "plain";
  const written = inline(value, flow, style === "single" || style === "double" ? style : "plain");
  if (span.start === span.end) {
    // A key without a value: the place is right behind the colon, or wherever the parser put it before the line's end.
    const at = text[span.start] === ":" ? span.start + 1 : span.start;
    return { span: { start: at, end: at }, newText: /\s/.test(text[at - 1] ?? " ") ? written : ` ${written}` };
  }
  const end = trimmedEnd(text, span);
  if (node.kind === "scalar" || node.style === "flow") return { span: { start: span.start, end }, newText: written };
  const block = inPlaceOfBlock(text, span.start, end);
  return { span: block.span, newText: block.before + written };
}

// A block may begin in the column of its key, where nothing in brackets may stand: its line becomes the key's own, or,
// with a comment in between, one that is indented further.
function inPlaceOfBlock(text: string, start: number, end: number): { readonly span: Span; readonly before: string } {
  let before = start;
  while (/\s/.test(text[before - 1] ?? "")) before--;
  return text[before - 1] === ":" && text.slice(before, start).includes("\n")
    ? { span: { start: before, end }, before: " " }
    : { span: { start, end }, before: text.slice(before, start).includes("\n") ? "  " : "" };
}

function insert(text: string, map: MapNode, key: string, value: Json, after: string | undefined): TextEdit {
  const own = map.entries.filter((it) => it.merged !== true);
  const anchor = own.find((it) => it.key.value === after) ?? own.at(-1);
  if (map.style === "flow") {
    const pair = `${key}: ${inline(value, true)}`;
    const inside = spanOf(map).start + 1;
    // A map that only takes over others (`{ <<: *base }`) has no key of its own, and is not empty.
    if (anchor === undefined) return at(inside, /^\s*\}/.test(text.slice(inside)) ? ` ${pair} ` : ` ${pair},`);
    return at(trimmedEnd(text, entrySpan(text, anchor)), `, ${pair}`);
  }
  const pair = `${key}: ${inline(value, false)}`;
  const { start } = spanOf(map);
  // It only takes over others (`<<: *base`): the key goes before that.
  if (anchor === undefined) return at(start, `${pair}${eolOf(text)}${" ".repeat(columnOf(text, start))}`);
  return at(
    lineEnd(text, trimmedEnd(text, entrySpan(text, anchor))),
    `${eolOf(text)}${" ".repeat(columnOf(text, spanOf(anchor.key).start))}${pair}`,
  );
}

function append(text: string, list: SeqNode, value: Json): TextEdit {
  const last = itemSpans(list).at(-1);
  if (list.style === "flow") {
    if (last === undefined) return at(spanOf(list).start + 1, inline(value, true));
    return at(trimmedEnd(text, last), `, ${inline(value, true)}`);
  }
  if (last === undefined) return at(spanOf(list).end, `- ${inline(value, false)}`);
  const indent = " ".repeat(columnOf(text, spanOf(list).start));
  return at(lineEnd(text, trimmedEnd(text, last)), `${eolOf(text)}${indent}- ${inline(value, false)}`);
}

function remove(text: string, map: MapNode, key: string): readonly TextEdit[] {
  const own = map.entries.filter((it) => it.merged !== true);
  const i = own.findIndex((it) => it.key.value === key);
  const entry = own[i];
  if (entry === undefined) return [];
  return [
    cut(
      text,
      own.map((it) => entrySpan(text, it)),
      i,
      map.style,
    ),
  ];
}

function drop(text: string, list: SeqNode, item: Node): readonly TextEdit[] {
  const i = list.items.indexOf(item);
  if (i < 0) return [];
  const spans = itemSpans(list);
  if (list.style === "flow") return [cut(text, spans, i, "flow")];
  const span = spans[i] as Span;
  const start = lineStart(text, text.lastIndexOf("-", span.start - 2));
  return [{ span: { start, end: nextLine(text, trimmedEnd(text, span)) }, newText: "" }];
}

// Takes one of several neighbours out, with the comma or the line that belonged to it.
function cut(text: string, spans: readonly Span[], i: number, style: "block" | "flow"): TextEdit {
  const span = spans[i] as Span;
  const [next, before] = [spans[i + 1], spans[i - 1]];
  if (style === "flow") {
    if (next) return { span: { start: span.start, end: next.start }, newText: "" };
    return {
      span: { start: before ? trimmedEnd(text, before) : span.start, end: trimmedEnd(text, span) },
      newText: "",
    };
  }
  // The first key of a list item shares its line with the dash: the next key moves up to it.
  const alone = text.slice(lineStart(text, span.start), span.start).trim() === "";
  if (!alone && next) return { span: { start: span.start, end: next.start }, newText: "" };
  if (!alone) return { span: { start: span.start, end: trimmedEnd(text, span) }, newText: "{}" };
  return { span: { start: lineStart(text, span.start), end: nextLine(text, trimmedEnd(text, span)) }, newText: "" };
}

const at = (offset: number, newText: string): TextEdit => ({ span: { start: offset, end: offset }, newText });

/** From the beginning of a key to the end of its value. What an alias means stands elsewhere: it ends with its own name. */
function entrySpan(text: string, { key, value }: Entry): Span {
  const { start, end } = spanOf(key);
  aliasBehindKey.lastIndex = end;
  if (aliasBehindKey.test(text)) return { start, end: aliasBehindKey.lastIndex };
  return { start, end: spanOf(value).end };
}

const aliasBehindKey = /\s*:\s+\*[^\s,[\]{}]+/y;

/** Where the items of a list are written: an alias where it stands, not where its anchor does. */
function itemSpans({ items, aliases }: SeqNode): readonly Span[] {
  if (aliases === undefined) return items.map(spanOf);
  const left = [...aliases];
  const times = (all: readonly Node[], node: Node): number => all.filter((it) => it === node).length;
  const meant = aliases.map((it) => it.item);
  // Of an anchor in the list itself the first is the anchor's own.
  const anchored = new Set(items.filter((it) => times(items, it) > times(meant, it)));
  return items.map((item) => {
    const alias = anchored.delete(item) || left[0]?.item !== item ? undefined : left.shift();
    return spanOf(alias?.spot ?? item);
  });
}

// The library's ranges of block values reach over trailing white space and comments to the next token.
function trimmedEnd(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}

/** Where a line ends, from a place in it. */
export const lineEnd = (text: string, from: number): number => from + text.slice(from).search(/\r?(?:\n|$)/);

const lineStart = (text: string, from: number): number => text.lastIndexOf("\n", from - 1) + 1;

const nextLine = (text: string, from: number): number => text.indexOf("\n", from) + 1 || text.length;

/** How far a place is from the beginning of its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The line ends of a text: those of its first lines. */
export const eolOf = (text: string): string => (text.slice(0, 4096).includes("\r\n") ? "\r\n" : "\n");

// Looks back over the line for an open bracket; good enough to decide on quotes, where too many do no harm.
function isInFlow(text: string, offset: number): boolean {
  const line = text.slice(lineStart(text, offset), offset);
  return (line.match(/[{[]/g)?.length ?? 0) > (line.match(/[}\]]/g)?.length ?? 0);
}
