import { message, type Message, type Text } from "../base/text.ts";
import { objectSchema } from "../catalog/catalog.ts";
import { maxRows } from "../model/grid.ts";
import type { SheetFault } from "../model/sheet-state.ts";
import type { TableFault } from "../model/table-fault.ts";
import { inSentence } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";
import { faultsIn } from "./table-faults.ts";

/** A file without rows, and rows without objects. */
export const MRA210 = projectRule({
  id: "MRA210",
  ...files(
    "This product: the rows of a table become objects, and none of them is left out in silence",
    "이 제품: 표의 행은 객체가 되며, 알리지 않고 건너뛰는 행은 없습니다",
  ),
  severity: "error",
  title: { en: "Table or row that cannot be read", ko: "읽을 수 없는 표 또는 행" },
  *check(project) {
    for (const it of faultsIn(project, "sheet", "unquoted", "noName", "openQuote")) {
      // A path with \\ has the shape's own finding: one mistake, one finding.
      if (it.kind === "sheet" && it.fault === "missing" && String(it.at.value).includes("\\")) continue;
      yield problem(it);
    }
  },
});

function problem(it: Extract<TableFault, { kind: "sheet" | "unquoted" | "noName" | "openQuote" }>): Problem {
  switch (it.kind) {
    case "sheet":
      return {
        at: it.at,
        message: sheetFault(it.fault, String(it.at.value), it.detail),
        fixes: [],
      };
    case "unquoted":
      return {
        at: it.at,
        message: message(
          {
            en: "{0} without quotes is a map in YAML, not a placeholder",
            ko: "따옴표가 없는 {0}은(는) YAML에서 자리표시자가 아니라 맵입니다",
          },
          it.text,
        ),
        fixes: [
          {
            title: message({ en: "Put it in quotes", ko: "따옴표로 묶기" }),
            safe: true,
            changes: [{ kind: "replace", node: it.at, value: it.text }],
          },
        ],
      };
    case "noName":
      return {
        at: it.at,
        message: message(
          {
            en: "{1}This cell is empty, so the row makes no {0}",
            ko: "{1}이 셀이 비어 있어 이 행에서 {0}을(를) 만들지 않습니다",
          },
          inSentence(objectSchema(it.section)?.label ?? { en: it.section, ko: it.section }),
          it.label === undefined ? "" : `${it.label}: `,
        ),
      };
    case "openQuote":
      return {
        at: it.at,
        message: message({
          en: "This quote is not closed: the rest of the file stands in its cell",
          ko: "닫는 따옴표가 없어 파일의 나머지가 모두 이 셀에 들어갑니다",
        }),
      };
  }
}

const sheetFault = (fault: SheetFault, file: string, detail: string): Message => message(texts[fault], file, detail);

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
