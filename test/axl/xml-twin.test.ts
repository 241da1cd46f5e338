import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { readXml as readBySaxes } from "../../server/src/demo-cluster/xml-reading.ts";

/** Both readings of a text: equal, or refused by both. */
function check(text: string): void {
  const ours = readXml(text);
  // saxes makes one character of a lone surrogate and what follows it, a bracket included
  if (/\p{Surrogate}/u.test(text)) {
    assert.equal(ours.ok, false, JSON.stringify(text));
    return;
  }
  const theirs = readBySaxes(text);
  assert.equal(ours.ok, theirs.ok, JSON.stringify({ text, ours, theirs }));
  if (ours.ok && theirs.ok) assert.deepEqual(ours.value, theirs.value, JSON.stringify(text));
}

const seed = 20_261_122;

for (const text of [
  "<a>&lt;&#38;&#x26;&apos;</a>",
  "<a>x\r\ny\rz</a>",
  "<a b='x\r\n\ty'/>",
  "<a b='&#10;&#9;'/>",
  "<a>]]></a>",
  "<a>]] ></a>",
  "<a b='1' b='2'/>",
  "<a b='1'c='2'/>",
  "<a b = '1' />",
  "<a / >",
  "< a/>",
  "<a></a >",
  "<a></ a>",
  "<a></ab>",
  "<ab></a>",
  "<a><b>1</b><b>2</b><b>1</b></a>",
  "<a><b>1</b>x<b>1</b>y</a>",
  "<a><b>1</b><b><c/></b><b>1</b></a>",
  "<a><b><c>1</c><d/></b><b><c>1</c><d/></b><b><c>2</c><d/></b><b><d/><c>1</c></b></a>",
  "<a xmlns='urn:1'><b>1</b><c xmlns='urn:2'><b>1</b></c><b>1</b></a>",
  "<p:a xmlns:p='urn:1'><p:b>1</p:b><c xmlns:p='urn:2'><p:b>1</p:b></c><p:b>1</p:b></p:a>",
  "<a><!-- - --><b/><!-- -- --></a>",
  "<a><!--></a>",
  "<a><!----></a>",
  "<a><?b?><?b c?></a>",
  "<a><?xml c?></a>",
  "<a><??></a>",
  " <a/>\n<!-- after --><?b?> ",
  "<a/>x",
  "<a/><![CDATA[x]]>",
  "x<a/>",
  "\ufeff<a/>",
  "<?xml version='1.0'?><a/>",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>',
  "<?xml encoding='UTF-8'?><a/>",
  "<?xml version='1.0' ><a/>",
  " <?xml version='1.0'?><a/>",
  "<a>&#xD800;</a>",
  "<a>&#x110000;</a>",
  "<a>&#xFFFF;</a>",
  "<a>&;</a>",
  "<a>& </a>",
  "<a>&unknown;</a>",
  "<a>&#x;</a>",
  "<a>\uffff</a>",
  "<a>\ud83d\ude00</a>",
  "<é>1</é>",
  "<1/>",
  "<-a/>",
  "<a-1.b/>",
  "<a b=c/>",
  "<a b/>",
  "<a b='<'/>",
  "<a b='>'/>",
  "<a",
  "<a b='",
  "<a>",
  "<a><!--",
  "<a><![CDATA[",
  "<a><?b",
  "</a>",
  "<a></a></a>",
])
  test(`as saxes reads it: ${JSON.stringify(text)}`, () => {
    check(text);
  });

const piece = fc.constantFrom(
  ...[
    "<",
    ">",
    "/",
    "<a>",
    "</a>",
    "<b>",
    "</b>",
    "<b/>",
    "<c d='e'>",
    "</c>",
    "a",
    "b",
    "p:",
    "'",
    '"',
    "=",
    " ",
    "\n",
  ],
  ...[
    "\r\n",
    "&",
    "&amp;",
    "&#65;",
    "&#x1;",
    ";",
    "<!--",
    "-->",
    "--",
    "<![CDATA[",
    "]]>",
    "]",
    "<?",
    "?>",
    "xmlns='u'",
  ],
  ...[" xmlns:p='v'", "\ud800", "é", "\u0001", "x".repeat(1_100)],
);

test("a random row of pieces is read as saxes reads it, or refused by both", () => {
  const pieces = fc.array(piece, { maxLength: 30 }).map((it) => it.join(""));
  const document = fc.oneof(
    pieces,
    pieces.map((it) => `<r>${it}</r>`),
  );
  fc.assert(fc.property(document, check), { numRuns: 6_000, seed });
});

const word = fc.constantFrom(
  "",
  "f",
  "t",
  "Default",
  "Cisco Unified Client Services Framework",
  "a &amp; b",
  "\r\n",
  "&#13;",
);
const leaf = fc
  .tuple(
    fc.constantFrom("a", "b", "c", "p:a", "longerNameOfAnElement"),
    word,
    fc.constantFrom("", ' uuid="{1}"', " q='&lt;'", " xmlns:p='w'"),
  )
  .map(([name, text, attributes]) =>
    text === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${text}</${name}>`,
  );
const row = fc
  .tuple(fc.array(leaf, { maxLength: 6 }), fc.array(leaf, { maxLength: 2 }), word, fc.constantFrom("", "\n  "))
  .map(([leaves, inner, text, between]) => `<row>${leaves.join(between)}${text}<map>${inner.join("")}</map></row>`);
const list = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .chain((rows) => fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 12 }))
  .map((rows) => `<list xmlns:p="urn:p">${rows.join("")}</list>`);

test("rows that are alike, and nearly alike, are read as saxes reads them", () => {
  fc.assert(fc.property(list, check), { numRuns: 1_500, seed });
});

test("so are such rows with one character changed, put in or left out", () => {
  const changed = fc
    .tuple(
      list,
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.constantFrom("<", ">", "/", "&", '"', "'", "a", " ", "]", "-", ":", "\0"),
    )
    .map(([text, at, drop, put]) => {
      const from = at % text.length;
      return `${text.slice(0, from)}${put}${text.slice(from + drop)}`;
    });
  fc.assert(fc.property(changed, check), { numRuns: 3_000, seed });
});

test("equal leaves of equal rows are one element, whatever stands between the rows", () => {
  const read = readXml("<l><r><a>Default</a><b/></r>\n<r><a>Default</a><b/></r></l>");
  assert.ok(read.ok);
  const [one, two] = read.value.children as readonly [Element, Element];
  assert.equal(one.children[0], two.children[0]);
  assert.equal(one.children[1], two.children[1]);
});
