import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { escapeXml, isElementName, isSayable, writeXml, type Element } from "../../server/src/axl/xml.ts";
import { caps, readXml } from "../../server/src/axl/xml-reading.ts";

const element = (name: string, children: readonly Element[], text = ""): Element => ({
  name,
  ns: "",
  attributes: new Map(),
  children,
  text,
});

test("names come without prefix, with their namespace; attributes by local name", () => {
  const read = readXml(
    '<s:a xmlns:s="urn:s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><b uuid="{1}" s:x="y">t<![CDATA[<u>]]></b><c xsi:nil="true"/><!-- d --><?e f?></s:a>',
  );
  assert.ok(read.ok);
  assert.equal(read.value.name, "a");
  assert.equal(read.value.ns, "urn:s");
  assert.deepEqual(
    read.value.children.map((it) => [it.name, it.ns, [...it.attributes], it.text]),
    [
      ["b", "", [["uuid", "{1}"]], "t<u>"],
      ["c", "", [["nil", "true"]], ""],
    ],
  );
});

for (const [title, text] of [
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ["a document type in other letters", "<!doctype a><a/>"],
  ["an entity of its own", "<a>&b;</a>"],
  ["a NUL", "<a>\0</a>"],
  ["a reference to a control character", "<a>&#1;</a>"],
  ["too deep", "<a>".repeat(caps.depth + 1) + "</a>".repeat(caps.depth + 1)],
  ["too many elements", `<a>${"<b/>".repeat(caps.elements)}</a>`],
  ["too many attributes", `<a ${Array.from({ length: caps.attributes + 1 }, (_, i) => `b${i}=""`).join(" ")}/>`],
  ["an open element", "<a><b></a>"],
  ["two roots", "<a/><b/>"],
  ["nothing", ""],
  ["text only", "hello"],
  ["a prefix without a namespace", "<x:a/>"],
] as const)
  test(`refused: ${title}`, () => assert.equal(readXml(text).ok, false));

test("reading never throws", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    "a",
    "b:",
    '"',
    "=",
    "&",
    ";",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!",
    " ",
    "\n",
    "xmlns",
    "\ud800",
  );
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (it) => void readXml(it.join(""))));
});

test("what is written is read as it was", () => {
  const text = fc.string({ unit: "binary" }).filter((it) => isSayable(it) && it.trim() !== "");
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter(isElementName);
  const tree: fc.Arbitrary<Element> = fc.letrec<{ tree: Element }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.tuple(name, text).map(([n, t]) => element(n, [], t)),
      fc.tuple(name, fc.array(tie("tree"), { minLength: 1, maxLength: 3 })).map(([n, c]) => element(n, c)),
    ),
  })).tree;
  fc.assert(
    fc.property(tree, (it) => {
      const read = readXml(writeXml(it));
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(read.value, it);
    }),
  );
});

test("what XML cannot carry is not sayable", () => {
  for (const it of ["\0", "\u0008", "\u001f", "\ufffe", "\uffff", "\ud800", "\udc00x"])
    assert.equal(isSayable(it), false, JSON.stringify(it));
  for (const it of ["", "\t\r\n", "한국어 😀", "\u0085", "\ufffd"])
    assert.equal(isSayable(it), true, JSON.stringify(it));
  assert.equal(escapeXml(`<&>"'\t\r\n`), "&lt;&amp;&gt;&quot;&apos;&#9;&#13;&#10;");
});
