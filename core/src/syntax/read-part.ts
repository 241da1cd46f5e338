import type { YAMLError } from "yaml";
import { convert, type Conversion } from "./convert.ts";
import { tooMuch } from "./guard.ts";
import { isFlow, simpleItemEnd } from "./plain-item.ts";
import { PlainFlowMap, PlainMap, type Source } from "./plain-map.ts";
import { readYaml } from "./read-yaml.ts";
import { noAnchors, noNames, none, type Part } from "./part.ts";
import { aliasesIn, beginsWithAnchor, isOdd, maxAnchors, maxOdd } from "./refused.ts";
import { aliasItem, plainEntry } from "./simple-piece.ts";
import type { Piece } from "./split.ts";
import { syntaxMessage } from "./syntax-text.ts";
import type { Chunk, Node, SyntaxProblem } from "./tree.ts";

/** A comment speaks of findings by this word; no other comment matters. */
const ignoring = "mra-ignore";

/** The anchors that hold behind some parts: they end with their document. */
export function anchorsAfter(parts: readonly Part[]): Map<string, Node> {
  const anchors = new Map<string, Node>();
  for (const it of parts) {
    if (it.kind === "marker") anchors.clear();
    for (const [name, node] of it.defined) anchors.set(name, node);
  }
  return anchors;
}

/**
 * Parses pieces one after the other. `anchors` are those that hold before the first; those that hold behind the last are
 * left in it. It stops where there are more anchors or odd items than are read.
 */
export function partsOf(
  uri: string,
  source: Source,
  pieces: readonly Piece[],
  anchors: Map<string, Node>,
): readonly Part[] {
  const parts: Part[] = [];
  const names = new Map<string, ReadonlySet<string>>();
  let [defined, odd] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind === "marker") anchors.clear();
    const slice = source.text.slice(piece.start, piece.end);
    const part = plainPart(uri, source, slice, piece) ?? partOf(uri, slice, piece, anchors, names);
    for (const [name, node] of part.defined) anchors.set(name, node);
    parts.push(part);
    defined += part.anchors;
    if (isOdd(part)) odd++;
    if (defined > maxAnchors || odd > maxOdd) break;
  }
  return parts;
}

function plainPart(uri: string, source: Source, slice: string, piece: Piece): Part | undefined {
  const { kind, column, start } = piece;
  const mapEnd = kind === "item" ? simpleItemEnd(slice, 0, slice.length, column) : 0;
  if (mapEnd === 0) return undefined;
  const chunk: Chunk = { uri, offset: start };
  const Plain = isFlow(slice, column + 2) ? PlainFlowMap : PlainMap;
  return simplePart(piece, chunk, undefined, noNames, new Plain(source, chunk, column + 2, mapEnd));
}

// `names` holds the sets of one name that parts share.
function partOf(
  uri: string,
  slice: string,
  piece: Piece,
  anchors: ReadonlyMap<string, Node>,
  names: Map<string, ReadonlySet<string>>,
): Part {
  const chunk: Chunk = { uri, offset: piece.start };
  const alias = piece.kind === "item" ? aliasItem(slice, chunk, anchors) : undefined;
  if (alias) {
    const used = names.get(alias.name) ?? new Set([copy(alias.name)]);
    names.set(alias.name, used);
    return simplePart(piece, chunk, alias.list, used);
  }
  const text = copy(slice);
  if (piece.kind === "marker") return { ...simplePart(piece, chunk), mayComment: text.includes(ignoring) };
  const simple = piece.kind === "entry" ? plainEntry(text, chunk) : undefined;
  if (simple) return simplePart(piece, chunk, simple);
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
    plain: undefined,
    mayComment: text.includes(ignoring),
    problems: to.problems.length === 0 ? none : to.problems,
    defined: to.defined.size === 0 ? noAnchors : to.defined,
    used: to.used.size === 0 ? noNames : to.used,
    anchors: Math.max(to.defined.size, beginsWithAnchor(text, { ...piece, start: 0 }) ? 1 : 0),
    aliases: piece.kind === "entry" ? aliasesIn(text) : 0,
  });
  const stopped = tooMuch(chunk, text, piece.kind);
  if (stopped) {
    to.problems.push(stopped);
    return made(none);
  }
  const { documents, errors } = readYaml(text);
  for (const it of errors) to.problems.push(problemOf(it, chunk));
  return made(documents.map((it) => convert(it, to)));
}

/** A part that is read without the library: most of them are. */
const simplePart = (piece: Piece, chunk: Chunk, root?: Node, used = noNames, plain?: PlainMap): Part => ({
  kind: piece.kind,
  column: piece.column,
  length: piece.end - piece.start,
  chunk,
  roots: root === undefined ? none : [root],
  plain,
  mayComment: false,
  problems: none,
  defined: noAnchors,
  used,
  anchors: 0,
  aliases: 0,
});

const problemOf = (it: YAMLError, chunk: Chunk): SyntaxProblem => ({
  message: syntaxMessage(it),
  spot: { chunk, start: it.pos[0], end: Math.max(it.pos[1], it.pos[0] + 1) },
});

// A slice keeps the whole text it was cut from in memory; values cut from the copy keep only the piece.
const copy = (text: string): string => ` ${text}`.slice(1);
