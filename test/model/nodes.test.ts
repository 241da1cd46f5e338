// Nodes of a tree as values: which say the same, which are of the type that a field wants, what stands under a key.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FieldType } from "../../core/src/catalog/schema.ts";
import { isLegal } from "../../core/src/model/legal.ts";
import { eachTextAt, isWritten, mapsAt, textAt, textsAt, truthAt, wholeAt } from "../../core/src/model/located.ts";
import { sameEntry, sameNode, sameShape } from "../../core/src/model/same-said.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, nodeAt, type MapNode, type Node } from "../../core/src/syntax/tree.ts";

const rootOf = (text: string): MapNode => parse("file:///t.mra.yaml", text).documents[0]!.root as MapNode;
const valueOf = (written: string): Node => nodeAt(rootOf(`a: ${written}\n`), "a")!;

describe("two nodes", () => {
  const values = [
    "x",
    "'x'",
    "y",
    "1",
    "8.1",
    "8.10",
    "null",
    "true",
    "[]",
    "[x]",
    "[x, y]",
    "{}",
    "{ b: x }",
    "{ b: y }",
    "{ c: x }",
    "{ b: x, c: x }",
    "\n  - x",
    "\n  b: x",
  ];
  test("say the same in the same way where they are written alike, and only there", () => {
    for (const [i, one] of values.entries())
      for (const [j, other] of values.entries())
        assert.equal(sameNode(valueOf(one), valueOf(other)), i === j, `${one} ${other}`);
  });
  test("are the same where they are one", () => {
    const root = rootOf("a: &a { b: x }\nc: *a\n");
    assert.ok(sameNode(nodeAt(root, "a")!, nodeAt(root, "c")!));
  });
  test("are entries of the same where both are there, and both or none came by a merge key", () => {
    const root = rootOf("a: &a { x: 1 }\nb: { x: 1 }\nc: { <<: *a }\nd: { <<: *a }\ne: { x: 2 }\n");
    const x = (key: string): ReturnType<typeof entryOf> => entryOf(nodeAt(root, key), "x");
    assert.deepEqual(
      [
        sameEntry(x("a"), x("b")),
        sameEntry(x("c"), x("d")),
        sameEntry(x("a"), x("c")),
        sameEntry(x("a"), x("e")),
        sameEntry(x("a"), undefined),
        sameEntry(undefined, x("a")),
        sameEntry(undefined, undefined),
      ],
      [true, true, false, false, false, false, true],
    );
  });
  test("are of one shape with the same keys, whose maps are the same: values alone make no difference", () => {
    const same = (one: string | undefined, other: string | undefined): boolean =>
      sameShape(one === undefined ? undefined : rootOf(one), other === undefined ? undefined : rootOf(other));
    assert.deepEqual(
      [
        same("a: 1\n", "a: 2\n"),
        same("a: 1\nb: 2\n", "b: 1\na: 2\n"),
        same("a: 1\n", "b: 1\n"),
        same("a: 1\n", "a: 1\nb: 2\n"),
        same("a: { b: 1 }\n", "a: { b: 1 }\n"),
        same("a: { b: 1 }\n", "a: { b: 2 }\n"),
        same("a: { b: 1 }\n", "a: 1\n"),
        same("a: 1\n", "a: { b: 1 }\n"),
        same(undefined, "a: 1\n"),
        same("a: 1\n", undefined),
        same(undefined, undefined),
      ],
      [true, true, false, false, true, false, false, false, false, false, true],
    );
  });
});

