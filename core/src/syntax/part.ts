import type { PlainMap } from "./plain-map.ts";
import type { Piece } from "./split.ts";
import type { Chunk, Node, SyntaxProblem } from "./tree.ts";

/** A piece that was parsed. It begins at `chunk.offset`, and its nodes count from there. */
export interface Part {
  readonly kind: Piece["kind"];
  readonly column: number;
  readonly length: number;
  readonly chunk: Chunk;
  /** Roots of the documents in it: one, but for a text that cannot be split. None where there is a plain item. */
  readonly roots: readonly Node[];
  /** The item of a list, where it has the simple form that is read late. */
  readonly plain: PlainMap | undefined;
  /** Whether the word is in it by which comments speak of findings. */
  readonly mayComment: boolean;
  readonly problems: readonly SyntaxProblem[];
  /** Anchors it defines, and names of anchors that it expects from the parts before it. */
  readonly defined: ReadonlyMap<string, Node>;
  readonly used: ReadonlySet<string>;
  /** How many anchors it defines; one at least where an item begins with one. */
  readonly anchors: number;
  /** How many aliases may be written in it, where it is a top-level key with its value. */
  readonly aliases: number;
}

/** The piece that a part was made from, where it is now. */
export const pieceOf = ({ kind, column, length, chunk }: Part): Piece => ({
  kind,
  column,
  start: chunk.offset,
  end: chunk.offset + length,
});

/* What most parts have of documents, names and anchors: shared, as it is nothing. */
export const none: readonly never[] = [];
export const noNames: ReadonlySet<string> = new Set();
export const noAnchors: ReadonlyMap<string, Node> = new Map();
