import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import { Pieces } from "../../core/src/base/pieces.ts";
import { convert } from "../../core/src/syntax/convert.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { isFlow, simpleItemEnd } from "../../core/src/syntax/plain-item.ts";
import { aliasItem, plainEntry } from "../../core/src/syntax/simple-piece.ts";
import { PlainFlowMap, PlainMap } from "../../core/src/syntax/plain-map.ts";
import type { Node } from "../../core/src/syntax/tree.ts";

const chunk = { uri: "file:///t.mra.yaml", offset: 0 };

/** The item as the simple reader reads it; undefined where it leaves it to the library. */
function plainItem(text: string): PlainMap | undefined {
  const column = text.search(/\S/);
  const end = simpleItemEnd(text, 0, text.length, column);
  const Plain = isFlow(text, column + 2) ? PlainFlowMap : PlainMap;
  return end === 0 ? undefined : new Plain({ text: Pieces.of(text) }, chunk, column + 2, end);
}

/** What a node says and where, whatever it is made of. */
function plain(it: Node): unknown {
  const { kind, style, start, end } = it;
  const inside =
    it.kind === "map"
      ? it.entries.map(({ key, value }) => [plain(key), plain(value)])
      : it.kind === "seq"
        ? it.items.map(plain)
        : it.value;
  return { kind, style, start, end, inside };
}

function byLibrary(text: string, anchors: ReadonlyMap<string, Node> = new Map()): Node | undefined {
  const [document] = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const to = { chunk, anchors, defined: new Map(), used: new Set<string>(), problems: [] };
  if (document === undefined || !("contents" in document) || document.errors.length > 0) return undefined;
  const node = convert(document, to);
  return to.problems.length === 0 ? node : undefined;
}

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      "TLS",
      "IM & Presence, Voice and Video calls",
      "64 kbps",
      "10.20.0.1",
      "true",
      "false",
      "off",
      "0",
      "12",
      "Cisco 8845",
      "TCP+UDP",
      "yes",
      "e5",
      "12h",
      "v1.2e3",
      "2026-11-22",
      "A (b), c",
    ),
  },
  fc.constantFrom(
    "TLS",
    "TCP+UDP",
    "IM & Presence, Voice and Video calls",
    "64 kbps",
    "10.20.0.1",
    "true",
    "false",
    "True",
    "null",
    "off",
    "yes",
    "0",
    "12",
    "007",
    "1e3",
    "1.5",
    "12.",
    "0x1F",
    "0o17",
    ".inf",
    "1_000",
    "2026-11-22",
    "12:30",
    "a: b",
    "a #b",
    "a#b",
    "#a",
    "- a",
    "a,",
    "[a]",
    "{a}",
    "'a'",
    '"a"',
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "@a",
    "`a",
    "%a",
    "~",
    "",
    " ",
    "a  b",
    "a\tb",
    "한국",
    "9999999999999999",
    "e5",
    "1e",
    "12e+",
    "<<",
    "=",
    "EMEA/HQ (old)",
  ),
  fc.string({ maxLength: 6 }),
);
const item = fc
  .tuple(
    fc.nat({ max: 4 }),
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 9, arbitrary: fc.nat({ max: 40 }).map((n) => `key${String(n)}`) },
          fc.constantFrom("name", "a", "<<", "1a", "a-b"),
        ),
        word,
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.constantFrom("\n", "\r\n"),
    fc.oneof({ weight: 5, arbitrary: fc.constant("") }, fc.constantFrom("\n", "  \n", "# c\n")),
  )
  .map(
    ([indent, pairs, eol, tail]) =>
      pairs.map(([key, value], i) => `${" ".repeat(indent)}${i === 0 ? "- " : "  "}${key}: ${value}${eol}`).join("") +
      tail,
  );

test("a simple item is read as the YAML library reads it", () => {
  let [simple, tried] = [0, 0];
  fc.assert(
    fc.property(item, (text) => {
      tried++;
      const ours = plainItem(text);
      if (ours === undefined) return;
      simple++;
      const list = byLibrary(text);
      const theirs = list?.kind === "seq" ? list.items[0] : undefined;
      assert.ok(theirs && list, JSON.stringify(text));
      assert.deepEqual(plain(ours), plain(theirs), JSON.stringify(text));
      assert.deepEqual({ ...(dataOf(ours) as object) }, { ...(dataOf(theirs) as object) });
      assert.deepEqual([list.start, list.end], [text.search(/\S/), text.length]);
    }),
    { numRuns: 20_000, seed: 20261122 },
  );
  assert.ok(simple > tried / 10, `only ${String(simple)} of ${String(tried)} were simple`);
});

