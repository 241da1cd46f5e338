import { Lexer } from "yaml";
import { message } from "../base/text.ts";
import type { Chunk, SyntaxProblem } from "./tree.ts";

/** Levels of nesting that are read. Honest files use about eight; the YAML library aborts the process at about 900. */
export const maxDepth = 64;

/** The longest line that is read, in UTF-16 units. The longest value of AXL has 4,096. */
export const maxLineLength = 65_536;

/**
 * Says where a piece is nested deeper or has longer lines than is read, in one pass over it and before the parser, which
 * calls itself for each level, sees it. The count is never below what the parser would reach.
 */
export function tooMuch(chunk: Chunk, text: string): SyntaxProblem | undefined {
  let brackets = 0;
  for (let line = 0, open: readonly number[] = []; line < text.length;) {
    const newline = text.indexOf("\n", line);
    const end = newline < 0 ? text.length : newline;
    if (end - line > maxLineLength) return tooLong(chunk, line);
    const columns = indicators(text, line, end);
    const [outer = 0] = columns;
    // Blank lines have no columns and open nothing.
    if (columns.length > 0) open = [...open.filter((it) => it < outer), ...columns];
    if (open.length > maxDepth) return tooDeep(chunk, line + (columns.at(-1) ?? 0));
    for (let i = line; i < end; i++) if (isOpening(text.charCodeAt(i))) brackets++;
    line = end + 1;
  }
  return brackets > maxDepth ? deepInFlow(chunk, text) : undefined;
}

const isOpening = (c: number): boolean => c === 0x5b || c === 0x7b;

// Columns of what may open a level at the beginning of a line: dashes, question marks, colons, and the first word.
function indicators(text: string, line: number, end: number): readonly number[] {
  const columns: number[] = [];
  let i = line;
  for (;;) {
    while (i < end && text.charCodeAt(i) <= 0x20) i++;
    if (i >= end) return columns;
    columns.push(i - line);
    const c = text.charCodeAt(i);
    const indicator = (c === 0x2d || c === 0x3f || c === 0x3a) && (i + 1 >= end || text.charCodeAt(i + 1) <= 0x20);
    if (!indicator || columns.length > maxDepth) return columns;
    i++;
  }
}

// Only the library's own lexer knows which brackets stand in quotes; it counts without calling itself.
function deepInFlow(chunk: Chunk, text: string): SyntaxProblem | undefined {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth > maxDepth) return tooDeep(chunk, Math.min(offset, text.length - 1));
    // Tokens of one control character mark the kind of the next token and stand for no text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length;
  }
  return undefined;
}

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
