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

test("aliases may bring 50,000 values into an entry, however deep they stand", () => {
  // A list of 199 words comes to 200 values.
  const words = `a: &a [${Array<string>(199).fill("x").join(", ")}]\n`;
  const aliases = (count: number): string => Array<string>(count).fill("*a").join(", ");
  const said = (text: string): readonly string[] =>
    parse(uri, `${words}${text}`).problems.map(
      ({ message, spot }) => `${String(spanOf(spot).start - words.length)} ${say(message, "en")}`,
    );
  const wrong = "Aliases repeat too much here: over 50000 values";
  assert.equal(maxExpandedNodes, 50_000);
  for (const [text, at] of [
    [`b: [${aliases(250)}]\n`, 3],
    [`b: [[[x], { c: [${aliases(125)}] }], [${aliases(125)}]]\n`, 3],
    [`b: { c: [${aliases(249)}], d: *a }\n`, 3],
    [`b: { c: { d: [${aliases(250)}], e: x }, f: [x, y] }\n`, 13],
  ] as const) {
    assert.deepEqual(said(text), [], text.slice(0, 20));
    assert.deepEqual(said(text.replace("*a", "*a, *a").replace(": *a, *a", ": *a, z: *a")), [`${String(at)} ${wrong}`]);
  }
  const merged = (count: number): string =>
    `m: &m { l: [${aliases(50)}] }\nb: { ${Array.from({ length: count }, (_, i) => `k${String(i)}: { <<: *m }`).join(", ")} }\n`;
  assert.deepEqual(said(merged(4)), []);
  assert.equal(said(merged(5)).length, 1, "what a merge key brings counts, too");
});

test("values that are written one by one may be more than aliases may bring, in a text that is read as a whole", () => {
  const rows = Array.from({ length: 13_000 }, (_, i) => `- { n: x${String(i)}, a: [1, 2] }\n`).join("");
  const { problems, documents: found } = parse(uri, `%YAML 1.2\n---\nl:\n${rows}`);
  assert.deepEqual(problems, []);
  const list = nodeAt(found[0]?.root, "l");
  assert.equal(list?.kind === "seq" && list.items.length, 13_000);
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
