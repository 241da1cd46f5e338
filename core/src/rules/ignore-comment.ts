import type { Span } from "../base/span.ts";
import type { Chunk, FileTree, Spot } from "../syntax/tree.ts";

/** One id in a comment that asks to ignore findings. */
export interface Ignore {
  readonly code: string;
  /** The line it speaks of, with its line end; `file` for the whole file, `nothing` for a comment in the wrong place. */
  readonly of: Span | "file" | "nothing";
  readonly reason: boolean;
  readonly spot: Spot;
}

/** What comments are read from. */
export type Commented = Pick<FileTree, "uri" | "text" | "mayComment">;

const word = "mra-ignore";

/**
 * The ids of the comments of a text, in its order. Nothing of the text is read more than once, so that neither a long
 * line nor many comments on one can take long.
 */
export function* ignoresOf(of: Commented): Generator<Ignore> {
  if (of.mayComment === false) return;
  const { uri, text } = of;
  const chunk: Chunk = { uri, offset: 0 };
  let line: Span = { start: 0, end: 0 };
  // Whether a key was seen above, and how far it was looked for.
  let [isBelowKey, lookedTo] = [false, 0];
  for (let at = text.indexOf(word); at >= 0;) {
    const c = text.charCodeAt(at + word.length);
    const goesOn = isBlank(c) || c === 0x2d;
    if (goesOn && at >= line.end) line = lineAround(text, at);
    const found = goesOn ? commentAt(text, at, line) : undefined;
    if (found === undefined) {
      at = text.indexOf(word, at + word.length);
      continue;
    }
    const { hash, forFile, ids, reason } = found;
    if (forFile) {
      isBelowKey ||= /^[^\s#%-]/m.test(text.slice(lookedTo, hash));
      lookedTo = line.start;
    }
    const of = !forFile ? spokenOf(text, line, hash) : isBelowKey ? "nothing" : "file";
    for (const id of text.slice(ids.start, ids.end).matchAll(/[^\s,]+/g)) {
      const start = ids.start + id.index;
      yield { code: id[0], of, reason, spot: { chunk, start, end: start + id[0].length } };
    }
    at = text.indexOf(word, line.end);
  }
}

interface Comment {
  readonly hash: number;
  readonly forFile: boolean;
  readonly ids: Span;
  readonly reason: boolean;
}

const blanks = /[ \t]*/y;
const idList = /[A-Za-z0-9/_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9/_-]+)*/y;

/** `# mra-ignore ID, ID: reason` or `# mra-ignore-file …`, up to the end of its line; `at` is where the word begins. */
function commentAt(text: string, at: number, { start, end }: Span): Comment | undefined {
  let hash = at - 1;
  while (hash >= start && isBlank(text.charCodeAt(hash))) hash--;
  if (hash < start || text.charCodeAt(hash) !== 0x23 || (hash > start && !/\s/.test(text.charAt(hash - 1))))
    return undefined;
  const forFile = text.startsWith("-file", at + word.length);
  const behindWord = at + word.length + (forFile ? "-file".length : 0);
  const from = behind(blanks, text, behindWord);
  const to = behind(idList, text, from);
  if (from === behindWord || to === from) return undefined;
  const colon = behind(blanks, text, to);
  const reason = text.charCodeAt(colon) === 0x3a;
  // Behind the ids there is a reason or nothing.
  if (/\S/.test(text.slice(reason ? colon + 1 : colon, end)) !== reason) return undefined;
  return { hash, forFile, ids: { start: from, end: to }, reason };
}

/** Where a pattern that is looked for at one place ends; there, when it does not match. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isBlank = (c: number): boolean => c === 0x20 || c === 0x09;

function lineAround(text: string, at: number): Span {
  const newline = text.indexOf("\n", at);
  return { start: at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1, end: newline < 0 ? text.length + 1 : newline + 1 };
}

// A comment alone on its line speaks of the line below.
function spokenOf(text: string, line: Span, hash: number): Span {
  if (/\S/.test(text.slice(line.start, hash))) return line;
  return line.end > text.length ? { start: line.end, end: line.end } : lineAround(text, line.end);
}
