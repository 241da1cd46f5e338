import { nearest } from "../base/nearest.ts";
import { namedByValues } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import { truthIn } from "../sheet/cell-value.ts";
import { isUnclosed } from "../sheet/delimited.ts";
import { dataOf } from "../syntax/data.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import { bindObject } from "./bind-object.ts";
import { columnsOf, repeatedHeadings, type Columns, type Heading } from "./columns.ts";
import type { Grid, GridRow } from "./grid.ts";
import { layOut } from "./lay-out.ts";
import type { ConfigObject } from "./object.ts";
import { lostZeros, numbersIn } from "./lost-zeros.ts";
import { cellSpot, markedCell, trimmedCell } from "./row-cell.ts";
import { RowMap } from "./row-map.ts";
import { layOutSame, unreadHeadings } from "./same-columns.ts";
import type { Made, MappingPlan } from "./row-plan.ts";
import { planOf, under } from "./plan-rows.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Mapping, Table } from "./table.ts";
import type { TableFault } from "./table-fault.ts";

/** A table with the sheet that it names: the objects of its rows, and what is wrong with it. */
export interface BoundTable {
  readonly table: Table;
  /** Undefined while nothing is known of its file. */
  readonly state: SheetState | undefined;
  readonly objects: readonly ConfigObject[];
  readonly faults: readonly TableFault[];
}

/** What is kept of a table while its text and its headings stay: the rows that an edit leaves alone make the same objects. */
interface Kept {
  readonly columns: Columns;
  readonly mra: boolean | undefined;
  readonly plans: readonly MappingPlan[];
  readonly faults: readonly TableFault[];
  readonly sheet: { grid: Grid };
  /** A map that keeps its keys: a WeakMap of 100,000 is gone through whenever memory is collected. */
  readonly rows: Map<GridRow, Made>;
}

const kept = new WeakMap<Table, Kept>();

/**
 * Makes the objects of a table. `mra` is what its document says of all its objects. `before` is the table before an edit: its
 * objects stay where that is possible, and it is used up.
 */
export function bindRows(
  table: Table,
  state: SheetState | undefined,
  mra: boolean | undefined,
  before?: Table,
): BoundTable {
  const { file } = table;
  const none = { table, state, objects: [] };
  if (file === undefined || state === undefined) return { ...none, faults: [] };
  if (state.kind === "fault")
    return { ...none, faults: [{ kind: "sheet", fault: state.fault, at: file, detail: state.detail ?? "" }] };
  const { grid } = state;
  const columns = columnsOf(grid, file);
  if (columns === undefined) return { ...none, faults: [{ kind: "sheet", fault: "empty", at: file, detail: "" }] };
  const known = kept.get(table);
  const isKnown = known?.columns === columns && known.mra === mra;
  const ground = isKnown ? known : taken(prepared(table, grid, columns, mra), grid, before);
  ground.sheet.grid = grid;
  kept.set(table, ground);
  return { table, state, ...rowsOf(grid, file, ground) };
}

// The objects of a table that was edited, where all that a cell feeds is as before.
function taken(fresh: Kept, grid: Grid, before: Table | undefined): Kept {
  const old = before && kept.get(before);
  if (before === undefined || old?.columns !== fresh.columns || old.mra !== fresh.mra) return fresh;
  const plans = under(old.plans, fresh.plans);
  if (plans === undefined) return fresh;
  kept.delete(before);
  const { rows, sheet } = old;
  const now = { ...fresh, plans, rows, sheet };
  sheet.grid = grid;
  // What is wrong with a row tells where the mapping takes its cells.
  for (const row of grid.rows) {
    const made = rows.get(row);
    if (made !== undefined && made.faults.length > 0) rows.set(row, { ...made, faults: madeOf(row, grid, now).faults });
  }
  return now;
}

function prepared(table: Table, grid: Grid, columns: Columns, mra: boolean | undefined): Kept {
  const faults: TableFault[] = [...repeatedHeadings(columns)];
  const understood = new Set<Heading>();
  const plans = table.mappings.flatMap((mapping, part): readonly MappingPlan[] => {
    const { schema } = mapping;
    if (schema === undefined) return [];
    const laid = layOut(mapping, schema, columns, faults);
    const entries = mapping.same ? [...laid, ...layOutSame(mapping, schema, columns, understood)] : laid;
    const when = whenIn(mapping, columns, faults);
    return when === "unknown" ? [] : [planOf({ table, mapping, part, entries }, schema, when)];
  });
  const same = table.mappings.filter((it) => it.same);
  if (same.length > 0) faults.push(...unreadHeadings(columns, understood, same));
  return { columns, mra, plans, faults, sheet: { grid }, rows: new Map() };
}

