import { message } from "../base/text.ts";
import { objectSchema } from "../catalog/catalog.ts";
import type { TableFault } from "../model/table-fault.ts";
import { inSentence } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { sheetFault } from "./sheet-fault.ts";
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
