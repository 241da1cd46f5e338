import { message, type Message, type Text } from "../base/text.ts";
import { maxRows } from "../model/grid.ts";
import type { SheetFault } from "../model/sheet-state.ts";
import { maxColumns, maxRowLength } from "../sheet/delimited.ts";

/** Why the rows of a file are not there, in words; `detail` is what the fault names. */
export const sheetFault = (fault: SheetFault, file: string, detail: string): Message =>
  message(texts[fault], file, detail);

const texts: Readonly<Record<SheetFault, Text>> = {
  missing: { en: "There is no file {0}", ko: "{0} 파일이 없습니다" },
  outside: {
    en: "{0} lies outside the folder of the project and is not read",
    ko: "{0}은(는) 프로젝트 폴더 밖에 있어 읽지 않습니다",
  },
  noFile: { en: "{0} is not a file", ko: "{0}은(는) 파일이 아닙니다" },
  unreadable: { en: "{0} cannot be read ({1})", ko: "{0}을(를) 읽을 수 없습니다({1})" },
  tooLarge: { en: "{0} is larger than {1} MB and is not read", ko: "{0}은(는) {1}MB보다 커서 읽지 않습니다" },
  tooManyRows: { en: `{0} has more than ${maxRows} rows`, ko: `{0}의 행이 ${maxRows}개를 넘습니다` },
  tooManyColumns: {
    en: `{0} has more than ${maxColumns} columns and is not read`,
    ko: `{0}의 열이 ${maxColumns}개를 넘어 읽지 않습니다`,
  },
  tooManyCells: {
    en: "{0} has more than {1} cells below its headings and is not read",
    ko: "{0}에서 머리글 아래의 셀이 {1}개를 넘어 읽지 않습니다",
  },
  tooLongRow: {
    en: `{0}: row {1} is longer than ${maxRowLength} characters, and the file is not read. A quote that is not closed may be the cause`,
    ko: `{0}: {1}행이 ${maxRowLength}자보다 길어 파일을 읽지 않습니다. 닫히지 않은 따옴표가 원인일 수 있습니다`,
  },
  changing: {
    en: "{0} is being written all the time and was not read to its end. It is read again when it is saved",
    ko: "{0}을(를) 계속 쓰고 있어 끝까지 읽지 못했습니다. 저장이 끝나면 다시 읽습니다",
  },
  encoding: {
    en: "{0} is not written in {1}. Say how it is written: encoding: cp949, or save it as UTF-8",
    ko: "{0}의 인코딩이 {1}이(가) 아닙니다. encoding: cp949처럼 인코딩을 지정하거나 UTF-8로 저장하십시오",
  },
  empty: {
    en: "{0} is empty: its first row must hold the headings",
    ko: "{0}이(가) 비어 있습니다. 첫 행에 머리글이 있어야 합니다",
  },
  kind: {
    en: "{0} is no .csv, .txt, .tsv or .xlsx file",
    ko: "{0}은(는) .csv, .txt, .tsv, .xlsx 파일이 아닙니다",
  },
  noWorkbooks: {
    en: "{0} can only be read on the desktop; save the sheet as .csv",
    ko: "{0}은(는) 데스크톱에서만 읽을 수 있습니다. 시트를 .csv로 저장하십시오",
  },
  workbook: { en: "{0} is no workbook that can be read ({1})", ko: "{0}은(는) 읽을 수 있는 통합 문서가 아닙니다({1})" },
  oldWorkbook: {
    en: "{0} is an old .xls workbook, or one that a password protects. Save it without a password as .xlsx or CSV UTF-8",
    ko: "{0}은(는) 이전 형식의 .xls 통합 문서이거나 암호로 보호되어 있습니다. 암호 없이 .xlsx나 CSV UTF-8로 저장하십시오",
  },
  bomb: {
    en: "{0} unpacks to more than can be real ({1}) and is not read",
    ko: "{0}의 압축을 풀면 크기가 비정상적이므로({1}) 읽지 않습니다",
  },
  external: {
    en: "{0} has external links or entities and is not read",
    ko: "{0}에 외부 링크 또는 외부 엔터티가 있어 읽지 않습니다",
  },
  noSheet: { en: "{0} has no sheet {1}", ko: "{0}에 {1} 시트가 없습니다" },
};
