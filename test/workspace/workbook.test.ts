import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { workbookSheet, workbookSheets } from "../../server/src/workspace/workbook.ts";

const parts = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><sheets><sheet name="Users" r:id="a"/><sheet name="More" r:id="b"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        "xl/sharedStrings.xml":
          "<sst><si><t>ID</t></si><si><r><t>La</t></r><r><t>st</t></r><rPh><t>spoken</t></rPh></si><si><t>김 &amp; Co</t></si></sst>",
        "xl/styles.xml":
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>${rows}</sheetData></worksheet>`,
        "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const wanted = { file: "t.xlsx", sheet: undefined, encoding: undefined, delimiter: undefined };
const read = (bytes: Uint8Array, sheet?: string) => workbookSheet("file:///t.xlsx", bytes, { ...wanted, sheet });

async function cells(rows: string): Promise<unknown> {
  const state = await read(parts(rows));
  assert.ok(state.kind === "rows");
  return state.grid.rows.map((it) => [
    it.chunk.offset + 1,
    ...Array.from({ length: it.cells.length }, (_, i) => it.cells[i]).map(
      (cell) => cell && [cell.text, ...(cell.note ? [cell.note] : [])].join(" "),
    ),
  ]);
}

const faultOf = async (bytes: Uint8Array, sheet?: string): Promise<string> => {
  const state = await read(bytes, sheet);
  return state.kind === "fault" ? state.fault : "none";
};

test("texts, numbers, switches and empty cells are read as they stand, in the rows they stand in", async () => {
  assert.deepEqual(
    await cells(
      '<row r="3"><c r="A3" t="inlineStr"><is><t>jdoe</t></is></c><c r="B3" t="s"><v>2</v></c></row><row r="5"><c r="B5"><v>1001</v></c></row><row r="6"><c r="A6" t="b"><v>1</v></c><c r="XFD6"><v>9</v></c></row>',
    ),
    [
      [3, "jdoe", "김 & Co"],
      [5, undefined, "1001"],
      [6, "true"],
    ],
  );
});

test("formulas, dates and rounded numbers are marked, and never guessed at", async () => {
  assert.deepEqual(
    await cells(
      '<row r="2"><c r="A2" t="str"><f>A1</f><v>x</v></c><c r="B2" s="1"><v>45000</v></c></row><row r="3"><c r="A3" s="2"><v>1</v></c><c r="B3"><v>1.23456789012346E+17</v></c></row><row r="4"><c r="A4" s="3"><v>7</v></c><c r="B4"><v>123456789012345678</v></c></row>',
    ),
    [
      [2, "x formula", "45000 date"],
      [3, "1 date", "1.23456789012346E+17 roundedNumber"],
      [4, "7", "123456789012345678 roundedNumber"],
    ],
  );
});

test("joined cells, hidden rows and hidden sheets are told; a cell that holds a date as such is one", async () => {
  const rows =
    '<row r="2" hidden="1"><c r="A2" t="str"><v>x</v></c><c r="B2" t="d"><v>2026-01-02</v></c></row></sheetData><mergeCells><mergeCell ref="B2:B4"/></mergeCells><sheetData>';
  const book = parts(rows, {
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="Users" state="veryHidden" r:id="a"/></sheets></workbook>',
  });
  const sheets = await workbookSheets("file:///t.xlsx", book);
  assert.ok(!("kind" in sheets));
  assert.deepEqual(
    sheets.map((it) => it.aside),
    [{ merged: ["B2:B4"], hidden: 1, isHidden: true }],
  );
  assert.equal(sheets[0]?.grid.rows[0]?.cells[1]?.note, "date");
});

test("a sheet is found by its name", async () => {
  assert.equal(await faultOf(parts(""), "Nobody"), "noSheet");
  const state = await read(parts(""), "More");
  assert.ok(state.kind === "rows" && state.grid.head === undefined);
});

describe("hostile workbooks are refused", () => {
  const is = (title: string, bytes: () => Uint8Array, expected: string): void =>
    void test(title, async () => assert.equal(await faultOf(bytes()), expected));

  is("links to other files", () => parts("", { "xl/externalLinks/externalLink1.xml": "<a/>" }), "external");
  is("entities", () => parts("", { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }), "external");
  is(
    "a part that unpacks to two hundred times its size",
    () => parts("", { "xl/media/a.bin": " ".repeat(9_000_000) }),
    "bomb",
  );
  is("a row beyond the last", () => parts('<row r="99999999999"><c r="A9"><v>1</v></c></row>'), "tooManyRows");
  is(
    "a row that is wider than any sheet",
    () =>
      parts(
        `<row r="2">${Array.from({ length: 20_000 }, (_, i) => `<c><v>${String(i * 7919)}</v></c>`).join("")}</row>`,
      ),
    "workbook",
  );
  is("an old workbook, or a password", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "oldWorkbook");
  is("no archive", () => strToU8("ID,Last\n"), "workbook");
  is("an archive that is cut off", () => parts("").subarray(0, 300), "workbook");
  is("no XML", () => parts("", { "xl/worksheets/sheet1.xml": "<worksheet><row></worksheet>" }), "workbook");
});
