import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { maxMergedKeys, maxMergeLevels } from "../../core/src/syntax/convert.ts";
import { entryLimits, itemLimits, maxBlanks, maxDepth, maxLineLength } from "../../core/src/syntax/guard.ts";
import { parse, reparse } from "../../core/src/syntax/parse.ts";
import { maxAliases, maxAnchors, maxOdd } from "../../core/src/syntax/refused.ts";
import { maxTop, maxTopKeys } from "../../core/src/syntax/split.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

/** What is said of a text, with the line it stands on, counted from 1. */
const problems = (text: string): readonly string[] =>
  parse("file:///t.mra.yaml", text).problems.map((it) => {
    const line = text.slice(0, spanOf(it.spot).start).split("\n").length;
    return `${String(line)}: ${say(it.message, "en")}`;
  });

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");

const maxKeys = entryLimits.keys;
const refused = "this part of the file is not checked";

test("a line may be as long as it may be", () => {
  const text = (length: number): string => `a: "${"x".repeat(length - 5)}"\nb: 1\n`;
  assert.deepEqual(problems(text(maxLineLength)), []);
  assert.deepEqual(problems(text(maxLineLength + 1)), [`1: This line is longer than 16384 characters; ${refused}`]);
});

test("keys of one map are counted, items of a list are not", () => {
  const keys = (count: number): string => `vendorConfig:\n${lines(count, (i) => `  k${String(i)}: {a: 1}`)}`;
  assert.deepEqual(problems(keys(maxKeys)), []);
  assert.deepEqual(problems(keys(maxKeys + 1)), [
    `${String(maxKeys + 2)}: More than 2000 keys or values in one place; ${refused}`,
  ]);
  const item = (count: number): string =>
    `phones:\n  - name: x\n    vendorConfig:\n${lines(count, (i) => `      k${String(i)}: {a: 1}`)}`;
  assert.deepEqual(problems(item(itemLimits.keys)), []);
  assert.deepEqual(problems(item(itemLimits.keys + 1)), [
    `${String(itemLimits.keys + 4)}: More than 500 keys or values in one place; ${refused}`,
  ]);
  const list = `dns:\n  internal:\n${lines(maxKeys + 1, (i) => `    - { name: n${String(i)} }`)}  public: []\n`;
  assert.deepEqual(problems(list), []);
  const pairs = `dns:\n  internal:\n${lines(maxKeys + 1, (i) => `    - name: n${String(i)}\n      type: A`)}  public: []\n`;
  assert.deepEqual(problems(pairs), []);
  const whole = `%YAML 1.2\n---\nphones:\n${lines(maxKeys + 1, (i) => `- name: n${String(i)}\n  model: x`)}lines: []\n`;
  assert.deepEqual(problems(whole), []);
});

test("values in flow style are counted", () => {
  const values = (count: number): string =>
    `a: [\n${lines(count / 100 - 1, () => " 1,".repeat(100))}${" 1,".repeat(99)}]\n`;
  assert.deepEqual(problems(values(20_000)), []);
  assert.deepEqual(problems(values(20_100)), [`201: More than 20000 keys or values in one place; ${refused}`]);
  const maps = (count: number): string => `phones:\n  - a: [\n${lines(count, () => "      {},")}      ]\n`;
  assert.deepEqual(problems(maps(400)), []);
  assert.deepEqual(problems(maps(2_500)), [`503: More than 500 keys or values in one place; ${refused}`]);
});

test("blank lines and comments in one place are counted, in a file of any length they are not", () => {
  for (const blank of ["", "  \t", "    # x"]) {
    const item = (count: number): string => `phones:\n  - {name: x,\n${lines(count, () => blank)}    model: y}\n`;
    assert.deepEqual(problems(item(maxBlanks)), []);
    assert.deepEqual(problems(item(maxBlanks + 1)), [
      `${String(maxBlanks + 3)}: More than 5000 blank lines and comments in one place; ${refused}`,
    ]);
    assert.deepEqual(problems(`phones:\n${lines(maxBlanks, () => `  - name: x\n${blank}`)}`), []);
  }
});

