// The graph algorithms beside the plainest ones that do the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { circlesIn } from "../../core/src/plan/circles.ts";
import { cutsOf, sortNodes, type OrderEdge, type OrderNode } from "../../core/src/plan/order.ts";

const sizes = fc.integer({ min: 1, max: 8 });
const graphs = sizes.chain((n) =>
  fc.array(fc.array(fc.integer({ min: 0, max: n - 1 }), { maxLength: 3 }), { minLength: n, maxLength: n }),
);

/** By the sentence: two nodes are in one circle where each leads to the other. */
function plainCircles(targets: readonly (readonly number[])[]): readonly string[] {
  const reaches = targets.map((it) => new Set(it));
  for (const _ of targets)
    for (const it of reaches) for (const to of [...it]) for (const far of reaches[to]!) it.add(far);
  const circles = targets.map((_, i) =>
    targets.flatMap((__, j) => (reaches[i]!.has(j) && reaches[j]!.has(i) ? [j] : [])),
  );
  return [...new Set(circles.filter((it) => it.length > 1).map((it) => it.join()))].sort();
}

test("a circle is every node that leads to another one and back", () =>
  fc.assert(
    fc.property(graphs, (targets) => {
      const found = circlesIn(targets).map((it) => [...it].sort((a, b) => a - b).join());
      assert.deepEqual(found.sort(), plainCircles(targets));
    }),
    { numRuns: 500 },
  ));

const names = "hgfedcba";
interface Drawn {
  readonly rank: number;
  readonly order: number;
  readonly edges: readonly { readonly to: number; readonly cut: boolean }[];
}
const drawn = fc.array(
  fc.record({
    rank: fc.integer({ min: 0, max: 1 }),
    order: fc.integer({ min: -1, max: 1 }),
    edges: fc.array(fc.record({ to: fc.integer({ min: 0, max: 9 }), cut: fc.boolean() }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);
const nodesOf = (all: readonly Drawn[]): readonly OrderNode[] =>
  all.map(({ rank, order, edges }, i) => ({
    id: names.charAt(i),
    rank,
    order,
    edges: edges.map(({ to, cut }): OrderEdge => ({
      to: names.charAt(to),
      cut: cut ? `field${String(to)}` : undefined,
    })),
  }));

const before = (a: OrderNode, b: OrderNode): number => a.rank - b.rank || a.order - b.order || (a.id < b.id ? -1 : 1);

/** By the sentence: again and again the first of those that wait for nothing; what is left waits in a circle. */
function plainSorted(nodes: readonly OrderNode[], counts: (it: OrderEdge) => boolean): readonly OrderNode[] {
  const done: OrderNode[] = [];
  for (;;) {
    const next = nodes
      .filter((it) => !done.includes(it))
      .filter((it) => it.edges.filter(counts).every((edge) => done.some(({ id }) => id === edge.to)))
      .sort(before)[0];
    if (next === undefined) return done;
    done.push(next);
  }
}

test("of all that can be done next the first by rank, order and name is done", () =>
  fc.assert(
    fc.property(drawn, (all) => {
      // Each waits for earlier ones alone, and for some that are not among them.
      const nodes = nodesOf(
        all.map((it, i) => ({ ...it, edges: it.edges.filter(({ to }) => to < i || to >= all.length) })),
      );
      const ids = new Set(nodes.map((it) => it.id));
      assert.deepEqual(
        sortNodes(nodes).map((it) => it.id),
        plainSorted(nodes, (it) => ids.has(it.to)).map((it) => it.id),
      );
    }),
    { numRuns: 500 },
  ));

test("circles are cut where a field may wait, nowhere else, and are named where none may", () =>
  fc.assert(
    fc.property(drawn, (all) => {
      const nodes = nodesOf(all);
      const sorted = [...nodes].sort(before);
      const circles = plainCircles(
        sorted.map((it) => it.edges.map(({ to }) => sorted.findIndex(({ id }) => id === to)).filter((i) => i >= 0)),
      ).map((it) => it.split(",").map((i) => sorted[Number(i)]!));
      const [cuts, stuck]: [string[], string[]] = [[], []];
      for (const circle of circles) {
        const ids = circle.map((it) => it.id);
        const firm = plainSorted(circle, (it) => it.cut === undefined && ids.includes(it.to)).map((it) => it.id);
        if (firm.length < circle.length) stuck.push(ids.filter((it) => !firm.includes(it)).join());
        else
          for (const { id, edges } of circle)
            for (const it of edges) if (firm.indexOf(it.to) > firm.indexOf(id)) cuts.push(`${id} ${it.to} ${it.cut!}`);
      }
      const found = cutsOf(nodes);
      assert.deepEqual(found.cuts.map(({ from, edge }) => `${from} ${edge.to} ${edge.cut!}`).sort(), cuts.sort());
      assert.deepEqual(found.stuck.map((it) => it.join()).sort(), stuck.sort());
    }),
    { numRuns: 500 },
  ));

test("a circle that nobody cut is a fault of the program", () => {
  const wait = (id: string, to: string): OrderNode => ({ id, rank: 0, order: 0, edges: [{ to, cut: undefined }] });
  assert.throws(() => sortNodes([wait("a", "b"), wait("b", "a")]), /circle/);
});
