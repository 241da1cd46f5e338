import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Pair,
  type ParsedNode,
  type Range,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { message, type Message } from "../base/text.ts";
import type {
  AliasItem,
  Chunk,
  Entry,
  MapNode,
  Node,
  ScalarNode,
  ScalarValue,
  SeqNode,
  SyntaxProblem,
} from "./tree.ts";

/** Nodes that aliases may bring into one piece when they are written out. An item of the largest honest kind has a few hundred. */
export const maxExpandedNodes = 50_000;

/** Keys that merge keys may bring into one map. The largest honest object has about a hundred. */
export const maxMergedKeys = 300;

/** Levels of merge keys in maps that other maps merge. Honest files have two. */
export const maxMergeLevels = 16;

/** What a conversion needs of the pieces before, and what it leaves for the ones behind. */
export interface Conversion {
  readonly chunk: Chunk;
  /** Anchors that hold where the piece begins. */
  readonly anchors: ReadonlyMap<string, Node>;
  /** Anchors this piece defines; filled on the way. */
  readonly defined: Map<string, Node>;
  /** Names it refers to that other pieces define; filled on the way. */
  readonly used: Set<string>;
  readonly problems: SyntaxProblem[];
}

/** Turns a document of the YAML library into a tree of ours. An alias becomes the very node that its anchor names. */
export const convert = (document: Document.Parsed, to: Conversion): Node => new Converter(to).node(document.contents);

class Converter {
  readonly #to: Conversion;
  /** How many nodes a map or list comes to, and how many of them its aliases bring. */
  readonly #weights = new Map<Node, number>();
  readonly #brought = new Map<Node, number>();

  constructor(to: Conversion) {
    this.#to = to;
  }

  node(it: unknown): Node {
    const node = it as ParsedNode | Pair | null | undefined;
    if (isAlias(node)) return this.#aliased(node);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return this.#emptyAt(0);
    const made = isMap(node) ? this.#map(node) : isSeq(node) ? this.#seq(node) : this.#scalar(node);
    if (node.anchor !== undefined) this.#define(node.anchor, made);
    return made;
  }

  // What other pieces may bring in by an alias or a merge key.
  #define(anchor: string, node: Node): void {
    this.#to.defined.set(anchor, node);
    const values = node.kind === "map" ? node.entries.map((it) => it.value) : [];
    for (const it of [node, ...values]) anchoredWeights.set(it, this.#weightOf(it));
  }

  #target({ source }: Alias): Node | undefined {
    return this.#to.defined.get(source) ?? this.#to.anchors.get(source);
  }

  #aliased(node: Alias.Parsed): Node {
    if (!this.#to.defined.has(node.source)) this.#to.used.add(node.source);
    const target = this.#target(node);
    if (target !== undefined) return target;
    const { start, end } = rangeOf(node.range);
    const said = { en: "There is no anchor &{0} above", ko: "위쪽에 &{0} 앵커가 없습니다" };
    this.#problem(message(said, node.source), start, end);
    return this.#emptyAt(start);
  }

  #seq(node: YAMLSeq.Parsed): SeqNode {
    const { chunk } = this.#to;
    const items = node.items.map((it) => this.node(it));
    const aliases = node.items.flatMap((it): readonly AliasItem[] => {
      const item = isAlias(it) ? this.#target(it) : undefined;
      return item === undefined ? [] : [{ spot: { chunk, ...rangeOf(it.range) }, item }];
    });
    const style = node.flow ? "flow" : "block";
    const its = aliases.length === 0 ? {} : { aliases };
    const brought = sumOf(items, (it, i) => this.#broughtBy(node.items[i], it));
    return this.#weighed({ kind: "seq", style, chunk, ...rangeOf(node.range), items, ...its }, brought);
  }

  #map(map: YAMLMap.Parsed): MapNode {
    const { own, merged, levels, brought: beside } = this.#entriesOf(map);
    const keys = new Set(own.map((it) => it.key.value));
    const refused =
      merged.length > maxMergedKeys
        ? message(texts.manyKeys, maxMergedKeys)
        : levels > maxMergeLevels
          ? message(texts.manyLevels, maxMergeLevels)
          : undefined;
    const range = rangeOf(map.range);
    if (refused) this.#problem(refused, range.start, range.start + 1);
    const brought = refused ? [] : merged.filter((it) => !keys.has(it.key.value) && keys.add(it.key.value));
    const entries = brought.length === 0 ? own : own.concat(brought);
    const style = map.flow ? "flow" : "block";
    const weight = beside + sumOf(brought, (it) => this.#weightOf(it.value));
    const node = this.#weighed<MapNode>({ kind: "map", style, chunk: this.#to.chunk, ...range, entries }, weight);
    if (brought.length > 0) mergeLevels.set(node, levels);
    return node;
  }

  /** The entries of a map, how many nodes come by aliases in them, and what its merge keys bring, with their levels. */
  #entriesOf(map: YAMLMap.Parsed): EntriesOf {
    const own: Entry[] = [];
    const merged: Entry[] = [];
    const keys = new Set<ScalarValue>();
    let [levels, brought] = [0, 0];
    for (const pair of map.items) {
      if (!isScalar(pair.key)) {
        const { start, end } = rangeOf(pair.key.range);
        this.#problem(message(texts.noWord), start, end);
        continue;
      }
      const key = this.#scalar(pair.key);
      const value = pair.value === null ? this.#emptyAt(key.end) : this.node(pair.value);
      if (key.value === "<<" && key.style === "plain") levels = Math.max(levels, merge(value, merged));
      else if (keys.has(key.value)) this.#problem(twice(key.value), key.start, key.end);
      else {
        keys.add(key.value);
        own.push({ key, value });
        brought += this.#broughtBy(pair.value, value);
      }
    }
    return { own, merged, levels, brought };
  }

  #scalar(it: Scalar.Parsed): ScalarNode {
    const style = styles[it.type ?? "PLAIN"];
    const { start, end } = rangeOf(it.range);
    const value = valueOf(it.value);
    const control = typeof value === "string" ? forbidden.exec(value) : null;
    if (control) {
      const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      this.#problem(message(texts.character, code), start, end);
    }
    const source = typeof value === "string" ? "" : it.source;
    const node: ScalarNode = { kind: "scalar", chunk: this.#to.chunk, start, end, style, value };
    return source === "" || source === String(value) ? node : { ...node, source };
  }

  #weightOf(it: Node): number {
    return this.#weights.get(it) ?? anchoredWeights.get(it) ?? 1;
  }

  /** How many nodes come by aliases where this is written: of an alias all. */
  #broughtBy(written: unknown, node: Node): number {
    return isAlias(written) ? this.#weightOf(node) : (this.#brought.get(node) ?? 0);
  }

  // Ten aliases to a list of ten aliases to … is a short text and an endless tree: it is counted before it is walked.
  #weighed<T extends MapNode | SeqNode>(node: T, brought: number): T {
    if (brought > maxExpandedNodes) {
      this.#problem(message(texts.tooManyValues, maxExpandedNodes), node.start, node.start + 1);
      return node.kind === "map" ? { ...node, entries: [] } : { ...node, items: [] };
    }
    const children: readonly Node[] = node.kind === "map" ? node.entries.map((it) => it.value) : node.items;
    this.#weights.set(node, sumOf(children, (it) => this.#weightOf(it)) + 1);
    this.#brought.set(node, brought);
    return node;
  }

  #problem(text: Message, start: number, end: number): void {
    this.#to.problems.push({
      message: text,
      spot: { chunk: this.#to.chunk, start, end: Math.max(end, start + 1) },
    });
  }

  #emptyAt(at: number): ScalarNode {
    return { kind: "scalar", chunk: this.#to.chunk, start: at, end: at, style: "plain", value: null };
  }
}

