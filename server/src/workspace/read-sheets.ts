import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { GridCell, GridRow } from "../../../core/src/model/grid.ts";
import { damageOf, damageText, noted } from "../../../core/src/sheet/damage.ts";
import type { ImportNote } from "../../../core/src/sheet/import-notes.ts";
import { sheetFault } from "../../../core/src/rules/sheet-fault.ts";
import {
  delimiterOf,
  isUnclosed,
  maxColumns,
  maxRowLength,
  readDelimited,
  type Row,
} from "../../../core/src/sheet/delimited.ts";
import type { Sheet } from "../../../core/src/sheet/imported.ts";
import { sheetText } from "./sheet-text.ts";
import { steadyBytes, type BytesFault } from "./steady-bytes.ts";
import { membersOf } from "./tar.ts";
import type { WorkbookSheet } from "./workbook.ts";

/** Bytes that a file to be imported may have, and rows of one sheet. */
const limits = { bytes: 200_000_000, rows: 1_048_576 };

/**
 * The sheets of a file: one of a delimited text, those of a workbook, all members of a TAR that are such texts. Nothing is unpacked to disk, and no
 * name, link or size that an archive states is trusted. Fails with why a file cannot be read.
 */
export async function sheetsIn(path: string): Promise<Result<readonly Sheet[], Message>> {
  const bytes = await steadyBytes(path, limits.bytes, { followsLink: true });
  if (!(bytes instanceof Uint8Array)) return fail(bytesFault(path, bytes));
  const form = formOf(bytes);
  if (form === "oldWorkbook") return fail(sheetFault(form, path, ""));
  if (form !== undefined && form !== "zip") return fail(message(texts[form], path));
  if (extname(path).toLowerCase() === ".xlsx") return workbookIn(path, bytes);
  if (form === "zip") return fail(message(texts.zip, path));
  if (extname(path).toLowerCase() !== ".tar") return sheetOf(basename(path), bytes);
  const members = membersOf(bytes);
  if (!members.ok) return fail(message(texts.archive, path));
  const sheets: Sheet[] = [];
  for (const it of members.value) {
    if (/(?:^|\/)header\.txt$/i.test(it.name)) continue;
    const file = `${basename(path)}:${it.name}`;
    const isSheet = /\.(?:csv|txt|tsv)$/i.test(it.name);
    const sheet = isSheet ? sheetOf(file, it.bytes) : ok([{ file, rows: [], notes: [passedOver(file)] }]);
    if (!sheet.ok) return sheet;
    sheets.push(...sheet.value);
  }
  return ok(sheets);
}

const passedOver = (file: string): ImportNote => ({ kind: "passedOver", file });

function bytesFault(path: string, fault: BytesFault): Message {
  if (fault.kind === "tooLarge") return message(texts.tooLarge, path, limits.bytes / 1_000_000);
  if (fault.kind === "unreadable") return message(texts.unreadable, path, fault.code);
  return fault.kind === "missing" ? message(texts.unreadable, path, "ENOENT") : message(texts[fault.kind], path);
}

/** What a file is that is no text, by how it begins, whatever its name says. */
function formOf(bytes: Uint8Array): "zip" | "gzip" | "oldWorkbook" | "html" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return "oldWorkbook";
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return "zip";
  if (a === 0x1f && b === 0x8b) return "gzip";
  const beginning = new TextDecoder().decode(bytes.subarray(0, 300));
  return /^\uFEFF?\s*<(?:!doctype html|html|table|\?xml[^>]*>\s*<(?:\?mso|Workbook))/i.test(beginning)
    ? "html"
    : undefined;
}

function sheetOf(file: string, bytes: Uint8Array): Result<readonly Sheet[], Message> {
  const read = sheetText(bytes);
  if (!read.ok) return fail(message(texts.encoding, file));
  const { text, encoding } = read.value;
  const notes: ImportNote[] = encoding === "cp949" ? [{ kind: "asCp949", file }] : [];
  const rows: string[][] = [];
  let last: Row = [];
  for (const row of readDelimited(text, delimiterOf(text))) {
    if (rows.length >= limits.rows) return fail(message(texts.tooManyRows, file, limits.rows));
    if (rows.length === 0 && row.length > maxColumns) return fail(message(texts.tooManyColumns, file, maxColumns));
    if ((row.at(-1)?.end ?? 0) - (row[0]?.start ?? 0) > maxRowLength)
      return fail(sheetFault("tooLongRow", file, String(rows.length + 1)));
    rows.push(row.map((it) => it.text));
    last = row;
  }
  const open = last.at(-1);
  if (open !== undefined && isUnclosed(open)) {
    const [heading = ""] = rows[0]?.slice(last.length - 1) ?? [];
    const why = message(texts.openQuote, open.text.split(/\r\n|[\r\n]/).length);
    notes.push({ kind: "damaged", at: { file, row: rows.length, heading: heading.trim() }, severity: "error", why });
    rows.at(-1)?.splice(last.length - 1, 1, "");
  }
  return ok([{ file, rows, notes }]);
}

