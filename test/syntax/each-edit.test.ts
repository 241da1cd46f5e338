// A small text with one of everything, and every small edit at every place of it: the tree after it is that of reading anew.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { SplitTree } from "../../core/src/syntax/assemble.ts";
import { isSplit, parse, reparse } from "../../core/src/syntax/parse.ts";
import { reparseText } from "../../core/src/syntax/reparse-text.ts";
import { spanOf, type FileTree, type Node } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";

const shownNode = (it: Node): unknown => {
  const { start, end } = spanOf(it);
  if (it.kind === "scalar") return [start, end, it.style, it.value, it.source];
  const inside =
    it.kind === "seq"
      ? it.items.map(shownNode)
      : it.entries.map((e) => [shownNode(e.key), shownNode(e.value), e.merged]);
  return [start, end, it.kind, it.style, inside];
};

/** All that a tree says, and what it keeps for the next edit. */
const shown = (tree: FileTree): string =>
  JSON.stringify({
    documents: tree.documents.map((it) => [spanOf(it.spot), shownNode(it.root)]),
    problems: tree.problems.map((it) => [spanOf(it.spot), say(it.message, "en")]),
    mayComment: tree.mayComment,
    ...(isSplit(tree) && {
      counts: tree.counts,
      parts: tree.parts.map(({ kind, column, length, chunk, anchors, aliases, defined, used }) => [
        [kind, column, length, chunk.offset, anchors, aliases],
        [[...defined.keys()], [...used]],
      ]),
    }),
  });

interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly insert: string;
}

const typed = [" ", "\n", "- ", ": ", "---\n", "*b", "&b ", "[", "\r", "%", "  - c: 1\n"];

const editsOf = (text: string): readonly Edit[] =>
  Array.from({ length: text.length + 1 }).flatMap((_, start) => [
    ...typed.map((insert) => ({ start, removed: 0, insert })),
    ...[1, 5].filter((it) => start + it <= text.length).map((removed) => ({ start, removed, insert: "" })),
  ]);

const texts: Readonly<Record<string, string>> = {
  lists: "# c\na:\n  - b: 1\n\n  - &b\n    c: 2\n  - { b: 1, c: d }\n  - *b\nd: *b\n",
  documents: "a: &b 1\n---\nl:\n- b: x\n- c\n...\n\nd: *b\n--- [x]\n",
  marked: "\ufeffa: 1\nl: # mra-ignore\n  - b: |\n      - x\n  - c: [1,\n    2]\n",
};

for (const [name, text] of Object.entries(texts))
  test(`each small edit of the ${name}, and its undoing, gives what reading anew gives`, () => {
    const asWas = shown(parse(uri, text));
    let tree = parse(uri, text);
    for (const { start, removed, insert } of editsOf(text)) {
      const next = text.slice(0, start) + insert + text.slice(start + removed);
      const what = JSON.stringify({ start, removed, insert });
      tree = reparse(tree, next, { start, removed, inserted: insert.length });
      assert.equal(shown(tree), shown(parse(uri, next)), what);
      tree = reparse(tree, text, { start, removed: insert.length, inserted: removed });
      assert.equal(shown(tree), asWas, `${what}, undone`);
    }
  });

test("a text that is replaced as a whole gives what reading anew gives", () => {
  const plain = "a:\n  - b: 1\n  - b: 1\n  - c: [2]\n\n  - b: 3\nd: { x: 1 }\n---\ne:\n- b: 1\n";
  const lines = plain.split(/(?<=\n)/);
  const moved = lines.flatMap((_, i) => [
    lines.toSpliced(i, 1).join(""),
    lines.toSpliced(i, 0, lines[i] ?? "").join(""),
    [...lines.slice(i), ...lines.slice(0, i)].join(""),
  ]);
  const others = [
    "",
    "[x]\n",
    "a: 1\n%\n",
    plain.replace("c:", "&x c:"),
    plain.replace("c:", "- *x\n    c:"),
    `${plain}...`,
  ];
  for (const next of [...moved, ...others, ...Object.values(texts)]) {
    const there = reparseText(parse(uri, plain), next);
    assert.equal(shown(there), shown(parse(uri, next)), next);
    assert.equal(shown(reparseText(there, plain)), shown(parse(uri, plain)), `${next}, undone`);
  }
});

test("a tree keeps count of what is limited in a file", () => {
  const none = { wholes: 0, tops: 0, keys: 0, anchors: 0, odd: 0, aliases: 0, users: 0 };
  const cases: readonly (readonly [string, Partial<SplitTree["counts"]>])[] = [
    ["", {}],
    ["a: 1\nb: [2]\n", { tops: 2, keys: 2 }],
    ["# c\na: 1\n", { tops: 2, keys: 1 }],
    ["a: 1\nb: 1\n---\na: 1\nb: 1\nc: 1\n---\na: 1\n", { tops: 8, keys: 3 }],
    ["[a]\n---\n{ b: 1 }\n", { wholes: 2, tops: 3, keys: 1 }],
    ["a:\n  - b: 1\n  - x\n  - b: [1]\n  - [y]\n", { tops: 1, keys: 1, odd: 2 }],
    ["a: [&a x, &b y]\nl:\n  - &c { d: &d 1 }\n", { tops: 2, keys: 2, anchors: 4 }],
    [`l:\n  - &c ${"[".repeat(70)}\n  - &d x\n`, { tops: 1, keys: 1, anchors: 2, odd: 2 }],
    ["a: &a x\nb: [*a, *a]\nc: { d: *a }\n", { tops: 3, keys: 3, anchors: 1, aliases: 3, users: 2 }],
    ["a: &a { b: 1 }\nl:\n  - *a\n  - c: *a\n", { tops: 2, keys: 2, anchors: 1, users: 2 }],
  ];
  for (const [text, counts] of cases)
    assert.deepEqual((parse(uri, text) as SplitTree).counts, { ...none, ...counts }, text);
});
