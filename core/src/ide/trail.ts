import type { Entry, MapNode, Node, ScalarNode, SeqNode } from "../syntax/tree.ts";
import { itemStep } from "./item-section.ts";
import type { TreeStep } from "./step.ts";

/** One collection on the way down, and which of its parts holds the offset. */
export type TrailStep =
  { readonly node: MapNode; readonly entry: Entry | undefined } | { readonly node: SeqNode; readonly entry: undefined };

/** The way from the root of a document to an offset. */
export interface Trail {
  readonly steps: readonly TrailStep[];
  /** The key or value that the offset touches. */
  readonly leaf: ScalarNode | undefined;
  /** The leaf is a key. */
  readonly isKey: boolean;
  /** The same way as steps, to the leaf's own node: of a key, to the value it stands for. */
  readonly path: readonly TreeStep[];
}

/** Follows an offset down a tree. Entries of a merge key and targets of an alias stand elsewhere and are not entered. */
export function trailOf(root: Node | undefined, offset: number): Trail {
  const steps: TrailStep[] = [];
  const path: TreeStep[] = [];
  let at: Node | undefined = root && holds(root, offset) ? root : undefined;
  while (at !== undefined && at.kind !== "scalar") {
    if (at.kind === "seq") {
      steps.push({ node: at, entry: undefined });
      at = at.items.findLast((it) => holds(it, offset));
      if (at !== undefined) path.push(itemStep(at));
      continue;
    }
    const entry: Entry | undefined = at.entries.findLast(
      (it) => it.merged !== true && (holds(it.key, offset) || holds(it.value, offset)),
    );
    steps.push({ node: at, entry });
    if (entry !== undefined) path.push({ kind: "key", name: String(entry.key.value) });
    if (entry !== undefined && holds(entry.key, offset)) return { steps, path, leaf: entry.key, isKey: true };
    at = entry?.value;
  }
  return { steps, path, leaf: at, isKey: false };
}

const holds = (it: Node, offset: number): boolean =>
  it.chunk.offset + it.start <= offset && offset <= it.chunk.offset + it.end;
