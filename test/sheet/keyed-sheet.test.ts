import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import { delimiterOf, readDelimited } from "../../core/src/sheet/delimited.ts";
import { csvText, keyedObjects, keyedRows, keyedSection } from "../../core/src/sheet/keyed-sheet.ts";
import { hostileObjects, meant } from "./hostile-cells.ts";

for (const section of sections.filter((it) => schemaOf(it).identity.length > 0))
  test(`an export of ${section} is imported as the same objects`, () => {
    fc.assert(
      fc.property(hostileObjects(section), (objects) => {
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
