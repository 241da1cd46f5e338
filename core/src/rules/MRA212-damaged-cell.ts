import { sections } from "../catalog/catalog.ts";
import { message, textOf, type Message } from "../base/text.ts";
import { markedCell } from "../model/row-cell.ts";
import type { RowMap } from "../model/row-map.ts";
import { damageText } from "../sheet/damage.ts";
import { cellOf, type Spot } from "../syntax/tree.ts";
import { damagedCells, type DamagedCell } from "./damaged-cells.ts";
import { objectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";
import { faultsIn } from "./table-faults.ts";

/** Only cells that a mapping takes; what was lost is never made up. */
export const MRA212 = objectRule({
  id: "MRA212",
  ...files(
    "This product: spreadsheets change what looks like a number or a date, and what they dropped cannot be restored",
    "이 제품: 스프레드시트는 숫자나 날짜로 보이는 값을 바꾸며, 없어진 값은 되살릴 수 없습니다",
  ),
  severity: "error",
  title: { en: "Cell damaged by a spreadsheet", ko: "스프레드시트에서 손상된 셀" },
  on: sections,
  *check({ row }) {
    if (row === undefined) return;
    for (const it of damagedCells(row)) yield problem(it, row);
  },
  *checkRest(project) {
    for (const { at, text, damage } of faultsIn(project, "lostZero"))
      yield { at, severity: damage.severity, message: inBook(at, damageText(damage, text)) };
  },
});

/** Of a workbook, the cell is named. */
function inBook(at: Spot, it: Message): Message {
  const label = cellOf(at)?.label;
  return label === undefined ? it : message({ en: "{1}: {0}", ko: "{1}: {0}" }, textOf(it), label);
}

const problem = (it: DamagedCell, row: RowMap): Problem => ({
  at: it.cell.columns[0] === it.at ? it.cell : otherCell(it, row),
  severity: it.damage.severity,
  message: damageText(it.damage, it.text),
});

/** A cell of a value that does not stand in it. */
function otherCell({ cell, at }: DamagedCell, { grid }: RowMap): Spot {
  const [inMapping = cell, ...others] = cell.from;
  return markedCell(grid, cell.row, at, [inMapping, ...others]);
}
