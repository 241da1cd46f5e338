import { twice } from "./convert.ts";
import type { Part } from "./part.ts";
import type { Source } from "./plain-map.ts";
import { isOdd, type Totals } from "./refused.ts";
import { strayList } from "./syntax-text.ts";
import type {
  AliasItem,
  DocumentTree,
  Entry,
  FileTree,
  MapNode,
  Node,
  ScalarValue,
  SeqNode,
  SyntaxProblem,
} from "./tree.ts";

/** A tree that remembers its parts, so that the next one need not be made from nothing. */
export interface SplitTree extends FileTree {
  readonly parts: readonly Part[];
  /** Where its plain items are read from: the text as it is after the last edit. */
  readonly source: Source;
  readonly counts: TreeCounts;
}

/** What an edit has to know of all parts, so that it need not look at each. */
export interface TreeCounts extends Totals {
  readonly wholes: number;
  /** Parts that refer to an anchor of another one. */
  readonly users: number;
}

/** Puts parts together to the documents of a file. */
export function assembleTree(uri: string, source: Source, parts: readonly Part[]): SplitTree {
  const { text } = source;
  const documents: DocumentTree[] = [];
  const problems: SyntaxProblem[] = [];
  let open: number | undefined;
  const close = (end: number): void => {
    if (open !== undefined) documents.push(documentOf(uri, parts, open, end, problems));
    open = undefined;
  };
  let [wholes, tops, anchors, users, comments, odd, aliases, keys, mostKeys] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    // A plain item stands in the list of the head before it, and has nothing to say.
    if (part.plain !== undefined) continue;
    problems.push(...part.problems);
    if (part.kind === "item") odd += isOdd(part) ? 1 : 0;
    else {
      tops++;
      aliases += part.aliases;
      keys = part.kind === "marker" ? 0 : keys + 1;
      mostKeys = Math.max(mostKeys, keys);
    }
    if (part.mayComment) comments++;
    if (part.used.size > 0) users++;
    anchors += part.anchors;
    if (part.kind === "whole") {
      wholes++;
      // A marker right before it begins the first of its documents.
      if (open === i - 1 && parts[open]?.kind === "marker") open = undefined;
      close(i);
      for (const root of part.roots) documents.push({ root, spot: { chunk: part.chunk, start: 0, end: part.length } });
    } else if (part.kind === "marker") {
      close(i);
      if (text.slice(part.chunk.offset, part.chunk.offset + 3) === "---") open = i;
    } else open ??= i;
  }
  close(parts.length);
  if (documents.length === 0) documents.push(documentOf(uri, parts, 0, Math.min(1, parts.length), problems));
  const counts: TreeCounts = { wholes, tops, keys: mostKeys, anchors, odd, aliases, users };
  return treeOf(uri, source, parts, counts, { documents, problems, mayComment: comments > 0 });
}

/** The tree of a text, which is put together where somebody wants it as one. */
function treeOf(
  uri: string,
  source: Source,
  parts: readonly Part[],
  counts: TreeCounts,
  found: Pick<FileTree, "documents" | "problems" | "mayComment">,
): SplitTree {
  const pieces = source.text;
  return {
    uri,
    pieces,
    get text() {
      return pieces.toString();
    },
    ...found,
    parts,
    source,
    counts,
  };
}

function documentOf(
  uri: string,
  parts: readonly Part[],
  from: number,
  to: number,
  problems: SyntaxProblem[],
): DocumentTree {
  const entries: Entry[] = [];
  const keys = new Set<ScalarValue>();
  const chunk = parts[from]?.chunk ?? { uri, offset: 0 };
  const add = (entry: Entry): void => {
    if (keys.has(entry.key.value)) problems.push({ message: twice(entry.key.value), spot: entry.key });
    else entries.push(entry);
    keys.add(entry.key.value);
  };
  for (let i = from; i < to; i++) {
    const part = parts[i] as Part;
    const root = part.roots[0];
    // Its dash stands where a key would begin: an item of the list above, most likely.
    if (root?.kind === "seq")
      problems.push({ message: strayList(), spot: { chunk: root.chunk, start: root.start, end: root.start + 1 } });
    if (root?.kind !== "map") continue;
    if (part.kind !== "head") {
      for (const entry of root.entries) add(entry);
      continue;
    }
    const first = i + 1;
    while (i + 1 < to && parts[i + 1]?.kind === "item") i++;
    for (const entry of root.entries)
      add({ key: entry.key, value: i < first ? entry.value : listOf(parts, first, i + 1) });
  }
  const last = parts[to - 1];
  const spot = { chunk, start: 0, end: last === undefined ? 0 : last.chunk.offset + last.length - chunk.offset };
  if (entries.length === 0)
    return { root: { kind: "scalar", style: "plain", value: null, chunk, start: 0, end: 0 }, spot };
  const root: MapNode = { kind: "map", style: "block", entries, ...spot };
  return { root, spot };
}

function listOf(parts: readonly Part[], from: number, to: number): SeqNode {
  const [first, last] = [parts[from] as Part, parts[to - 1] as Part];
  const nodes: Node[] = [];
  const aliases: AliasItem[] = [];
  let onlyMaps = true;
  for (let i = from; i < to; i++) {
    const { plain, roots } = parts[i] as Part;
    if (plain !== undefined) nodes.push(plain);
    else onlyMaps = false;
    if (roots[0]?.kind !== "seq") continue;
    for (const it of roots[0].items) nodes.push(it);
    if (roots[0].aliases) aliases.push(...roots[0].aliases);
  }
  return {
    kind: "seq",
    style: "block",
    chunk: first.chunk,
    start: first.plain ? first.column : (first.roots[0]?.start ?? 0),
    end: last.chunk.offset - first.chunk.offset + (last.plain ? last.length : (last.roots[0]?.end ?? 0)),
    items: nodes,
    ...(aliases.length > 0 && { aliases }),
    onlyMaps,
  };
}
