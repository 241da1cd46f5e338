// Which objects a file lost and got: each object of the one reading that is not in the other, under the same cluster.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { finished } from "../../core/src/base/steps.ts";
import type { BoundFile } from "../../core/src/model/bind.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import { changedObjects, type Owned } from "../../core/src/rules/changed-objects.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const count = 130;
const [made] = bind(
  parse(
    "file:///t.mra.yaml",
    `apiVersion: mra/v1\ncluster: t\nregions:\n${Array.from({ length: count }, (_, i) => `  - name: R${String(i)}\n`).join("")}`,
  ),
).documents;
const all: readonly ConfigObject[] = made!.objects;

type Documents = readonly (readonly [cluster: string, objects: readonly number[]])[];
const fileOf = (documents: Documents): BoundFile =>
  ({
    documents: documents.map(([cluster, objects]) => ({ cluster, objects: objects.map((i) => all[i]!) })),
  }) as unknown as BoundFile;

const shown = (owned: readonly Owned[]): readonly string[] =>
  owned.map((it) => `${it.cluster ?? ""} ${it.object.name}`);

/** What stands in one reading and not in the other, each once. */
const missing = (from: Documents, to: Documents): readonly string[] => {
  const there = new Set(to.flatMap(([cluster, objects]) => objects.map((i) => `${cluster} R${String(i)}`)));
  const names = from.flatMap(([cluster, objects]) => objects.map((i) => `${cluster} R${String(i)}`));
  return [...new Set(names)].filter((it) => !there.has(it));
};

function changes(was: Documents, is: Documents): void {
  const [gone, come] = finished(changedObjects(fileOf(was), fileOf(is)));
  const what = JSON.stringify([was, is]);
  assert.deepEqual([...shown(gone)].sort(), [...missing(was, is)].sort(), what);
  assert.deepEqual([...shown(come)].sort(), [...missing(is, was)].sort(), what);
}

const objects = fc.array(fc.nat(6), { maxLength: 7 });
const documents = (clusters: readonly string[]): fc.Arbitrary<Documents> =>
  fc.tuple(...clusters.map((it) => objects.map((some) => [it, some] as const)));

test("an edit of one document, or of two of one cluster, tells what went and what came, each once", () => {
  for (const clusters of [["a"], ["a", "a"], ["a", "b"]])
    fc.assert(
      fc.property(documents(clusters), documents(clusters), (was, is) => {
        // the same object never stands under two clusters
        const apart = (it: Documents): Documents =>
          it.map(([cluster, some]) => [cluster, some.map((i) => (cluster === "b" ? i + 10 : i))] as const);
        changes(apart(was), apart(is));
      }),
      { numRuns: 200 },
    );
});

test("so it is with many at once", () => {
  const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);
  for (const size of [49, 50, 51, 52, 60]) {
    changes([["a", range(0, size)]], [["a", []]]);
    changes([["a", []]], [["a", range(0, size)]]);
    changes([["a", [0, ...range(2, size), 1]]], [["a", [1, ...range(2, size).toReversed(), 0]]]);
    changes([["a", [0, ...range(1, size), 60]]], [["a", [60, ...range(61, 61 + size), 0]]]);
  }
});

test("where documents come, go or change their cluster, all objects go and come", () => {
  const [one, two] = [fileOf([["a", [0, 1, 1]]]), fileOf([["b", [0]]])];
  const told = (was: BoundFile | undefined, is: BoundFile | undefined): unknown =>
    finished(changedObjects(was, is)).map(shown);
  assert.deepEqual(told(one, two), [["a R0", "a R1"], ["b R0"]]);
  assert.deepEqual(told(undefined, one), [[], ["a R0", "a R1"]]);
  assert.deepEqual(told(one, undefined), [["a R0", "a R1"], []]);
  assert.deepEqual(
    told(
      one,
      fileOf([
        ["a", [0, 1]],
        ["a", [2]],
      ]),
    ),
    [
      ["a R0", "a R1"],
      ["a R0", "a R1", "a R2"],
    ],
  );
  assert.deepEqual(told(undefined, undefined), [[], []]);
});
