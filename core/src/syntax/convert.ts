import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { message, type Message } from "../base/text.ts";
import type { AliasItem, Chunk, Entry, MapNode, Node, ScalarNode, ScalarValue, SyntaxProblem } from "./tree.ts";

/** Nodes that one piece may come to when its aliases are written out. An item of the largest honest kind has a few hundred. */
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
export function convert(document: Document.Parsed, to: Conversion): Node {
  const weights = new Map<Node, number>();
  const weightOf = (it: Node): number => weights.get(it) ?? anchoredWeights.get(it) ?? 1;
  const root = nodeOf(document.contents);
  return root;

  function nodeOf(it: unknown): Node {
    const node = it as ParsedNode | Alias | Pair | null | undefined;
    if (isAlias(node)) return aliased(node);
    const made = isMap(node)
      ? mapOf(node)
      : isSeq(node)
        ? weigh({
            kind: "seq",
            style: node.flow ? "flow" : "block",
            chunk: to.chunk,
            ...rangeOf(node.range),
            items: node.items.map(nodeOf),
            ...aliasesOf(node.items),
          })
        : isScalar(node)
          ? scalarOf(node)
          : emptyAt(0);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) define(node.anchor, made);
    return made;
  }

  // What other pieces may bring in by an alias or a merge key.
  function define(anchor: string, node: Node): void {
    to.defined.set(anchor, node);
    const values = node.kind === "map" ? node.entries.map((it) => it.value) : [];
    for (const it of [node, ...values]) anchoredWeights.set(it, weightOf(it));
  }

  function aliased(node: Alias): Node {
    const inside = to.defined.get(node.source);
    if (inside === undefined) to.used.add(node.source);
    const target = inside ?? to.anchors.get(node.source);
    if (target !== undefined) return target;
    const { start, end } = rangeOf(node.range);
    problem(
      message({ en: "There is no anchor &{0} above", ko: "위쪽에 &{0} 앵커가 없습니다" }, node.source),
      start,
      end,
    );
    return emptyAt(start);
  }

  function aliasesOf(items: readonly unknown[]): { readonly aliases?: readonly AliasItem[] } {
    const aliases = items.flatMap((it) => {
      const alias = isAlias(it) ? it : undefined;
      const item = alias && (to.defined.get(alias.source) ?? to.anchors.get(alias.source));
      return alias === undefined || item === undefined
        ? []
        : [{ spot: { chunk: to.chunk, ...rangeOf(alias.range) }, item }];
    });
    return aliases.length === 0 ? {} : { aliases };
  }

  function mapOf(map: YAMLMap): MapNode {
    const own: Entry[] = [];
    const merged: Entry[] = [];
    let levels = 0;
    const keys = new Set<ScalarValue>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? scalarOf(pair.key as Scalar.Parsed) : undefined;
      if (key === undefined) {
        const range = rangeOf((pair.key as ParsedNode | null)?.range);
        problem(
          message({ en: "A key is one word, not a list or map", ko: "키는 목록이나 맵이 아닌 한 단어여야 합니다" }),
          range.start,
          range.end,
        );
        continue;
      }
      const value = pair.value === null ? emptyAt(key.end) : nodeOf(pair.value);
      if (key.value === "<<" && key.style === "plain") levels = Math.max(levels, merge(value, merged));
      else if (keys.has(key.value)) problem(twice(key.value), key.start, key.end);
      else {
        keys.add(key.value);
        own.push({ key, value });
      }
    }
    const refused =
      merged.length > maxMergedKeys
        ? message(
            { en: "Merge keys bring in more than {0} keys here", ko: "병합 키가 여기로 {0}개가 넘는 키를 가져옵니다" },
            maxMergedKeys,
          )
        : levels > maxMergeLevels
          ? message(
              {
                en: "Merge keys of maps with merge keys, more than {0} levels of them: nothing is merged here",
                ko: "병합 키가 있는 맵을 다시 병합하는 단계가 {0}단계를 넘어 여기서는 병합하지 않습니다",
              },
              maxMergeLevels,
            )
          : undefined;
    const { start } = rangeOf(map.range);
    if (refused) problem(refused, start, start + 1);
    const brought = refused ? [] : merged.filter((it) => !keys.has(it.key.value) && keys.add(it.key.value));
    const entries = brought.length === 0 ? own : own.concat(brought);
    const style = map.flow ? "flow" : "block";
    const node = weigh<MapNode>({ kind: "map", style, chunk: to.chunk, ...rangeOf(map.range), entries });
    if (brought.length > 0) mergeLevels.set(node, levels);
    return node;
  }

  function scalarOf(it: Scalar.Parsed): ScalarNode {
    const style = styles[it.type ?? "PLAIN"];
    const { start, end } = rangeOf(it.range);
    const value = valueOf(it.value);
    const control = typeof value === "string" ? forbidden.exec(value) : null;
    if (control)
      problem(
        message(
          { en: "The character U+{0} cannot be sent to a cluster", ko: "U+{0} 문자는 클러스터로 보낼 수 없습니다" },
          control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"),
        ),
        start,
        end,
      );
    const source = typeof value === "string" ? "" : it.source;
    const node: ScalarNode = { kind: "scalar", chunk: to.chunk, start, end, style, value };
    return source === "" || source === String(value) ? node : { ...node, source };
  }

  // Ten aliases to a list of ten aliases to … is a short text and an endless tree: it is counted before it is walked.
  function weigh<T extends Node>(node: T): T {
    const children: readonly Node[] =
      node.kind === "map" ? node.entries.map((it) => it.value) : node.kind === "seq" ? node.items : [];
    const weight = children.reduce((sum, it) => sum + weightOf(it), 1);
    if (weight <= maxExpandedNodes || weight < children.length * 2) {
      weights.set(node, weight);
      return node;
    }
    problem(
      message(
        {
          en: "Aliases repeat too much here: over {0} values",
          ko: "여기에서 별칭이 너무 많이 반복됩니다: 값 {0}개 초과",
        },
        maxExpandedNodes,
      ),
      node.start,
      node.start + 1,
    );
    return node.kind === "map" ? { ...node, entries: [] } : { ...node, items: [] };
  }

  function problem(text: Message, start: number, end: number): void {
    to.problems.push({ message: text, spot: { chunk: to.chunk, start, end: Math.max(end, start + 1) } });
  }

  function emptyAt(at: number): ScalarNode {
    return { kind: "scalar", chunk: to.chunk, start: at, end: at, style: "plain", value: null };
  }
}

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

// The library reads a merge key as a symbol, and very large whole numbers as bigint.
function valueOf(it: unknown): ScalarValue {
  if (typeof it === "symbol") return "<<";
  return typeof it === "string" || typeof it === "number" || typeof it === "boolean" || it === null
    ? it
    : typeof it === "bigint"
      ? String(it)
      : null;
}

const rangeOf = (range: readonly number[] | null | undefined): { readonly start: number; readonly end: number } => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});
