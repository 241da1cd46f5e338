import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import { fieldOf, schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { delimiterOf, readDelimited } from "../../core/src/sheet/delimited.ts";
import { csvText, keyedObjects, keyedRows, keyedSection } from "../../core/src/sheet/keyed-sheet.ts";
import { fieldsFor } from "../axl/values.ts";

/** What a spreadsheet would make something else of, and what would end a cell. */
const hostile = fc.constantFrom(
  ...["=1+1", "+82 2", "-x", "@x", "\tx", "\rx", "'=x", "''@x", "'x", '"', '""', "a,b", "a;b", "a\nb", "a\r\nb", " a "],
  ...[
    "NULL",
    '"NULL"',
    "{}",
    '{"secret":"x"}',
    "[x]",
    '"[x]"',
    "가나다",
    "\u202Eabc",
    "\u200F1",
    "0012",
    "1E5",
    "true",
    "예",
  ],
);

/** The fields with hostile texts in place of some. */
const withHostile = (fields: JsonObject, texts: readonly string[], section: Section): JsonObject => {
  let n = 0;
  return Object.fromEntries(
    Object.entries(fields).map(([key, it]) => {
      const isText = typeof it === "string" && fieldOf(schemaOf(section), key)?.type.kind === "string";
      return [key, isText ? (texts[n++] ?? it) : it];
    }),
  );
};

/** Nothing, an empty text: the sheet says `NULL` for both. */
const meant = (it: Json): unknown =>
  it === "" ? null : Array.isArray(it) ? (it as Json[]).map(meant) : isMap(it) ? meantIn(it) : it;
const meantIn = (it: JsonObject): unknown =>
  Object.fromEntries(Object.entries(it).map(([key, one]) => [key, meant(one)]));

for (const section of sections.filter((it) => schemaOf(it).identity.length > 0))
  test(`an export of ${section} is imported as the same objects`, () => {
    const one = fc.tuple(fieldsFor(schemaOf(section), "14.0", "add", "wild"), fc.array(hostile, { maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), fc.boolean(), (some, mra) => {
        const [key = "", ...others] = schemaOf(section).identity;
        const objects = some.map(([fields, texts], n) => {
          const rest = Object.fromEntries(
            Object.entries(withHostile(fields, texts, section)).filter(([it]) => !others.includes(it)),
          );
          return { ...rest, [key]: `n${String(n)}`, ...(n === 1 ? { mra } : {}) };
        });
        const text = csvText(keyedRows(section, objects, undefined));
        const rows = [...readDelimited(text, delimiterOf(text))].map((row) => row.map((it) => it.text));
        assert.equal(keyedSection({ file: `${section}.csv`, rows }), section);
        const read = keyedObjects({ file: "x", rows }, section);
        assert.deepEqual(read.notes, []);
        assert.deepEqual(
          read.objects.map((it) => meant(it.fields)),
          objects.map(meant),
        );
      }),
      { numRuns: 40, seed: 20261129 },
    );
  });

test("what a spreadsheet would take for a formula stands behind an apostrophe", () => {
  const rows = keyedRows("regions", [{ name: "=cmd|' /C calc'!A0" }, { name: "'+x" }, { name: "'x" }], undefined);
  assert.equal(csvText(rows), `\uFEFFname\r\n"'=cmd|' /C calc'!A0"\r\n''+x\r\n'x\r\n`);
});
test("columns are those that were asked for, behind the names, numbers of list items in order", () => {
  const lines = Array.from({ length: 11 }, (_, i) => ({ pattern: String(i) }));
  const [headings] = keyedRows("phones", [{ description: "d", lines, name: "SEP" }], ["lines", "devicePool"]);
  assert.deepEqual(headings, ["name", ...lines.map((_, i) => `lines.${String(i)}.pattern`)]);
});
