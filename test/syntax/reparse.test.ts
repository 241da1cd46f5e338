import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { parse, reparse } from "../../core/src/syntax/parse.ts";
import { reparseText } from "../../core/src/syntax/reparse-text.ts";
import { spanOf, type FileTree, type Node } from "../../core/src/syntax/tree.ts";
import { edit, seed, texts } from "./edited-texts.ts";

const uri = "file:///t.mra.yaml";

/** A tree as plain data with absolute places, so that two trees can be compared. */
function plain(tree: FileTree): unknown {
  const node = (it: Node): unknown => {
    const at = spanOf(it);
    if (it.kind === "map")
      return { at, style: it.style, entries: it.entries.map((e) => [node(e.key), node(e.value), e.merged === true]) };
    if (it.kind === "seq") return { at, style: it.style, items: it.items.map(node) };
    return { at, style: it.style, value: it.value };
  };
  return {
    documents: tree.documents.map((it) => [spanOf(it.spot), node(it.root)]),
    problems: tree.problems.map((it) => [spanOf(it.spot), say(it.message, "en")]),
  };
}

const runs = Number(process.env.MRA_EDITS ?? "20000");

test(`after each of ${String(runs)} edits the tree is the same as a fresh one`, () => {
  const perRun = 20;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: perRun, maxLength: perRun }), (text, edits) => {
      let tree = parse(uri, text);
      for (const { at, remove, insert } of edits) {
        const start = Math.min(tree.text.length, Math.floor(at * (tree.text.length + 1)));
        const removed = Math.min(remove, tree.text.length - start);
        const next = tree.text.slice(0, start) + insert + tree.text.slice(start + removed);
        tree = reparse(tree, next, { start, removed, inserted: insert.length });
        assert.deepEqual(plain(tree), plain(parse(uri, next)));
      }
    }),
    { numRuns: runs / perRun, seed: 20261122 },
  );
});

test("after many edits at once the tree is the same as a fresh one", () => {
  const plainTexts = [...texts, texts[0]!.replace("&base", "").replaceAll("<<: *base", "a: b")];
  fc.assert(
    fc.property(
      fc.constantFrom(...plainTexts),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
      (text, rounds) => {
        let tree = parse(uri, text);
        for (const edits of rounds) {
          const next = edits.reduce((it, { at, remove, insert }) => {
            const start = Math.floor(at * (it.length + 1));
            return it.slice(0, start) + insert + it.slice(start + remove);
          }, tree.text);
          tree = reparseText(tree, next);
          assert.deepEqual(plain(tree), plain(parse(uri, next)));
        }
      },
    ),
    { numRuns: runs / 10, seed: 20261129 },
  );
});

test("of a text that is replaced, what stands in both keeps its nodes, wherever it stands now", () => {
  const items = (tree: FileTree): readonly Node[] => {
    const { root } = tree.documents[0]!;
    const list = root.kind === "map" ? root.entries[0]!.value : root;
    return list.kind === "seq" ? list.items : [];
  };
  const text = (names: readonly string[]): string => `phones:\n${names.map((it) => `  - name: ${it}\n`).join("")}`;
  const tree = parse(uri, text(["A", "B", "C", "D", "E"]));
  const [a, , c, d, e] = items(tree);
  const after = items(reparseText(tree, text(["X", "A", "C", "B2", "D", "Y", "E"])));
  assert.deepEqual(
    after.map((it) => [a, c, d, e].includes(it)),
    [false, true, true, false, true, false, true],
  );
});

test("a piece that was not touched keeps its nodes", () => {
  const before = parse(uri, seed);
  const item = (tree: FileTree): Node => {
    const pools = tree.documents[0]!.root;
    const list = pools.kind === "map" ? pools.entries[2]!.value : pools;
    return list.kind === "seq" ? list.items[2]! : list;
  };
  const kept = item(before);
  const at = seed.indexOf("R-1");
  const after = reparse(before, seed.replace("R-1", "R-100"), { start: at + 3, removed: 0, inserted: 2 });
  assert.equal(item(after), kept);
});
