// Which objects a file lost and which it got, however its lists were changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { finished } from "../../core/src/base/steps.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import { changedObjects, type Owned } from "../../core/src/rules/changed-objects.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const tree = parse("file:///a.mra.yaml", "a: 1\n");
const pool: readonly ConfigObject[] = Array.from({ length: 40 }, (_, i) => {
  const text = `devicePools:\n  - { name: DP${String(i)} }\n`;
  return bind(parse("file:///b.mra.yaml", text)).documents[0]!.objects[0]!;
});

/** A file whose documents have these objects, by their places in the pool. */
const fileOf = (documents: readonly (readonly number[])[], clusters: readonly string[]): BoundFile => ({
  tree,
  documents: documents.map((objects, i) => ({
    ...bind(tree).documents[0]!,
    cluster: clusters[i],
    objects: objects.map((it) => pool[it]!),
  })),
});

/** By looking at each object of one file in the other. */
function expected(of: BoundFile, other: BoundFile): ReadonlySet<string> {
  const each = ({ documents }: BoundFile): readonly string[] =>
    documents.flatMap((it) => it.objects.map(({ name }) => `${String(it.cluster)} ${name}`));
  const there = new Set(each(other));
  return new Set(each(of).filter((it) => !there.has(it)));
}

const named = (some: readonly Owned[]): readonly string[] =>
  some.map(({ cluster, object }) => `${String(cluster)} ${object.name}`);

const edits = fc.array(
  fc.record({ at: fc.nat(30), remove: fc.nat(12), insert: fc.array(fc.nat(39), { maxLength: 12 }) }),
  { maxLength: 4 },
);

test("what a file lost and got is what stands in one of both only, each once", () =>
  fc.assert(
    fc.property(edits, edits, fc.constantFrom(["c", "c"], ["c", "d"]), (some, others, clusters) => {
      const before = [Array.from({ length: 30 }, (_, i) => i), [31, 32, 33, 3, 3]];
      const after = [some, others].map((all, i) => {
        const list = [...before[i]!];
        for (const { at, remove, insert } of all) list.splice(at, remove, ...insert);
        return list;
      });
      const [was, is] = [fileOf(before, clusters), fileOf(after, clusters)];
      const [gone, come] = finished(changedObjects(was, is));
      assert.deepEqual(new Set(named(gone)), expected(was, is));
      assert.deepEqual(new Set(named(come)), expected(is, was));
      for (const some of [gone, come]) assert.equal(new Set(named(some)).size, some.length);
    }),
    { numRuns: 500 },
  ));

test("a file of another cluster, or one that comes or goes, changes all of its objects", () => {
  const [c, d] = [fileOf([[1, 2, 2]], ["c"]), fileOf([[1, 2, 2]], ["d"])];
  for (const [was, is, gone, come] of [
    [c, d, ["c DP1", "c DP2"], ["d DP1", "d DP2"]],
    [undefined, c, [], ["c DP1", "c DP2"]],
    [c, undefined, ["c DP1", "c DP2"], []],
  ] as const) {
    const changed = finished(changedObjects(was, is));
    assert.deepEqual([named(changed[0]), named(changed[1])], [gone, come]);
  }
});
