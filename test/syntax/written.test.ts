// What is written: into a text that is there, letter by letter, and as a text of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataOf } from "../../core/src/syntax/data.ts";
import { apply, editsOf, uriOf, type Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { inline } from "../../core/src/syntax/scalar.ts";
import { nodeAt, type CellMark, type MapNode, type Node, type SeqNode } from "../../core/src/syntax/tree.ts";
import { isToFillIn, toFillIn, writeDocument, writeItem, writeKey } from "../../core/src/syntax/write.ts";

const uri = "file:///t.mra.yaml";
const rootOf = (text: string): MapNode => parse(uri, text).documents[0]!.root as MapNode;
const at = (text: string, ...path: readonly (string | number)[]): Node =>
  path.reduce<Node>(
    (node, step) => (typeof step === "number" ? (node as SeqNode).items[step]! : nodeAt(node, step)!),
    rootOf(text),
  );
const after = (text: string, change: Change): string => apply(text, editsOf(text, change));
const map = (text: string, ...path: readonly (string | number)[]): MapNode => at(text, ...path) as MapNode;
const list = (text: string, ...path: readonly (string | number)[]): SeqNode => at(text, ...path) as SeqNode;

test("a value takes the place of a scalar, of brackets and of a block", () => {
  const replaced = (text: string, value: unknown, ...path: readonly (string | number)[]): string =>
    after(text, { kind: "replace", node: at(text, ...path), value: value as never });
  assert.equal(replaced("a: |\n  x\n  y\nb: 1\n", "z", "a"), "a: z\nb: 1\n");
  assert.equal(replaced("a: { b: 1 } # c\n", 2, "a"), "a: 2 # c\n");
  assert.equal(replaced("a:\n  b: 1\n  c: 2\nd: 3\n", { b: 4 }, "a"), "a: { b: 4 }\nd: 3\n");
  assert.equal(replaced("a: # why\n  b: 1\nd: 3\n", { b: 4 }, "a"), "a: # why\n    { b: 4 }\nd: 3\n");
  assert.equal(replaced("a:\n- x\n- y\nd: 3\n", ["z"], "a"), "a: [z]\nd: 3\n");
  assert.equal(replaced("a:\n  - x: 1\n    y: 2\n  - z: 3\n", "w", "a", 0), "a:\n  - w\n  - z: 3\n");
  assert.equal(replaced("a: [x, 'y']\n", "v, w", "a", 0), "a: [\"v, w\", 'y']\n");
  assert.equal(replaced("a: [x, 'y']\n", "it's", "a", 1), "a: [x, 'it''s']\n");
  assert.equal(replaced("a: { b: , c: 1 }\n", 2, "a", "b"), "a: { b: 2, c: 1 }\n");
  assert.equal(replaced("a:\n  b:\n", 2, "a", "b"), "a:\n  b: 2\n");
  assert.equal(replaced("a:\n  x\nb: 1\n", "z", "a"), "a:\n  z\nb: 1\n");
  assert.equal(replaced("a:\n  x", "z", "a"), "a:\n  z");
});

test("a key or an item goes in behind what it stands behind, in brackets or on a line", () => {
  const insert = (text: string, more: object, ...path: readonly (string | number)[]): string =>
    after(text, { kind: "insert", map: map(text, ...path), key: "k", value: "v", ...more });
  assert.equal(insert("a: { b: 1, c: 2 }\n", { after: "b" }, "a"), "a: { b: 1, k: v, c: 2 }\n");
  assert.equal(insert("a: { b: 1 }\n", { value: "v, w" }, "a"), 'a: { b: 1, k: "v, w" }\n');
  assert.equal(insert("a: {}\n", { value: "v, w" }, "a"), 'a: { k: "v, w" }\n');
  assert.equal(insert("a:\n  b: 1\n\nc: 2\n", {}, "a"), "a:\n  b: 1\n  k: v\n\nc: 2\n");
  assert.equal(insert("a:\n  b:\nc: 2\n", {}, "a"), "a:\n  b:\n  k: v\nc: 2\n");
  assert.equal(insert("a:\n  b: 1\n", { value: "v, w" }, "a"), "a:\n  b: 1\n  k: v, w\n");
  assert.equal(insert("a: 1\r\n", {}), "a: 1\r\nk: v\r\n");
  assert.equal(insert("a: 1", {}), "a: 1\nk: v");
  const long = `# ${"x".repeat(4_093)}\r`;
  assert.equal(insert(`${long}\na: 1\n`, {}), `${long}\na: 1\nk: v\n`, "line ends are those of the first lines");
  assert.equal(insert(`#${long.slice(2)}\na: 1\n`, {}), `#${long.slice(2)}\na: 1\r\nk: v\n`);
  assert.equal(insert("\r\na: 1", {}), "\r\na: 1\r\nk: v", "the very first among them");
  const append = (text: string, value: unknown, ...path: readonly (string | number)[]): string =>
    after(text, { kind: "append", list: list(text, ...path), value: value as never });
  assert.equal(append("a: []\n", "v, w", "a"), 'a: ["v, w"]\n');
  assert.equal(append("a: [x]\n", "v, w", "a"), 'a: [x, "v, w"]\n');
  assert.equal(append("a:\r\n  - x\r\nb: 1\r\n", "v, w", "a"), "a:\r\n  - x\r\n  - v, w\r\nb: 1\r\n");
  assert.equal(append("a:\n  - b: 1\n    c: 2 # d\n", { e: 3 }, "a"), "a:\n  - b: 1\n    c: 2 # d\n  - { e: 3 }\n");
});

test("a key or an item goes out with the comma or the line that was its own", () => {
  const remove = (text: string, key: string, ...path: readonly (string | number)[]): string =>
    after(text, { kind: "remove", map: map(text, ...path), key });
  assert.equal(remove("a: { b: 1 }\n", "b", "a"), "a: {  }\n");
  assert.equal(remove("l:\n  - a: 1\n", "a", "l", 0), "l:\n  - {}\n");
  assert.equal(remove("a: 1\nb: 2", "b"), "a: 1\n");
  assert.equal(remove("a: 1\n", "b"), "a: 1\n");
  assert.equal(
    remove("a: &a { x: 1 }\nb: { <<: *a, y: 2 }\n", "x", "b"),
    "a: &a { x: 1 }\nb: { <<: *a, y: 2 }\n",
    "merged",
  );
  const drop = (text: string, i: number): string => {
    const of = list(text, "a");
    return after(text, { kind: "drop", list: of, item: of.items[i]! });
  };
  assert.equal(drop("a: [x, y, z]\n", 0), "a: [y, z]\n");
  assert.equal(drop("a: [x, y, z]\n", 1), "a: [x, z]\n");
  assert.equal(drop("a: [x, y, z]\n", 2), "a: [x, y]\n");
  assert.equal(drop("a:\n  - x\n  # c\n  - y: 1\n    z: 2\nb: 1\n", 1), "a:\n  - x\n  # c\nb: 1\n");
  assert.equal(drop("a:\n  -\n    -5\n  - y\n", 0), "a:\n  - y\n");
  assert.equal(drop("a:\n  - x\n  - y", 1), "a:\n  - x\n");
  const text = "a: [x]\n";
  assert.equal(after(text, { kind: "drop", list: list(text, "a"), item: rootOf(text) }), text);
});

test("what a row of a table makes is written nowhere, and its cells as their columns write them", () => {
  const text = "a: { b: 1 }\nl: [x]\n";
  const mark = (write: CellMark["write"]): CellMark => ({
    from: [],
    others: [],
    label: undefined,
    book: undefined,
    write,
  });
  const row: MapNode = { ...map(text, "a"), fromRow: true };
  const rows: SeqNode = { ...list(text, "l"), fromRow: true };
  const none: readonly Change[] = [
    { kind: "insert", map: row, key: "k", value: 1 },
    { kind: "remove", map: row, key: "b" },
    { kind: "append", list: rows, value: 1 },
    { kind: "drop", list: rows, item: rows.items[0]! },
    { kind: "replace", node: row, value: 1 },
  ];
  for (const it of none) assert.deepEqual(editsOf(text, it), [], it.kind);
  const cell = (write: CellMark["write"]): Node => ({
    ...(at(text, "a", "b") as Extract<Node, { kind: "scalar" }>),
    cell: mark(write),
  });
  const replaced = (node: Node, value: unknown): string =>
    after(text, { kind: "replace", node, value: value as never });
  assert.equal(
    replaced(
      cell((it) => `<${String(it)}>`),
      2,
    ),
    "a: { b: <2> }\nl: [x]\n",
  );
  assert.equal(
    replaced(
      cell((it) => `<${String(it)}>`),
      null,
    ),
    "a: { b: <null> }\nl: [x]\n",
  );
  assert.equal(
    replaced(
      cell(() => "x"),
      { c: 1 },
    ),
    text,
    "no cell says a map",
  );
  assert.equal(
    replaced(
      cell(() => undefined),
      2,
    ),
    text,
  );
  for (const it of [...none, { kind: "rename", key: map(text).entries[0]!.key, to: "z" } as const])
    assert.equal(uriOf(it), uri);
});

test("text on one line is bare where nothing could read it otherwise", () => {
  const said = (value: unknown, flow = false, style?: "single" | "double"): string =>
    inline(value as never, flow, style);
  for (const it of ["x", "A b.c/d+e-f", "10.1.1.1", "a,b", "a'b", "/x", ".x", "_x", "x]"]) assert.equal(said(it), it);
  for (const it of [
    "",
    "no",
    "Y",
    "null",
    "1",
    "1e3",
    "x: y",
    "x #y",
    "-x",
    "[x",
    "{x",
    "x\ny",
    " x",
    "x ",
    "12:30",
    "@x",
    "&x",
    "*x",
  ])
    assert.equal(said(it), JSON.stringify(it), it);
  for (const it of ["a,b", "a]b", "a}b", "a[b", "a{b"]) assert.equal(said(it, true), JSON.stringify(it), it);
  assert.equal(said("x", false, "single"), "'x'");
  assert.equal(said("it's", false, "single"), "'it''s'");
  assert.equal(said("x\ny", false, "single"), '"x\\ny"');
  assert.equal(said("x", false, "double"), '"x"');
  assert.equal(said("a\u200bb", false, "single"), '"a\\u200bb"');
  assert.equal(said([1, [true, null], {}, { a: "x, y" }]), '[1, [true, null], {}, { a: "x, y" }]');
});

test("a document has its objects line by line, and on one line what is short inside them", () => {
  const long = "x".repeat(150);
  const object = {
    name: "A",
    members: ["a", "b"],
    long: [long],
    inner: { b: { c: 1 } },
    items: [{ k: 1, l: [1] }, { k: long }],
  };
  const text = writeDocument("C", [{ section: "regions", objects: [object], single: false }]);
  assert.equal(
    text,
    `apiVersion: mra/v1
cluster: C

regions:
  - name: A
    members: [ a, b ]
    long:
      - ${long}
    inner: { b: { c: 1 } }
    items:
      - { k: 1, l: [ 1 ] }
      - k: ${long}
`,
  );
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(rootOf(text)))), {
    apiVersion: "mra/v1",
    cluster: "C",
    regions: [object],
  });
  const section = (onOneLine?: "lists" | "objects"): string =>
    writeDocument({ name: "C" }, [
      { section: "x", objects: [{ a: 1, l: [{ b: 1 }] }], single: false, ...(onOneLine && { onOneLine }) },
    ]);
  assert.match(section(), /\n {2}- a: 1\n {4}l:\n {6}- \{ b: 1 \}\n$/);
  assert.match(section("lists"), /\n {2}- a: 1\n {4}l: \[ \{ b: 1 \} \]\n$/);
  assert.match(section("objects"), /\n {2}- \{ a: 1, l: \[ \{ b: 1 \} \] \}\n$/);
  assert.equal(
    writeDocument("C", [{ section: "x", objects: [], single: false }], { more: 1 }),
    "apiVersion: mra/v1\ncluster: C\nmore: 1\n",
  );
  assert.equal(
    writeDocument("C", [{ section: "x", objects: [{ a: 1 }], single: true }]),
    "apiVersion: mra/v1\ncluster: C\n\nx:\n  a: 1\n",
  );
  assert.equal(writeItem({ a: "no", b: "12:30" }), '  - a: "no"\n    b: "12:30"\n');
  assert.equal(writeKey("a", { b: toFillIn("b") }), "a:\n  b: null # to fill in: b\n");
  assert.deepEqual([toFillIn("b"), `x ${toFillIn("b")}`, "b"].map(isToFillIn), [true, false, false]);
  assert.match(writeKey("a", [{ b: [{ c: toFillIn("c") }] }]), /\n {6}- c: null # to fill in: c\n/);
});
