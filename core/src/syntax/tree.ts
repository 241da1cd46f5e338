import type { Pieces } from "../base/pieces.ts";
import type { Span } from "../base/span.ts";
import type { Message } from "../base/text.ts";

/**
 * A piece of a file that was parsed by itself. Every place inside it is counted from its beginning, so that an edit
 * above it moves the piece and nothing in it. `offset` is the one field that changes; only the parser may do so.
 */
export interface Chunk {
  readonly uri: string;
  /** Where the chunk begins in its file, in UTF-16 units. */
  offset: number;
}

/** A place in a file that survives edits elsewhere. */
export interface Spot {
  readonly chunk: Chunk;
  /** Half-open, in UTF-16 units from the beginning of the chunk. */
  readonly start: number;
  readonly end: number;
}

/** Where a spot is in its file now. */
export const spanOf = (it: Spot): Span => ({ start: it.chunk.offset + it.start, end: it.chunk.offset + it.end });

export type ScalarValue = string | number | boolean | null;

/** What was written, and where. Everything above this room reads trees, never YAML. */
export type Node = MapNode | SeqNode | ScalarNode;

export interface MapNode extends Spot {
  readonly kind: "map";
  readonly style: "block" | "flow";
  /** In the order of the text; entries that come from a merge key stand after the map's own. */
  readonly entries: readonly Entry[];
  /** It was made of a row of a table: there is no such map in a text. */
  readonly fromRow?: true;
  /** Whether it is known, without a look into it, that it has no such key. */
  readonly lacks?: (key: string) => boolean;
  /** The same, where a look at its text tells it sooner than reading it would. */
  readonly hasNot?: (key: string) => boolean;
  /** Its entry of a key, where it knows that without a look at all of them. */
  readonly entryAt?: (key: string) => Entry | undefined;
  /** For whoever reads the tree, who may keep here what it made of the map: only maps of which there are many have it. */
  made?: object | undefined;
}
export interface SeqNode extends Spot {
  readonly kind: "seq";
  readonly style: "block" | "flow";
  readonly items: readonly Node[];
  /** Where items are written as aliases (`- *name`), which are the nodes of their anchors. */
  readonly aliases?: readonly AliasItem[];
  /** True where it is known that every item is a map. */
  readonly onlyMaps?: boolean;
  /** As of a map. */
  readonly fromRow?: true;
}
/** An item that an alias puts into a list: where the alias stands, and the node that it means. */
export interface AliasItem {
  readonly spot: Spot;
  readonly item: Node;
}
export interface ScalarNode extends Spot {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
  /** What is written, where the value does not say it: `8.10` is the number 8.1. */
  readonly source?: string | undefined;
  /** It stands in a cell of a table. */
  readonly cell?: CellMark | undefined;
}

/** What a value of a cell knows beside its place. */
export interface CellMark {
  /** Where the mapping says what the cell is for, the value first, then its item: a comment there speaks of the cell, too. */
  readonly from: readonly Spot[];
  /** The other cells that the value is made of. */
  readonly others: readonly Spot[];
  /** Name of the cell in a workbook, whose place is that of the mapping. */
  readonly label: string | undefined;
  /** The workbook that it is a cell of. */
  readonly book: string | undefined;
  /** What is written into the cell for another value; undefined where the cell cannot say it. */
  readonly write: (value: ScalarValue) => string | undefined;
}

/** The mark of a spot that is a value of a cell. */
export const cellOf = (it: Spot): CellMark | undefined => ("cell" in it ? (it as ScalarNode).cell : undefined);

export interface Entry {
  readonly key: ScalarNode;
  /** A key without a value has a null scalar of no width behind its colon. */
  readonly value: Node;
  /** It stands in another map, which a merge key (`<<`) brought in. */
  readonly merged?: true;
}

/** What the text says that is not legal YAML, or more than the product reads. */
export interface SyntaxProblem {
  readonly message: Message;
  readonly spot: Spot;
}

/** One YAML document of a file. */
export interface DocumentTree {
  readonly root: Node;
  readonly spot: Spot;
}

/** A file as it was read. `problems` not empty means: part of it may be missing in `documents`. */
export interface FileTree {
  readonly uri: string;
  readonly text: string;
  readonly documents: readonly DocumentTree[];
  readonly problems: readonly SyntaxProblem[];
  /** The same text in pieces, where the tree was made of them: it becomes the next one without a copy of all of it. */
  readonly pieces?: Pieces;
  /** False where it is known that no comment of the file speaks of findings. */
  readonly mayComment?: boolean;
}

/** Called with each map and key that is looked up, and whether it is there. */
export type LookedUp = (map: MapNode, key: string, isThere: boolean) => void;

let lookedUp: LookedUp | undefined;

/** Runs something and tells what it looks up in maps, at any depth. Nothing waits in core, so nobody else is heard. */
export function watchingLookUps<T>(tell: LookedUp, run: () => T): T {
  const before = lookedUp;
  lookedUp = tell;
  try {
    return run();
  } finally {
    lookedUp = before;
  }
}

/** The entry of a key; of duplicate keys the first. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== "map") return undefined;
  const entry = findEntry(node, key);
  if (lookedUp !== undefined) lookedUp(node, key, entry !== undefined);
  return entry;
}

function findEntry(node: MapNode, key: string): Entry | undefined {
  if (node.hasNot?.(key) === true) return undefined;
  if (node.entryAt !== undefined) return node.entryAt(key);
  const { entries } = node;
  if (entries.length >= manyEntries) return indexOf(node).get(key);
  for (const it of entries) if (it.key.value === key) return it;
  return undefined;
}

/** From so many entries on, looking them up one by one takes too long. No honest object has them. */
const manyEntries = 200;

const indexes = new WeakMap<MapNode, ReadonlyMap<ScalarValue, Entry>>();

function indexOf(map: MapNode): ReadonlyMap<ScalarValue, Entry> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map<ScalarValue, Entry>();
  for (const it of map.entries) if (!index.has(it.key.value)) index.set(it.key.value, it);
  indexes.set(map, index);
  return index;
}

/** The value at a path of keys. */
export function nodeAt(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let at = node;
  for (const key of path) at = entryOf(at, key)?.value;
  return at;
}

/** The items of a list; nothing for anything else. */
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === "seq" ? node.items : []);

/** The text of a scalar that is a string. */
export const stringOf = (node: Node | undefined): string | undefined =>
  node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;

/** The characters of a scalar: of a string the string, of anything else what is written (`8.10`, `0123`, `+8225551234`). */
export const writtenOf = ({ source, value }: ScalarNode): string => source ?? String(value);

/** The truth value of a scalar that is a boolean. */
export const booleanOf = (node: Node | undefined): boolean | undefined =>
  node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
