import { Lexer } from "yaml";
import { message } from "../base/text.ts";
import type { PieceKind } from "./split.ts";
import type { Chunk, SyntaxProblem } from "./tree.ts";

/** Levels of nesting that are read. Honest files use about eight; the YAML library aborts the process at about 900. */
export const maxDepth = 64;

/** The longest line that is read, in UTF-16 units. The longest value of AXL has 4,096. */
export const maxLineLength = 16_384;

/** How much of one piece is read: its length in UTF-16 units and what is counted in it. */
interface Limits {
  readonly length: number;
  /** Commas, brackets, and dashes behind dashes: values that share a line with others. */
  readonly values: number;
  /** Keys of one map that stand below each other. */
  readonly keys: number;
}

/** The largest honest item has some hundred lines and about a hundred keys. */
export const itemLimits: Limits = { length: 256 * 1024, values: 5_000, keys: 500 };

/** An entry that is no list (`dns`) may have some thousand lines. */
export const entryLimits: Limits = { length: 256 * 1024, values: 20_000, keys: 2_000 };

/** What cannot be split is read as a whole: an honest file of 100,000 lines has about 4 MB. */
const wholeLimits: Limits = { length: 8 * 1024 * 1024, values: 400_000, keys: 2_000 };

/** A document that is a list, not a map, means nothing: it is only read so that it can be said. */
const listLimits: Limits = { length: 256 * 1024, values: 1_000, keys: 500 };

/** Lines without a word, or with a comment only, that are read in one piece. */
export const maxBlanks = 5_000;

function limitsOf(kind: PieceKind, text: string): Limits {
  if (kind === "item") return itemLimits;
  return kind !== "whole" ? entryLimits : /^\s*-\s/.test(text.slice(0, maxLineLength)) ? listLimits : wholeLimits;
}

/**
 * Says where a piece is larger, nested deeper or has longer lines than is read, in one pass over it and before the
 * parser, which calls itself for each level, sees it. The count of levels is never below what the parser would reach.
 */
export function tooMuch(chunk: Chunk, text: string, kind: PieceKind): SyntaxProblem | undefined {
  const limits = limitsOf(kind, text);
  if (text.length > limits.length) return tooLarge(chunk, text.search(/\S/), limits.length);
  const { problem, brackets } = counted(chunk, text, limits);
  // What stands behind the place where another limit strikes is not looked at.
  const deep = brackets > maxDepth ? deepInFlow(chunk, text, problem?.spot.start ?? text.length) : undefined;
  return deep ?? problem;
}

/** The first place where a limit strikes, and how many brackets open before it. */
interface Counted {
  readonly problem?: SyntaxProblem;
  readonly brackets: number;
}

function counted(chunk: Chunk, text: string, limits: Limits): Counted {
  const isList = limits === listLimits;
  let brackets = 0;
  let [values, blanks, items] = [0, 0, 0];
  let open: Level[] = [];
  let next = nextValue(text, 0);
  for (let line = 0; line < text.length;) {
    const newline = text.indexOf("\n", line);
    const end = newline < 0 ? text.length : newline;
    if (end - line > maxLineLength) return { problem: tooLong(chunk, line), brackets };
    const first = wordIn(text, line, end);
    // Blank lines and comments open nothing.
    if (first === end || text.charCodeAt(first) === 0x23) {
      if (++blanks > maxBlanks) return { problem: tooManyBlanks(chunk, line), brackets };
      line = end + 1;
      continue;
    }
    const last = open.at(-1);
    let keys = 0;
    if (last?.column === first - line && !isIndicator(text, first, end)) keys = ++last.lines;
    else {
      const columns = indicators(text, line, end);
      open = levelsAfter(open, columns, text.charCodeAt(first) === 0x2d);
      if (open.length > maxDepth) return { problem: tooDeep(chunk, line + (columns.at(-1) ?? 0)), brackets };
      if (columns.length === 1) keys = open.at(-1)?.lines ?? 0;
      values += columns.length > 2 ? columns.length - 2 : 0;
    }
    if (keys > limits.keys) return { problem: tooMany(chunk, first, limits.keys), brackets };
    if (isList && ++items > limits.keys) return { problem: tooMany(chunk, first, limits.keys), brackets };
    for (; next < end; next = nextValue(text, next + 1)) {
      if (text.charCodeAt(next) !== 0x2c) brackets++;
      values++;
    }
    if (values > limits.values) return { problem: tooMany(chunk, line, limits.values), brackets };
    line = end + 1;
  }
  return { brackets };
}

