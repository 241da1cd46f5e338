import { parseAllDocuments, type Document, type YAMLError } from "yaml";
import { convert, twice, type Conversion } from "./convert.ts";
import { tooMuch } from "./guard.ts";
import { syntaxMessage } from "./syntax-text.ts";
import { canSplit, sameState, split, stateAfter, type Piece } from "./split.ts";
import type {
  Chunk,
  DocumentTree,
  Entry,
  FileTree,
  MapNode,
  Node,
  ScalarValue,
  SeqNode,
  SyntaxProblem,
} from "./tree.ts";

/** A replacement that was made in a text: `removed` units from `start` gave way to `inserted` units. */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** A piece that was parsed. Its nodes count from `chunk.offset`. */
interface Part extends Piece {
  readonly chunk: Chunk;
  /** Roots of the documents in it: one, but for a text that cannot be split. */
  readonly roots: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
  readonly defined: ReadonlyMap<string, Node>;
  readonly used: ReadonlySet<string>;
}

/** A tree that remembers its pieces, so that the next one need not be made from nothing. */
interface SplitTree extends FileTree {
  readonly parts: readonly Part[];
}

/** Reads a file. Never fails: broken text gives a smaller tree and more problems. */
export function parse(uri: string, text: string): FileTree {
  const pieces: Piece[] = canSplit(text)
    ? split(text, 0, [], () => false)
    : [{ kind: "whole", start: 0, end: text.length, column: 0 }];
  return assemble(uri, text, partsOf(uri, text, pieces, new Map()));
}

/**
 * Reads a file again after one replacement. Gives what `parse` gives, but only looks at the pieces that the replacement
 * touched; the nodes of all others are the same as before, at their new places. The tree before is used up.
 */
export function reparse(before: FileTree, text: string, { start, removed, inserted }: Splice): FileTree {
  const { uri } = before;
  const parts = "parts" in before ? (before as SplitTree).parts : [];
  const unsplit =
    parts.length === 0 ||
    parts.some((it) => it.kind === "whole") ||
    !canSplit(text.slice(Math.max(0, start - 2), start + inserted + 2));
  if (unsplit || (start === 0 && text.startsWith("%"))) return parse(uri, text);
  const delta = inserted - removed;
  // A piece may be joined to the one before it, and whether a key heads a list is seen at the first item.
  const first = Math.max(0, indexAt(parts, start) - 2);
  let resume = indexAt(parts, start + removed) + 1;
  const kept = parts.slice(0, first);
  const pieces = split(text, parts[first]?.start ?? 0, kept, (offset, state) => {
    while (resume < parts.length && (parts[resume] as Part).start + delta < offset) resume++;
    const next = parts[resume];
    return (
      next !== undefined &&
      next.start + delta === offset &&
      offset >= start + inserted &&
      sameState(state, stateAfter(parts.slice(resume - 1, resume)))
    );
  });
  const end = pieces.at(-1)?.end ?? parts[first]?.start ?? 0;
  const behind = end >= text.length ? [] : parts.slice(resume);
  const moved = behind.map((it): Part => {
    it.chunk.offset += delta;
    return { ...it, start: it.start + delta, end: it.end + delta };
  });
  const anchors = anchorsAfter(kept);
  const fresh = partsOf(uri, text, pieces, anchors);
  const touched = [...parts.slice(first, parts.length - behind.length), ...fresh];
  // A document that begins or ends elsewhere changes what every alias behind it may see.
  if (touched.some((it) => it.kind === "marker") && moved.some((it) => it.used.size > 0)) return parse(uri, text);
  const names = new Set(touched.flatMap((it) => [...it.defined.keys()]));
  return assemble(uri, text, [...kept, ...fresh, ...renewed(uri, text, moved, anchors, names)]);
}

function anchorsAfter(parts: readonly Part[]): Map<string, Node> {
  const anchors = new Map<string, Node>();
  for (const it of parts) {
    if (it.kind === "marker") anchors.clear();
    for (const [name, node] of it.defined) anchors.set(name, node);
  }
  return anchors;
}

