// An alias stands where it is written: an edit beside it, or of it, touches nothing of what its anchor names.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, editsOf, type Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, type MapNode, type Node, type SeqNode } from "../../core/src/syntax/tree.ts";

const at = (text: string): Node => nodeAt(parse("file:///t.mra.yaml", text).documents[0]?.root, "b")!;
const after = (text: string, change: Change): string => apply(text, editsOf(text, change));
const mapAt = (text: string): MapNode => at(text) as MapNode;
const listAt = (text: string): SeqNode => at(text) as SeqNode;

const insert = (text: string): string => after(text, { kind: "insert", map: mapAt(text), key: "k", value: "v" });
const remove = (text: string, key: string): string => after(text, { kind: "remove", map: mapAt(text), key });
const append = (text: string): string => after(text, { kind: "append", list: listAt(text), value: "v" });
const drop = (text: string, i: number): string => {
  const list = listAt(text);
  return after(text, { kind: "drop", list, item: list.items[i]! });
};

const anchor = "a: &a x\n";

test("a key goes in behind an alias, and out with it", () => {
  assert.equal(insert(`${anchor}b: { c: *a }\n`), `${anchor}b: { c: *a, k: v }\n`);
  assert.equal(insert(`${anchor}b:\n  c: *a # why\n`), `${anchor}b:\n  c: *a # why\n  k: v\n`);
  assert.equal(remove(`${anchor}b: { c: 1, d: *a }\n`, "d"), `${anchor}b: { c: 1 }\n`);
  assert.equal(remove(`${anchor}b: { c: *a, d: 1 }\n`, "c"), `${anchor}b: { d: 1 }\n`);
  assert.equal(remove(`${anchor}b:\n  c: *a\n  d: 1\n`, "c"), `${anchor}b:\n  d: 1\n`);
});

test("a key goes in before what a map takes over, where it has none of its own", () => {
  const base = "a: &a\n  x: 1\n";
  assert.equal(insert(`${base}b:\n  <<: *a\nc: 1\n`), `${base}b:\n  k: v\n  <<: *a\nc: 1\n`);
  assert.equal(insert(`${base}b: { <<: *a }\n`), `${base}b: { k: v, <<: *a }\n`);
});

test("a key without a colon keeps its brackets", () => {
  assert.equal(insert("b: {c}\n"), "b: {c, k: v}\n");
  assert.equal(insert("b: { c }\n"), "b: { c, k: v }\n");
  assert.equal(remove("b: {c: 1, d}\n", "d"), "b: {c: 1}\n");
});

test("an item goes in behind an alias", () => {
  assert.equal(append(`${anchor}b: [*a]\n`), `${anchor}b: [*a, v]\n`);
  assert.equal(append(`${anchor}b:\n  - y\n  - *a\nc: 1\n`), `${anchor}b:\n  - y\n  - *a\n  - v\nc: 1\n`);
  assert.equal(append("b: [&c x, *c]\n"), "b: [&c x, *c, v]\n");
});

test("an alias goes out of a list, and its anchor stays", () => {
  assert.equal(drop(`${anchor}b: [*a, y]\n`, 0), `${anchor}b: [y]\n`);
  assert.equal(drop(`${anchor}b: [y, *a]\n`, 1), `${anchor}b: [y]\n`);
  assert.equal(drop(`${anchor}b:\n  - y\n  - *a\nc: 1\n`, 1), `${anchor}b:\n  - y\nc: 1\n`);
  assert.equal(drop(`${anchor}b:\n  - *a\n  - y\nc: 1\n`, 1), `${anchor}b:\n  - *a\nc: 1\n`);
});
