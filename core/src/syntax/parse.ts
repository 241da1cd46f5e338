import { firstIndex } from "../base/first-index.ts";
import { inPieces, type Pieces } from "../base/pieces.ts";
import { finished, type Steps } from "../base/steps.ts";
import { assembleTree, type SplitTree } from "./assemble.ts";
import type { Source } from "./plain-map.ts";
import { pieceOf, type Part } from "./part.ts";
import { anchorsAfter, partsOf } from "./read-part.ts";
import { isOver, refusals } from "./refused.ts";
import { canSplit, sameState, split, stateAfter, type Piece } from "./split.ts";
import type { FileTree, Node } from "./tree.ts";

/** A replacement that was made in a text: `removed` units from `start` gave way to `inserted` units. */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Items that are cut and read in one step: what is behind a limit is not even cut. */
const batch = 250;

/** Reads a file. Never fails: broken text gives a smaller tree and more problems. */
export const parse = (uri: string, given: string | Pieces): FileTree => finished(parsing(uri, given));

/** The same in steps. */
export function* parsing(uri: string, given: string | Pieces): Steps<FileTree> {
  const [text, source]: [string, Source] = [given.toString(), { text: inPieces(given) }];
  const parts: Part[] = [];
  const anchors = new Map<string, Node>();
  const refuse = refusals(uri, text);
  for (const pieces of piecesOf(text)) {
    const over = refuse.pieces(pieces);
    const read = over ? [] : partsOf(uri, source, pieces, anchors);
    const refused = over ?? refuse.parts(read);
    if (refused) return assembleTree(uri, source, [refused]);
    for (const it of read) parts.push(it);
    yield;
  }
  return assembleTree(uri, source, parts);
}

/** The pieces of a text, some at a time; the last time there are more of something than is read, if that is so. */
export function* piecesOf(text: string): Generator<readonly Piece[]> {
  if (!canSplit(text)) {
    yield [{ kind: "whole", start: 0, end: text.length, column: 0 }];
    return;
  }
  let pieces: readonly Piece[] = [];
  for (let from = 0; from < text.length; from = pieces.at(-1)?.end ?? text.length) {
    let items = 0;
    pieces = split(text, from, pieces, (_, { column }) => column >= 0 && ++items > batch);
    yield pieces;
  }
}

/**
 * Reads a file again after one replacement. Gives what `parse` gives, but only looks at the pieces that the replacement
 * touched; the nodes of all others are the same as before, at their new places. The tree before is used up.
 */
export function reparse(before: FileTree, given: string | Pieces, { start, removed, inserted }: Splice): FileTree {
  const { uri } = before;
  const text = inPieces(given);
  if (!isSplit(before)) return parse(uri, text);
  const { parts, source, counts } = before;
  const isSplitStill = counts.wholes === 0 && canSplit(text.slice(Math.max(0, start - 2), start + inserted + 2));
  if (!isSplitStill) return parse(uri, text);
  const delta = inserted - removed;
  // A piece may be joined to the one before it, and whether a key heads a list is seen at the first item.
  const first = Math.max(0, indexAt(parts, start) - 2);
  const kept = parts.slice(0, first);
  const from = parts[first]?.chunk.offset ?? 0;
  if (from > 0 && text.charCodeAt(from) === 0xfeff) return parse(uri, text);
  const { pieces, resume } = cutAgain(parts, first, text, { start, removed, inserted });
  const end = pieces.at(-1)?.end ?? from;
  const behind = end >= text.length ? [] : parts.slice(resume);
  const gone = parts.slice(first, parts.length - behind.length);
  // A document that begins or ends elsewhere changes what every alias behind it may see.
  const marked = gone.some((it) => it.kind === "marker") || pieces.some((it) => it.kind === "marker");
  if (marked && behind.some((it) => it.used.size > 0)) return parse(uri, text);
  for (const { plain } of gone) plain?.leave();
  source.text = text;
  for (const it of behind) it.chunk.offset += delta;
  const anchors = counts.anchors === 0 ? new Map<string, Node>() : anchorsAfter(kept);
  const fresh = partsOf(uri, source, pieces, anchors);
  const names = new Set<string>();
  for (const { defined } of [...gone, ...fresh]) for (const it of defined.keys()) names.add(it);
  const tree = assembleTree(uri, source, kept.concat(fresh, renewed(uri, source, behind, anchors, names)));
  return isOver(tree.counts) ? parse(uri, text) : tree;
}

/** Cuts a text after a replacement, from a part on to the first one behind the replacement that begins as it did. */
function cutAgain(
  parts: readonly Part[],
  first: number,
  text: Pieces,
  { start, removed, inserted }: Splice,
): { readonly pieces: readonly Piece[]; readonly resume: number } {
  const from = parts[first]?.chunk.offset ?? 0;
  const delta = inserted - removed;
  const behind = indexAt(parts, start + removed) + 1;
  const kept = parts.slice(0, first);
  // Mostly it is the next one: the text is looked at as far as some parts behind, and further where that is not enough.
  for (let ahead = 4; ; ahead *= 4) {
    const last = parts[behind + ahead];
    const end = last === undefined ? text.length : last.chunk.offset + delta;
    let [resume, isMet] = [behind, false];
    const pieces = split(text.slice(from, end), 0, kept, (at, state) => {
      const offset = from + at;
      while (resume < parts.length && (parts[resume] as Part).chunk.offset + delta < offset) resume++;
      const next = parts[resume];
      isMet =
        next !== undefined &&
        next.chunk.offset + delta === offset &&
        offset >= start + inserted &&
        sameState(state, stateAfter(parts.slice(resume - 1, resume)));
      return isMet;
    });
    if (isMet || last === undefined)
      return { pieces: pieces.map((it) => ({ ...it, start: from + it.start, end: from + it.end })), resume };
  }
}

/** Whether a tree remembers its parts. */
export const isSplit = (tree: FileTree): tree is SplitTree => "parts" in tree && (tree as SplitTree).parts.length > 0;

// Pieces that refer to an anchor that changed are read again; there are none in most files.
function renewed(
  uri: string,
  source: Source,
  parts: readonly Part[],
  anchors: Map<string, Node>,
  names: Set<string>,
): readonly Part[] {
  if (names.size === 0) return parts;
  let over = false;
  return parts.map((it) => {
    over ||= it.kind === "marker";
    if (over) return it;
    const again = [...it.used].some((name) => names.has(name))
      ? partsOf(uri, source, [pieceOf(it)], anchors)[0]
      : undefined;
    for (const [name, node] of it.defined) {
      anchors.set(name, node);
      names.delete(name);
    }
    for (const name of again?.defined.keys() ?? []) names.add(name);
    return again ?? it;
  });
}

/** The last part that begins at or before an offset. */
const indexAt = (parts: readonly Part[], offset: number): number =>
  Math.max(0, firstIndex(parts.length, (i) => (parts[i] as Part).chunk.offset > offset) - 1);