const valueBegins = /[[{,]/g;

/** Where the next comma or opening bracket stands; the length of the text where there is none. */
function nextValue(text: string, from: number): number {
  valueBegins.lastIndex = from;
  return valueBegins.test(text) ? valueBegins.lastIndex - 1 : text.length;
}

/** A column in which lines begin, and how many have begun there since one began further left. */
interface Level {
  readonly column: number;
  lines: number;
}

// Items of a list are no keys: a line that begins with a dash does not count.
function levelsAfter(open: Level[], columns: readonly number[], isDash: boolean): Level[] {
  const [outer = 0] = columns;
  let lines = isDash && columns.length > 1 ? 0 : 1;
  while (open.length > 0) {
    const last = open.at(-1);
    if (last === undefined || last.column < outer) break;
    if (last.column === outer) lines += last.lines;
    open.pop();
  }
  columns.forEach((column, i) => open.push({ column, lines: i === 0 ? lines : 1 }));
  return open;
}

// Columns of what may open a level at the beginning of a line: dashes, question marks, colons, and the first word.
function indicators(text: string, line: number, end: number): readonly number[] {
  const columns: number[] = [];
  for (let i = wordIn(text, line, end); i < end; i = wordIn(text, i + 1, end)) {
    columns.push(i - line);
    if (!isIndicator(text, i, end) || columns.length > maxDepth) break;
  }
  return columns;
}

/** Where the first character stands that is no blank; the end when there is none. */
function wordIn(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && text.charCodeAt(i) <= 0x20) i++;
  return i;
}

function isIndicator(text: string, at: number, end: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 0x2d || c === 0x3f || c === 0x3a) && (at + 1 >= end || text.charCodeAt(at + 1) <= 0x20);
}

/** Whether brackets may be nested too deep; never false where they are. */
function mayBeDeep(text: string): boolean {
  // Where a bracket may be meant as text inside others, only the lexer knows.
  if (/["'#|>]/.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    if (bracket === "[" || bracket === "{") depth++;
    else if (depth > 0) depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}

// Only the library's own lexer knows which brackets stand in quotes; it counts without calling itself.
function deepInFlow(chunk: Chunk, whole: string, end: number): SyntaxProblem | undefined {
  const newline = whole.indexOf("\n", end);
  const text = newline < 0 ? whole : whole.slice(0, newline);
  if (!mayBeDeep(text)) return undefined;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth = Math.max(0, depth - 1); // one too many closes nothing
    if (depth > maxDepth) return tooDeep(chunk, Math.min(offset, text.length - 1));
    // Tokens of one control character mark the kind of the next token and stand for no text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length;
  }
  return undefined;
}

const tooLarge = (chunk: Chunk, at: number, most: number): SyntaxProblem =>
  problem(
    chunk,
    Math.max(0, at),
    message(
      {
        en: "This part of the file is longer than {0} characters and is not checked",
        ko: "파일의 이 부분은 {0}자보다 길어 검사하지 않습니다",
      },
      most,
    ),
  );

const tooMany = (chunk: Chunk, at: number, most: number): SyntaxProblem =>
  problem(
    chunk,
    at,
    message(
      {
        en: "More than {0} keys or values in one place; this part of the file is not checked",
        ko: "한곳에 키 또는 값이 {0}개보다 많아 파일의 이 부분은 검사하지 않습니다",
      },
      most,
    ),
  );

const tooManyBlanks = (chunk: Chunk, at: number): SyntaxProblem =>
  problem(
    chunk,
    at,
    message(
      {
        en: "More than {0} blank lines and comments in one place; this part of the file is not checked",
        ko: "한곳에 빈 줄과 주석이 {0}개보다 많아 파일의 이 부분은 검사하지 않습니다",
      },
      maxBlanks,
    ),
  );

const tooLong = (chunk: Chunk, at: number): SyntaxProblem =>
  problem(
    chunk,
    at,
    message(
      {
        en: "This line is longer than {0} characters; this part of the file is not checked",
        ko: "이 줄이 {0}자보다 길어 파일의 이 부분은 검사하지 않습니다",
      },
      maxLineLength,
    ),
  );

const tooDeep = (chunk: Chunk, at: number): SyntaxProblem =>
  problem(
    chunk,
    at,
    message(
      {
        en: "More than {0} levels of nesting; this part of the file is not checked",
        ko: "{0}단계보다 깊게 중첩되어 파일의 이 부분은 검사하지 않습니다",
      },
      maxDepth,
    ),
  );

const problem = (chunk: Chunk, at: number, text: SyntaxProblem["message"]): SyntaxProblem => ({
  message: text,
  spot: { chunk, start: at, end: at + 1 },
});