// Most imports have no workbook: what reads them is loaded with the first.
async function workbookIn(path: string, bytes: Uint8Array): Promise<Result<readonly Sheet[], Message>> {
  const { workbookSheets } = await import("./workbook.ts");
  const read = await workbookSheets(pathToFileURL(path).href, bytes);
  if (!("kind" in read)) return ok(read.map((it) => sheetOfGrid(basename(path), it, read.length === 1)));
  return fail(sheetFault(read.fault, path, read.detail ?? ""));
}

/** A cell whose value is lost is marked as such; what a formula gave is taken as it stands. Both are said. */
function sheetOfGrid(file: string, { grid, aside }: WorkbookSheet, isOnly: boolean): Sheet {
  const { sheet = "", head, rows } = grid;
  const name = isOnly ? file : `${file}:${sheet}`;
  const notes: ImportNote[] = [];
  if (aside.merged.length > 0) notes.push({ kind: "merged", file: name, ranges: aside.merged });
  if (aside.isHidden) notes.push({ kind: "hiddenSheet", file: name });
  if (aside.hidden > 0) notes.push({ kind: "hidden", file: name, rows: aside.hidden });
  const headings = textsOf(head);
  const lost = new Set<string>();
  const numbers = (head === undefined ? rows : [head, ...rows]).map((it) => it.chunk.offset + 1);
  const cellsOf = (row: GridRow, i: number): readonly string[] =>
    textsOf(row).map((text, at) => {
      const note = row.cells[at]?.note;
      // The error of a formula is said of its cell in any case.
      if (note === undefined || (note === "formula" && damageOf(text, "text") !== undefined)) return text;
      const damage = noted[note];
      const place = { file: name, row: row.chunk.offset + 1, heading: headings[at] ?? "" };
      notes.push({ kind: "damaged", at: place, severity: damage.severity, why: damageText(damage, text) });
      if (damage.severity === "error") lost.add(`${i + 1} ${at}`);
      return text;
    });
  return { file: name, rows: [headings, ...rows.map(cellsOf)], workbook: { file, sheet }, numbers, lost, notes };
}

/** The texts of a row; cells that are not there are empty. */
const textsOf = (row: GridRow | undefined): readonly string[] =>
  Array.from<GridCell | undefined, string>(row?.cells ?? [], (it) => it?.text ?? "");

const texts = {
  noFile: { en: "{0} is not a file", ko: "{0}은(는) 파일이 아닙니다" },
  tooLarge: { en: "{0} is larger than {1} MB and was not read", ko: "{0}은(는) {1}MB보다 커서 읽지 않았습니다" },
  unreadable: { en: "{0} cannot be read ({1})", ko: "{0}을(를) 읽을 수 없습니다({1})" },
  archive: { en: "{0} is not a TAR archive that can be read", ko: "{0}은(는) 읽을 수 있는 TAR 파일이 아닙니다" },
  encoding: {
    en: "{0} is neither UTF-8, UTF-16 nor cp949. Save it as CSV UTF-8",
    ko: "{0}은(는) UTF-8, UTF-16, cp949 중 어느 것도 아닙니다. CSV UTF-8로 저장하십시오",
  },
  changing: {
    en: "{0} is being written all the time and was not read. Import it again when it is whole",
    ko: "{0}을(를) 계속 쓰고 있어 읽지 않았습니다. 저장이 끝난 뒤 다시 가져오십시오",
  },
  zip: {
    en: "{0} is an archive or a workbook of another kind. Save the sheet as .xlsx or CSV UTF-8, or unpack it",
    ko: "{0}은(는) 압축 파일이거나 다른 형식의 통합 문서입니다. 시트를 .xlsx나 CSV UTF-8로 저장하거나 압축을 푸십시오",
  },
  gzip: {
    en: "{0} is compressed. Unpack it, and import what is in it",
    ko: "{0}은(는) 압축 파일입니다. 압축을 풀고 그 안의 파일을 가져오십시오",
  },
  html: {
    en: "{0} is a web page or XML that a spreadsheet can open, not a table of text. Save it as .xlsx or CSV UTF-8",
    ko: "{0}은(는) 스프레드시트에서 열 수 있는 웹 페이지나 XML이며 텍스트 표가 아닙니다. .xlsx나 CSV UTF-8로 저장하십시오",
  },
  openQuote: {
    en: "A quote at the beginning of this cell is not closed, and the rest of the file, {0} {0|line|lines}, stands in it and is not read. Close the quote and import the file again",
    ko: "이 셀의 첫 따옴표가 닫히지 않아 파일의 나머지 {0}줄이 이 셀에 들어가 읽지 못했습니다. 따옴표를 닫고 파일을 다시 가져오십시오",
  },
  tooManyColumns: { en: "{0} has more than {1} columns", ko: "{0}의 열이 {1}개를 넘습니다" },
  tooManyRows: { en: "{0} has more than {1} rows", ko: "{0}의 행이 {1}개를 넘습니다" },
} as const;
