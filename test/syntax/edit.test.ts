import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Json } from "../../core/src/base/json.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { apply, editsOf, type Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, nodeAt, type MapNode, type Node, type SeqNode } from "../../core/src/syntax/tree.ts";

const rootOf = (text: string): MapNode => parse("file:///t.mra.yaml", text).documents[0]!.root as MapNode;

function at(text: string, ...path: (string | number)[]): Node {
  return path.reduce<Node>(
    (node, step) => (typeof step === "number" ? (node as SeqNode).items[step]! : nodeAt(node, step)!),
    rootOf(text),
  );
}

function check(text: string, change: Change, expected: string): void {
  assert.equal(apply(text, editsOf(text, change)), expected);
}

describe("replace", () => {
  const replace = (text: string, path: (string | number)[], value: Json, expected: string): void =>
    check(text, { kind: "replace", node: at(text, ...path), value }, expected);
  test("keeps the comment behind", () => replace("a: TCP+UDP   # why\nb: 1\n", ["a"], "TLS", "a: TLS   # why\nb: 1\n"));
  test("keeps the quotes", () => replace(`a: 'x'\nb: "y"\n`, ["b"], "z", `a: 'x'\nb: "z"\n`));
  test("quotes what would read as something else", () => replace("a: x\n", ["a"], "true", 'a: "true"\n'));
  test("quotes a comma in flow style only", () => {
    replace("{ a: x, b: y }\n", ["a"], "v, w", '{ a: "v, w", b: y }\n');
    replace("a: x\n", ["a"], "v, w", "a: v, w\n");
  });
  test("writes behind a key that has no value", () => replace("a:\nb: 1\n", ["a"], "x", "a: x\nb: 1\n"));
  test("replaces a list as a whole", () => replace("a: [1, 2] # c\n", ["a"], ["p", "q"], "a: [p, q] # c\n"));
});

describe("insert", () => {
  const insert = (
    text: string,
    path: (string | number)[],
    key: string,
    value: Json,
    expected: string,
    after?: string,
  ): void =>
    check(
      text,
      { kind: "insert", map: at(text, ...path) as MapNode, key, value, ...(after !== undefined && { after }) },
      expected,
    );
  test("at the end of a block map, under its first key", () =>
    insert(
      "l:\n  - a: 1\n    b: 2 # c\n  - a: 3\n",
      ["l", 0],
      "c",
      true,
      "l:\n  - a: 1\n    b: 2 # c\n    c: true\n  - a: 3\n",
    ));
  test("behind a key", () => insert("a: 1\nb: 2\n", [], "c", 3, "a: 1\nc: 3\nb: 2\n", "a"));
  test("in flow style", () => insert("l:\n  - { a: 1, b: 2 }\n", ["l", 0], "c", "x", "l:\n  - { a: 1, b: 2, c: x }\n"));
  test("into an empty flow map", () => insert("a: {}\n", ["a"], "c", "x", "a: { c: x }\n"));
  test("into a flow map that only takes over another one", () =>
    insert("a: &a { b: 1 }\nc: { <<: *a }\n", ["c"], "d", 2, "a: &a { b: 1 }\nc: { d: 2, <<: *a }\n"));
  test("without a line end at the end of the file", () => insert("a: 1", [], "b", 2, "a: 1\nb: 2"));
  test("with the file's own line ends", () => insert("a: 1\r\nb: 2\r\n", [], "c", 3, "a: 1\r\nb: 2\r\nc: 3\r\n"));
  test("behind a nested value", () =>
    insert("a:\n  x: 1\n  y: [1,\n    2]\nb: 1\n", ["a"], "z", 1, "a:\n  x: 1\n  y: [1,\n    2]\n  z: 1\nb: 1\n"));
});

describe("remove", () => {
  const remove = (text: string, path: (string | number)[], key: string, expected: string): void =>
    check(text, { kind: "remove", map: at(text, ...path) as MapNode, key }, expected);
  test("a line", () => remove("a: 1\nb: 2 # gone\nc: 3\n", [], "b", "a: 1\nc: 3\n"));
  test("a key with a map under it", () => remove("a: 1\nb:\n  x: 1\n  y: 2\nc: 3\n", [], "b", "a: 1\nc: 3\n"));
  test("the first key of an item", () => remove("l:\n  - a: 1\n    b: 2\n", ["l", 0], "a", "l:\n  - b: 2\n"));
  test("the first, middle and last of a flow map", () => {
    remove("{ a: 1, b: 2, c: 3 }\n", [], "a", "{ b: 2, c: 3 }\n");
    remove("{ a: 1, b: 2, c: 3 }\n", [], "b", "{ a: 1, c: 3 }\n");
    remove("{ a: 1, b: 2, c: 3 }\n", [], "c", "{ a: 1, b: 2 }\n");
  });
});

describe("append and drop", () => {
  test("an item in flow style", () =>
    check("a: [x]\n", { kind: "append", list: at("a: [x]\n", "a") as SeqNode, value: "z" }, "a: [x, z]\n"));
  test("an item in block style", () => {
    const text = "a:\n  - x # c\nb: 1\n";
    check(text, { kind: "append", list: at(text, "a") as SeqNode, value: "z" }, "a:\n  - x # c\n  - z\nb: 1\n");
  });
  test("an item out of a block list", () => {
    const text = "a:\n  - x\n  - y # c\n  - z\n";
    const list = at(text, "a") as SeqNode;
    check(text, { kind: "drop", list, item: list.items[1]! }, "a:\n  - x\n  - z\n");
  });
});

test("rename keeps the quotes of a key, and gives it some where it needs them", () => {
  const rename = (text: string, to: string, expected: string): void =>
    check(text, { kind: "rename", key: rootOf(text).entries[0]!.key, to }, expected);
  rename("'a': 1\n", "b", "'b': 1\n");
  rename('"a": 1\n', "b", '"b": 1\n');
  rename("{ a: 1 }\n", "b, c", '{ "b, c": 1 }\n');
});

test("rename changes the key alone", () => {
  const text = "limitProvison: 3 # c\n";
  check(
    text,
    { kind: "rename", key: entryOf(rootOf(text), "limitProvison")!.key, to: "limitProvision" },
    "limitProvision: 3 # c\n",
  );
});

const scalar = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("true", "null", "~", "- x", "a: b", "#c", " x ", "'", '"', "0123", "1e3", "<<", "=", "12:30:45"),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

test("whatever value is written reads back as the same value, in block and flow style", () => {
  fc.assert(
    fc.property(
      scalar,
      fc.constantFrom("a: x\nb: 1\n", "{ a: x, b: 1 }\n", "a: 'x' # c\nb: 1\n", 'a: "x"\nb: 1\n', "a:\nb: 1\n"),
      (value, text) => {
        const after = apply(text, editsOf(text, { kind: "replace", node: at(text, "a"), value }));
        assert.deepEqual({ ...(dataOf(rootOf(after)) as object) }, { a: value, b: 1 });
      },
    ),
  );
});