test("items that are no maps are counted, also by an edit; those that stand for a map are not", () => {
  const text = (count: number): string => `a: &a {name: x}\nphones:\n${lines(count, () => "  - x")}`;
  assert.deepEqual(problems(text(maxOdd)), []);
  const said = `${String(maxOdd + 3)}: More than 100 items in the lists of one file are no maps; it is not checked`;
  assert.deepEqual(problems(text(maxOdd + 1)), [said]);
  assert.deepEqual(problems(`a: &a {name: x}\nphones:\n${lines(10_000, () => "  - *a")}`), []);
  const uri = "file:///t.mra.yaml";
  const good = text(maxOdd);
  const more = reparse(parse(uri, good), `${good}  - x\n`, { start: good.length, removed: 0, inserted: 6 });
  assert.equal(more.problems.length, 1);
  const less = reparse(more, good, { start: good.length, removed: 6, inserted: 0 });
  assert.deepEqual(less.problems, []);
});

test("aliases outside the lists of a file are counted, also by an edit; those in items are not", () => {
  const text = (count: number): string => `a: &a x\nb:\n${lines(count / 4, (i) => `  k${String(i)}: [*a, *a, *a,*a]`)}`;
  assert.deepEqual(problems(text(maxAliases)), []);
  const said = "2: More than 500 aliases (*) outside the lists of one file; it is not checked";
  assert.deepEqual(problems(text(maxAliases + 4)), [said]);
  assert.deepEqual(problems(`a: &a x\ndns:\n${lines(1_000, (i) => `  k${String(i)}: "*.example.com"`)}`), []);
  assert.deepEqual(problems(`a: &a x\nphones:\n${lines(1_000, () => "  - name: x\n    pool: *a")}`), []);
  const uri = "file:///t.mra.yaml";
  const good = text(maxAliases);
  const more = reparse(parse(uri, good), `${good}c: [*a]\n`, { start: good.length, removed: 0, inserted: 8 });
  assert.deepEqual(
    more.problems.map((it) => say(it.message, "en")),
    ["More than 500 aliases (*) outside the lists of one file; it is not checked"],
  );
});

test("a document that is a list is read as far as is needed to say so", () => {
  assert.deepEqual(problems(lines(500, () => "- x")), []);
  assert.deepEqual(problems(lines(501, () => "- x")), [`501: More than 500 keys or values in one place; ${refused}`]);
});

test("levels of nesting are counted, in block and in flow style", () => {
  const flow = (levels: number): string => `a: ${"[".repeat(levels)}${"]".repeat(levels)}\n`;
  assert.deepEqual(problems(flow(maxDepth)), []);
  assert.deepEqual(problems(flow(maxDepth + 1)), [`1: More than 64 levels of nesting; ${refused}`]);
  const block = (levels: number): string => `${lines(levels, (i) => `${" ".repeat(i)}a:`)}${" ".repeat(levels)}1\n`;
  assert.deepEqual(problems(block(maxDepth - 1)), []);
  assert.deepEqual(problems(block(maxDepth)), [`65: More than 64 levels of nesting; ${refused}`]);
});

test("a part that is refused leaves the others", () => {
  const tree = parse("file:///t.mra.yaml", `phones:\n  - name: a\n  - ${"[".repeat(100)}\n  - name: c\n`);
  const root = tree.documents[0]!.root;
  const list = root.kind === "map" ? root.entries[0]!.value : root;
  assert.equal(list.kind === "seq" ? list.items.length : 0, 2);
  assert.equal(tree.problems.length, 1);
});

test("anchors of a file are counted, and an edit that brings one too many or takes it away is no exception", () => {
  const text = (count: number): string => lines(count, (i) => `k${String(i)}: &k${String(i)} {a: 1}`);
  assert.deepEqual(problems(text(maxAnchors)), []);
  const said = ["201: More than 200 anchors (&) in one file; it is not checked"];
  assert.deepEqual(problems(text(maxAnchors + 1)), said);
  const uri = "file:///t.mra.yaml";
  const good = text(maxAnchors);
  const more = reparse(parse(uri, good), `${good}x: &x 1\n`, { start: good.length, removed: 0, inserted: 8 });
  assert.equal(more.problems.length, 1);
  assert.equal(more.documents[0]!.root.kind, "scalar");
  const less = reparse(more, good, { start: good.length, removed: 8, inserted: 0 });
  assert.deepEqual(less.problems, []);
});