interface EntriesOf {
  readonly own: Entry[];
  readonly merged: readonly Entry[];
  readonly levels: number;
  readonly brought: number;
}

const sumOf = <T>(all: readonly T[], of: (it: T, i: number) => number): number =>
  all.reduce((sum, it, i) => sum + of(it, i), 0);

const texts = {
  noWord: { en: "A key is one word, not a list or map", ko: "키는 목록이나 맵이 아닌 한 단어여야 합니다" },
  manyKeys: { en: "Merge keys bring in more than {0} keys here", ko: "병합 키가 여기로 {0}개가 넘는 키를 가져옵니다" },
  manyLevels: {
    en: "Merge keys of maps with merge keys, more than {0} levels of them: nothing is merged here",
    ko: "병합 키가 있는 맵을 다시 병합하는 단계가 {0}단계를 넘어 여기서는 병합하지 않습니다",
  },
  character: { en: "The character U+{0} cannot be sent to a cluster", ko: "U+{0} 문자는 클러스터로 보낼 수 없습니다" },
  tooManyValues: {
    en: "Aliases repeat too much here: over {0} values",
    ko: "여기에서 별칭이 너무 많이 반복됩니다: 값 {0}개 초과",
  },
};

/** What is said of a key that stands twice in one map. The first one counts. */
export const twice = (key: ScalarValue): Message =>
  message(
    {
      en: "The key {0} stands twice here; the first one counts",
      ko: "{0} 키가 두 번 있습니다. 첫 번째 것이 적용됩니다",
    },
    String(key),
  );

/** How many nodes a node comes to that has an anchor, and each value of such a map. */
const anchoredWeights = new WeakMap<Node, number>();

/** Levels of merge keys in maps that have them. */
const mergeLevels = new WeakMap<MapNode, number>();

// Adds what a merge key brings, up to one more than is taken, and gives the levels of merge keys with this one.
function merge(value: Node, into: Entry[]): number {
  const maps: readonly MapNode[] =
    value.kind === "seq" ? value.items.filter((it) => it.kind === "map") : value.kind === "map" ? [value] : [];
  let levels = 0;
  for (const it of maps) {
    levels = Math.max(levels, 1 + (mergeLevels.get(it) ?? 0));
    for (const entry of it.entries) {
      if (into.length > maxMergedKeys) return levels;
      into.push({ ...entry, merged: true });
    }
  }
  return levels;
}

const styles = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
} as const;

// What XML 1.0 has no place for: control characters and halves of surrogate pairs.

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

// A document that says it is of YAML 1.1 has symbols for merge keys, and dates.
function valueOf(it: unknown): ScalarValue {
  if (typeof it === "symbol") return "<<";
  return typeof it === "string" || typeof it === "number" || typeof it === "boolean" ? it : null;
}

const rangeOf = ([start, end]: Range): { readonly start: number; readonly end: number } => ({ start, end });
