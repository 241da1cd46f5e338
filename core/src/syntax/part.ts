import { parseAllDocuments, type Document, type YAMLError } from "yaml";
import { convert, type Conversion } from "./convert.ts";
import { tooMuch } from "./guard.ts";
import { plainItem } from "./plain-item.ts";
import type { Piece } from "./split.ts";
import { syntaxMessage } from "./syntax-text.ts";
import type { Chunk, Node, SyntaxProblem } from "./tree.ts";

/** A piece that was parsed. It begins at `chunk.offset`, and its nodes count from there. */
export interface Part {
  readonly kind: Piece["kind"];
  readonly column: number;
  readonly length: number;
  readonly chunk: Chunk;
  /** Roots of the documents in it: one, but for a text that cannot be split. */
  readonly roots: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
  /** Anchors it defines, and names of anchors that it expects from the parts before it. */
  readonly defined: ReadonlyMap<string, Node>;
  readonly used: ReadonlySet<string>;
}

/** Errors that are told of one document: what follows them is mostly their echo. */
const mostErrors = 200;

/** The piece that a part was made from, where it is now. */
export const pieceOf = ({ kind, column, length, chunk }: Part): Piece => ({
  kind,
  column,
  start: chunk.offset,
  end: chunk.offset + length,
});

/** The anchors that hold behind some parts: they end with their document. */
export function anchorsAfter(parts: readonly Part[]): Map<string, Node> {
  const anchors = new Map<string, Node>();
  for (const it of parts) {
    if (it.kind === "marker") anchors.clear();
    if (it.defined.size > 0) for (const [name, node] of it.defined) anchors.set(name, node);
  }
  return anchors;
}

/** Parses pieces one after the other. `anchors` are those that hold before the first; those that hold behind the last are left in it. */
export function partsOf(
  uri: string,
  text: string,
  pieces: readonly Piece[],
  anchors: Map<string, Node>,
): readonly Part[] {
  return pieces.map((piece) => {
    if (piece.kind === "marker") anchors.clear();
    const part = partOf(uri, copy(text.slice(piece.start, piece.end)), piece, anchors);
    for (const [name, node] of part.defined) anchors.set(name, node);
    return part;
  });
}

function partOf(uri: string, text: string, piece: Piece, anchors: ReadonlyMap<string, Node>): Part {
  const chunk: Chunk = { uri, offset: piece.start };
  const to: Conversion & { readonly defined: Map<string, Node>; readonly used: Set<string> } = {
    chunk,
    anchors,
    defined: new Map(),
    used: new Set(),
    problems: [],
  };
  const made = (roots: readonly Node[]): Part => ({
    kind: piece.kind,
    column: piece.column,
    length: piece.end - piece.start,
    chunk,
    roots,
    problems: to.problems,
    defined: to.defined,
    used: to.used,
  });
  if (piece.kind === "marker") return made([]);
  const simple = piece.kind === "item" ? plainItem(text, chunk) : undefined;
  if (simple) return made([simple]);
  const stopped = tooMuch(chunk, text);
  if (stopped) {
    to.problems.push(stopped);
    return made([]);
  }
  const parsed = parseAllDocuments(text, { merge: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  for (const it of documents)
    for (const error of it.errors.slice(0, mostErrors)) to.problems.push(problemOf(error, chunk));
  return made(documents.map((it) => convert(it, to)));
}

const problemOf = (it: YAMLError, chunk: Chunk): SyntaxProblem => ({
  message: syntaxMessage(it),
  spot: { chunk, start: it.pos[0], end: Math.max(it.pos[1], it.pos[0] + 1) },
});

// A slice keeps the whole text it was cut from in memory; values cut from the copy keep only the piece.
const copy = (text: string): string => ` ${text}`.slice(1);
