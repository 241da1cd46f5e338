import assert from "node:assert/strict";
import { test } from "node:test";
import { appendItem } from "../../core/src/syntax/append-item.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { aliasesIn, isOver, maxAliases, maxAnchors, maxOdd } from "../../core/src/syntax/refused.ts";
import { inline } from "../../core/src/syntax/scalar.ts";
import { maxTop, maxTopKeys } from "../../core/src/syntax/split.ts";
import { nodeAt, type MapNode, type SeqNode } from "../../core/src/syntax/tree.ts";

const rootOf = (text: string): MapNode => parse("file:///t.mra.yaml", text).documents[0]?.root as MapNode;
const data = (text: string): unknown => JSON.parse(JSON.stringify(dataOf(rootOf(text))));
const listIn = (text: string): SeqNode => nodeAt(rootOf(text), "regions") as SeqNode;

test("an object is appended in the column of its list, with the line breaks of the file", () => {
  const appended = (text: string): string | undefined => {
    const edit = appendItem(text, listIn(text), { name: "S", relatedRegions: [{ region: "R" }] });
    return edit && apply(text, [edit]);
  };
  const item = (indent: string): string =>
    `${indent}- name: S\n${indent}  relatedRegions:\n${indent}    - { region: R }\n`;
  const behind = (text: string, indent: string): void => assert.equal(appended(text), `${text}${item(indent)}`);
  behind("regions:\n  - name: R\n", "  ");
  behind("regions:\n- name: R\n", "");
  behind("regions:\n  - name: R # why\n", "  ");
  behind("regions:\n  -\n    name: R\n", "  ");
  assert.equal(appended("regions:\n  - name: R"), `regions:\n  - name: R\n${item("  ")}`.trimEnd());
  assert.equal(
    appended("regions:\r\n  - name: R\r\nlines: []\r\n"),
    `regions:\r\n  - name: R\r\n${item("  ").replaceAll("\n", "\r\n")}lines: []\r\n`,
  );
  assert.equal(appended("regions: [{ name: R }]\n"), undefined);
  assert.equal(appended("regions: []\n"), undefined);
});

test("edits that touch each other are each carried out; of those that overlap, each sees what is behind it", () => {
  const at = (start: number, end: number, newText: string): Parameters<typeof apply>[1][number] => ({
    span: { start, end },
    newText,
  });
  assert.equal(apply("abcdef", [at(0, 1, "A"), at(1, 2, "B"), at(6, 6, "!")]), "ABcdef!");
  assert.equal(apply("abcdef", [at(2, 3, "C"), at(0, 4, "x")]), "xef");
  const three = [at(0, 1, "A"), at(2, 3, "C"), at(4, 5, "E")];
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])
    assert.equal(
      apply(
        "abcdef",
        order.map((i) => three[i]!),
      ),
      "AbCdEf",
      "in whatever order they are given",
    );
});

test("what a merge key brings is no place to write behind", () => {
  const text = "a: &a\n  x: 1\nb:\n  y: 2\n  <<: *a\n";
  const map = nodeAt(rootOf(text), "b") as MapNode;
  const written = apply(text, editsOf(text, { kind: "insert", map, key: "z", value: 3 }));
  assert.equal(written, "a: &a\n  x: 1\nb:\n  y: 2\n  z: 3\n  <<: *a\n");
});

test("a merge key takes one map or a list of them, and nothing else", () => {
  assert.deepEqual(data("a: &a { x: 1 }\nb: &b { y: 2 }\nc: { <<: [*a, *b], z: 3 }\n"), {
    a: { x: 1 },
    b: { y: 2 },
    c: { z: 3, x: 1, y: 2 },
  });
  assert.deepEqual(data("a: &a { x: 1 }\nc: { <<: *a }\n"), { a: { x: 1 }, c: { x: 1 } });
});

test("a list has aliases where some are written in it, and no list of them elsewhere", () => {
  const without = listIn("regions:\n  - name: R\n  - name: S\n");
  assert.ok(!Object.hasOwn(without, "aliases"));
  const list = listIn("regions:\n  - &r\n    name: R\n  - *r\n");
  assert.equal(list.aliases?.length, 1);
});

test("aliases in a text are counted where one may be written, up to one more than is read", () => {
  const counts: Readonly<Record<string, number>> = {
    "": 0,
    "a: *b": 1,
    "a: [*b,*c]": 2,
    "- *a\n- *b": 2,
    "a: b*c": 0,
    "a: 2 * 3": 0,
    "a: *": 0,
    "a: **b": 0,
    "{a: *b}": 1,
    "? *a : *b": 2,
  };
  for (const [text, count] of Object.entries(counts)) assert.equal(aliasesIn(text), count, text);
  assert.equal(aliasesIn(" *a".repeat(maxAliases)), maxAliases);
  assert.equal(aliasesIn(" *a".repeat(2 * maxAliases)), maxAliases + 1);
});

test("a file is refused for one more than is read of anything, and for nothing less", () => {
  const most = { tops: maxTop, keys: maxTopKeys, anchors: maxAnchors, odd: maxOdd, aliases: maxAliases };
  assert.equal(isOver(most), false);
  for (const key of ["tops", "keys", "anchors", "odd", "aliases"] as const)
    assert.equal(isOver({ ...most, [key]: most[key] + 1 }), true, key);
});

test("a value in one line is quoted where brackets or a key need it", () => {
  assert.equal(inline({ "a, b": "c, d", e: [1, true, null] }, false), '{ "a, b": "c, d", e: [1, true, null] }');
  assert.equal(inline("c, d", false), "c, d");
  assert.equal(inline("c, d", true), '"c, d"');
});

test("a directive, and a marker with something behind it, are read with the document", () => {
  assert.deepEqual(data("%YAML 1.2\n---\na: 1\n"), { a: 1 });
  assert.deepEqual(data("a: 100%\nb: 2\n"), { a: "100%", b: 2 });
  assert.deepEqual(data("--- # why\na: 1\n"), { a: 1 });
  assert.deepEqual(data("--- {a: 1}\n"), { a: 1 });
  assert.equal(parse("file:///t.mra.yaml", "a: 1\n---\nb: 2\n...\n").documents.length, 2);
});
