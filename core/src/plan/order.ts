import { bug } from "../base/bug.ts";
import { byCodeUnit } from "../base/sort.ts";
import { circlesIn } from "./circles.ts";

/** Something to put in order. */
export interface OrderNode {
  readonly id: string;
  /** Smaller goes first where nothing else decides; then `order`, then `id`. */
  readonly rank: number;
  readonly order: number;
  readonly edges: readonly OrderEdge[];
}

/** One node waits for another. */
export interface OrderEdge {
  readonly to: string;
  /** The field by which it waits, if that can be written by itself, later or before: there a circle may be cut. */
  readonly cut: string | undefined;
}

/** Where circles are to be cut; or, where no edge of one may be cut, the circle. */
export interface Cuts {
  readonly cuts: readonly { readonly from: string; readonly edge: OrderEdge }[];
  readonly stuck: readonly (readonly string[])[];
}

/**
 * Finds the edges to cut so that no circle is left. Within a circle the nodes are put in order by what cannot be cut; what
 * then points forward is cut. Outside of circles nothing is.
 */
export function cutsOf(nodes: readonly OrderNode[]): Cuts {
  const sorted = [...nodes].sort(before);
  const place = new Map(sorted.map((it, i) => [it.id, i]));
  const targets = sorted.map((it) =>
    it.edges.length === 0 ? none : it.edges.flatMap((edge) => place.get(edge.to) ?? []),
  );
  const cuts: { from: string; edge: OrderEdge }[] = [];
  const stuck: (readonly string[])[] = [];
  for (const circle of circlesIn(targets)) {
    const members = [...circle].sort((a, b) => a - b).map((it) => sorted[it] as OrderNode);
    const inside = new Set(members.map((it) => it.id));
    const firm = sortedBy(members, (edge) => edge.cut === undefined && inside.has(edge.to));
    if (firm.length < members.length) {
      const done = new Set(firm.map((it) => it.id));
      stuck.push(members.map((it) => it.id).filter((it) => !done.has(it)));
      continue;
    }
    const at = new Map(firm.map((it, i) => [it.id, i]));
    for (const node of firm)
      for (const edge of node.edges) {
        const to = at.get(edge.to);
        if (to !== undefined && to > (at.get(node.id) as number)) cuts.push({ from: node.id, edge });
      }
  }
  return { cuts, stuck };
}

/** The nodes in an order in which each stands behind what it waits for. There must be no circle. */
export function sortNodes<N extends OrderNode>(nodes: readonly N[]): readonly N[] {
  const ids = new Set(nodes.map((it) => it.id));
  const sorted = sortedBy(nodes, (edge) => ids.has(edge.to));
  return sorted.length === nodes.length ? sorted : bug("a circle is left in the plan");
}

const none: readonly number[] = [];

const before = (a: OrderNode, b: OrderNode): number => a.rank - b.rank || a.order - b.order || byCodeUnit(a.id, b.id);

// Kahn's algorithm; what is left over waits in a circle.
function sortedBy<N extends OrderNode>(nodes: readonly N[], counts: (edge: OrderEdge) => boolean): readonly N[] {
  const byPriority = [...nodes].sort(before);
  const place = new Map(byPriority.map((it, i) => [it.id, i]));
  const waiting = new Int32Array(byPriority.length);
  const waiters: number[][] = byPriority.map(() => []);
  for (const [i, node] of byPriority.entries())
    for (const edge of node.edges) {
      const to = counts(edge) ? place.get(edge.to) : undefined;
      if (to === undefined) continue;
      waiters[to]?.push(i);
      waiting[i] = (waiting[i] as number) + 1;
    }
  const ready: number[] = [];
  for (const i of byPriority.keys()) if (waiting[i] === 0) push(ready, i);
  const result: N[] = [];
  for (let i = pop(ready); i !== undefined; i = pop(ready)) {
    result.push(byPriority[i] as N);
    for (const it of waiters[i] ?? []) {
      waiting[it] = (waiting[it] as number) - 1;
      if (waiting[it] === 0) push(ready, it);
    }
  }
  return result;
}

// A heap of numbers, the smallest on top.
function push(heap: number[], it: number): void {
  let i = heap.push(it) - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if ((heap[parent] as number) <= it) break;
    heap[i] = heap[parent] as number;
    i = parent;
  }
  heap[i] = it;
}

function pop(heap: number[]): number | undefined {
  const last = heap.pop();
  const top = heap[0];
  if (top === undefined || last === undefined) return last;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if ((heap[child] as number) >= last) break;
    heap[i] = heap[child] as number;
    i = child;
  }
  heap[i] = last;
  return top;
}
