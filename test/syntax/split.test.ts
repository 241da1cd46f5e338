// The pieces into which a text is cut, and which of them are read by themselves again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, piecesOf, isSplit } from "../../core/src/syntax/parse.ts";
import { reparseText, reparsingText } from "../../core/src/syntax/reparse-text.ts";
import { simpleItemEnd, wordValue } from "../../core/src/syntax/plain-item.ts";
import { plainEntry } from "../../core/src/syntax/simple-piece.ts";
import { canSplit, maxTop, maxTopKeys, split } from "../../core/src/syntax/split.ts";
import { itemsOf, nodeAt, writtenOf, type FileTree } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";

/** Each piece on a line: its kind, its column, its text. */
const pieces = (text: string): readonly string[] =>
  split(text, 0, [], () => false).map(
    ({ kind, column, start, end }) =>
      `${kind}${column > 0 ? String(column) : ""} ${JSON.stringify(text.slice(start, end))}`,
  );

test("a key with its value, a head with its items, and what is above the first key, are a piece each", () => {
  assert.deepEqual(pieces("# c\n\na: 1\nb:\n  c: 2\n  - d\n"), [
    'marker "# c\\n\\n"',
    'entry "a: 1\\n"',
    'entry "b:\\n  c: 2\\n  - d\\n"',
  ]);
  assert.deepEqual(pieces("a: # why\n\n  # c\n  - x\n  -\n    y: 1\n  - - z\nb: 1\n"), [
    'head "a: # why\\n\\n  # c\\n"',
    'item2 "  - x\\n"',
    'item2 "  -\\n    y: 1\\n"',
    'item2 "  - - z\\n"',
    'entry "b: 1\\n"',
  ]);
  assert.deepEqual(pieces("a:\n- x\n- y\n  - z\n"), ['head "a:\\n"', 'item "- x\\n"', 'item "- y\\n  - z\\n"']);
  assert.deepEqual(pieces("a:\r\n  - x\r\n"), ['head "a:\\r\\n"', 'item2 "  - x\\r\\n"']);
  assert.deepEqual(pieces("a:\n  - x"), ['head "a:\\n"', 'item2 "  - x"']);
  assert.deepEqual(pieces("a:"), ['entry "a:"']);
  assert.deepEqual(pieces("a:\n  -x\n"), ['entry "a:\\n  -x\\n"']);
  assert.deepEqual(pieces("a: |\n  - x\n"), ['entry "a: |\\n  - x\\n"']);
  assert.deepEqual(pieces("a-b_1:\n  - x\n"), ['head "a-b_1:\\n"', 'item2 "  - x\\n"']);
  assert.deepEqual(pieces('"a":\n  - x\n'), ['entry "\\"a\\":\\n  - x\\n"'], "a quoted key is no head");
  assert.deepEqual(pieces("a: 1\n}\n]\nb: 2\n"), ['entry "a: 1\\n}\\n]\\n"', 'entry "b: 2\\n"']);
  assert.deepEqual(pieces(""), []);
});

test("a document that is no block map is one piece, up to the next marker", () => {
  for (const text of ["{ a: 1 }\n", "- x\n", "  a: 1\n", "&a b: 1\n", "? a\n", "word\n", "a b\n", "a:b\n"])
    assert.deepEqual(pieces(`${text}c: 1\n`), [`whole ${JSON.stringify(`${text}c: 1\n`)}`], text);
  for (const text of [
    "a: 1\n",
    "a :\n",
    '"a b": 1\n',
    "'a': 1\n",
    "<<: 1\n",
    "1a: 2\n",
    "_a: 1\n",
    "$a: 1\n",
    "a b: 1\n",
  ])
    assert.deepEqual(pieces(text), [`entry ${JSON.stringify(text)}`], text);
  assert.deepEqual(pieces("[a]\n---\nb: 1\n"), ['whole "[a]\\n"', 'marker "---\\n"', 'entry "b: 1\\n"']);
  assert.deepEqual(pieces("[a]\n...\nb: 1\n"), ['whole "[a]\\n"', 'marker "...\\n"', 'entry "b: 1\\n"']);
});

