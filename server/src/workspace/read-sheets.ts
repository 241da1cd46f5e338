import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { Grid, GridCell, GridRow } from "../../../core/src/model/grid.ts";
import { damageText, noted } from "../../../core/src/sheet/damage.ts";
import type { ImportNote } from "../../../core/src/sheet/import-notes.ts";
import { delimiterOf, readDelimited } from "../../../core/src/sheet/delimited.ts";
import type { Sheet } from "../../../core/src/sheet/imported.ts";
import { sheetText } from "./sheet-text.ts";
import { membersOf } from "./tar.ts";

/** Bytes that a file to be imported may have, and rows of one sheet. */
const limits = { bytes: 200_000_000, rows: 1_048_576 };

/**
 * The sheets of a file: one of a delimited text, those of a workbook, all members of a TAR that are such texts. Nothing is unpacked to disk, and no
 * name, link or size that an archive states is trusted. Fails with why a file cannot be read.
 */
export async function sheetsIn(path: string): Promise<Result<readonly Sheet[], Message>> {
  let bytes: Buffer;
  try {
    const info = await stat(path);
    if (!info.isFile()) return fail(message(texts.noFile, path));
    if (info.size > limits.bytes) return fail(message(texts.tooLarge, path, limits.bytes / 1_000_000));
    bytes = await readFile(path);
  } catch (e) {
    return fail(message(texts.unreadable, path, e instanceof Error && "code" in e ? String(e.code) : String(e)));
  }
  if (extname(path).toLowerCase() === ".xlsx") return workbookIn(path, bytes);
  if (extname(path).toLowerCase() !== ".tar") return sheetOf(basename(path), bytes);
  const members = membersOf(bytes);
  if (!members.ok) return fail(message(texts.archive, path));
  const sheets: Sheet[] = [];
  for (const it of members.value) {
    if (!/\.(?:csv|txt|tsv)$/i.test(it.name) || /(?:^|\/)header\.txt$/i.test(it.name)) continue;
    const sheet = sheetOf(`${basename(path)}:${it.name}`, it.bytes);
    if (!sheet.ok) return sheet;
    sheets.push(...sheet.value);
  }
  return ok(sheets);
}

function sheetOf(file: string, bytes: Uint8Array): Result<readonly Sheet[], Message> {
  const read = sheetText(bytes);
  if (!read.ok) return fail(message(texts.encoding, file));
  const rows: string[][] = [];
  for (const row of readDelimited(read.value.text, delimiterOf(read.value.text))) {
    if (rows.length >= limits.rows) return fail(message(texts.tooManyRows, file, limits.rows));
    rows.push(row.map((it) => it.text));
  }
  return ok([{ file, rows }]);
}

// Most imports have no workbook: what reads them is loaded with the first.
async function workbookIn(path: string, bytes: Uint8Array): Promise<Result<readonly Sheet[], Message>> {
  const { workbookSheets } = await import("./workbook.ts");
  const read = workbookSheets(pathToFileURL(path).href, bytes);
  if (!("kind" in read)) return ok(read.map((it) => sheetOfGrid(basename(path), it, read.length === 1)));
  return fail(message(texts.workbook, path, read.detail ?? ""));
}

/** A cell whose value is lost is left out; what a formula gave is taken as it stands. Both are said. */
function sheetOfGrid(file: string, { sheet = "", head, rows }: Grid, isOnly: boolean): Sheet {
  const name = isOnly ? file : `${file}:${sheet}`;
  const notes: ImportNote[] = [];
  const headings = textsOf(head);
  const cellsOf = (row: GridRow): readonly string[] =>
    textsOf(row).map((text, at) => {
      const note = row.cells[at]?.note;
      if (note === undefined) return text;
      const damage = noted[note];
      const place = { file: name, row: row.chunk.offset + 1, heading: headings[at] ?? "" };
      notes.push({ kind: "damaged", at: place, severity: damage.severity, why: damageText(damage, text) });
      return damage.severity === "error" ? "" : text;
    });
  return { file: name, rows: [headings, ...rows.map(cellsOf)], workbook: { file, sheet }, notes };
}

/** The texts of a row; cells that are not there are empty. */
const textsOf = (row: GridRow | undefined): readonly string[] =>
  Array.from<GridCell | undefined, string>(row?.cells ?? [], (it) => it?.text ?? "");

const texts = {
  workbook: {
    en: "{0} cannot be read as a workbook ({1})",
    ko: "{0}을(를) 통합 문서로 읽을 수 없습니다({1})",
  },
  noFile: { en: "{0} is not a file", ko: "{0}은(는) 파일이 아닙니다" },
  tooLarge: { en: "{0} is larger than {1} MB and was not read", ko: "{0}은(는) {1}MB보다 커서 읽지 않았습니다" },
  unreadable: { en: "{0} cannot be read ({1})", ko: "{0}을(를) 읽을 수 없습니다({1})" },
  archive: { en: "{0} is not a TAR archive that can be read", ko: "{0}은(는) 읽을 수 있는 TAR 파일이 아닙니다" },
  encoding: {
    en: "{0} is neither UTF-8, UTF-16 nor cp949. Save it as CSV UTF-8",
    ko: "{0}은(는) UTF-8, UTF-16, cp949 중 어느 것도 아닙니다. CSV UTF-8로 저장하십시오",
  },
  tooManyRows: { en: "{0} has more than {1} rows", ko: "{0}의 행이 {1}개를 넘습니다" },
} as const;
