import { alignment } from "../base/alignment.ts";
import { inPieces, type Pieces } from "../base/pieces.ts";
import { finished, type Steps } from "../base/steps.ts";
import { assembleTree } from "./assemble.ts";
import { isSplit, parsing, piecesOf } from "./parse.ts";
import type { Part } from "./part.ts";
import type { Source } from "./plain-map.ts";
import { partsOf } from "./read-part.ts";
import { isOdd, isOver, maxOdd } from "./refused.ts";
import { canSplit, type Piece } from "./split.ts";
import type { FileTree } from "./tree.ts";

/** Pieces that are read, or let go, in one step. */
const batch = 250;

/**
 * Reads a file again whose text became another in many places, or as a whole. Gives what `parse` gives; pieces that stand in
 * both texts, in the same order, keep their nodes. The tree before is used up. The cost is that of reading what is new, and
 * of one look at each piece.
 */
export const reparseText = (before: FileTree, given: string | Pieces): FileTree =>
  finished(reparsingText(before, given));

/** The same in steps. From the first on, the tree before may be in part what it was and in part what it will be. */
export function* reparsingText(before: FileTree, given: string | Pieces): Steps<FileTree> {
  const text = given.toString();
  const { uri } = before;
  if (!isSplit(before) || !canSplit(text)) return yield* parsing(uri, given);
  const { parts, source, counts } = before;
  // what an alias means hangs on the pieces before it
  if (counts.wholes > 0 || counts.anchors > 0 || counts.users > 0) return yield* parsing(uri, given);
  const pieces: Piece[] = [];
  for (const some of piecesOf(text)) {
    for (const it of some) pieces.push(it);
    yield;
  }
  const isWhole = pieces.at(-1)?.end === text.length && pieces.every((it) => it.kind !== "whole");
  if (!isWhole) return yield* parsing(uri, given);
  const kept = yield* keptOf(parts, source.text.toString(), pieces, text);
  yield* leaving(parts, kept);
  source.text = inPieces(given);
  for (const [i, { start }] of pieces.entries()) {
    const it = kept[i];
    if (it !== undefined) it.chunk.offset = start;
  }
  const fresh = yield* readingNew(
    uri,
    source,
    pieces.filter((_, i) => kept[i] === undefined),
  );
  if (fresh === undefined) return yield* parsing(uri, given);
  let next = 0;
  const tree = assembleTree(
    uri,
    source,
    kept.map((it) => it ?? (fresh[next++] as Part)),
  );
  return isOver(tree.counts) ? yield* parsing(uri, given) : tree;
}

// Those that stay are in the order in which they were.
function* leaving(parts: readonly Part[], kept: readonly (Part | undefined)[]): Steps<void> {
  yield;
  const stay = kept.filter((it) => it !== undefined);
  let next = 0;
  for (const [i, it] of parts.entries()) {
    if (it === stay[next]) next++;
    else it.plain?.leave();
    if (i % batch === 0) yield;
  }
}

/** Reads pieces that no alias concerns; undefined where one may, or where there is more than is read. */
function* readingNew(uri: string, source: Source, pieces: readonly Piece[]): Steps<readonly Part[] | undefined> {
  const fresh: Part[] = [];
  let odd = 0;
  for (let from = 0; from < pieces.length; from += batch) {
    const some = pieces.slice(from, from + batch);
    const read = partsOf(uri, source, some, new Map());
    odd += read.filter(isOdd).length;
    if (read.length < some.length || odd > maxOdd || read.some((it) => it.anchors > 0)) return undefined;
    for (const it of read) fresh.push(it);
    yield;
  }
  return fresh;
}

/** For each piece of the new text the part of the old one that reads the same; each part once, and in the order of both texts. */
function* keptOf(
  parts: readonly Part[],
  old: string,
  pieces: readonly Piece[],
  text: string,
): Steps<(Part | undefined)[]> {
  const runs = yield* alignment({
    old: parts.length,
    fresh: pieces.length,
    isSame: (i, k) => isAlike(parts[i] as Part, old, pieces[k] as Piece, text),
    keyOfOld: (i) => textOf(parts[i] as Part, old),
    keyOfFresh: (i) => text.slice(pieces[i]?.start, pieces[i]?.end),
  });
  const kept = new Array<Part | undefined>(pieces.length).fill(undefined);
  for (const run of runs) for (let i = 0; i < run.count; i++) kept[run.fresh + i] = parts[run.old + i];
  return kept;
}

const isAlike = (part: Part, old: string, piece: Piece, text: string): boolean =>
  part.kind === piece.kind &&
  part.column === piece.column &&
  part.length === piece.end - piece.start &&
  textOf(part, old) === text.slice(piece.start, piece.end);

const textOf = ({ chunk, length }: Part, text: string): string => text.slice(chunk.offset, chunk.offset + length);
