// What a text becomes node by node, and what is said of it where.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { maxExpandedNodes } from "../../core/src/syntax/convert.ts";
import { itemLimits, maxDepth, maxLineLength, tooMuch } from "../../core/src/syntax/guard.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { beginsWithAnchor, isOdd } from "../../core/src/syntax/refused.ts";
import type { SyntaxProblem } from "../../core/src/syntax/tree.ts";
import type { PieceKind } from "../../core/src/syntax/split.ts";
import {
  booleanOf,
  cellOf,
  entryOf,
  itemsOf,
  nodeAt,
  spanOf,
  stringOf,
  watchingLookUps,
  writtenOf,
  type MapNode,
  type Node,
} from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";
const rootOf = (text: string): Node => parse(uri, text).documents[0]!.root;

/** Each problem with the text that it stands on. */
const problems = (text: string): readonly string[] =>
  parse(uri, text).problems.map(({ message, spot }) => {
    const { start, end } = spanOf(spot);
    return `${JSON.stringify(text.slice(start, end))} ${say(message, "en")}`;
  });

/** A node as it is written: style, text, value, source; keys that a merge brought with a `^`. */
function shown(text: string, it: Node): string {
  const { start, end } = spanOf(it);
  if (it.kind === "scalar") {
    const source = it.source === undefined ? "" : ` (${it.source})`;
    return `${it.style} ${JSON.stringify(it.value)}${source} ${JSON.stringify(text.slice(start, end))}`;
  }
  const inside =
    it.kind === "seq"
      ? it.items.map((one) => shown(text, one))
      : it.entries.map(({ key, value, merged }) => `${merged ? "^" : ""}${String(key.value)}=${shown(text, value)}`);
  return `${it.style}${it.kind === "seq" ? `[${inside.join(", ")}]` : `{${inside.join(", ")}}`}`;
}
const read = (text: string): string => shown(text, rootOf(text));

test("a scalar knows its style, its value and what is written where the value does not say it", () => {
  assert.equal(read("a: 'x'\n"), `block{a=single "x" "'x'"}`);
  assert.equal(read('a: "x"\n'), 'block{a=double "x" "\\"x\\""}');
  assert.equal(read("a: 8.10\n"), 'block{a=plain 8.1 (8.10) "8.10"}');
  assert.equal(read("a: 8.1\n"), 'block{a=plain 8.1 "8.1"}');
  assert.equal(read("a: 0x1F\n"), 'block{a=plain 31 (0x1F) "0x1F"}');
  assert.equal(read("a: ~\n"), 'block{a=plain null (~) "~"}');
  assert.equal(read("a: True\n"), 'block{a=plain true (True) "True"}');
  assert.equal(
    read("a: 12345678901234567890\n"),
    'block{a=plain 12345678901234567000 (12345678901234567890) "12345678901234567890"}',
  );
  assert.equal(read("a: |\n  x\nb: >\n  y\n"), 'block{a=literal "x\\n" "|\\n  x\\n", b=folded "y\\n" ">\\n  y\\n"}');
  assert.equal(read("a: [x, { b: 1 }]\n"), 'block{a=flow[plain "x" "x", flow{b=plain 1 "1"}]}');
  assert.equal(read("a: [x, ]\nb: { c }\n"), 'block{a=flow[plain "x" "x"], b=flow{c=plain null ""}}');
  assert.equal(read("a:\n  b:\n"), 'block{a=block{b=plain null ""}}');
  assert.deepEqual(
    ["8.10", "x", "0123"].map((it) => writtenOf(nodeAt(rootOf(`a: ${it}\n`), "a") as never)),
    ["8.10", "x", "0123"],
  );
});

