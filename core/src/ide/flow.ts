import type { Span } from "../base/span.ts";
import { endOfQuoted, isBoundary, lineAbove, lineBelow, lineFrom, lineStartOf, unquoted, type Line } from "./line.ts";
import type { TreeStep } from "./step.ts";

/** An open `{` or `[`. */
export interface Frame {
  readonly kind: "map" | "seq";
  readonly open: number;
  /** Keys that were complete before the cursor. */
  readonly keys: string[];
  /** Where the entry or item at the cursor begins. */
  from: number;
  /** The key whose value is being written. */
  key: string | undefined;
}

/** The open brackets around an offset. */
export interface Flow {
  /** The outermost one. */
  readonly open: number;
  /** From the value that the outermost bracket is down to what is being written. */
  readonly path: readonly TreeStep[];
  /** The innermost. */
  readonly frame: Frame;
  readonly span: Span;
  readonly tight: boolean;
}

/** Finds the brackets that are open at an offset; `text` inside a block scalar; undefined in block style. */
export function flowAt(text: string, offset: number): Flow | "text" | undefined {
  for (let start: number | undefined = safeLine(text, offset); start !== undefined && start <= offset;) {
    const line = lineFrom(text, start);
    const first = text[line.content];
    if (line.content < offset && line.content < line.contentEnd && (first === "{" || first === "[")) {
      const end = scan(text, line, offset);
      if (typeof end !== "number") return end;
      start = end;
    } else if (/^[|>][-+0-9]*$/.test(text.slice(line.content, line.contentEnd))) {
      const next = behindBlockScalar(text, line);
      if (next === undefined || next > offset) return offset > line.end ? "text" : undefined;
      start = next;
    } else start = lineBelow(text, start);
  }
  return undefined;
}

// The nearest line above that certainly is no part of a flow collection: an item's first line, or a key without indentation.
function safeLine(text: string, offset: number): number {
  let start = lineStartOf(text, offset);
  for (let at: number | undefined = start; at !== undefined; at = lineAbove(text, at)) {
    start = at;
    if (/^(?:[ \t]*- |[^\s#{}[\],])/.test(text.slice(at, Math.min(at + 120, offset + 2)))) return at;
  }
  return start;
}

// From the opening bracket to the offset, or to the line behind where all brackets are closed.
function scan(text: string, line: Line, offset: number): Flow | number {
  const frames: Frame[] = [];
  const indent = line.starts[0]?.column ?? 0;
  for (let i = line.content; i < offset; i++) {
    const c = text[i] ?? "";
    const top = frames.at(-1);
    if (c === "{" || c === "[")
      frames.push({ kind: c === "{" ? "map" : "seq", open: i, keys: [], from: i + 1, key: undefined });
    else if (c === "}" || c === "]") {
      frames.pop();
      if (frames.length === 0) return behind(text, i);
    } else if (c === "," && top) [top.from, top.key] = [i + 1, undefined];
    else if (c === ":" && top?.kind === "map" && top.key === undefined && isColon(text, i, top)) {
      top.key = keyOf(text, top.from, i);
      if (i < offset) top.keys.push(top.key);
    } else if ((c === '"' || c === "'") && startsToken(text, i)) i = endOfQuoted(text, i, offset) - 1;
    else if (c === "#" && /\s/.test(text[i - 1] ?? "")) i = (text.indexOf("\n", i) + 1 || offset + 1) - 2;
    else if (c === "\n" && leavesFlow(text, i + 1, indent)) return i + 1;
  }
  const frame = frames.at(-1);
  return frame === undefined ? behind(text, offset) : flowOf(text, offset, frames, frame);
}

function flowOf(text: string, offset: number, frames: readonly Frame[], frame: Frame): Flow {
  const path = frames.flatMap((it): TreeStep[] =>
    it.kind === "seq" ? [{ kind: "item" }] : it.key !== undefined ? [{ kind: "key", name: it.key }] : [],
  );
  const from = frame.key === undefined ? frame.from : text.indexOf(":", keyEnd(text, frame.from)) + 1;
  let start = from;
  while (start < offset && /\s/.test(text[start] ?? "")) start++;
  const tight = start === from && text[start - 1] !== "[" && text[start - 1] !== "{";
  return { open: frames[0]?.open ?? 0, path, frame, span: { start, end: tokenEnd(text, start, offset, frame) }, tight };
}

// To the end of the word at the cursor: the next bracket, comma, colon of a key, or line end.
function tokenEnd(text: string, start: number, offset: number, frame: Frame): number {
  let end = /["']/.test(text[start] ?? "") ? Math.max(offset, endOfQuoted(text, start, lineEnd(text, offset))) : offset;
  const stop = frame.kind === "map" && frame.key === undefined ? /[,[\]{}\n\r:]/ : /[,[\]{}\n\r]/;
  while (end < text.length && !stop.test(text[end] ?? "\n")) end++;
  while (end > offset && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}

/** Keys that stand behind an offset in the same `{ }`, up to its closing bracket or the end of the line. */
export function keysBehind(text: string, offset: number): readonly string[] {
  const keys: string[] = [];
  let [depth, from] = [0, -1];
  for (let i = offset; i < text.length; i++) {
    const c = text[i] ?? "";
    if (c === "\n" || (depth === 0 && (c === "}" || c === "]"))) break;
    if (c === "{" || c === "[") depth++;
    else if (c === "}" || c === "]") depth--;
    else if (depth > 0) continue;
    else if (c === ",") from = i + 1;
    else if (c === ":" && from >= 0 && /\s/.test(text[i + 1] ?? " ")) {
      keys.push(keyOf(text, from, i));
      from = -1;
    }
  }
  return keys;
}

// A bracket that was never closed: the next item or a key further left shows it.
function leavesFlow(text: string, start: number, indent: number): boolean {
  const line = lineFrom(text, start);
  const first = line.starts[0];
  return isBoundary(text, line) || first?.kind === "item" || (first?.kind === "key" && first.column <= indent);
}

function isColon(text: string, i: number, frame: Frame): boolean {
  if (/[\s,}\]]|^$/.test(text[i + 1] ?? "")) return true;
  let before = i - 1;
  while (before > frame.from && /\s/.test(text[before] ?? "")) before--;
  return /["']/.test(text[before] ?? "");
}

const startsToken = (text: string, i: number): boolean => /[\s,:[{]/.test(text[i - 1] ?? " ");

const keyOf = (text: string, from: number, to: number): string => unquoted(text.slice(from, to).trim());

function keyEnd(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "x")) at++;
  return /["']/.test(text[at] ?? "") ? endOfQuoted(text, at, text.length) : at;
}

function behind(text: string, i: number): number {
  const next = text.indexOf("\n", i);
  return next < 0 ? text.length + 1 : next + 1;
}

function behindBlockScalar(text: string, line: Line): number | undefined {
  const column = line.starts.at(-1)?.column ?? 0;
  for (let start = lineBelow(text, line.start); start !== undefined; start = lineBelow(text, start)) {
    const indent = /^[ \t]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
    const blank = /^\s*$/.test(text.slice(start, lineEnd(text, start)));
    if (!blank && indent <= column) return start;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
