/** Where something begins on a line in block style: the dash of an item, or a key. */
export type Start =
  | { readonly kind: "item"; readonly column: number }
  | {
      readonly kind: "key";
      readonly column: number;
      readonly name: string;
      readonly end: number;
      readonly colon: number;
    };

/** One line as an indentation reader sees it; all numbers are offsets in the text, `column`s count from the line's start. */
export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly starts: readonly Start[];
  /** Where what stands behind the dashes, or behind the last key's colon, begins; `contentEnd` when there is nothing. */
  readonly content: number;
  /** Before trailing white space and comment. */
  readonly contentEnd: number;
}

/** Reads the line that begins at `start`. Knows nothing of the lines around it: quotes and brackets that span lines are the caller's matter. */
export function lineFrom(text: string, start: number): Line {
  let end = text.indexOf("\n", start);
  if (end < 0) end = text.length;
  if (text[end - 1] === "\r") end--;
  const starts: Start[] = [];
  let at = skipBlanks(text, start, end);
  while (text[at] === "-" && (at + 1 >= end || isBlank(text[at + 1]))) {
    starts.push({ kind: "item", column: at - start });
    at = skipBlanks(text, at + 1, end);
  }
  at = skipProperties(text, at, end);
  const colon = colonOf(text, at, end);
  if (colon !== undefined) {
    const written = text.slice(at, colon).trimEnd();
    starts.push({ kind: "key", column: at - start, name: unquoted(written), end: at + written.length, colon });
    at = skipBlanks(text, colon + 1, end);
  }
  const contentEnd = endOfContent(text, at, end);
  return { start, end, starts, content: Math.min(at, contentEnd), contentEnd };
}

/** An offset, or where the content of its line begins when that comes later: behind white space and dashes. */
export function contentFrom(text: string, offset: number): number {
  const { start, end } = lineFrom(text, lineStartOf(text, offset));
  const [lead = ""] = /^(?:[ \t]|-(?=[ \t]))*/.exec(text.slice(start, end)) ?? [];
  return Math.max(offset, start + lead.length);
}

// Anchors and tags before a value.
function skipProperties(text: string, from: number, end: number): number {
  let at = from;
  while (text[at] === "&" || text[at] === "!") {
    let next = at;
    while (next < end && !isBlank(text[next])) next++;
    if (next === end) return at;
    at = skipBlanks(text, next, end);
  }
  return at;
}

// The colon of the key that begins at `from`, if a key does.
function colonOf(text: string, from: number, end: number): number | undefined {
  const first = text[from] ?? "";
  const isQuoted = first === '"' || first === "'";
  if (from >= end || (!isQuoted && /[\s#[\]{},*|>%@`]/.test(first))) return undefined;
  for (let at = isQuoted ? endOfQuoted(text, from, end) : from; at < end; at++) {
    const c = text[at];
    if (c === ":" && at > from && (at + 1 >= end || isBlank(text[at + 1]))) return at;
    if ((isQuoted && !isBlank(c)) || (c === "#" && isBlank(text[at - 1]))) return undefined;
  }
  return undefined;
}

/** Whether a line carries nothing but white space or a comment. */
export const isBlankLine = (line: Line): boolean => line.starts.length === 0 && line.content >= line.contentEnd;

/** Whether a line ends one document or begins the next. */
export const isBoundary = (text: string, line: Line): boolean =>
  /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.start + 4));

/** The beginning of the line an offset lies in. */
export const lineStartOf = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** The beginning of the line above, or undefined at the top. */
export const lineAbove = (text: string, start: number): number | undefined =>
  start === 0 ? undefined : lineStartOf(text, start - 1);

/** The beginning of the line below, or undefined at the bottom. */
export function lineBelow(text: string, start: number): number | undefined {
  const end = text.indexOf("\n", start);
  return end < 0 ? undefined : end + 1;
}

/** The column of the first character on a line that is not a space. */
export function indentOf(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at++;
  return at - start;
}

/** The text of a scalar without the quotes around it, open ones included. */
export function unquoted(written: string): string {
  const quote = written[0];
  if (quote !== '"' && quote !== "'") return written;
  const inner = written.slice(1, written.length > 1 && written.endsWith(quote) ? -1 : undefined);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(.)/g, "$1");
}

/** Behind the closing quote of a quoted scalar that begins at `from`, or `limit` when it is not closed before. */
export function endOfQuoted(text: string, from: number, limit: number): number {
  const quote = text[from];
  for (let i = from + 1; i < limit; i++) {
    if (quote === '"' && text[i] === "\\") i++;
    else if (text[i] === quote && quote === "'" && text[i + 1] === "'") i++;
    else if (text[i] === quote) return i + 1;
  }
  return limit;
}

/** Where the comment of a line begins, if it has one; quotes at the beginning of a value are respected. */
export function commentOf(text: string, line: Line): number | undefined {
  const at = hashFrom(text, line.content, line.end);
  return at < line.end ? at : undefined;
}

function endOfContent(text: string, from: number, end: number): number {
  let stop = hashFrom(text, from, end);
  while (stop > from && isBlank(text[stop - 1])) stop--;
  return stop;
}

// The hash that begins a comment, or the end of the line.
function hashFrom(text: string, from: number, end: number): number {
  const isQuoted = text[from] === '"' || text[from] === "'";
  for (let at = isQuoted ? endOfQuoted(text, from, end) : from; at < end; at++) {
    if (text[at] === "#" && (at === from || isBlank(text[at - 1]) || text[at - 1] === "\n")) return at;
  }
  return end;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at])) at++;
  return at;
}

const isBlank = (c: string | undefined): boolean => c === " " || c === "\t";