test("a merge key brings what the map does not say itself, of several the first; an own key keeps its place", () => {
  assert.equal(
    read("a: &a { x: 1, y: 2 }\nb: &b { y: 3, z: 4 }\nc: { y: 5, <<: [*a, *b, w] }\n"),
    'block{a=flow{x=plain 1 "1", y=plain 2 "2"}, b=flow{y=plain 3 "3", z=plain 4 "4"}, c=flow{y=plain 5 "5", ^x=plain 1 "1", ^z=plain 4 "4"}}',
  );
  assert.equal(read("a: { '<<': 1, <<: 2 }\n"), 'block{a=flow{<<=plain 1 "1"}}');
  assert.equal(read("a: <<\n"), 'block{a=plain "<<" "<<"}', "elsewhere it is a word");
  const old = "%YAML 1.1\n---\na: &a { x: 1 }\nb: { <<: *a, k: yes }\n";
  assert.equal(JSON.stringify(dataOf(rootOf(old))), '{"a":{"x":1},"b":{"k":true,"x":1}}', "in YAML 1.1, too");
});

test("what is wrong is said where it stands", () => {
  assert.deepEqual(problems("a: *x\n"), ['"*x" There is no anchor &x above']);
  assert.deepEqual(problems("a: { b: 1, b: 2 }\n"), ['"b" The key b stands twice here; the first one counts']);
  assert.deepEqual(problems("a: 1\nb: 2\na: 3\n"), ['"a" The key a stands twice here; the first one counts']);
  assert.deepEqual(problems("a: { [x]: 1, b: 2 }\n"), ['"[x]" A key is one word, not a list or map']);
  assert.deepEqual(problems('a: "x\\u0007"\n'), [
    '"\\"x\\\\u0007\\"" The character U+0007 cannot be sent to a cluster',
  ]);
  assert.deepEqual(problems('a: "x\\ud800y"\n'), [
    '"\\"x\\\\ud800y\\"" The character U+D800 cannot be sent to a cluster',
  ]);
  assert.deepEqual(problems('a: "x\\t\\n\\U0001F600"\n'), []);
  assert.deepEqual(dataOf(rootOf("a: { [x]: 1, b: 2 }\n")), dataOf(rootOf("a: { b: 2 }\n")));
  assert.deepEqual(JSON.stringify(dataOf(rootOf("a: 1\nb: 2\na: 3\n"))), '{"a":1,"b":2}');
  assert.deepEqual(
    problems("a: &x 1\n---\nb: *x\n"),
    ['"*x" There is no anchor &x above'],
    "anchors end with their document",
  );
  assert.deepEqual(problems("a: &x 1\nb: *x\nc: { d: &y 2, e: *y }\n"), []);
});

test("what the YAML library finds wrong stands where it is, at least one character wide", () => {
  const found: Readonly<Record<string, string>> = {
    "z: 1\na: b: c\n": "8-9 A second colon on this line",
    "z: 1\na: @x\n": "8-9 A value that begins with this character needs quotes",
    "z: 1\na: 'x\n": "11-12 Something is missing here",
    'z: 1\na: "\\q"\n': "9-10 There is no such escape in double quotes",
    "z: 1\na: &a &b 1\n": "11-13 A value has at most one anchor",
  };
  for (const [text, expected] of Object.entries(found)) {
    const [{ message, spot }] = parse(uri, text).problems as [SyntaxProblem];
    const { start, end } = spanOf(spot);
    assert.equal(`${String(start)}-${String(end)} ${say(message, "en")}`.slice(0, expected.length), expected, text);
  }
});

test("a list in the column of the keys belongs to none of them, and is said", () => {
  const said = "The indentation does not fit";
  const about = (text: string): readonly string[] => problems(text).map((it) => it.slice(0, 4 + said.length));
  assert.deepEqual(about("a:\n  - x: 1\n- x: 2\n"), [`"-" ${said}`]);
  assert.deepEqual(about("a: 1\n- x\n- y\nb: 2\n"), [`"-" ${said}`, `"-" ${said}`]);
  assert.deepEqual(about("a: 1\n[x]\n"), [`"[" ${said}`]);
  assert.deepEqual(about("a: 1\n---\nb:\n  - x\n- y\n"), [`"-" ${said}`]);
  assert.deepEqual(about("a:\n- x: 1\n- x: 2\nb: 1\n"), []);
});