test("a key is looked for in the first 300 characters of its line", () => {
  const key = "k".repeat(299);
  assert.deepEqual(pieces(`${key}: 1\n`), [`entry "${key}: 1\\n"`]);
  assert.deepEqual(pieces(`k${key}: 1\n`), [`whole "k${key}: 1\\n"`]);
  assert.deepEqual(pieces(`a: 1\n${key}:\n  - x\n`).slice(1), [`head "${key}:\\n"`, 'item2 "  - x\\n"']);
  assert.deepEqual(pieces(`a: 1\nk${key}:\n  - x\n`).slice(1), [`entry "k${key}:\\n  - x\\n"`]);
});

test("a marker stands alone or before a comment; with something else behind it, it begins a whole document", () => {
  assert.deepEqual(pieces("--- # c\na: 1\n"), ['marker "--- # c\\n"', 'entry "a: 1\\n"']);
  assert.deepEqual(pieces("--- a: 1\nb: 2\n"), ['whole "--- a: 1\\nb: 2\\n"']);
  assert.deepEqual(pieces("---a: 1\n"), ['whole "---a: 1\\n"']);
  assert.deepEqual(pieces("a: 1\n---"), ['entry "a: 1\\n"', 'marker "---"']);
  assert.deepEqual(pieces("a: 1\n ---\n"), ['entry "a: 1\\n ---\\n"']);
  assert.deepEqual(pieces("a:\n  - x\n---\n  - y\n"), [
    'head "a:\\n"',
    'item2 "  - x\\n"',
    'marker "---\\n"',
    'whole "  - y\\n"',
  ]);
  assert.deepEqual(pieces("  \t \na: 1\n"), ['marker "  \\t \\n"', 'entry "a: 1\\n"'], "a line that is only indented");
  for (const text of ["  \t x\n", "  \t!\n"])
    assert.deepEqual(pieces(`${text}a: 1\n`), [`whole ${JSON.stringify(`${text}a: 1\n`)}`]);
  assert.deepEqual(pieces("a: 1\n--- \t# c\nb: 1\n"), ['entry "a: 1\\n"', 'marker "--- \\t# c\\n"', 'entry "b: 1\\n"']);
  assert.deepEqual(pieces("[a]\n...\n[b]\n---\nc: 1"), [
    'whole "[a]\\n"',
    'marker "...\\n"',
    'whole "[b]\\n"',
    'marker "---\\n"',
    'entry "c: 1"',
  ]);
  assert.deepEqual(pieces("a: 1\n---\t\nb:\n  -\tx\n  -\r\n    y\n"), [
    'entry "a: 1\\n"',
    'marker "---\\t\\n"',
    'head "b:\\n"',
    'item2 "  -\\tx\\n"',
    'item2 "  -\\r\\n    y\\n"',
  ]);
  assert.deepEqual(pieces("\ufeffa: 1\n"), ['entry "\ufeffa: 1\\n"']);
  assert.deepEqual(pieces("a: 1\n\t \nb: 2\n"), ['entry "a: 1\\n\\t \\n"', 'entry "b: 2\\n"']);
});

