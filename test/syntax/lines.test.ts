// What is written on one line, and what line by line.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../core/src/base/json.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { toFillIn, writeDocument, writeItem, writeKey } from "../../core/src/syntax/write.ts";

/** The lines of one object behind its first one, without their common indentation. */
const linesOf = (object: JsonObject, onOneLine?: "lists" | "objects"): readonly string[] =>
  writeDocument("C", [{ section: "s", objects: [object], single: false, ...(onOneLine && { onOneLine }) }])
    .split("\n")
    .slice(4, -1)
    .map((it) => it.slice(4));

const x = (count: number): string => "x".repeat(count);

test("a list or map inside an object stands on one line of 140 letters at most", () => {
  assert.deepEqual(linesOf({ a: [x(138)] }), [`a: [ ${x(138)} ]`]);
  assert.deepEqual(linesOf({ a: [x(139)] }), ["a:", `  - ${x(139)}`]);
  assert.deepEqual(linesOf({ a: [x(68), x(68)] }), [`a: [ ${x(68)}, ${x(68)} ]`], "a comma and a blank are letters");
  assert.deepEqual(linesOf({ a: [x(68), x(69)] }), ["a:", `  - ${x(68)}`, `  - ${x(69)}`]);
  assert.deepEqual(linesOf({ a: { b: x(135) } }), [`a: { b: ${x(135)} }`]);
  assert.deepEqual(linesOf({ a: { b: x(136) } }), ["a:", `  b: ${x(136)}`]);
});

test("four levels of lists and maps stand on one line at most", () => {
  assert.deepEqual(linesOf({ a: { b: { c: { d: { e: 1 } } } } }), ["a: { b: { c: { d: { e: 1 } } } }"]);
  assert.deepEqual(linesOf({ a: { b: { c: { d: { e: {} } } } } }), ["a:", "  b: { c: { d: { e: {} } } }"]);
  assert.deepEqual(linesOf({ a: { b: [{ c: [{ d: 1 }] }] } }), ["a:", "  b:", "    - { c: [ { d: 1 } ] }"]);
});

test("a list of maps has a line for each, but one of one item where lists or objects may stand on one line", () => {
  const one = { a: [{ b: 1 }] };
  const two = { a: [{ b: 1 }, { c: 2 }] };
  for (const it of ["lists", "objects", undefined] as const)
    assert.deepEqual(linesOf({ name: x(140), ...two }, it), [`name: ${x(140)}`, "a:", "  - { b: 1 }", "  - { c: 2 }"]);
  assert.deepEqual(linesOf({ name: x(140), ...one }, "objects"), [`name: ${x(140)}`, "a: [ { b: 1 } ]"]);
  assert.deepEqual(linesOf(one, "lists"), ["a: [ { b: 1 } ]"]);
  assert.deepEqual(linesOf(one), ["a:", "  - { b: 1 }"]);
  assert.deepEqual(linesOf({ a: [] }), ["a: []"]);
});

test("a whole object stands on one line only where objects may", () => {
  const text = (onOneLine?: "lists" | "objects"): string =>
    writeDocument("C", [
      { section: "s", objects: [{ a: 1, b: [2] }, { a: x(140) }], single: false, ...(onOneLine && { onOneLine }) },
      { section: "t", objects: [{ a: { b: 1 } }], single: true, ...(onOneLine && { onOneLine }) },
    ]).replace("apiVersion: mra/v1\ncluster: C\n\n", "");
  const blocks = `s:\n  - a: 1\n    b: [ 2 ]\n  - a: ${x(140)}\n\nt:\n  a:\n    b: 1\n`;
  assert.equal(text(), blocks);
  assert.equal(text("lists"), blocks);
  assert.equal(text("objects"), `s:\n  - { a: 1, b: [ 2 ] }\n  - a: ${x(140)}\n\nt:\n  a: { b: 1 }\n`);
});

test("a value that is to be filled in keeps its own line, and every other reads back as it was", () => {
  assert.equal(
    writeKey("k", { a: { b: [toFillIn("b"), 1] } }),
    "k:\n  a:\n    b:\n      - null # to fill in: b\n      - 1\n",
  );
  assert.equal(writeItem({ a: 1, b: { c: [2] } }), "  - a: 1\n    b: { c: [ 2 ] }\n");
  const data = { n: 1, t: false, z: null, d: "a: b", no: "no", inner: { list: [[1, [2]], { y: "y" }], empty: {} } };
  const { documents } = parse("file:///t.mra.yaml", writeKey("k", data));
  assert.equal(JSON.stringify(documents[0] && dataOf(documents[0].root)), JSON.stringify({ k: data }));
});