test("an endless tree is cut where its values become too many", () => {
  const tens = Array.from(
    { length: 6 },
    (_, i) =>
      `k${String(i + 1)}: &k${String(i + 1)} [${Array(10)
        .fill(`*k${String(i)}`)
        .join(", ")}]\n`,
  );
  const bomb = `k0: &k0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${tens.join("")}`;
  assert.ok(problems(bomb).length > 0);
  const merging = Array.from(
    { length: 6 },
    (_, i) =>
      `m${String(i)}: &m${String(i)} { <<: *n${String(i)} }\nn${String(i + 1)}: &n${String(i + 1)} { a: [${Array(10)
        .fill(`*m${String(i)}`)
        .join(", ")}] }\n`,
  );
  assert.ok(problems(`n0: &n0 { a: [1] }\n${merging.join("")}`).length > 0, "by merge keys, too");
  const inOne = `a:\n  k0: &k0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${tens.map((it) => `  ${it}`).join("")}`;
  assert.deepEqual(
    [...new Set(problems(inOne))],
    [`"[" Aliases repeat too much here: over ${String(maxExpandedNodes)} values`],
  );
});

test("a limit strikes at the line, the column and the kind of piece for which it stands", () => {
  const chunk = { uri, offset: 0 };
  const at = (text: string, kind: PieceKind = "item"): string => {
    const it = tooMuch(chunk, text, kind);
    return it === undefined ? "" : `${String(it.spot.start)} ${say(it.message, "en").slice(0, 14)}`;
  };
  assert.equal(at(`\n\n- ${"x".repeat(itemLimits.length)}`), "2 This part of t");
  assert.equal(at("x".repeat(maxLineLength)), "");
  assert.equal(at(`a\n${"x".repeat(maxLineLength + 1)}`), "2 This line is l");
  const dashes = (count: number): string => "- ".repeat(count);
  assert.equal(at(`${dashes(maxDepth)}x`), `${String(2 * maxDepth)} More than 64 l`);
  assert.equal(at(`${dashes(maxDepth - 1)}x`), "");
  const brackets = (count: number): string => `- ${"[".repeat(count)}${"]".repeat(count)}\n`;
  assert.equal(at(brackets(maxDepth)), "");
  assert.equal(at(brackets(maxDepth + 1)), `${String(2 + maxDepth)} More than 64 l`);
  assert.equal(at(`- "${"[".repeat(maxDepth + 1)}"\n`), "", "brackets in quotes open nothing");
  assert.equal(
    at(`- '${"{".repeat(9)}' ${brackets(maxDepth + 1).slice(2)}`),
    `${String(2 + 12 + maxDepth)} More than 64 l`,
  );
  assert.equal(at(`- [${"[], ".repeat(maxDepth + 5)}]\n`), "", "what is closed is not deep");
  const commas = (count: number): string => `- [${"1,".repeat(count - 1)}1]\n`;
  assert.equal(at(commas(5_000)), "");
  assert.equal(at(commas(5_001)), "0 More than 5000");
  assert.equal(at(commas(20_000).replace(/(.{9000})/g, "$1\n"), "entry"), "");
  const rows = (count: number): string => Array.from({ length: count }, (_, i) => `  - - k${String(i)}\n`).join("");
  assert.equal(at(`- a:\n${rows(5_000)}`), "");
  assert.match(at(`- a:\n${rows(5_001)}`), /More than 5000$/);
  const keys = (count: number, indent: string): string =>
    Array.from({ length: count }, (_, i) => `${indent}k${String(i)}: 1\n`).join("");
  assert.equal(at(`- a: 1\n${keys(499, "  ")}`), "");
  assert.match(at(`- a: 1\n${keys(500, "  ")}`), /More than 500 /);
  assert.equal(
    at(`- a:\n${keys(300, "    ")}  b:\n${keys(300, "    ")}`),
    "",
    "keys of two maps are not counted together",
  );
  assert.equal(at("- x\n".repeat(500), "whole"), "");
  assert.equal(at("- x\n".repeat(501), "whole"), "2000 More than 500 ");
});

