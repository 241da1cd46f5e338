import type { Address } from "../../../core/src/base/address.ts";
import type { BoundDocument, BoundFile } from "../../../core/src/model/bind.ts";
import { spanOf, type Node, type Spot } from "../../../core/src/syntax/tree.ts";

/**
 * Where something stands in a file, in a way that outlives edits: the object by its address, then keys; items of lists by
 * what is written there.
 */
export interface LivePlace {
  readonly uri: string;
  readonly cluster: string | undefined;
  readonly object: Address | undefined;
  readonly steps: readonly Step[];
  /** What stands there. When it is something else, the place no longer holds what was said of it. */
  readonly text: string;
}

type Step =
  | { readonly kind: "value" | "key"; readonly key: string }
  | { readonly kind: "item"; readonly text: string; readonly nth: number };

/** The place of a spot; undefined when it is no node or key of the file. */
export function placeIn(file: BoundFile, spot: Spot): LivePlace | undefined {
  for (const document of file.documents) {
    if (!holds(document.tree.root, spot)) continue;
    const object = document.objects.find((it) => holds(it.node, spot));
    const start = object?.node ?? document.tree.root;
    const steps = stepsTo(start, spot, file.tree.text);
    const at = steps && follow(start, steps, file.tree.text);
    if (at === undefined) continue;
    const { uri } = file.tree;
    return { uri, cluster: document.cluster, object: object?.address, steps: steps ?? [], text: at.text };
  }
  return undefined;
}

/** Where it is now; undefined when it is gone, or something else stands there. */
export function spotAt(file: BoundFile, place: LivePlace): Spot | undefined {
  for (const document of file.documents) {
    if (document.cluster !== place.cluster) continue;
    for (const start of startsIn(document, place.object)) {
      const at = follow(start, place.steps, file.tree.text);
      if (at?.text === place.text) return at.spot;
    }
  }
  return undefined;
}

const startsIn = (document: BoundDocument, object: Address | undefined): readonly Node[] =>
  object === undefined
    ? [document.tree.root]
    : document.objects.filter((it) => it.address === object).map((it) => it.node);

function stepsTo(node: Node, spot: Spot, text: string): readonly Step[] | undefined {
  if (same(node, spot)) return [];
  if (node.kind === "map") {
    for (const { key, value, merged } of node.entries) {
      if (merged || key.value === null) continue;
      if (same(key, spot)) return [{ kind: "key", key: String(key.value) }];
      const rest = holds(value, spot) ? stepsTo(value, spot, text) : undefined;
      if (rest) return [{ kind: "value", key: String(key.value) }, ...rest];
    }
  } else if (node.kind === "seq") {
    for (const [i, item] of node.items.entries()) {
      const rest = holds(item, spot) ? stepsTo(item, spot, text) : undefined;
      if (rest === undefined) continue;
      const own = written(item, text);
      const nth = node.items.slice(0, i).filter((it) => written(it, text) === own).length;
      return [{ kind: "item", text: own, nth }, ...rest];
    }
  }
  return undefined;
}

function follow(
  start: Node,
  steps: readonly Step[],
  text: string,
): { readonly spot: Spot; readonly text: string } | undefined {
  let at: Node = start;
  for (const step of steps) {
    if (step.kind === "item") {
      if (at.kind !== "seq") return undefined;
      const found: Node | undefined = at.items.filter((it) => written(it, text) === step.text)[step.nth];
      if (found === undefined) return undefined;
      at = found;
      continue;
    }
    if (at.kind !== "map") return undefined;
    const entry = at.entries.find((it) => String(it.key.value) === step.key);
    if (entry === undefined) return undefined;
    // What is said at a key is about what stands under it.
    if (step.kind === "key") return { spot: entry.key, text: written(entry.value, text) };
    at = entry.value;
  }
  return { spot: at, text: written(at, text) };
}

const written = (it: Spot, text: string): string => {
  const { start, end } = spanOf(it);
  return text.slice(start, end).trim();
};

const same = (a: Spot, b: Spot): boolean => {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x.start === y.start && x.end === y.end;
};

const holds = (outer: Spot, inner: Spot): boolean => {
  const [x, y] = [spanOf(outer), spanOf(inner)];
  return x.start <= y.start && y.end <= x.end;
};
