import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { JsonObject } from "../../core/src/base/json.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { treeFrom } from "../../core/src/syntax/from-data.ts";
import type { Node } from "../../core/src/syntax/tree.ts";

const jsonMap = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue()) as fc.Arbitrary<JsonObject>;

test("a tree made from data says that data", () => {
  fc.assert(
    fc.property(jsonMap, (data) => {
      const [document] = treeFrom("x", data).documents;
      assert.equal(JSON.stringify(dataOf(document!.root)), JSON.stringify(data));
    }),
  );
});

test("it has maps, lists and scalars where the data has them", () => {
  const shown = (it: Node): unknown =>
    it.kind === "map"
      ? it.entries.map(({ key, value }) => [key.value, shown(value)])
      : it.kind === "seq"
        ? { list: it.items.map(shown) }
        : it.value;
  const { root } = treeFrom("x", { a: [1, { b: null }], c: "x", d: {} }).documents[0]!;
  assert.deepEqual(shown(root), [
    ["a", { list: [1, [["b", null]]] }],
    ["c", "x"],
    ["d", []],
  ]);
});

test("its places are nested as its nodes are, and no two are the same", () => {
  const within = (node: Node): void => {
    const inner =
      node.kind === "map" ? node.entries.flatMap((it) => [it.key, it.value]) : node.kind === "seq" ? node.items : [];
    let last = node.start;
    for (const it of inner) {
      assert.ok(it.start > last && it.end <= node.end && it.start < it.end);
      last = it.end;
      within(it);
    }
  };
  fc.assert(fc.property(jsonMap, (data) => within(treeFrom("x", data).documents[0]!.root)));
});
