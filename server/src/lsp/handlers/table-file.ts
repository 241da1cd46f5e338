import { csvText } from "../../../../core/src/sheet/keyed-sheet.ts";
import { request } from "../request.ts";
import { listOf, oneOf, paramsOf, text } from "../shape.ts";

/** Rows of texts as a file for people: formulas guarded in a CSV, only texts in a workbook. */
export const tableFile = request({
  method: "mra/tableFile",
  needs: "file",
  decode: paramsOf<"mra/tableFile">({ name: text, format: oneOf("csv", "xlsx"), rows: listOf(listOf(text)) }),
  answer: async ({ name, format, rows }) => {
    if (format === "csv") return Buffer.from(csvText(rows), "utf8").toString("base64");
    const { workbookOf } = await import("../../workspace/workbook-write.ts");
    return Buffer.from(workbookOf(name, rows)).toString("base64");
  },
});
