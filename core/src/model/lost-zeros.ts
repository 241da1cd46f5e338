import { namedByValues, phoneSection, schemaOf } from "../catalog/catalog.ts";
import type { FieldType, ObjectSchema } from "../catalog/schema.ts";
import { isRounded, isShortNumber } from "../sheet/damage.ts";
import { isMacPrefix } from "../sheet/device-name.ts";
import { digitsAfterPlus, lostZeroIn, zeroLossOf } from "../sheet/lost-zeros.ts";
import type { ScalarNode, Spot } from "../syntax/tree.ts";
import type { Grid, GridRow } from "./grid.ts";
import type { Laid } from "./layout.ts";
import { markedCell, trimmedCell } from "./row-cell.ts";
import type { Made, MappingPlan } from "./row-plan.ts";
import type { TableFault } from "./table-fault.ts";

/** The directory numbers of a row that are digits, alone or behind a +. */
export function numbersIn(row: GridRow, grid: Grid, plans: readonly MappingPlan[]): Made["numbers"] {
  const found: { at: number; digits: string; isBeside: boolean }[] = [];
  let isBeside: boolean | undefined;
  for (const at of new Set(plans.flatMap((it) => numberColumns(it).map((use) => use.at)))) {
    const digits = trimmedCell(grid, row, at);
    if (!/^\d+$/.test(digits) && digitsAfterPlus(digits) === undefined) continue;
    isBeside ??= hasNumber(row, grid, plans);
    found.push({ at, digits, isBeside });
  }
  return found;
}

/** Whether a spreadsheet made a number of a cell of the row: a rounded one, or one where a MAC address is due. */
const hasNumber = (row: GridRow, grid: Grid, plans: readonly MappingPlan[]): boolean =>
  row.cells.some((it) => isRounded(it.text.trim())) ||
  plans.some((it) => {
    const at = nameColumn(it);
    return at !== undefined && isShortNumber(trimmedCell(grid, row, at));
  });

/** The column that names a phone, alone or behind the prefix of a MAC address. */
function nameColumn({ row, schema }: MappingPlan): number | undefined {
  const name =
    schema.section === phoneSection && row.entries.find(({ key }) => key.value === schema.identity[0])?.value;
  if (name === false || name?.kind !== "cells") return undefined;
  const [first, second] = name.of.parts;
  const use = typeof first === "string" && isMacPrefix(first) ? second : first;
  return typeof use === "object" && name.of.parts.at(-1) === use ? use.at : undefined;
}

/**
 * Numbers that may have lost a leading zero, and nobody can know: one digit shorter than the others of their column, which are
 * of one length and more; or beside a cell of which a spreadsheet made a number. Or a leading +, which others of as many
 * digits have.
 */
export function lostZeros(
  grid: Grid,
  rows: ReadonlyMap<GridRow, Made>,
  plans: readonly MappingPlan[],
): readonly TableFault[] {
  if (!plans.some((it) => numberColumns(it).length > 0)) return [];
  const lengths = new Map<number, Map<number, number>>();
  const keepZeros = new Set<number>();
  const pluses = new Map<number, Set<number>>();
  let isSomeBeside = false;
  for (const row of grid.rows)
    for (const { at, digits, isBeside } of rows.get(row)?.numbers ?? []) {
      const behind = digitsAfterPlus(digits);
      if (behind !== undefined) {
        pluses.set(at, (pluses.get(at) ?? new Set()).add(behind));
        continue;
      }
      const ofColumn = lengths.get(at) ?? new Map<number, number>();
      lengths.set(at, ofColumn.set(digits.length, (ofColumn.get(digits.length) ?? 0) + 1));
      if (digits.startsWith("0")) keepZeros.add(at);
      isSomeBeside ||= isBeside;
    }
  const losses = new Map(
    [...lengths].map(([at, counts]) => [at, zeroLossOf(counts, keepZeros.has(at), pluses.get(at) ?? none)]),
  );
  if (!isSomeBeside && [...losses.values()].every((it) => it.short === undefined && it.plusDigits.size === 0))
    return [];
  const uses = plans.flatMap((it) => numberColumns(it));
  return grid.rows.flatMap((row) =>
    (rows.get(row)?.numbers ?? []).flatMap(({ at, digits, isBeside }): readonly TableFault[] => {
      const loss = losses.get(at);
      const damage = loss && lostZeroIn(digits, loss, isBeside);
      const [first, ...others] = uses.filter((it) => it.at === at).flatMap((it) => [it.node, it.mapping]);
      if (damage === undefined || first === undefined) return [];
      return [{ kind: "lostZero", at: markedCell(grid, row, at, [first, ...others]), text: digits, damage }];
    }),
  );
}

const none: ReadonlySet<number> = new Set();

/** A column of directory numbers, and where the mapping takes it. */
interface NumberColumn {
  readonly at: number;
  readonly node: ScalarNode;
  readonly mapping: Spot;
}

const columns = new WeakMap<MappingPlan, readonly NumberColumn[]>();

/** The columns from which a mapping takes directory numbers, each as it is. */
function numberColumns(plan: MappingPlan): readonly NumberColumn[] {
  const known = columns.get(plan);
  if (known) return known;
  const found = plan.row.entries.flatMap(({ key, value }) => {
    const type = plan.schema.fields.find((it) => it.key === key.value)?.type;
    return inValue(value, type, isNumber(plan.schema, String(key.value)));
  });
  columns.set(plan, found);
  return found;
}

const isNumber = ({ section, identity }: ObjectSchema, key: string): boolean =>
  namedByValues.has(section) && identity[0] === key;

function inValue(laid: Laid, type: FieldType | undefined, isOne: boolean): readonly NumberColumn[] {
  if (laid.kind === "cells") {
    const [only] = laid.of.parts;
    return isOne && laid.of.parts.length === 1 && typeof only === "object"
      ? [{ at: only.at, node: laid.of.node, mapping: laid.of.mapping }]
      : [];
  }
  if (laid.kind === "seq" && type?.kind === "list") return laid.items.flatMap((it) => inValue(it, type.of, false));
  if (laid.kind !== "map" || type?.kind !== "map") return [];
  const names = type.refersTo;
  const first = names === undefined ? undefined : schemaOf(names.to as never).identity[0];
  return laid.entries.flatMap(({ key, value }) =>
    inValue(value, undefined, names !== undefined && key.value === first),
  );
}
