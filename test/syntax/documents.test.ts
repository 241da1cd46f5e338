// Which documents a text has, where they stand, and what of them is left where something is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { maxExpandedNodes } from "../../core/src/syntax/convert.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, spanOf, type Node, type Spot } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";

/** Each document: its text, that of its root where it is another one, and what it says. */
const documents = (text: string): readonly string[] =>
  parse(uri, text).documents.map(({ root, spot }) => {
    const [own, inner] = [spot, root].map((it: Spot) => {
      const { start, end } = spanOf(it);
      return `${String(start)}-${String(end)}`;
    });
    return `${own ?? ""}${inner === own ? "" : ` (${inner ?? ""})`} ${JSON.stringify(dataOf(root))}`;
  });

test("a text without a word has one empty document, and so has each marker without a word behind it", () => {
  assert.deepEqual(documents(""), ["0-0 null"]);
  assert.deepEqual(documents("# c\n"), ["0-4 (0-0) null"]);
  assert.deepEqual(documents("# c\n...\n"), ["0-4 (0-0) null"]);
  assert.deepEqual(documents("---\n---\n"), ["0-4 (0-0) null", "4-8 (4-4) null"]);
  assert.deepEqual(documents("\ufeff# c\n---\n"), ["5-9 (5-5) null"]);
});

test("a document goes from its marker, or its first key, to the next marker, whatever is in it", () => {
  assert.deepEqual(documents("  \n\na: 1\n"), ['4-9 {"a":1}']);
  assert.deepEqual(documents("a: 1\n---\nb: 2\n...\n# c\n"), ['0-5 {"a":1}', '5-14 {"b":2}']);
  assert.deepEqual(documents("[a]\n---\nb: 1\n"), ['0-4 (0-3) ["a"]', '4-13 {"b":1}']);
  assert.deepEqual(documents("a: 1\n--- [x]\n...\n- y\n"), ['0-5 {"a":1}', '5-13 (9-12) ["x"]', '17-21 ["y"]']);
  assert.deepEqual(documents("a: 1\n- x\n"), ['0-9 {"a":1}']);
});

test("a list goes from its first item to its last one, whether they are read late or not", () => {
  const listIn = (items: string, behind = "z: 1\n"): string => {
    const text = `y: 1\na:\n${items}${behind}`;
    const list = nodeAt(parse(uri, text).documents[0]?.root, "a");
    if (list?.kind !== "seq") return "none";
    const { start, end } = spanOf(list);
    return `${text.slice(start, end)}|${String(list.onlyMaps)}`;
  };
  assert.equal(listIn("  - b: 1\n  - c: 2\n"), "- b: 1\n  - c: 2\n|true");
  assert.equal(listIn("  - b: 1\n  - [c]\n"), "- b: 1\n  - [c]\n|false");
  assert.equal(listIn("  - [b]\n  - c: 2\n"), "- [b]\n  - c: 2\n|false");
  assert.equal(listIn("- [b]\n- [c]\n"), "- [b]\n- [c]\n|false");
  assert.equal(listIn("   - b: 1\n", ""), "- b: 1\n|true");
  assert.equal(listIn("  - b: [1]", ""), "- b: [1]|false");
});

test("items that are refused are missing, and those around them stay in their list", () => {
  const deep = `  - ${"[".repeat(70)}\n`;
  for (const [items, left] of [
    [`${deep}  - b: 1\n`, '[{"b":1}]'],
    [`  - b: 1\n${deep}`, '[{"b":1}]'],
    [`  - b: [1]\n${deep}  - c: 2\n`, '[{"b":[1]},{"c":2}]'],
    [deep, "[]"],
  ] as const) {
    const text = `a:\n${items}z: 1\n`;
    const { root, spot } = parse(uri, text).documents[0] ?? assert.fail(text);
    assert.equal(JSON.stringify(dataOf(root)), `{"a":${left},"z":1}`);
    assert.equal(spanOf(spot).end, text.length);
    const { start, end } = spanOf(nodeAt(root, "a") as Node);
    assert.ok(start >= 3 && end <= text.length - 5 && start <= end, `${String(start)}-${String(end)}`);
  }
});

test("aliases of a list are those of all its items, in their order", () => {
  const text = "p: &p { n: 1 }\nq: &q { n: 2 }\nl:\n  - *p\n  - x: 1\n  - *q\n  - y: [1]\n  - *p\n";
  const list = nodeAt(parse(uri, text).documents[0]?.root, "l");
  assert.ok(list?.kind === "seq");
  assert.deepEqual(
    list.aliases?.map(({ spot, item }) => {
      const { start, end } = spanOf(spot);
      return `${text.slice(start, end)} ${JSON.stringify(dataOf(item))}`;
    }),
    ['*p {"n":1}', '*q {"n":2}', '*p {"n":1}'],
  );
  assert.deepEqual(
    list.items.map((it) => JSON.stringify(dataOf(it))),
    ['{"n":1}', '{"x":1}', '{"n":2}', '{"y":[1]}', '{"n":1}'],
  );
});

test("with its aliases written out an entry comes to 50,000 values at most, itself and its lists among them", () => {
  // A list of n scalars counts n + 1; one of k aliases to it k * (n + 1) + 1.
  const said = (scalars: number, aliases: number, more = 0): readonly string[] =>
    parse(
      uri,
      `a: &a [${Array<string>(scalars).fill("x").join(", ")}]\nb: [${[...Array<string>(aliases).fill("*a"), ...Array<string>(more).fill("y")].join(", ")}]\n`,
    ).problems.map(({ message, spot }) => `${String(spanOf(spot).start - spot.chunk.offset)} ${say(message, "en")}`);
  const wrong = `Aliases repeat too much here: over ${String(maxExpandedNodes)} values`;
  assert.equal(maxExpandedNodes, 50_000);
  assert.deepEqual(said(99, 499, 98), []);
  assert.deepEqual(said(99, 499, 99), [`0 ${wrong}`], "the list is as large as it may be, the entry around it larger");
  assert.deepEqual(said(99, 499, 100), [`3 ${wrong}`]);
  assert.deepEqual(said(99, 500), [`3 ${wrong}`]);
});

test("what the reading of a text changes in the runtime is as it was afterwards", () => {
  const before = Error.stackTraceLimit;
  try {
    for (const limit of [0, 7, before]) {
      Error.stackTraceLimit = limit;
      parse(uri, "a: @x\nb: [1\n");
      assert.equal(Error.stackTraceLimit, limit);
    }
  } finally {
    Error.stackTraceLimit = before;
  }
});
