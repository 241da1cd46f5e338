/**
 * The pieces of a file that can be parsed by themselves. YAML wants whatever a list item holds to be indented deeper than
 * its dash, and whatever a top-level key holds deeper than the margin, so a line at that column always begins a new piece
 * in any legal file. In a file that is not legal, a mistake stays inside its piece.
 */
export type PieceKind =
  /** `---` or `...`, and what stands before the first key. */
  | "marker"
  /** A top-level key with all of its value. */
  | "entry"
  /** A top-level key whose value is a list that follows item by item. */
  | "head"
  /** One item of the list of the last head. */
  | "item"
  /** A document that is not a block map: parsed as a whole. */
  | "whole";

export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** Column of the dash for items; 0 else. */
  readonly column: number;
}

/** Where the splitter stands between two pieces; equal states and equal text below give equal pieces. */
interface State {
  /** Column of the dashes of the running list; -1 outside a list; -2 right behind a head, before its first item. */
  readonly column: number;
  /** Whether the document has begun, and how. */
  readonly document: "none" | "map" | "whole";
}

/** Whether a text can be split at all: directives (`%YAML`) and lone carriage returns bind its lines together. */
export const canSplit = (text: string): boolean =>
  !(
    text.startsWith("%") ||
    (text.includes("%") && text.includes("\n%")) ||
    (text.includes("\r") && /\r(?!\n)/.test(text))
  );

/** Documents and top-level keys that are read in one file. */
export const maxTop = 5_000;

/** Top-level keys that are read in one document. The format knows some fifty. */
export const maxTopKeys = 300;

/**
 * Splits a text from an offset that begins a piece, in the state that holds there. `stop` ends it early, and so does the
 * piece with which there are more than `maxTop` or `maxTopKeys` of them.
 */
export function split(
  text: string,
  from: number,
  before: readonly Pick<Piece, "kind" | "column">[],
  stop: (offset: number, state: State) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let state = stateAfter(before);
  let start = from;
  let current: { kind: PieceKind; column: number } | undefined;
  let [tops, keys] = [0, 0];
  const close = (end: number): void => {
    if (end > start) pieces.push({ kind: current?.kind ?? "marker", column: current?.column ?? 0, start, end });
    start = end;
  };
  const markers = markersIn(text);
  for (let line = from; line < text.length;) {
    if (state.document === "whole") {
      line = markers(line);
      if (line === text.length) break;
    }
    const blank = behindBlank(text, line);
    if (blank > line) {
      line = blank;
      continue;
    }
    const newline = text.indexOf("\n", line);
    const next = newline < 0 ? text.length : newline + 1;
    const begins = boundary(text, line, next, state);
    if (begins !== undefined) {
      close(line);
      if (line > from && stop(line, state)) return pieces;
      current = { kind: begins.kind, column: begins.column };
      state = begins.state;
      if (begins.kind !== "item") {
        tops++;
        keys = begins.kind === "marker" ? 0 : keys + 1;
        if (tops > maxTop || keys > maxTopKeys) {
          close(next);
          return pieces;
        }
      }
    }
    line = next;
  }
  close(text.length);
  return pieces;
}

/**
 * Where the next line begins that may be a marker, at a line or behind it; the end of the text when there is none. To be
 * asked in the order of the text: nothing is searched twice.
 */
function markersIn(text: string): (line: number) => number {
  const next: Partial<Record<"---" | "...", number>> = {};
  const find = (marker: keyof typeof next, line: number): number => {
    const known = next[marker];
    if (known !== undefined && known >= line) return known;
    const found = text.indexOf(`\n${marker}`, line);
    return (next[marker] = text.startsWith(marker, line) ? line : found < 0 ? text.length : found + 1);
  };
  return (line) => Math.min(find("---", line), find("...", line));
}

const blanks = /[\n\r\t ]+/y;

