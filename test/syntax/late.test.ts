// Items of the simple form: read when somebody looks into them, from a text that goes on to change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataOf, hasData } from "../../core/src/syntax/data.ts";
import { parse, reparse } from "../../core/src/syntax/parse.ts";
import { reparseText } from "../../core/src/syntax/reparse-text.ts";
import { entryOf, itemsOf, nodeAt, spanOf, type FileTree, type MapNode } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";
const itemsIn = (tree: FileTree): readonly MapNode[] => itemsOf(nodeAt(tree.documents[0]?.root, "l")) as MapNode[];
const listOf = (count: number): string =>
  `l:\n${Array.from({ length: count }, (_, i) => `  - n: x${String(i)}\n`).join("")}`;
const hasNot = (it: MapNode | undefined, key: string): boolean => it?.hasNot?.(key) === true;
const dataIn = (it: MapNode | undefined): string => JSON.stringify(it && dataOf(it));

test("what was read of an item is kept for the last 512 that were looked into, and is the same when it is read again", () => {
  const [first, ...others] = itemsIn(parse(uri, listOf(513)));
  const held = first?.entries;
  assert.equal(held?.length, 1);
  for (const it of others.slice(0, 511)) assert.equal(it.entries.length, 1);
  assert.equal(first?.entries, held);
  assert.equal(others.at(511)?.entries.length, 1);
  const again = first.entries;
  assert.notEqual(again, held);
  assert.deepEqual(again, held);
});

test("that an item has no such key is told by its own text alone, as long as it was not read", () => {
  const text = "key: 1\nl:\n  - before: 1\n  - name: other\n  - behind: 1\n";
  const [, item] = itemsIn(parse(uri, text));
  const lacking = (...keys: readonly string[]): readonly string[] => keys.filter((it) => hasNot(item, it));
  assert.deepEqual(lacking("key", "before", "behind", "name", "other"), ["key", "before", "behind"]);
  assert.equal(entryOf(item, "other"), undefined, "a value is no key");
  assert.equal(entryOf(item, "name")?.key.value, "name");
  assert.deepEqual(lacking("key", "name"), [], "it was read: its entries tell");
  assert.equal(entryOf(item, "name")?.value.kind, "scalar");
});

test("an item that has left the file says what it said", () => {
  const text = "a: 1\nl:\n  - n: x\n    m: 12\n  - { n: y, t: true }\n  - n: z\n";
  const gone = "l:\n  - q: 1\n";
  const edits: readonly ((tree: FileTree) => FileTree)[] = [
    (tree) => reparse(tree, gone, { start: 0, removed: text.length, inserted: gone.length }),
    (tree) => reparseText(tree, gone),
  ];
  for (const edit of edits) {
    const tree = parse(uri, text);
    const [block, flow, last] = itemsIn(tree);
    assert.equal(hasNot(block, "m"), false);
    const after = edit(tree);
    assert.deepEqual([block, flow, last].map(dataIn), ['{"n":"x","m":12}', '{"n":"y","t":true}', '{"n":"z"}']);
    assert.deepEqual([hasNot(block, "m"), hasNot(block, "q"), hasNot(flow, "t")], [false, true, false]);
    assert.deepEqual(
      [block, flow].map((it) => it?.entries.map(({ key }) => key.value)),
      [
        ["n", "m"],
        ["n", "t"],
      ],
    );
    assert.deepEqual(itemsIn(after).map(dataIn), ['{"q":1}']);
  }
});

test("an item that stays is where it is now, and reads what stands there now", () => {
  const text = "a: 1\nl:\n  - n: x\n  - { n: y }\n  - n: [z]\n";
  const tree = parse(uri, text);
  const [, flow] = itemsIn(tree);
  const more = `b: 2 # above\n${text}`;
  const after = reparse(tree, more, { start: 0, removed: 0, inserted: 13 });
  assert.equal(itemsIn(after)[1], flow);
  const { start, end } = flow === undefined ? { start: 0, end: 0 } : spanOf(flow);
  assert.equal(more.slice(start, end), "{ n: y }");
  assert.equal(dataIn(flow), '{"n":"y"}');
  assert.deepEqual(
    itemsIn(after).map((it) => [it.style, hasData(it)]),
    [
      ["block", true],
      ["flow", true],
      ["block", false],
    ],
  );
});
