import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { mra } from "./terminal.ts";

/* Exports that come again, over what an earlier one became. */

function folderOf(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "mra-again-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const phones = `Device Name;Device Type;Device Protocol;Device Pool;Device Security Profile;Owner User ID;Directory Number 1
CSFJDOE;Cisco Unified Client Services Framework;SIP;DP-MRA;csf.example.com;jdoe;0100
CSFMKIM;Cisco Unified Client Services Framework;SIP;DP-MRA;csf.example.com;mkim;0101
`;

/** A folder into which phones came as a table, with a mapping that a person changed; and a call that imports again. */
async function withTable(t: TestContext) {
  const folder = folderOf(t, { "phones.csv": phones });
  const [sheet, out] = [join(folder, "phones.csv"), join(folder, "project")];
  assert.equal((await mra(["import", sheet, "--cluster", "c", "--out", out, "--tables"])).status, 0);
  const mapping = join(out, "phones.mra.yaml");
  writeFileSync(mapping, `${readFileSync(mapping, "utf8")}# mine\n`);
  const own = readFileSync(mapping, "utf8");
  return {
    again: (content: string | Uint8Array, answers: string[] = [], ...more: string[]) => {
      writeFileSync(sheet, content);
      return mra(["import", sheet, "--out", out, ...more], { answers });
    },
    kept: () => readFileSync(join(out, "phones.csv"), "utf8"),
    isMine: () => assert.equal(readFileSync(mapping, "utf8"), own),
    out,
  };
}

test("a later export is read by the mapping that is there: what it changes is said, and it takes the place when told", async (t) => {
  const { again, kept, isMine, out } = await withTable(t);
  const later = phones
    .replace(/^CSFMKIM.*\n/m, "CSFNEW1;Cisco Unified Client Services Framework;SIP;DP-MRA;csf.example.com;anew;0102\n")
    .replace(";DP-MRA;csf.example.com;jdoe", ";DP-NEW;csf.example.com;jdoe");
  const unasked = await again(later);
  assert.equal(unasked.status, 1);
  assert.match(unasked.notes, /phones\.csv, read by phones\.mra\.yaml: 2 objects more, 2 gone, 1 changed, 1 as before/);
  assert.match(unasked.notes, /^More: 0102, CSFNEW1$/m);
  assert.match(unasked.notes, /^Gone from the sheet: 0101, CSFMKIM\. On the cluster they stay/m);
  assert.match(unasked.notes, /^Changed: CSFJDOE$/m);
  assert.match(unasked.notes, /is there already.*Nothing was written; --replace/);
  assert.equal(kept(), phones);
  const refused = await again(later, ["no"]);
  assert.equal(refused.status, 1);
  assert.equal(kept(), phones);
  const told = await again(later, ["yes"]);
  assert.equal(told.status, 0, told.notes);
  assert.equal(kept(), later);
  isMine();
  assert.deepEqual(readdirSync(out).sort(), ["cluster.mra.yaml", "phones.csv", "phones.mra.yaml"]);
  const same = await again(later);
  assert.equal(same.status, 0);
  assert.match(same.notes, /holds the same already, and .*phones\.mra\.yaml reads it/);
  const back = await again(phones, [], "--replace", "--tables");
  assert.equal(back.status, 0, back.notes);
  assert.equal(kept(), phones);
});

test("an export of another shape does not take the place of one that a mapping reads, not even when told", async (t) => {
  const { again, kept, isMine } = await withTable(t);
  const other = await again(phones.replace("Owner User ID", "Owner"), ["yes"], "--replace");
  assert.equal(other.status, 1);
  assert.match(
    other.notes,
    /phones\.csv has no column "Owner User ID", which phones\.mra\.yaml reads; new in it: "Owner"/,
  );
  const empty = await again("", ["yes"], "--replace");
  assert.equal(empty.status, 1, empty.notes);
  const wider = await again(phones.replace(/$/gm, ";x").replace(";x", ";Room"), ["no"]);
  assert.match(wider.notes, /phones\.csv: these columns are new, and no mapping reads them: "Room"/);
  assert.equal(kept(), phones);
  isMine();
});

test("a sheet whose headings are the keys, and a workbook, come again as well", async (t) => {
  const folder = folderOf(t, {
    "x.mra.yaml": "apiVersion: mra/v1\ncluster: c\nregions:\n  - { name: R-1 }\n  - { name: 서울 }\n",
  });
  for (const format of ["csv", "xlsx"]) {
    const [yaml, sheet, out] = [join(folder, "x.mra.yaml"), join(folder, `regions.${format}`), join(folder, format)];
    const call = async (...more: string[]) => {
      rmSync(sheet, { force: true });
      assert.equal((await mra(["export", "regions", yaml, "--cluster", "c", "--out", sheet])).status, 0);
      return mra(["import", sheet, "--cluster", "c", "--out", out, "--tables", ...more]);
    };
    assert.equal((await call()).status, 0);
    writeFileSync(yaml, "apiVersion: mra/v1\ncluster: c\nregions:\n  - { name: R-1 }\n  - { name: R-2 }\n");
    const { status, notes } = await call("--replace");
    assert.equal(status, 0, notes);
    assert.match(notes, /1 object more, 1 gone, 0 changed, 1 as before\nMore: R-2\nGone from the sheet: 서울/);
    assert.match((await mra(["export", "regions", out])).out, /^\uFEFFname\r\nR-1\r\nR-2\r\n$/);
    writeFileSync(yaml, "apiVersion: mra/v1\ncluster: c\nregions:\n  - { name: R-1 }\n  - { name: 서울 }\n");
  }
});
