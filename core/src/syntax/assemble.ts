import { twice } from "./convert.ts";
import type { Part } from "./part.ts";
import type { Source } from "./plain-map.ts";
import type { DocumentTree, Entry, FileTree, MapNode, Node, ScalarValue, SeqNode, SyntaxProblem } from "./tree.ts";

/** A tree that remembers its parts, so that the next one need not be made from nothing. */
export interface SplitTree extends FileTree {
  readonly parts: readonly Part[];
  /** Where its plain items are read from: the text as it is after the last edit. */
  readonly source: Source;
}

/** Puts parts together to the documents of a file. */
export function assemble(uri: string, source: Source, parts: readonly Part[]): SplitTree {
  const { text } = source;
  const documents: DocumentTree[] = [];
  const problems: SyntaxProblem[] = [];
  let open: Part[] | undefined;
  const close = (): void => {
    if (open) documents.push(documentOf(uri, open, problems));
    open = undefined;
  };
  for (const part of parts) {
    if (part.problems.length > 0) problems.push(...part.problems);
    if (part.kind === "whole") {
      close();
      for (const root of part.roots) documents.push({ root, spot: { chunk: part.chunk, start: 0, end: part.length } });
    } else if (part.kind === "marker") {
      close();
      if (text.startsWith("---", part.chunk.offset)) open = [part];
    } else (open ??= []).push(part);
  }
  close();
  if (documents.length === 0) documents.push(documentOf(uri, parts.slice(0, 1), problems));
  return { uri, text, documents, problems, parts, source };
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
  const spot = { chunk, start: 0, end: last === undefined ? 0 : last.chunk.offset + last.length - chunk.offset };
  if (entries.length === 0)
    return { root: { kind: "scalar", style: "plain", value: null, chunk, start: 0, end: 0 }, spot };
  const root: MapNode = { kind: "map", style: "block", entries, ...spot };
  return { root, spot };
}

function listOf(items: readonly Part[]): SeqNode {
  const [first, last] = [items[0] as Part, items.at(-1) as Part];
  const nodes: Node[] = [];
  for (const { plain, roots } of items) {
    if (plain) nodes.push(plain);
    else if (roots[0]?.kind === "seq") nodes.push(...roots[0].items);
  }
  return {
    kind: "seq",
    style: "block",
    chunk: first.chunk,
    start: first.plain ? first.column : (first.roots[0]?.start ?? 0),
    end: last.chunk.offset - first.chunk.offset + (last.plain ? last.length : (last.roots[0]?.end ?? 0)),
    items: nodes,
  };
}
