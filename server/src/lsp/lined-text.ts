import type { Position, Range } from "vscode-languageserver";
import { lineAt } from "../../../core/src/base/lines.ts";
import { inPieces, Pieces } from "../../../core/src/base/pieces.ts";
import type { Splice } from "../../../core/src/syntax/parse.ts";

/**
 * A text that an editor has open, with its lines as the protocol counts them: they end with LF, CRLF or CR. Where they
 * begin is read as far as somebody asks, so that a finding at the top of a text of a million lines costs nothing.
 */
export class LinedText {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #text: Pieces;
  /** Where lines begin, in order; all of those that begin at or before `#known`. */
  #starts: number[] = [0];
  #known = 0;
  /** The first CR at or behind `#known`; the length of the text where there is none. */
  #return = -1;

  constructor(uri: string, languageId: string, version: number, text: string | Pieces) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#text = inPieces(text);
  }

  get version(): number {
    return this.#version;
  }

  get lineCount(): number {
    this.#read(this.#text.length, Infinity);
    return this.#starts.length;
  }

  /** The text in pieces: of a long one, what an edit left is there without a copy. */
  get pieces(): Pieces {
    return this.#text;
  }

  getText(range?: Range): string {
    if (range === undefined) return this.#text.toString();
    const ends = [this.offsetAt(range.start), this.offsetAt(range.end)];
    return this.#text.slice(Math.min(...ends), Math.max(...ends));
  }

  positionAt(given: number): Position {
    const offset = Math.max(0, Math.min(given, this.#text.length));
    this.#read(offset, Infinity);
    const line = lineAt(this.#starts, offset);
    const start = this.#starts[line] ?? 0;
    return { line, character: this.#beforeLineEnd(offset, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    this.#read(this.#text.length, line + 1);
    const start = this.#starts[line];
    if (start === undefined) return this.#text.length;
    if (character <= 0) return start;
    return this.#beforeLineEnd(Math.min(start + character, this.#starts[line + 1] ?? this.#text.length), start);
  }

  /** Replaces the whole text. */
  become(text: string, version: number): Splice {
    const removed = this.#text.length;
    this.#text = Pieces.of(text);
    this.#version = version;
    this.#forgetBehind(0);
    return { start: 0, removed, inserted: text.length };
  }

  /** Replaces a range of the text. What is known of the lines around it stays. */
  replace(range: Range, inserted: string, version: number): Splice {
    const ends = [this.offsetAt(range.start), this.offsetAt(range.end)];
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    this.#read(this.#text.length, Infinity); // while the text is still one
    const first = lineAt(this.#starts, start);
    const last = lineAt(this.#starts, end);
    this.#text = this.#text.replaced(start, end, inserted);
    this.#version = version;
    const behind = start + inserted.length;
    if (this.#joinsLineEnd(start) || this.#joinsLineEnd(behind)) this.#forgetBehind(Math.max(0, first - 1));
    else {
      const added = lineStartsIn(inserted, start);
      const by = inserted.length - (end - start);
      const starts = this.#starts;
      if (by !== 0) for (let i = last + 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + by;
      if (added.length === last - first) for (let i = 0; i < added.length; i++) starts[first + 1 + i] = added[i] ?? 0;
      else this.#starts = starts.slice(0, first + 1).concat(added, starts.slice(last + 1));
      this.#known += by;
      this.#return = -1;
    }
    return { start, removed: end - start, inserted: inserted.length };
  }

  /** Reads on until it is known in which line an offset lies and where a line begins, whichever comes first. */
  #read(offset: number, line: number): void {
    if (this.#known >= this.#text.length) return;
    const [text, starts] = [this.#text.toString(), this.#starts];
    while (this.#known <= offset && this.#known < text.length && starts.length <= line) {
      if (this.#return < this.#known) this.#return = indexOrEnd(text, "\r", this.#known);
      const end = Math.min(indexOrEnd(text, "\n", this.#known), this.#return);
      const isPair = end === this.#return && text.charCodeAt(end + 1) === 0x0a;
      this.#known = Math.min(text.length, end + (isPair ? 2 : 1));
      if (end < text.length) starts.push(this.#known);
    }
  }

  #forgetBehind(line: number): void {
    this.#starts = this.#starts.slice(0, line + 1);
    this.#known = this.#starts[line] ?? 0;
    this.#return = -1;
  }

  // CR and LF that an edit brought together end one line.
  #joinsLineEnd(at: number): boolean {
    return this.#text.charCodeAt(at - 1) === 0x0d && this.#text.charCodeAt(at) === 0x0a;
  }

  #beforeLineEnd(offset: number, start: number): number {
    let at = offset;
    while (at > start && isLineEnd(this.#text.charCodeAt(at - 1))) at--;
    return at;
  }
}

const isLineEnd = (c: number): boolean => c === 0x0a || c === 0x0d;

function indexOrEnd(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found;
}

/** Where the lines begin that begin in a piece of a text, which stands at an offset of it. */
function lineStartsIn(text: string, offset: number): number[] {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!isLineEnd(c)) continue;
    if (c === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    starts.push(offset + i + 1);
  }
  return starts;
}
