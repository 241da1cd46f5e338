import { CellScalar } from "../model/row-cell.ts";
import type { RowMap } from "../model/row-map.ts";
import { damageOf, mayBeDamaged, meantBy, noted, type Damage } from "../sheet/damage.ts";
import { isMacPrefix } from "../sheet/device-name.ts";
import type { Node, Spot } from "../syntax/tree.ts";

/** A cell that a spreadsheet damaged. */
export interface DamagedCell {
  readonly cell: CellScalar;
  /** Of its columns the one. */
  readonly at: number;
  readonly text: string;
  readonly damage: Damage;
}

/** The cells of a row's object that a spreadsheet damaged. */
export function* damagedCells(row: RowMap): Generator<DamagedCell> {
  if (!row.cells.cells.some(({ note, text }) => note !== undefined || mayBeDamaged(text))) return;
  for (const { key, value } of row.entriesOf("own")) yield* damagedIn(value, String(key.value), row);
}

function* damagedIn(node: Node, key: string, row: RowMap): Generator<DamagedCell> {
  if (node instanceof CellScalar) yield* damagesOf(node, key, row);
  else if (node.kind === "map" && node.fromRow === true)
    for (const it of node.entries) yield* damagedIn(it.value, String(it.key.value), row);
  else if (node.kind === "seq" && node.fromRow === true) for (const it of node.items) yield* damagedIn(it, key, row);
}

function* damagesOf(cell: CellScalar, key: string, { plan }: RowMap): Generator<DamagedCell> {
  const wanted = meantBy(key, plan.mapping.schema?.section ?? "");
  const meant = cell.isWhole || (wanted === "deviceName" && isMacPrefix(cell.before)) ? wanted : "text";
  for (const at of cell.columns) {
    const found = cell.row.cells[at];
    const text = found?.text.trim() ?? "";
    const damage = damageOf(text, meant) ?? (found?.note && noted[found.note]);
    if (damage !== undefined) yield { cell, at, text, damage };
  }
}

/** Whether a spot is a cell whose value is lost. */
export function errorIn(spot: Spot, row: RowMap): boolean {
  if (!(spot instanceof CellScalar)) return false;
  for (const it of damagedCells(row))
    if (it.cell.start === spot.start && it.cell.chunk === spot.chunk && it.damage.severity === "error") return true;
  return false;
}
