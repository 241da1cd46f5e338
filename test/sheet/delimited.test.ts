import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { delimiterOf, delimiters, readDelimited } from "../../core/src/sheet/delimited.ts";

const rows = (text: string, delimiter = delimiterOf(text)): string[][] =>
  [...readDelimited(text, delimiter)].map((row) => row.map((it) => it.text));

for (const [title, text, expected] of [
  [
    "cells and lines",
    "a,b\r\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "an empty last cell, and a line without an end",
    "a,\nb,",
    [
      ["a", ""],
      ["b", ""],
    ],
  ],
  [
    "quotes around delimiters, line ends and quotes",
    '"a;1";"b\r\n2"\n"c ""x""";d',
    [
      ["a;1", "b\r\n2"],
      ['c "x"', "d"],
    ],
  ],
  ["a quote within a plain cell is text", 'a "b",c', [['a "b"', "c"]]],
  ["a quote that is not closed runs to the end", 'a,"b\nc', [["a", "b\nc"]]],
  ["an empty line is a row of one empty cell", "a\n\nb", [["a"], [""], ["b"]]],
  ["a byte order mark is no text", "\ufeffa;b", [["a", "b"]]],
  [
    "lines that end with CR alone",
    "a,b\rc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
] as const)
  test(`a delimited text: ${title}`, () => assert.deepEqual(rows(text), expected));

test("the delimiter is the one that cuts the first records alike", () => {
  assert.equal(delimiterOf('Name;Note\nA;"1, 2, 3"\nB;4,5'), ";");
  assert.equal(delimiterOf("a\tb\tc\n1,5\t2\t3"), "\t");
  assert.equal(delimiterOf("a|b\n1|2"), "|");
  assert.equal(delimiterOf("CSFJDOE\nTCTJDOE"), ",");
  assert.equal(delimiterOf(""), ",");
});

test("a text whose rows leave out empty cells at the end is cut as its headings are", () => {
  assert.equal(delimiterOf("Device;Note;Pool\nA;x;DP;;\nB;y\nC;z\nD"), ";");
  assert.equal(delimiterOf("Note\nDoe, Jane\nKim, 민준"), ",");
  assert.deepEqual(rows("Note\tPool\nDoe, Jane\nKim\t1\tx\nA\t1\t2\t3"), [
    ["Note", "Pool"],
    ["Doe, Jane"],
    ["Kim", "1", "x"],
    ["A", "1", "2", "3"],
  ]);
});

test("the line by which a spreadsheet is told the delimiter is no row, and is believed", () => {
  assert.deepEqual(rows("\ufeffsep=;\r\na,b,c;d\r\n"), [["a,b,c", "d"]]);
  assert.deepEqual(rows("SEP=|\na,b|c"), [["a,b", "c"]]);
  assert.deepEqual(rows("sep=;"), []);
  assert.deepEqual(rows("sep=;x;y\n1;2;3"), [
    ["sep=", "x", "y"],
    ["1", "2", "3"],
  ]);
});

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('"', ",", ";", "\r\n", "=1+1", "한글", "\u202eabc", " a ", "\t", ""),
);
const quoted = (it: string): string => `"${it.replaceAll('"', '""')}"`;

test("what is written with quotes is read as it was, whatever is in the cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
      fc.constantFrom(...delimiters),
      (table, delimiter) => {
        const text = table.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
        assert.deepEqual(rows(text, delimiter), table);
      },
    ),
  );
});

test("every cell stands where it says, and nothing is read twice or left out", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\r", "\n", "한") }), (text) => {
      let at = 0;
      for (const row of readDelimited(text, ","))
        for (const it of row) {
          assert.ok(it.start >= at && it.end >= it.start && it.end <= text.length);
          assert.match(text.slice(at, it.start), /^(?:,|\r\n|\r|\n)?$/);
          if (!it.quoted) assert.equal(text.slice(it.start, it.end), it.text);
          at = it.end;
        }
      assert.match(text.slice(at), /^(?:\r\n|\r|\n)?$/);
    }),
  );
});
