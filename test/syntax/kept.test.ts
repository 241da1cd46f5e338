// How much of a file is read anew after an edit: the pieces that it touches, and two before them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isSplit, parse, reparse } from "../../core/src/syntax/parse.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { treeFrom } from "../../core/src/syntax/from-data.ts";
import { reparseText } from "../../core/src/syntax/reparse-text.ts";
import { nodeAt, type FileTree } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";
const roots = (tree: FileTree): readonly object[] =>
  isSplit(tree) ? tree.parts.map((it) => it.plain ?? it.roots[0] ?? it) : [];

/** How many pieces are read anew where the first `was` of a text becomes `now`, and how many there are. */
function fresh(text: string, was: string, now: string): string {
  const before = parse(uri, text);
  const old = new Set(roots(before));
  const start = text.indexOf(was);
  const after = reparse(before, text.replace(was, now), { start, removed: was.length, inserted: now.length });
  const all = roots(after);
  return `${String(all.filter((it) => !old.has(it)).length)} of ${String(all.length)}`;
}

const items = (count: number, more = "    note: [x]\n"): string =>
  Array.from({ length: count }, (_, i) => `  - name: R${String(100 + i)}\n${more}`).join("");
const list = `a: 1\nregions:\n${items(40)}lines:\n  - name: L\nz: [1]\n`;

test("an edit within a piece reads it and the two before it, wherever it stands", () => {
  const cases: readonly (readonly [was: string, now: string, count: string])[] = [
    ["a: 1", "a: 2", "1 of 45"],
    ["regions:", "region:", "2 of 45"],
    ["R100", "R1", "3 of 45"],
    ["R120", "R", "3 of 45"],
    ["R139", "R", "3 of 45"],
    ["R120", "R120\n", "3 of 45"],
    ["lines:", "line:", "3 of 45"],
    ["z: [1]", "z: [2]", "3 of 45"],
  ];
  for (const [was, now, count] of cases) {
    assert.equal(fresh(list, was, now), count, was);
    assert.equal(fresh(list.replaceAll("    note: [x]\n", ""), was, now), count, `${was}, where items are read late`);
  }
});

test("a byte order mark before the first piece changes nothing of that", () => {
  assert.equal(fresh(`\ufeff${list}`, "a: 1", "a: 2"), "1 of 45");
  assert.equal(fresh(`\ufeff${list}`, "R120", "R"), "3 of 45");
});

test("a piece that is new, or gone, or joined to the one before it, costs no more", () => {
  assert.equal(fresh(list, "  - name: R120", "  - name: N\n  - name: R120"), "4 of 46");
  assert.equal(fresh(list, "  - name: R120\n    note: [x]\n", ""), "3 of 44");
  assert.equal(fresh(list, "z: [1]\n", ""), "2 of 44");
  assert.equal(fresh(list, "  - name: R121", "  - name: N\n  - name: R121"), "4 of 46");
  assert.equal(fresh(list, "lines:", "more:\n  - name: M\nlines:"), "5 of 47");
  assert.equal(fresh(list, "lines:", "  lines:"), "3 of 44");
});

test("a marker that comes or goes reads nothing behind it anew, where no alias stands there", () => {
  const two = `${list}---\n${list}`;
  assert.equal(fresh(list, "lines:", "---\nlines:"), "4 of 46");
  assert.equal(fresh(two, "---\n", ""), "3 of 90");
  assert.equal(fresh(two, "R105", "R"), "3 of 91");
  const before = list.replace("a: 1", "a: &a x\nb: *a");
  assert.equal(fresh(before, "lines:", "---\nlines:"), "4 of 47", "an alias before it is not concerned");
  const behind = list.replace("name: L", "name: *a").replace("a: 1", "a: &a x");
  assert.equal(fresh(behind, "regions:", "---\nregions:"), "46 of 46", "an alias behind it may mean nothing now");
});

test("an alias far behind a marker means what it means with it, or without it", () => {
  const between = items(8, "");
  const one = `a: &p x\nb: 1\nl:\n${between}d: *p\n`;
  const two = `a: &p x\n---\nb: 1\nl:\n${between}d: *p\n`;
  const value = (tree: FileTree): unknown => {
    const it = nodeAt(tree.documents.at(-1)?.root, "d");
    return [it?.kind === "scalar" && it.value, tree.problems.length, tree.documents.length];
  };
  const marker = { start: one.indexOf("b:"), removed: 0, inserted: 4 };
  assert.deepEqual(value(parse(uri, one)), ["x", 0, 1]);
  assert.deepEqual(value(reparse(parse(uri, one), two, marker)), [null, 1, 2]);
  assert.deepEqual(value(reparse(parse(uri, two), one, { ...marker, removed: 4, inserted: 0 })), ["x", 0, 1]);
  const gone = two.replace("b: 1\n", "");
  assert.deepEqual(
    value(reparse(parse(uri, two), gone, { ...marker, start: marker.start + 4, removed: 5, inserted: 0 })),
    [...[null, 1, 2]],
  );
});

test("with an anchor only what uses it is read anew, up to where another one of its name stands", () => {
  const used = (name: string): string => `  - name: U\n    note: *${name}\n`;
  const text = `a: &p x\nb: &q y\nl:\n${items(20)}${used("p")}${items(20)}${used("q")}${items(20)}`;
  assert.equal(fresh(text, "x", "X"), "2 of 65");
  assert.equal(fresh(text, "y", "Y"), "4 of 65", "both anchors stand in the pieces that are read");
  assert.equal(fresh(text, "R119", "R"), "3 of 65");
  assert.equal(fresh(text, "&p", "&o"), "2 of 65");
  const again = `a: &p x\nl:\n${items(20)}  - &p\n    name: [z]\n${items(5)}${used("p")}`;
  assert.equal(fresh(again, "x", "X"), "1 of 29");
  const other = `a: &p x\nl:\n${items(20)}${used("p")}---\nb: &p y\nl:\n${items(5)}${used("p")}`;
  assert.equal(fresh(other, "x", "X"), "2 of 32", "what is used in the next document is another one");
});

test("where a text becomes another, what stands in both is kept, beside as many odd items as may be, but not with anchors", () => {
  const kept = (more: string): number => {
    const before = parse(uri, list);
    const old = new Set(roots(before));
    return roots(reparseText(before, `${list}more:\n${more}`)).filter((it) => old.has(it)).length;
  };
  assert.equal(kept("  - n: x\n"), 45);
  assert.equal(kept("  - x\n".repeat(100)), 45);
  assert.equal(kept("  - x\n".repeat(101)), 0, "the file is refused");
  assert.equal(kept("  - &a { n: x }\n"), 0, "an anchor may be meant anywhere behind it: all is read anew");
  assert.equal(kept("  - [&a x]\n"), 0);
});

test("what was made from data, or of an empty text, becomes what the new text says", () => {
  const text = "b: 2\nl:\n  - n: x\n";
  const whole = { start: 0, removed: 0, inserted: text.length };
  const data = (tree: FileTree): string => JSON.stringify(tree.documents.map(({ root }) => dataOf(root)));
  for (const made of [() => treeFrom(uri, { a: 1 }), () => parse(uri, ""), () => parse(uri, "[x]\n")])
    for (const tree of [reparse(made(), text, { ...whole, removed: made().text.length }), reparseText(made(), text)]) {
      assert.equal(data(tree), '[{"b":2,"l":[{"n":"x"}]}]');
      assert.equal(isSplit(tree) && tree.parts.length, 3);
    }
});