const flowItem = fc
  .tuple(
    fc.nat({ max: 4 }),
    fc.array(
      fc.tuple(
        fc.oneof(
          fc.nat({ max: 40 }).map((n) => `key${String(n)}`),
          fc.constantFrom("name", "a", "<<"),
        ),
        word,
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    fc.constantFrom("{ ", "{", "{  "),
    fc.oneof({ weight: 6, arbitrary: fc.constant(", ") }, fc.constantFrom(",  ", ",", " , ", ",\n    ")),
    fc.constantFrom(" }", "}", "  }", ", }", " ,}"),
    fc.constantFrom("\n", "\r\n", "", "\n", "\n", "\n\n", " \n", " # c\n", " x\n"),
  )
  .map(
    ([indent, pairs, open, comma, close, tail]) =>
      `${" ".repeat(indent)}- ${open}${pairs.map(([key, value]) => `${key}: ${value}`).join(comma)}${close}${tail}`,
  );

test("a simple item in braces is read as the YAML library reads it", () => {
  let [simple, tried] = [0, 0];
  fc.assert(
    fc.property(flowItem, (text) => {
      tried++;
      const ours = plainItem(text);
      if (ours === undefined) return;
      simple++;
      const list = byLibrary(text);
      const theirs = list?.kind === "seq" ? list.items[0] : undefined;
      assert.ok(theirs && list, JSON.stringify(text));
      assert.deepEqual(plain(ours), plain(theirs), JSON.stringify(text));
      assert.deepEqual({ ...(dataOf(ours) as object) }, { ...(dataOf(theirs) as object) });
      assert.deepEqual([list.start, list.end], [text.search(/\S/), text.length], JSON.stringify(text));
    }),
    { numRuns: 20_000, seed: 20261122 },
  );
  assert.ok(simple > tried / 20, `only ${String(simple)} of ${String(tried)} were simple`);
  for (const comma of [", ", " , ", "  ,  "]) assert.ok(plainItem(`- { a: SIP${comma}b: TLS }\n`), comma);
});

test("a place in a simple item is the same node while it is looked at, and an equal one later", () => {
  const items = Array.from({ length: 2000 }, (_, i) => `- name: item ${String(i)}\n  protocol: SIP\n`).map(plainItem);
  const [first] = items;
  const held = first?.entries[1]?.value;
  assert.equal(first?.entries[1]?.value, held);
  for (const it of items) assert.equal(it?.entries.length, 2);
  assert.deepEqual(first?.entries[1]?.value, held);
});

const entry = fc
  .tuple(
    fc.constantFrom("", "", "", " ", "- "),
    fc.constantFrom("apiVersion", "cluster", "k1", "1a", "a-b", "<<", "name"),
    fc.constantFrom(": ", ": ", ": ", ":", " : ", ":  "),
    word,
    fc.constantFrom("\n", "\r\n", "", "\n\n", " # c\n", "\n# c\n"),
  )
  .map((parts) => parts.join(""));

test("a simple entry is read as the YAML library reads it", () => {
  let [simple, tried] = [0, 0];
  fc.assert(
    fc.property(entry, (text) => {
      tried++;
      const ours = plainEntry(text, chunk);
      if (ours === undefined) return;
      simple++;
      assert.deepEqual(ours, byLibrary(text), JSON.stringify(text));
    }),
    { numRuns: 20_000, seed: 20261122 },
  );
  assert.ok(simple > tried / 20, `only ${String(simple)} of ${String(tried)} were simple`);
});

test("an item that is an alias is read as the YAML library reads it", () => {
  const target: Node = { kind: "scalar", style: "plain", value: 1, chunk, start: 0, end: 1 };
  const anchors = new Map([
    ["a", target],
    ["b-c", target],
  ]);
  let simple = 0;
  for (const indent of ["", "  "])
    for (const name of ["a", "b-c", "d", "a-", "a b", "a#", "-a", "a:"])
      for (const tail of ["", "\n", "\r\n", " \n", " # c\n", "\n\n", "\n  # c\n"]) {
        const text = `${indent}- *${name}${tail}`;
        const ours = aliasItem(text, chunk, anchors);
        if (ours === undefined) continue;
        simple++;
        assert.deepEqual(ours, { list: byLibrary(text, anchors), name }, JSON.stringify(text));
      }
  assert.equal(simple, 12);
});
