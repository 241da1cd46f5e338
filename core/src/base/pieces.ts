/** About so many UTF-16 units are in one piece. */
const pieceLength = 16_384;

/**
 * A text in pieces, so that one of four million characters becomes another without a copy of all of it: a replacement makes
 * the pieces anew that it touches. It never changes itself.
 */
export class Pieces {
  readonly length: number;
  readonly #pieces: readonly string[];
  /** Where each piece begins. */
  readonly #starts: readonly number[];
  #joined: string | undefined;

  private constructor(pieces: readonly string[], joined?: string) {
    const starts: number[] = [];
    let length = 0;
    for (const it of pieces) {
      starts.push(length);
      length += it.length;
    }
    this.length = length;
    this.#pieces = pieces;
    this.#starts = starts;
    this.#joined = joined;
  }

  static of(text: string): Pieces {
    return new Pieces(cut(text), text);
  }

  /** Whether somebody wanted the text as one. */
  get isJoined(): boolean {
    return this.#joined !== undefined;
  }

  /** The whole text, put together once. */
  toString(): string {
    return (this.#joined ??= this.#pieces.join(""));
  }

  /** What stands from an offset to another one; both are kept within the text. */
  slice(from: number, to = this.length): string {
    if (this.#joined !== undefined) return this.#joined.slice(Math.max(0, from), Math.max(0, to));
    const [start, end] = [Math.max(0, from), Math.min(this.length, to)];
    if (start >= end) return "";
    let i = this.#at(start);
    const first = (this.#pieces[i] ?? "").slice(start - (this.#starts[i] ?? 0), end - (this.#starts[i] ?? 0));
    if (first.length === end - start) return first;
    const parts = [first];
    for (i++; i < this.#pieces.length && (this.#starts[i] ?? 0) < end; i++)
      parts.push((this.#pieces[i] ?? "").slice(0, end - (this.#starts[i] ?? 0)));
    return parts.join("");
  }

  /** As of a string: NaN outside. */
  charCodeAt(at: number): number {
    if (at < 0 || at >= this.length) return Number.NaN;
    const i = this.#at(at);
    return (this.#pieces[i] ?? "").charCodeAt(at - (this.#starts[i] ?? 0));
  }

  /** The text in which something else stands from an offset to another one. */
  replaced(from: number, to: number, inserted: string): Pieces {
    if (this.#pieces.length === 0) return Pieces.of(inserted);
    const [first, last] = [this.#at(from), this.#at(Math.max(from, to - 1))];
    const before = (this.#pieces[first] ?? "").slice(0, from - (this.#starts[first] ?? 0));
    const behind = (this.#pieces[last] ?? "").slice(to - (this.#starts[last] ?? 0));
    const made = cut(before + inserted + behind);
    return new Pieces([...this.#pieces.slice(0, first), ...made, ...this.#pieces.slice(last + 1)]);
  }

  /** The piece that an offset lies in; the last one at the end of the text. */
  #at(offset: number): number {
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}

/** A text, in pieces. */
export const inPieces = (text: string | Pieces): Pieces => (typeof text === "string" ? Pieces.of(text) : text);

/** A text, cut. What is not much longer than a piece stays one. */
function cut(text: string): readonly string[] {
  if (text === "") return [];
  if (text.length <= 2 * pieceLength) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieceLength) pieces.push(text.slice(at, at + pieceLength));
  return pieces;
}
