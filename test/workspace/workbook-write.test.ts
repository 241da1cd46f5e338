import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { keyedObjects, keyedRows, keyedSection } from "../../core/src/sheet/keyed-sheet.ts";
import { sheetsIn } from "../../server/src/workspace/read-sheets.ts";
import { workbookOf } from "../../server/src/workspace/workbook-write.ts";
import { hostileObjects, meant } from "../sheet/hostile-cells.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-workbook-"));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function read(bytes: Uint8Array) {
  const path = join(folder, "x.xlsx");
  writeFileSync(path, bytes);
  const sheets = await sheetsIn(path);
  assert.ok(sheets.ok);
  return sheets.value;
}

for (const section of ["phones", "endUsers", "lines", "devicePools", "phoneSecurityProfiles"] as const)
  test(`a workbook of ${section} is imported as the same objects, whatever is in its cells`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileObjects(section), async (objects) => {
        const [sheet, ...others] = await read(workbookOf(section, keyedRows(section, objects, undefined)));
        assert.ok(sheet !== undefined && others.length === 0);
        assert.deepEqual(sheet.notes, []);
        assert.equal(keyedSection({ ...sheet, file: `${section}.xlsx` }), section);
        assert.deepEqual(
          keyedObjects(sheet, section).objects.map((it) => meant(it.fields)),
          objects.map(meant),
        );
      }),
      { numRuns: 40, seed: 20261129 },
    );
  });

test("equal rows are equal bytes, and a name that no sheet may have becomes one", async () => {
  const rows = [["name"], ["=1+1"]];
  assert.deepEqual(workbookOf("a/b:[c]", rows), workbookOf("a/b:[c]", rows));
  const [sheet] = await read(workbookOf("a/b:[c]", rows));
  assert.deepEqual(sheet?.workbook, { file: "x.xlsx", sheet: "a b  c" });
  assert.deepEqual(sheet.rows, rows);
});
