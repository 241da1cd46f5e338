import type { Span } from "../base/span.ts";
import type { Steps } from "../base/steps.ts";
import type { MapNode, Node, SeqNode } from "../syntax/tree.ts";

/** An item, or a key with its value; the value is undefined where an alias stands for it. */
export interface CollectionPart {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/**
 * What is written in a collection itself, in order; of a list only what touches the range, if one is given. What an alias
 * or a merge key brings in stands further up, and is left out.
 */
export function collectionParts(node: MapNode | SeqNode, range?: Span): readonly CollectionPart[] {
  let end = startOf(node);
  const own = (it: Node): boolean => {
    if (startOf(it) < end) return false;
    end = endOf(it);
    return true;
  };
  if (node.kind === "seq") {
    const parts: CollectionPart[] = [];
    for (const value of node.items) {
      const isSeen = range === undefined || (endOf(value) >= range.start && startOf(value) <= range.end);
      if (own(value) && isSeen) parts.push({ key: undefined, value });
    }
    return parts;
  }
  return node.entries.flatMap(({ key, value, merged }) =>
    merged !== true && own(key) ? [{ key, value: own(value) ? value : undefined }] : [],
  );
}

/** Shows every collection that is written under a node, and itself, each before what it holds. */
export function* walk(
  root: Node,
  see: (node: MapNode | SeqNode, parts: readonly CollectionPart[]) => void,
): Steps<void> {
  const ahead: Node[] = [root];
  let seen = 0;
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node.kind === "scalar") continue;
    const parts = collectionParts(node);
    see(node, parts);
    for (let i = parts.length - 1; i >= 0; i--) {
      const value = parts[i]?.value;
      if (value !== undefined && value.kind !== "scalar") ahead.push(value);
    }
    if (++seen % 50 === 0) yield;
  }
}

/** Where a node begins and ends in its file now. */
export const startOf = (it: Node): number => it.chunk.offset + it.start;
export const endOf = (it: Node): number => it.chunk.offset + it.end;