test("directives and lone carriage returns keep a text together", () => {
  assert.deepEqual(["a: 1", "a: 100%\n", "a\r\nb", "%YAML 1.2\n", "a\n%b", "a\rb", "a\r"].map(canSplit), [
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("cutting ends with the piece with which there are more keys or documents than are read", () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, i) => `k${String(i)}: 1\n`).join("");
  assert.equal(pieces(keys(maxTopKeys)).length, maxTopKeys);
  assert.equal(pieces(`${keys(maxTopKeys + 1)}a: 1\nb: 1\n`).length, maxTopKeys + 1);
  assert.equal(pieces(`${keys(maxTopKeys)}---\n${keys(maxTopKeys)}`).length, 2 * maxTopKeys + 1);
  assert.equal(pieces("---\n".repeat(maxTop)).length, maxTop);
  assert.equal(pieces("---\n".repeat(maxTop + 5)).length, maxTop + 1);
});

test("items of the simple form are read without the library; whatever could mean anything else is not", () => {
  const isSimple = (text: string): boolean => simpleItemEnd(text, 0, text.length, text.indexOf("-")) > 0;
  const simple = [
    "- a: x",
    "- a: x\n",
    "- a: x\r\n  b: y\r\n",
    "  - a: x\n    b: y z (q), w\n",
    "- a: x/y.z@q+1-2&\n",
    "- a1: 12\n  b: true\n",
    "- { a: x }\n",
    "- {a: x, b: y z}\n",
    "- { a: x , b: y }\n",
    `- ${"k".repeat(128)}: x\n`,
    `- ${Array.from({ length: 64 }, (_, i) => `k${String(i)}: x`).join("\n  ")}\n`,
    "- aa: x\n  ab: y\n  a: z\n",
  ];
  const others = [
    "-  a: x\n",
    "- a:  x\n",
    "- a : x\n",
    "- 1a: x\n",
    "- a_b: x\n",
    "- a: x\n   b: y\n",
    "- a: x\n b: y\n",
    "- a: x\n\n",
    "- a: x # c\n",
    "- a: 'x'\n",
    "- a: (x)\n",
    "- a: x  y\n",
    "- a: x \n",
    "- a: -x\n",
    "- a: x -y\n",
    "- a: x, y\n  a: z\n",
    "- a: 1.5\n",
    "- a: null\n",
    "- a: 0123\n",
    "- a: 0x1f\n",
    "- a: True\n",
    "- a: 1e3\n",
    "- a:\n",
    "- a\n",
    "- { a: x\n",
    "- { a: x,b: y }\n",
    "- { a: x, }\n",
    "- { a: x } \n",
    "- { a: x } # c\n",
    "- {}\n",
    "- a: x\r",
    "- a: ü\n",
    `- ${"k".repeat(129)}: x\n`,
    `- ${Array.from({ length: 65 }, (_, i) => `k${String(i)}: x`).join("\n  ")}\n`,
  ];
  assert.deepEqual(
    simple.filter((it) => !isSimple(it)),
    [],
  );
  assert.deepEqual(others.filter(isSimple), []);
  assert.equal(simpleItemEnd("- { a: x }\n", 0, 11, 0), 10);
  assert.equal(simpleItemEnd("- { a: x }", 0, 10, 0), 10);
  assert.equal(simpleItemEnd("- a: x\n", 0, 7, 0), 7);
  assert.equal(simpleItemEnd("z: 1\n  - a: x\n", 5, 14, 2), 14, "an item within a text");
});

test("a word means itself, a whole number, or true and false; what YAML reads otherwise is left to the library", () => {
  assert.deepEqual(["x", "true", "false", "0", "12", "123456789012345", "12h", "no", "eX", "Nu"].map(wordValue), [
    "x",
    true,
    false,
    0,
    12,
    123456789012345,
    "12h",
    "no",
    "eX",
    "Nu",
  ]);
  const left = [
    "1234567890123456",
    "007",
    "1.5",
    ".5",
    "1e3",
    "0x1",
    "0o7",
    "True",
    "FALSE",
    "null",
    "Null",
    "NULL",
    ".",
  ];
  assert.deepEqual(
    left.map(wordValue),
    left.map(() => undefined),
  );
});

test("a number of very many digits is a number to the library, and no word that is lost", () => {
  for (const digits of [300, 400, 401, 9_000]) {
    const word = "1".repeat(digits);
    for (const text of [`- a: ${word}\n`, `- { a: ${word} }\n`, `- a: 0x${word}\n`])
      assert.equal(simpleItemEnd(text, 0, text.length, 0), 0, String(digits));
    const tree = parse(uri, `l:\n  - a: ${word}\n`);
    const value = nodeAt(itemsOf(nodeAt(tree.documents[0]?.root, "l"))[0], "a");
    assert.equal(value?.kind === "scalar" && writtenOf(value), word);
  }
  const text = `- a: ${"1".repeat(200_000)}x\n`;
  assert.equal(simpleItemEnd(text, 0, text.length, 0), text.length, "with a letter behind them digits are a word");
});

test("a line of a key and a word is read without the library", () => {
  const chunk = { uri: "file:///t.mra.yaml", offset: 0 };
  const isSimple = (text: string): boolean => plainEntry(text, chunk) !== undefined;
  const simple = ["a: x", "a: x\n", "a: x\r\n", "a: mra/v1\n", "a: x (y), z\n", "a: 12\n", `a: ${"x".repeat(296)}\n`];
  const others = [
    "a:x\n",
    "a:  x\n",
    "a: x \n",
    "a: x # c\n",
    "a: x\n\n",
    "a_b: x\n",
    "a: 1.5\n",
    "a: (x\n",
    `a: ${"x".repeat(297)}\n`,
  ];
  assert.deepEqual(
    simple.filter((it) => !isSimple(it)),
    [],
  );
  assert.deepEqual(others.filter(isSimple), []);
});

const roots = (tree: FileTree): readonly object[] =>
  isSplit(tree) ? tree.parts.map((it) => it.plain ?? it.roots[0] ?? it) : [];

const items = Array.from({ length: 40 }, (_, i) => `  - name: R${String(100 + i)}\n    note: [x]\n`);
const list = `a: 1\nregions:\n${items.join("")}lines:\n  - name: L\nz: [1]\n`;

test("a long list is cut and read some items at a time, and so it is held against another text", () => {
  const long = (count: number, name = "x"): string =>
    `a: 1\nl:\n${Array.from({ length: count }, (_, i) => `  - n: ${name}${String(i)}\n`).join("")}`;
  for (const text of [long(600), long(600).replaceAll("  - ", "- ")]) {
    const some = [...piecesOf(text)].map((it) => it.length);
    assert.ok(some.length === 3 && some.every((it) => it < 260), some.join());
  }
  const steps = (was: string, is: string): number => Array.from(reparsingText(parse(uri, was), is)).length;
  for (const [count, most] of [
    [10, 8],
    [1_000, 20],
    [2_000, 36],
  ] as const) {
    const [all, few] = [steps(long(count), long(count, "y")), steps(long(count), `b: 1\n${long(count)}c: 1\n`)];
    assert.ok(all <= most && all >= most / 2, `${String(count)}: ${String(all)}`);
    assert.ok(few <= most && few >= most / 2, `${String(count)}: ${String(few)}`);
  }
});

test("of many edits at once only what they touch is read anew", () => {
  const before = parse(uri, list);
  const old = new Set(roots(before));
  const after = reparseText(before, list.replace("R105", "A").replace("R130", "B").replace("  - name: L\n", ""));
  assert.equal(roots(after).filter((it) => !old.has(it)).length, 3, "two items, and the head that lost its list");
  const moved = parse(uri, list);
  const known = new Set(roots(moved));
  const turned = reparseText(moved, `a: 1\nregions:\n${[...items.slice(20), ...items.slice(0, 20)].join("")}z: [1]\n`);
  assert.equal(roots(turned).filter((it) => !known.has(it)).length, 20, "what keeps its order keeps its nodes");
  assert.deepEqual(
    reparseText(parse(uri, list), list.replace("R105", "&a")).problems,
    parse(uri, list.replace("R105", "&a")).problems,
  );
});