test("what a list holds is a map, a stand-in for one, or odd", () => {
  const parts = (text: string): readonly boolean[] => {
    const tree = parse(uri, text);
    return "parts" in tree
      ? (tree.parts as readonly Parameters<typeof isOdd>[0][]).filter((it) => it.kind === "item").map(isOdd)
      : [];
  };
  assert.deepEqual(parts("a:\n  - b: 1\n  - { c: [1] }\n  - x\n  - [y]\n  -\n  - &m { d: 1 }\n  - *m\n"), [
    false,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
  const begins = (text: string, column = 2): boolean => beginsWithAnchor(text, { kind: "item", start: 0, column });
  assert.deepEqual(
    ["  - &a x", "  - a: &b 1", "  -&a", "  -  &a"].map((it) => begins(it)),
    [true, false, false, false],
  );
  assert.equal(beginsWithAnchor("  - &a x", { kind: "entry", start: 0, column: 2 }), false);
});

test("a node is asked for what it is; anything else is nothing", () => {
  const root = rootOf("s: x\nn: 1\nt: true\nl: [1, 2]\nm: { a: { b: y } }\n") as MapNode;
  const of = (key: string): Node | undefined => nodeAt(root, key);
  assert.deepEqual(
    ["s", "n", "t", "l", "none"].map((it) => stringOf(of(it))),
    ["x", undefined, undefined, undefined, undefined],
  );
  assert.deepEqual(
    ["s", "n", "t", "l", "none"].map((it) => booleanOf(of(it))),
    [undefined, undefined, true, undefined, undefined],
  );
  assert.deepEqual(
    ["l", "m", "none"].map((it) => itemsOf(of(it)).length),
    [2, 0, 0],
  );
  assert.equal(stringOf(nodeAt(root, "m", "a", "b")), "y");
  assert.equal(nodeAt(root, "m", "x", "b"), undefined);
  assert.equal(nodeAt(root), root);
  assert.equal(entryOf(of("l"), "a"), undefined);
  assert.equal(cellOf(root), undefined);
  const many = rootOf(
    `m: { ${Array.from({ length: 250 }, (_, i) => `k${String(i % 249)}: ${String(i)}`).join(", ")} }\n`,
  );
  assert.equal(entryOf(nodeAt(many, "m"), "k248")?.value.kind, "scalar");
  assert.equal((nodeAt(many, "m", "k0") as { value: unknown }).value, 0);
  const looked: string[] = [];
  const tell = (_: MapNode, key: string, isThere: boolean): void => void looked.push(`${key} ${String(isThere)}`);
  watchingLookUps(tell, () => [
    entryOf(root, "s"),
    watchingLookUps(
      () => undefined,
      () => entryOf(root, "t"),
    ),
    entryOf(root, "z"),
  ]);
  entryOf(root, "n");
  assert.deepEqual(looked, ["s true", "z false"]);
});

test("a document is where it begins and ends, and its lists are as long as their items", () => {
  const text = "# c\na: 1\nb:\n  - x: 1\n  - y: [2]\n---\nc: 3\n---\n";
  const tree = parse(uri, text);
  assert.deepEqual(
    tree.documents.map(({ root, spot }) => [
      JSON.stringify(dataOf(root)),
      text.slice(spanOf(spot).start, spanOf(spot).end),
    ]),
    [
      ['{"a":1,"b":[{"x":1},{"y":[2]}]}', "a: 1\nb:\n  - x: 1\n  - y: [2]\n"],
      ['{"c":3}', "---\nc: 3\n"],
      ["null", "---\n"],
    ],
  );
  const list = nodeAt(tree.documents[0]!.root, "b")!;
  assert.equal(text.slice(spanOf(list).start, spanOf(list).end), "- x: 1\n  - y: [2]\n");
  assert.equal(list.kind === "seq" && list.onlyMaps, false, "one of them was read as a list of its own");
  const plain = nodeAt(rootOf("b:\n  - x: 1\n  - y: 2\n"), "b")!;
  assert.equal(plain.kind === "seq" && plain.onlyMaps, true);
  assert.deepEqual(
    parse(uri, "").documents.map(({ root }) => dataOf(root)),
    [null],
  );
  assert.deepEqual(
    [parse(uri, "a: [1] # mra-ignore\n"), parse(uri, "a: [1] # x\n")].map((it) => it.mayComment),
    [true, false],
  );
});