/** Where the first line begins that is not blank, at a line or behind it. Lines that are only indented are looked at later. */
function behindBlank(text: string, line: number): number {
  const c = text.charCodeAt(line);
  if (c > 0x20 || (c === 0x20 && text.charCodeAt(line + 1) > 0x0d)) return line;
  blanks.lastIndex = line;
  if (!blanks.test(text)) return line;
  const { lastIndex } = blanks;
  return lastIndex === text.length ? lastIndex : Math.max(line, text.lastIndexOf("\n", lastIndex - 1) + 1);
}

/** The state behind the last of some pieces. */
export function stateAfter(pieces: readonly Pick<Piece, "kind" | "column">[]): State {
  const last = pieces.at(-1);
  if (last === undefined || last.kind === "marker") return { column: -1, document: "none" };
  if (last.kind === "whole") return { column: -1, document: "whole" };
  return { document: "map", column: last.kind === "item" ? last.column : last.kind === "head" ? -2 : -1 };
}

export const sameState = (a: State, b: State): boolean => a.column === b.column && a.document === b.document;

interface Begin {
  readonly kind: PieceKind;
  readonly column: number;
  readonly state: State;
}

// What begins at this line, if anything does.
function boundary(text: string, line: number, next: number, state: State): Begin | undefined {
  let at = line;
  if (at === 0 && text.charCodeAt(0) === 0xfeff) at++;
  const margin = at;
  while (text.charCodeAt(at) === 0x20) at++;
  const c = text.charCodeAt(at);
  if (at >= next || c === 0x0a || c === 0x0d || c === 0x23) return undefined;
  if (c === 0x09 && isBlank(text, at, next)) return undefined;
  const column = at - margin;
  if (column === 0 && isMarker(text, at)) return markerAt(text, at, next);
  if (state.document === "whole") return undefined;
  if (state.document === "none" && (column > 0 || !isKeyLine(text, at, next)))
    return { kind: "whole", column: 0, state: { column: -1, document: "whole" } };
  const dash = c === 0x2d && isSpace(text.charCodeAt(at + 1));
  if (dash && (state.column === column || state.column === -2))
    return { kind: "item", column, state: { column, document: "map" } };
  if (column > 0 || c === 0x5d || c === 0x7d) return undefined;
  if (isHead(text, at, next)) return { kind: "head", column: 0, state: { column: -2, document: "map" } };
  return { kind: "entry", column: 0, state: { column: -1, document: "map" } };
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x20) return false;
  return true;
}

function isMarker(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c !== 0x2d && c !== 0x2e) return false;
  const three = text.slice(at, at + 3);
  return (three === "---" || three === "...") && isSpace(text.charCodeAt(at + 3));
}

// A marker with content behind it makes the document one piece.
function markerAt(text: string, at: number, next: number): Begin {
  const rest = text.slice(at + 3, next).trim();
  const plain = rest === "" || rest.startsWith("#");
  return plain
    ? { kind: "marker", column: 0, state: { column: -1, document: "none" } }
    : { kind: "whole", column: 0, state: { column: -1, document: "whole" } };
}

const isSpace = (c: number): boolean => Number.isNaN(c) || c === 0x20 || c === 0x09 || c === 0x0a || c === 0x0d;

// `key:` in its plain or quoted form; anything else at the margin (a flow map, an anchor, `? `) is no block map of ours.
const isKeyLine = (text: string, at: number, next: number): boolean =>
  /^(?:[A-Za-z0-9_$<][^\n#]*?|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')[ \t]*:(?:[ \t\r\n]|$)/.test(
    text.slice(at, Math.min(next, at + 300)),
  );

/** `key:` with nothing but a comment behind it, and a dash as the first thing below. */
function isHead(text: string, at: number, next: number): boolean {
  if (!/^[A-Za-z_][\w-]*:[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(at, Math.min(next, at + 300)))) return false;
  for (let line = next; line < text.length;) {
    const newline = text.indexOf("\n", line);
    const end = newline < 0 ? text.length : newline + 1;
    let i = line;
    while (text.charCodeAt(i) === 0x20) i++;
    const c = text.charCodeAt(i);
    if (i < end && c !== 0x0a && c !== 0x0d && c !== 0x23) return c === 0x2d && isSpace(text.charCodeAt(i + 1));
    line = end;
  }
  return false;
}
