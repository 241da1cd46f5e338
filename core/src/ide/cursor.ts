import type { Span } from "../base/span.ts";
import { flowAt, keysBehind, type Flow } from "./flow.ts";
import {
  commentOf,
  indentOf,
  isBoundary,
  isBlankLine,
  lineAbove,
  lineBelow,
  lineFrom,
  lineStartOf,
  type Line,
} from "./line.ts";
import type { TreeStep } from "./step.ts";

/**
 * Where somebody is writing, read from the text and its indentation, so that it is known in broken text, too. No tree is
 * needed, and only lines near the cursor are read.
 */
export interface Cursor {
  /** To the node that is being written: a map when a key is, a scalar or list when a value is. */
  readonly path: readonly TreeStep[];
  /** What completion replaces. */
  readonly span: Span;
  /** The part of it before the cursor. */
  readonly typed: string;
  /** `key`: a key for certain. `value`: behind a colon or in a flow list. `start`: behind a dash or on an empty line, either. */
  readonly at: "key" | "value" | "start";
  /** Inside `{ }` or `[ ]`. */
  readonly flow: boolean;
  /** A colon stands behind the key already. */
  readonly colon: boolean;
  /** The cursor touches the colon or comma before it: a space is missing. */
  readonly tight: boolean;
  /** Keys that stand in the map already, without the one that is being written. */
  readonly keys: readonly string[];
  /** Column at which a block node would stand. */
  readonly column: number;
}

/** Where the cursor is in a comment. */
export interface InComment {
  readonly comment: Span;
}

/** The list of a section that a place is in, as far as that is known for certain without reading all of its lines. */
export interface SectionAround {
  readonly name: string;
  /** Of the dashes. */
  readonly column: number;
}

/** What stands at an offset; undefined inside a text that has no structure of ours (a block scalar, behind a closed bracket). */
export function cursorAt(text: string, offset: number, section?: SectionAround): Cursor | InComment | undefined {
  const line = lineFrom(text, lineStartOf(text, offset));
  const flow = flowAt(text, offset);
  if (flow === "text") return undefined;
  const comment = commentOf(text, line);
  if (comment !== undefined && comment < offset) return { comment: { start: comment, end: line.end } };
  return flow === undefined ? inBlock(text, offset, line, section) : inFlow(text, offset, flow, section);
}

function inBlock(text: string, offset: number, line: Line, section?: SectionAround): Cursor | undefined {
  const last = line.starts.at(-1);
  const first = line.starts[0];
  const column = first?.column ?? (line.content < line.contentEnd ? line.content - line.start : offset - line.start);
  if (offset < line.start + column) return undefined;
  const above = ancestors(text, line, column, first?.kind === "item", section);
  if (above === undefined) return undefined;
  const items: TreeStep[] = line.starts.flatMap((it): TreeStep[] => (it.kind === "item" ? [{ kind: "item" }] : []));
  const path = [...above, ...items];
  if (last?.kind === "key") return inKey(text, offset, line, last, path);
  const span = spanAround(offset, line);
  if (span === undefined || (last && offset <= line.start + last.column)) return undefined;
  const at = span.start - line.start;
  const keys = siblings(text, line, at);
  const tight = last !== undefined && span.start === line.start + last.column + 1;
  const typed = text.slice(span.start, offset);
  return {
    flow: false,
    colon: false,
    path,
    span,
    typed,
    at: keys.length > 0 ? "key" : "start",
    tight,
    keys,
    column: at,
  };
}

type KeyStart = Extract<Line["starts"][number], { readonly kind: "key" }>;

/** In a key, or in the value behind it. */
function inKey(
  text: string,
  offset: number,
  line: Line,
  key: KeyStart,
  above: readonly TreeStep[],
): Cursor | undefined {
  const { column } = key;
  if (offset > key.colon) {
    const span = spanAround(offset, line);
    if (span === undefined) return undefined;
    const path: readonly TreeStep[] = [...above, { kind: "key", name: key.name }];
    const typed = text.slice(span.start, offset);
    return {
      flow: false,
      colon: false,
      path,
      span,
      typed,
      at: "value",
      tight: offset === key.colon + 1,
      keys: [],
      column,
    };
  }
  const start = line.start + column;
  if (offset < start || offset > key.end) return undefined;
  const keys = siblings(text, line, column);
  const typed = text.slice(start, offset);
  const span = { start, end: key.end };
  return { flow: false, colon: true, path: above, span, typed, at: "key", tight: false, keys, column };
}

