import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { strToU8, zipSync } from "fflate";
import { workbookOf } from "../../server/src/workspace/workbook-write.ts";
import { mra } from "./terminal.ts";

const yaml = `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
tables:
  - file: FILE
    rows:
      - { section: endUsers, values: { userid: "{ID}", lastName: "{Last}", mra: false } }
`;

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "mra-tables-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "in/sub"), { recursive: true });
  writeFileSync(join(folder, "outside.csv"), "ID,Last\nsecret,word\n");
  return folder;
}

interface Json {
  readonly findings: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

async function codes(folder: string, given = "in"): Promise<readonly string[]> {
  const { out } = await mra(["check", join(folder, given), "--format", "json"]);
  return (JSON.parse(out) as Json).findings.map((it) => `${it.file.split(/[\\/]/).at(-1)} ${it.code}`);
}

const write = (folder: string, file: string, csv?: string | Uint8Array): void => {
  writeFileSync(join(folder, "in/t.mra.yaml"), yaml.replace("FILE", file));
  if (csv !== undefined) writeFileSync(join(folder, "in", file), csv);
};

test("findings in a CSV stand there, in every format", async (t) => {
  const folder = folderOf(t);
  write(folder, "t.csv", "ID,Last\na,A\na,B\n");
  assert.deepEqual(await codes(folder), ["t.csv MRA206"]);
  const text = await mra(["check", join(folder, "in")]);
  assert.match(text.out, /t\.csv:3:1 {2}error MRA206/);
  assert.equal(text.status, 1);
  const sarif = JSON.parse((await mra(["check", join(folder, "in"), "--format", "sarif"])).out) as {
    readonly runs: readonly { readonly results: readonly { readonly locations: readonly unknown[] }[] }[];
  };
  assert.match(JSON.stringify(sarif.runs[0]!.results[0]!.locations), /t\.csv.*"startLine":3/);
});

test("Korean Excel, UTF-16 and byte order marks are read; other bytes are a finding", async (t) => {
  const folder = folderOf(t);
  for (const csv of [
    Buffer.from("\ufeffID,Last\na,김\n"),
    Buffer.from("\ufeffID\tLast\na\t김\n", "utf16le"),
    Buffer.concat([Buffer.from("ID,Last\na,"), Buffer.from([0xb1, 0xe8]), Buffer.from("\n")]),
  ]) {
    write(folder, "t.csv", csv);
    assert.deepEqual(await codes(folder), []);
  }
  write(folder, "t.csv", Buffer.from([0x49, 0x44, 0x2c, 0xff, 0xff, 0x0a]));
  assert.deepEqual(await codes(folder), ["t.mra.yaml MRA210"]);
});

test("nothing outside the folder is read, neither by a path nor by a link", async (t) => {
  const folder = folderOf(t);
  symlinkSync(join(folder, "outside.csv"), join(folder, "in/link.csv"));
  symlinkSync(folder, join(folder, "in/up"));
  writeFileSync(join(folder, "in/inside.csv"), "ID,Last\na,A\n");
  symlinkSync(join(folder, "in/inside.csv"), join(folder, "in/good.csv"));
  for (const file of [
    "../outside.csv",
    "link.csv",
    "up/outside.csv",
    join(folder, "outside.csv"),
    "missing.csv",
    "sub",
  ]) {
    write(folder, file);
    assert.deepEqual(await codes(folder), ["t.mra.yaml MRA210"], file);
  }
  write(folder, "good.csv");
  assert.deepEqual(await codes(folder), []);
});

test("a file that is given alone may name sheets of its folder, or of that of its configuration", async (t) => {
  const folder = folderOf(t);
  writeFileSync(join(folder, "in/t.csv"), "ID,Last\na,A\n");
  write(folder, "../t.csv");
  cpSync(join(folder, "in/t.mra.yaml"), join(folder, "in/sub/t.mra.yaml"));
  assert.deepEqual(await codes(folder, "in/sub/t.mra.yaml"), ["t.mra.yaml MRA210"]);
  writeFileSync(join(folder, "in/mra.config.yaml"), "");
  assert.deepEqual(await codes(folder, "in/sub/t.mra.yaml"), []);
});

test("empty files and unknown kinds are findings on the file", async (t) => {
  const folder = folderOf(t);
  write(folder, "t.csv", "");
  assert.deepEqual(await codes(folder), ["t.mra.yaml MRA210"]);
  write(folder, "t.ods", "x");
  assert.deepEqual(await codes(folder), ["t.mra.yaml MRA210"]);
  write(folder, "t.csv", "ID,Last\n");
  assert.deepEqual(await codes(folder), []);
});

test("a workbook is read like a CSV; its findings stand on the mapping and name the cell", async (t) => {
  const folder = folderOf(t);
  const cell = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (n: number, ...texts: readonly string[]): string =>
    `<row r="${n}">${texts.map((it, i) => cell(`${"AB"[i]}${n}`, it)).join("")}</row>`;
  const rows = [row(1, "ID", "Last"), row(2, "a", "A"), row(4, "a", "B"), row(5, "c", "#REF!")].join("");
  const book = zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="Users" r:id="a"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
  write(folder, "t.xlsx", book);
  const { out } = await mra(["check", join(folder, "in")]);
  assert.match(out, /t\.mra\.yaml:6:\d+ {2}error MRA206 {2}Users!A4: End user "a" is already defined/);
  assert.match(out, /t\.mra\.yaml:6:\d+ {2}error MRA212 {2}Users!B5: "#REF!" is the error of a formula/);
});

/** A file whose two mappings take one column, over a sheet. */
const twice = (file: string, first = "", second = ""): string => `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
tables:
  - file: ${file}
    rows:
      - section: lines
        values: { pattern: "{DN}", description: "{Name}" }${first}
      - section: phones
        values: { name: "CSF{Name:upper}", lines: [{ pattern: "{DN}" }], managed: false, mra: false }${second}
`;

test("what is wrong with one cell is told once, whatever number of mappings take it, in a CSV as in a workbook", async (t) => {
  const folder = folderOf(t);
  const rows = [
    ["DN", "Name"],
    ["0101", "a"],
    ["0102", "b"],
    ["103", "c"],
    ["0104", "#REF!"],
    ["0105", ""],
  ];
  writeFileSync(join(folder, "in/t.csv"), rows.map((it) => it.join()).join("\n"));
  writeFileSync(join(folder, "in/t.xlsx"), workbookOf("Numbers", rows));
  const found = async (file: string, ...comments: readonly string[]): Promise<readonly string[]> => {
    writeFileSync(join(folder, "in/t.mra.yaml"), twice(file, ...comments));
    const { out } = await mra(["check", join(folder, "in"), "--format", "json"]);
    return (JSON.parse(out) as Json).findings.map((it) =>
      `${it.code} ${/^Numbers!../.exec(it.message)?.[0] ?? ""}`.trim(),
    );
  };
  assert.deepEqual(await found("t.csv"), ["MRA212", "MRA212", "MRA210"]);
  assert.deepEqual([...(await found("t.xlsx"))].sort(), [
    "MRA210 Numbers!B6",
    "MRA212 Numbers!A4",
    "MRA212 Numbers!B5",
  ]);
  // A comment of the mapping covers all of its cells.
  const comments = [" # mra-ignore MRA212: known", " # mra-ignore MRA212, MRA210: known"];
  for (const file of ["t.csv", "t.xlsx"]) assert.deepEqual(await found(file, ...comments), [], file);
});

test("a character that no value can have is damage, and is shown by its number", async (t) => {
  const folder = folderOf(t);
  write(folder, "t.csv", "ID,Last\nj\0doe,Doe\n");
  const { out, status } = await mra(["check", join(folder, "in")]);
  assert.match(out, /t\.csv:2:1 {2}error MRA212 {2}"j\\u0000doe" has a control character/);
  assert.equal(status, 1);
});

test("a heading line that is wider than any sheet, and the line that states the delimiter", async (t) => {
  const folder = folderOf(t);
  write(folder, "t.csv", `ID,Last${",x".repeat(17_000)}\na,A\n`);
  assert.deepEqual(await codes(folder), ["t.mra.yaml MRA210"]);
  write(folder, "t.csv", "sep=;\r\nID;Last\r\na;A\r\na;B\r\n");
  const { out } = await mra(["check", join(folder, "in")]);
  assert.match(out, /t\.csv:4:1 {2}error MRA206/);
});
