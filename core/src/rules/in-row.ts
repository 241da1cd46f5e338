import { message, textOf } from "../base/text.ts";
import type { RowMap } from "../model/row-map.ts";
import { cellOf, type MapNode, type Node, type SeqNode } from "../syntax/tree.ts";
import { uriOf, type Change } from "../syntax/edit.ts";
import { errorIn } from "./damaged-cells.ts";
import type { Finding, Fix, Related } from "./finding.ts";

/**
 * A finding about an object that a row of a table makes: it names the cell of a workbook, points to the other cells of its
 * value, and offers only what an edit of the mapping or of one cell can do. Undefined where the cell was damaged by a
 * spreadsheet: that is said once, and nothing else of it is of use.
 */
export function inRow(row: RowMap, it: Finding): Finding | undefined {
  const cell = cellOf(it.spot);
  if (cell !== undefined && it.code !== "MRA212" && errorIn(it.spot, row)) return undefined;
  const fixes = possibleFixes(it.fixes, row);
  if (cell === undefined) return { ...it, fixes };
  const others = cell.others.map((spot): Related => ({
    spot,
    message: message({ en: "The value is made of this cell, too", ko: "이 셀도 값에 사용됩니다" }),
  }));
  const named =
    cell.label === undefined ? it.message : message({ en: "{1}: {0}", ko: "{1}: {0}" }, textOf(it.message), cell.label);
  return { ...it, message: named, fixes, related: [...it.related, ...others] };
}

/** The fixes that an edit of a row's mapping, or of one of its cells, can make. */
export const possibleFixes = (fixes: readonly Fix[], row: RowMap): readonly Fix[] =>
  fixes.flatMap((fix): readonly Fix[] => {
    const { title, safe } = fix;
    const changes = (): readonly Change[] => fix.changes.flatMap((change) => possible(change, row) ?? []);
    if (changes().length < fix.changes.length) return [];
    return [
      {
        title,
        safe,
        // What a fix changes may be looked up when somebody wants it.
        get changes() {
          return changes();
        },
      },
    ];
  });

/** A change as it can be made where there is a table; undefined where no edit makes it. */
function possible(change: Change, row: RowMap): Change | undefined {
  if (change.kind === "replace") return isPossible(change.node, change.value) ? change : undefined;
  if (change.kind === "rename")
    return uriOf(change) === row.grid.uri && cellOf(change.key) === undefined ? undefined : change;
  const holder: MapNode | SeqNode = "map" in change ? change.map : change.list;
  if (holder.fromRow !== true) return change;
  const { values } = row.plan.mapping;
  // What a row lacks because its mapping does is written there, for all rows.
  return change.kind === "insert" && change.map === row && values !== undefined && row.laid(change.key) === undefined
    ? { ...change, map: values }
    : undefined;
}

function isPossible(node: Node, value: unknown): boolean {
  if (node.kind !== "scalar") return node.fromRow !== true;
  const mark = node.cell;
  if (mark === undefined) return true;
  return (
    (value === null || typeof value !== "object") && mark.write(value as string | number | boolean | null) !== undefined
  );
}