test("a file that has as much of something as may be is read to its end", () => {
  const ends = (text: string): string => {
    const { documents, problems: said } = parse("file:///t.mra.yaml", `${text}z: [1]\n`);
    const { root } = documents.at(-1)!;
    return said.length > 0 || root.kind !== "map" ? "refused" : String(root.entries.at(-1)?.key.value);
  };
  const item = (i: number): string => `  - &a${String(i)}\n    name: x`;
  assert.equal(ends(lines(maxAnchors, (i) => `k${String(i)}: &k${String(i)} {a: 1}`)), "z");
  assert.equal(ends(`l:\n${lines(maxAnchors, item)}  - name: y\n`), "z");
  assert.equal(ends(`l:\n${lines(maxAnchors + 1, item)}`), "refused");
  assert.equal(ends(`l:\n${lines(maxOdd, () => "  - x")}  - name: y\n`), "z");
  assert.equal(ends(`l:\n${lines(maxOdd + 1, () => "  - x")}`), "refused");
  assert.equal(ends(`a: &a x\nb: [${"*a, ".repeat(maxAliases)}]\n`), "z");
  assert.equal(ends(`a: &a x\nb: [${"*a, ".repeat(maxAliases + 1)}]\n`), "refused");
  assert.equal(ends("---\n".repeat(maxTop - 1)), "z");
  assert.equal(ends("---\n".repeat(maxTop)), "refused");
  assert.equal(ends(lines(maxTopKeys - 1, (i) => `k${String(i)}: 1`)), "z");
  assert.equal(ends(lines(maxTopKeys, (i) => `k${String(i)}: 1`)), "refused");
});

test("a file that is refused says where, at a word, and holds nothing", () => {
  const text = `phones:\n${lines(maxAnchors + 1, (i) => `  - &a${String(i)}\n    name: x`)}`;
  const { problems: said, documents, mayComment } = parse("file:///t.mra.yaml", text);
  const [start, end] = said.map(({ spot }) => [spanOf(spot).start, spanOf(spot).end])[0]!;
  assert.deepEqual([text.slice(start, end), start], ["-", text.indexOf("- &a200")]);
  assert.deepEqual(
    documents.map((it) => it.root.kind === "scalar" && it.root.value),
    [null],
  );
  assert.equal(mayComment, true);
});

test("documents and top-level keys of a file are counted, also by an edit", () => {
  const uri = "file:///t.mra.yaml";
  const keys = (count: number): string => lines(count, (i) => `k${String(i)}: 1`);
  assert.deepEqual(problems(keys(maxTopKeys)), []);
  assert.deepEqual(problems(`${keys(maxTopKeys)}---\n${keys(maxTopKeys)}`), []);
  const said = "301: More than 300 keys at the top of one document; the file is not checked";
  assert.deepEqual(problems(keys(maxTopKeys + 1)), [said]);
  const good = keys(maxTopKeys);
  const more = reparse(parse(uri, good), `${good}x: 1\n`, { start: good.length, removed: 0, inserted: 5 });
  assert.equal(more.problems.length, 1);

  const documents = (count: number): string => lines(count, () => "---");
  assert.deepEqual(problems(documents(maxTop)), []);
  const many = "5001: More than 5000 documents and keys at the top of one file; it is not checked";
  assert.deepEqual(problems(documents(maxTop + 1)), [many]);
});

test("what merge keys bring is counted, in keys and in levels", () => {
  const wide = (count: number): string => `a: &a\n${lines(count, (i) => `  k${String(i)}: 1`)}b:\n  <<: *a\n`;
  assert.deepEqual(problems(wide(maxMergedKeys)), []);
  assert.deepEqual(problems(wide(maxMergedKeys + 1)), [
    `${String(maxMergedKeys + 4)}: Merge keys bring in more than 300 keys here`,
  ]);
  const deep = (levels: number): string =>
    `k0: &k0 {x: 1}\n${lines(levels, (i) => `k${String(i + 1)}: &k${String(i + 1)} {<<: *k${String(i)}}`)}`;
  assert.deepEqual(problems(deep(maxMergeLevels)), []);
  assert.deepEqual(problems(deep(maxMergeLevels + 1)), [
    "18: Merge keys of maps with merge keys, more than 16 levels of them: nothing is merged here",
  ]);
});

test("of very many mistakes in one place the first two hundred are told", () => {
  assert.equal(problems('"a"\n'.repeat(1_900)).length, 200);
});