// Pieces that refer to an anchor that changed are read again; there are none in most files.
function renewed(
  uri: string,
  text: string,
  parts: readonly Part[],
  anchors: Map<string, Node>,
  names: Set<string>,
): readonly Part[] {
  if (names.size === 0) return parts;
  let over = false;
  return parts.map((it) => {
    over ||= it.kind === "marker";
    if (over) return it;
    const again = [...it.used].some((name) => names.has(name)) ? partsOf(uri, text, [it], anchors)[0] : undefined;
    for (const [name, node] of it.defined) {
      anchors.set(name, node);
      names.delete(name);
    }
    for (const name of again?.defined.keys() ?? []) names.add(name);
    return again ?? it;
  });
}

// Anchors of a piece hold for all pieces behind it, until a document ends.
function partsOf(uri: string, text: string, pieces: readonly Piece[], anchors: Map<string, Node>): readonly Part[] {
  return pieces.map((piece) => {
    if (piece.kind === "marker") anchors.clear();
    const part = partOf(uri, text.slice(piece.start, piece.end), piece, anchors);
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
    ...piece,
    chunk,
    roots,
    problems: to.problems,
    defined: to.defined,
    used: to.used,
  });
  if (piece.kind === "marker") return made([]);
  const stopped = tooMuch(chunk, text);
  if (stopped) {
    to.problems.push(stopped);
    return made([]);
  }
  const parsed = parseAllDocuments(text, { merge: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  for (const it of documents) for (const error of it.errors) to.problems.push(problemOf(error, chunk));
  return made(documents.map((it) => convert(it, to)));
}

const problemOf = (it: YAMLError, chunk: Chunk): SyntaxProblem => ({
  message: syntaxMessage(it),
  spot: { chunk, start: it.pos[0], end: Math.max(it.pos[1], it.pos[0] + 1) },
});

function assemble(uri: string, text: string, parts: readonly Part[]): SplitTree {
  const documents: DocumentTree[] = [];
  const problems: SyntaxProblem[] = [];
  let open: Part[] | undefined;
  const close = (): void => {
    if (open) documents.push(documentOf(uri, open, problems));
    open = undefined;
  };
  for (const part of parts) {
    problems.push(...part.problems);
    if (part.kind === "whole") {
      close();
      for (const root of part.roots)
        documents.push({ root, spot: { chunk: part.chunk, start: 0, end: part.end - part.start } });
    } else if (part.kind === "marker") {
      close();
      if (text.startsWith("---", part.start)) open = [part];
    } else (open ??= []).push(part);
  }
  close();
  if (documents.length === 0) documents.push(documentOf(uri, parts.slice(0, 1), problems));
  return { uri, text, documents, problems, parts };
}

function documentOf(uri: string, parts: readonly Part[], problems: SyntaxProblem[]): DocumentTree {
  const entries: Entry[] = [];
  const keys = new Set<ScalarValue>();
  const chunk = parts[0]?.chunk ?? { uri, offset: 0 };
  const add = (entry: Entry): void => {
    if (keys.has(entry.key.value)) problems.push({ message: twice(entry.key.value), spot: entry.key });
    else entries.push(entry);
    keys.add(entry.key.value);
  };
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const root = part.roots[0];
    if (root?.kind !== "map") continue;
    if (part.kind !== "head") {
      for (const entry of root.entries) add(entry);
      continue;
    }
    const items: Part[] = [];
    while (parts[i + 1]?.kind === "item") items.push(parts[++i] as Part);
    for (const entry of root.entries) add({ key: entry.key, value: items.length === 0 ? entry.value : listOf(items) });
  }
  const last = parts.at(-1);
  const spot = { chunk, start: 0, end: (last?.end ?? 0) - (parts[0]?.start ?? 0) };
  if (entries.length === 0)
    return { root: { kind: "scalar", style: "plain", value: null, chunk, start: 0, end: 0 }, spot };
  const root: MapNode = { kind: "map", style: "block", entries, ...spot };
  return { root, spot };
}

function listOf(items: readonly Part[]): SeqNode {
  const [first, last] = [items[0] as Part, items.at(-1) as Part];
  const start = first.roots[0]?.start ?? 0;
  return {
    kind: "seq",
    style: "block",
    chunk: first.chunk,
    start,
    end: last.start - first.start + (last.roots[0]?.end ?? 0),
    items: items.flatMap((it) => (it.roots[0]?.kind === "seq" ? it.roots[0].items : [])),
  };
}

/** The last part that begins at or before an offset. */
function indexAt(parts: readonly Part[], offset: number): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle] as Part).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
