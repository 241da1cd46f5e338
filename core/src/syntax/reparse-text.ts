import { inPieces, type Pieces } from "../base/pieces.ts";
import { assemble } from "./assemble.ts";
import { isSplit, parse } from "./parse.ts";
import type { Part } from "./part.ts";
import { partsOf } from "./read-part.ts";
import { isOver } from "./refused.ts";
import { canSplit, split, type Piece } from "./split.ts";
import type { FileTree } from "./tree.ts";

/**
 * Reads a file again whose text became another in many places, or as a whole. Gives what `parse` gives; pieces that stand in
 * both texts, in the same order, keep their nodes. The tree before is used up. The cost is that of reading what is new, and
 * of one look at each piece.
 */
export function reparseText(before: FileTree, given: string | Pieces): FileTree {
  const text = given.toString();
  const { uri } = before;
  if (!isSplit(before) || !canSplit(text)) return parse(uri, given);
  const { parts, source, counts } = before;
  // what an alias means hangs on the pieces before it
  if (counts.wholes > 0 || counts.anchors > 0 || counts.users > 0) return parse(uri, given);
  const pieces = split(text, 0, [], () => false);
  const isWhole = pieces.at(-1)?.end === text.length && pieces.every((it) => it.kind !== "whole");
  if (!isWhole) return parse(uri, given);
  const kept = keptOf(parts, source.text.toString(), pieces, text);
  const stays = new Set(kept);
  for (const it of parts) if (!stays.has(it)) it.plain?.leave();
  source.text = inPieces(given);
  for (const [i, it] of kept.entries()) if (it !== undefined) it.chunk.offset = pieces[i]?.start ?? 0;
  const newPieces = pieces.filter((_, i) => kept[i] === undefined);
  const fresh = partsOf(uri, source, newPieces, new Map());
  if (fresh.length < newPieces.length || fresh.some((it) => it.anchors > 0)) return parse(uri, given);
  let next = 0;
  const tree = assemble(
    uri,
    source,
    kept.map((it) => it ?? (fresh[next++] as Part)),
  );
  return isOver(tree.counts) ? parse(uri, given) : tree;
}

/** For each piece of the new text the part of the old one that reads the same; each part once, and in the order of both texts. */
function keptOf(parts: readonly Part[], old: string, pieces: readonly Piece[], text: string): (Part | undefined)[] {
  const isKept = (part: Part | undefined, piece: Piece | undefined): boolean =>
    part !== undefined && piece !== undefined && isAlike(part, old, piece, text);
  const kept = new Array<Part | undefined>(pieces.length).fill(undefined);
  let first = 0;
  while (isKept(parts[first], pieces[first])) kept[first] = parts[first++];
  let [last, end] = [parts.length, pieces.length];
  while (last > first && end > first && isKept(parts[last - 1], pieces[end - 1])) kept[--end] = parts[--last];
  const places = placesOf(parts, old, first, last);
  let from = first;
  for (let i = first; i < end; i++) {
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
function placesOf(parts: readonly Part[], old: string, from: number, to: number): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = to - 1; i >= from; i--) {
    const { chunk, length } = parts[i] as Part;
    const own = old.slice(chunk.offset, chunk.offset + length);
    const same = places.get(own);
    if (same) same.push(i);
    else places.set(own, [i]);
  }
  return places;
}
