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
  yield* leaving(parts, new Set(kept));
  source.text = inPieces(given);
  for (const [i, it] of kept.entries()) if (it !== undefined) it.chunk.offset = pieces[i]?.start ?? 0;
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

function* leaving(parts: readonly Part[], stays: ReadonlySet<Part | undefined>): Steps<void> {
  yield;
  for (const [i, it] of parts.entries()) {
    if (!stays.has(it)) it.plain?.leave();
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
  const isKept = (part: Part | undefined, piece: Piece | undefined): boolean =>
    part !== undefined && piece !== undefined && isAlike(part, old, piece, text);
  const kept = new Array<Part | undefined>(pieces.length).fill(undefined);
  let first = 0;
  while (isKept(parts[first], pieces[first])) kept[first] = parts[first++];
  let [last, end] = [parts.length, pieces.length];
  while (last > first && end > first && isKept(parts[last - 1], pieces[end - 1])) kept[--end] = parts[--last];
  yield;
  const places = yield* placesOf(parts, old, first, last);
  let from = first;
  for (let i = first; i < end; i++) {
    if (i % batch === 0) yield;
    const piece = pieces[i] as Piece;
    const same = places.get(text.slice(piece.start, piece.end));
    let at = same?.pop();
    while (at !== undefined && at < from) at = same?.pop();
    if (at === undefined || !isKept(parts[at], piece)) continue;
    kept[i] = parts[at];
    from = at + 1;
  }
  return kept;
}

const isAlike = ({ kind, column, length, chunk }: Part, old: string, piece: Piece, text: string): boolean =>
  kind === piece.kind &&
  column === piece.column &&
  length === piece.end - piece.start &&
  old.slice(chunk.offset, chunk.offset + length) === text.slice(piece.start, piece.end);

/** Where each text of some parts stands among them. */
function* placesOf(
  parts: readonly Part[],
  old: string,
  from: number,
  to: number,
): Steps<ReadonlyMap<string, number[]>> {
  const places = new Map<string, number[]>();
  for (let i = to - 1; i >= from; i--) {
    const { chunk, length } = parts[i] as Part;
    const own = old.slice(chunk.offset, chunk.offset + length);
    const same = places.get(own);
    if (same) same.push(i);
    else places.set(own, [i]);
    if (i % batch === 0) yield;
  }
  return places;
}