// What is written there already, or nothing at the cursor. Behind what is written: nothing to offer.
function spanAround(offset: number, line: Line): Span | undefined {
  if (line.content >= line.contentEnd || offset < line.content) return { start: offset, end: offset };
  return offset <= line.contentEnd ? { start: line.content, end: line.contentEnd } : undefined;
}

function inFlow(text: string, offset: number, flow: Flow, section?: SectionAround): Cursor | undefined {
  const line = lineFrom(text, lineStartOf(text, flow.open));
  const first = line.starts[0];
  const above = first === undefined ? undefined : ancestors(text, line, first.column, first.kind === "item", section);
  if (above === undefined) return undefined;
  const own: TreeStep[] = line.starts.map((it) =>
    it.kind === "item" ? { kind: "item" } : { kind: "key", name: it.name },
  );
  const { span, tight, frame } = flow;
  const at = frame.kind === "seq" || frame.key !== undefined ? "value" : "key";
  return {
    path: [...above, ...own, ...flow.path],
    span,
    typed: text.slice(span.start, offset),
    at,
    flow: true,
    colon: at === "key" && /^\s*:/.test(text.slice(span.end, span.end + 8)),
    tight,
    keys: at === "key" ? [...frame.keys, ...keysBehind(text, span.end)] : [],
    column: span.start - line.start,
  };
}

// The way from the root to the collection that a line at this column belongs to. Undefined below a key that has a value already.
function ancestors(
  text: string,
  from: Line,
  column: number,
  startsItem: boolean,
  section?: SectionAround,
): TreeStep[] | undefined {
  const path: TreeStep[] = [];
  let [limit, wasItem] = [column, startsItem];
  for (
    let start = lineAbove(text, from.start);
    start !== undefined && (limit > 0 || wasItem);
    start = lineAbove(text, start)
  ) {
    if (wasItem && limit === section?.column) return [{ kind: "key", name: section.name }, ...path];
    if (isSkipped(text, start, wasItem ? limit : limit - 1, wasItem)) continue;
    const line = lineFrom(text, start);
    if (isBoundary(text, line)) break;
    if (isBlankLine(line)) continue;
    for (const it of [...line.starts].reverse()) {
      if (it.kind === "item" && it.column < limit) {
        path.unshift({ kind: "item" });
        [limit, wasItem] = [it.column, true];
      } else if (it.kind === "key" && (it.column < limit || (wasItem && it.column === limit))) {
        if (it === line.starts.at(-1) && hasValue(text, line)) return undefined;
        path.unshift({ kind: "key", name: it.name });
        [limit, wasItem] = [it.column, false];
      }
    }
  }
  return path;
}

// Large sections are walked here, so most lines are judged by their indentation alone: deeper ones, and items beside ours.
function isSkipped(text: string, start: number, limit: number, itemsToo: boolean): boolean {
  const column = indentOf(text, start);
  return (
    column > limit || (itemsToo && column === limit && text[start + column] === "-" && !text.startsWith("---", start))
  );
}

// An anchor or a tag is no value yet.
const hasValue = (text: string, line: Line): boolean =>
  !/^(?:[&!]\S*\s*)*$/.test(text.slice(line.content, line.contentEnd));

// Keys of the block map at this column that the line belongs to, above and below it.
function siblings(text: string, from: Line, column: number): readonly string[] {
  const keys: string[] = [];
  const see = (line: Line): boolean => {
    const first = line.starts[0];
    if (isBoundary(text, line)) return false;
    if (isBlankLine(line)) return true;
    if (first === undefined) return line.content - line.start >= column;
    for (const it of line.starts) if (it.kind === "key" && it.column === column) keys.push(it.name);
    return first.column >= column;
  };
  const itemHere = from.starts.some((it) => it.kind === "item");
  const step = (next: (text: string, start: number) => number | undefined): void => {
    for (let start = next(text, from.start); start !== undefined; start = next(text, start)) {
      if (isSkipped(text, start, column, true)) continue;
      if (!see(lineFrom(text, start))) return;
    }
  };
  if (!itemHere) step(lineAbove);
  step((it, start) => stopAtItem(it, start, column));
  return keys;
}

// Below, an item that stands left of the map ends it, before its own keys are seen.
function stopAtItem(text: string, start: number, column: number): number | undefined {
  const next = lineBelow(text, start);
  if (next === undefined) return undefined;
  const line = lineFrom(text, next);
  const first = line.starts[0];
  return first?.kind === "item" && first.column < column ? undefined : next;
}