function whenIn({ when }: Mapping, columns: Columns, faults: TableFault[]): number | "always" | "unknown" {
  if (when === undefined) return "always";
  const at = columns.at(when.heading);
  if (at !== undefined) return at;
  faults.push(missingHeading(when.node, when.heading, columns));
  return "unknown";
}

function missingHeading(node: ScalarNode, heading: string, { all }: Columns): TableFault {
  const meant = nearest(
    heading,
    all.map((it) => it.name),
  );
  const mended = meant === undefined ? undefined : { node, value: meant };
  return { kind: "noHeading", at: node, heading, nearest: meant, mended };
}

function rowsOf(grid: Grid, file: ScalarNode, ground: Kept): Omit<BoundTable, "table" | "state"> {
  const objects: ConfigObject[] = [];
  const faults: TableFault[] = [...ground.faults];
  for (const row of grid.rows) {
    let made = ground.rows.get(row);
    if (made === undefined) ground.rows.set(row, (made = madeOf(row, grid, ground)));
    for (const it of made.objects) objects.push(it);
    for (const it of made.faults) faults.push(it);
  }
  forgetRows(ground.rows, grid);
  faults.push(...lostZeros(grid, ground.rows, ground.plans));
  const open = openQuote(grid);
  if (open !== undefined) faults.push({ kind: "openQuote", at: cellSpot(grid, open, open.cells.length - 1, file) });
  return { objects: withoutRepeated(objects, ground), faults };
}

/** Forgets rows that are no longer there, once they are as many as those that are. */
function forgetRows(known: Map<GridRow, Made>, { rows }: Grid): void {
  if (known.size <= 2 * rows.length + 100) return;
  const there = new Set(rows);
  for (const row of known.keys()) if (!there.has(row)) known.delete(row);
}

const nothing: Made = { objects: [], faults: [], numbers: [] };

function madeOf(row: GridRow, grid: Grid, { plans, sheet, mra }: Kept): Made {
  if (row.cells.every((it) => it.text.trim() === "")) return nothing;
  const objects: ConfigObject[] = [];
  const faults: TableFault[] = [];
  for (const { row: plan, form, schema, when, naming } of plans) {
    if (naming === undefined || (when !== "always" && !isYes(trimmedCell(grid, row, when)))) continue;
    const blank = naming.find(
      ({ use }) => trimmedCell(grid, row, use.at) === "" || use.read?.(trimmedCell(grid, row, use.at)) === "",
    );
    if (blank === undefined) objects.push(bindObject(schema, new RowMap(form, sheet, row), plan.table.node, mra));
    else {
      const at = markedCell(grid, row, blank.use.at, [blank.node, plan.mapping.node]);
      faults.push({ kind: "noName", at, label: at.cell.label, section: schema.section });
    }
  }
  return objects.length + faults.length === 0 ? nothing : { objects, faults, numbers: numbersIn(row, grid, plans) };
}

/** Words that say no, and an empty cell; anything else is yes. */
const isYes = (text: string): boolean => text !== "" && truthIn(text) !== false;

/** The last row, where it has a quote that nobody closed: all of the file behind the quote stands in its cell. */
function openQuote({ rows, head, delimiter }: Grid): GridRow | undefined {
  const last = rows.at(-1) ?? head;
  const cell = last?.cells.at(-1);
  return delimiter !== undefined && cell !== undefined && isUnclosed(cell) ? last : undefined;
}

/** Phones share lines: a row that says the same of a directory number again says nothing new. */
function withoutRepeated(objects: readonly ConfigObject[], { plans }: Kept): readonly ConfigObject[] {
  if (!plans.some(({ schema }) => isShared(schema))) return objects;
  const first = new Map<string, ConfigObject>();
  return objects.filter((it) => {
    if (!isShared(it.schema)) return true;
    const before = first.get(it.address);
    if (before === undefined) first.set(it.address, it);
    return before === undefined || !saysTheSame(before, it);
  });
}

const isShared = ({ section }: Pick<ObjectSchema, "section">): boolean => namedByValues.has(section);

const saysTheSame = (a: ConfigObject, b: ConfigObject): boolean =>
  JSON.stringify(dataOf(a.node)) === JSON.stringify(dataOf(b.node));

/** Whether rows of tables make one directory number again, with the same values: then it is one. */
export const isRepeated = (first: ConfigObject, later: ConfigObject): boolean =>
  first.row !== undefined && later.row !== undefined && isShared(first) && saysTheSame(first, later);