describe("a value is legal for a field", () => {
  const written = ["x", "''", "1", "1.5", "true", "null", "[]", "[x, y]", "[x, 1]", "[x, [y]]", "{}", "{ secret: S }"];
  const legal = (type: FieldType): readonly string[] => written.filter((it) => isLegal(valueOf(it), type));
  const text: FieldType = { kind: "string" };
  const is = (type: FieldType, ...expected: readonly string[]): void =>
    void test(`of type ${type.kind}`, () => assert.deepEqual(legal(type), expected));
  is(text, "x", "''");
  is({ kind: "reference", to: "regions" }, "x", "''");
  is({ kind: "integer" }, "1");
  is({ kind: "boolean" }, "true");
  is({ kind: "list", item: "x", of: text }, "[]", "[x, y]", "[x, 1]", "[x, [y]]");
  is({ kind: "joined" } as FieldType, "[]", "[x, y]");
  is({ kind: "map", fields: [] }, "{}", "{ secret: S }");
  is({ kind: "vendorConfig" }, "{}", "{ secret: S }");
  is({ kind: "ice" }, "{}", "{ secret: S }");
  is({ kind: "secret" }, "{ secret: S }");
  test("that has a form, where the text is of it", () => {
    const ip = { kind: "string", form: "ipv4" } as FieldType;
    assert.deepEqual(
      ["10.1.1.1", "10.1.1", "true"].map((it) => isLegal(valueOf(it), ip)),
      [true, false, false],
    );
  });
  test("of words, where it is one of them, or the list of words is open", () => {
    const words = { kind: "enum", enum: "XTransport" } as unknown as FieldType;
    const open = { ...words, open: true } as FieldType;
    assert.deepEqual(
      ["perhaps", "1", "[x]"].map((it) => isLegal(valueOf(it), open)),
      [true, false, false],
    );
    assert.equal(isLegal(valueOf("perhaps"), words), false);
  });
});

describe("what stands under a key of one map, or of several that are one", () => {
  const maps = (...texts: readonly string[]): readonly Node[] => texts.map((it) => rootOf(`${it}\n`));
  test("is the first that can be read", () => {
    const some = maps("x: 1", "a: [x]", "a: no-ip", "a: 10.1.1.1", "a: 10.1.1.2");
    assert.equal(textAt(some, "a")?.value, "no-ip");
    assert.equal(textAt(some, "a", "ipv4")?.value, "10.1.1.1");
    assert.equal(textAt(some, "b"), undefined);
    assert.equal(textAt(undefined, "a"), undefined);
    assert.equal(textAt(rootOf("a: x\n"), "a")?.value, "x");
  });
  test("is a truth value or a whole number, where it is one", () => {
    assert.deepEqual(
      ["false", "true", "x"].map((it) => truthAt(rootOf(`a: ${it}\n`), "a")?.value),
      [false, true, undefined],
    );
    assert.deepEqual(
      ["0", "7", "7.5", "x", "[1]"].map((it) => wholeAt(rootOf(`a: ${it}\n`), "a")?.value),
      [0, 7, undefined, undefined, undefined],
    );
  });
  test("is a map, where it is one", () =>
    assert.deepEqual(mapsAt(maps("a: x", "a: { b: 1 }", "b: { c: 1 }", "a: { b: 2 }"), "a").length, 2));
  test("is a list of texts that is known as a whole, or not at all", () => {
    const texts = (form: "ipv4" | undefined, ...of: readonly string[]): readonly string[] | undefined =>
      textsAt(maps(...of), "a", form)?.texts.map((it) => it.value);
    assert.deepEqual(texts(undefined, "a: [x, y]"), ["x", "y"]);
    assert.deepEqual(texts(undefined, "a: [x, x]"), ["x", "x"], "one list stays as it is");
    assert.deepEqual(texts(undefined, "a: [x, y]", "b: 1", "a: [Y, z]"), ["x", "y", "z"], "several are one");
    assert.deepEqual(texts(undefined, "a: []"), []);
    assert.equal(texts(undefined, "a: [x, 1]"), undefined);
    assert.equal(texts(undefined, "a: [x]", "a: y"), undefined);
    assert.equal(texts("ipv4", "a: [10.1.1.1, x]"), undefined);
    assert.equal(texts(undefined, "b: [x]"), undefined);
  });
  test("is each text that can be read, where each speaks for itself", () =>
    assert.deepEqual(
      eachTextAt(maps("a: [10.1.1.1, x, 1]", "a: y", "a: [10.1.1.2, 10.1.1.1]"), "a", "ipv4").map((it) => it.value),
      ["10.1.1.1", "10.1.1.2"],
    ));
  test("is written where it is neither nothing nor an empty text", () =>
    assert.deepEqual(
      ["a: x", "a: 0", "a: false", "a: []", "a: {}", "a:", "a: ''", "a: ' '", "b: x"].map((it) =>
        isWritten(rootOf(`${it}\n`), "a"),
      ),
      [true, true, true, true, true, false, false, false, false],
    ));
});
