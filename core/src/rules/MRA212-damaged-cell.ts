import { sections } from "../catalog/catalog.ts";
import { cellLabel, cellSpot } from "../model/row-cell.ts";
import type { RowMap } from "../model/row-map.ts";
import { damageText } from "../sheet/damage.ts";
import type { CellMark, Spot } from "../syntax/tree.ts";
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
      yield { at, severity: damage.severity, message: damageText(damage, text) };
  },
});

const problem = (it: DamagedCell, row: RowMap): Problem => ({
  at: it.cell.columns[0] === it.at ? it.cell : otherCell(it, row),
  severity: it.damage.severity,
  message: damageText(it.damage, it.text),
});

/** A cell of a value that does not stand in it. */
function otherCell({ cell, at }: DamagedCell, { grid }: RowMap): Spot {
  const [inMapping = cell] = cell.from;
  const mark: CellMark = {
    from: cell.from,
    others: [],
    label: grid.delimiter === undefined ? cellLabel(grid, cell.row, at) : undefined,
    write: () => undefined,
  };
  const spot: Spot & { readonly cell: CellMark } = { ...cellSpot(grid, cell.row, at, inMapping), cell: mark };
  return spot;
}
