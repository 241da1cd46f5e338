import { namedByValues, schemaOf } from "../catalog/catalog.ts";
import type { FieldType, ObjectSchema } from "../catalog/schema.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import type { Grid, GridRow } from "./grid.ts";
import type { Laid } from "./layout.ts";
import { cellSpot, textIn } from "./row-cell.ts";
import type { Made, Plan } from "./row-plan.ts";
import type { TableFault } from "./table-fault.ts";

/** The directory numbers of a row that are digits alone. */
export function numbersIn(row: GridRow, grid: Grid, plans: readonly Plan[]): Made["numbers"] {
  const found: { at: number; digits: string }[] = [];
  for (const at of new Set(plans.flatMap(numberColumns))) {
    const digits = textIn(grid, row, at);
    if (/^\d+$/.test(digits)) found.push({ at, digits });
  }
  return found;
}

/**
 * Numbers that are one digit shorter than the others of their column, which are of one length and more: a spreadsheet may
 * have dropped their leading zero, and nobody can know.
 */
export function lostZeros(
  grid: Grid,
  file: ScalarNode,
  rows: WeakMap<GridRow, Made>,
  plans: readonly Plan[],
): readonly TableFault[] {
  if (!plans.some((it) => numberColumns(it).length > 0)) return [];
  const lengths = new Map<number, Map<number, number>>();
  for (const row of grid.rows)
    for (const { at, digits } of rows.get(row)?.numbers ?? []) {
      const ofColumn = lengths.get(at) ?? new Map<number, number>();
      lengths.set(at, ofColumn.set(digits.length, (ofColumn.get(digits.length) ?? 0) + 1));
    }
  const short = new Map([...lengths].flatMap(([at, counts]) => shortLength(at, counts)));
  if (short.size === 0) return [];
  return grid.rows.flatMap((row) =>
    (rows.get(row)?.numbers ?? []).flatMap(({ at, digits }): readonly TableFault[] =>
      digits.length === short.get(at) && !digits.startsWith("0")
        ? [{ kind: "lostZero", at: cellSpot(grid, row, at, file), text: digits }]
        : [],
    ),
  );
}

function shortLength(at: number, counts: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  const [few, many, ...others] = [...counts].sort(([a], [b]) => a - b);
  if (few === undefined || many === undefined || others.length > 0) return [];
  return few[0] + 1 === many[0] && many[1] >= 2 && few[1] < many[1] ? [[at, few[0]]] : [];
}

const columns = new WeakMap<Plan, readonly number[]>();

/** The columns from which a mapping takes directory numbers, each as it is. */
function numberColumns(plan: Plan): readonly number[] {
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

function inValue(laid: Laid, type: FieldType | undefined, isOne: boolean): readonly number[] {
  if (laid.kind === "cells") {
    const [only] = laid.of.parts;
    return isOne && laid.of.parts.length === 1 && typeof only === "object" ? [only.at] : [];
  }
  if (laid.kind === "seq" && type?.kind === "list") return laid.items.flatMap((it) => inValue(it, type.of, false));
  if (laid.kind !== "map" || type?.kind !== "map") return [];
  const names = type.refersTo;
  const first = names === undefined ? undefined : schemaOf(names.to as never).identity[0];
  return laid.entries.flatMap(({ key, value }) =>
    inValue(value, undefined, names !== undefined && key.value === first),
  );
}
