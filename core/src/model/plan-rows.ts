import { addTo } from "../base/lists.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { FieldSchema, ObjectSchema } from "../catalog/schema.ts";
import type { MapNode, ScalarNode } from "../syntax/tree.ts";
import { collectReferences } from "./collect-references.ts";
import { toolTypes } from "./lay-out.ts";
import type { Laid, LaidEntry } from "./layout.ts";
import type { CellUse } from "./row-cell.ts";
import { MappedRows } from "./mapped-rows.ts";
import type { RowPlan } from "./row-form.ts";
import type { MappingPlan } from "./row-plan.ts";
import { isFixed, isWithin, moved } from "./same-laid.ts";
import type { Mapping } from "./table.ts";
import type { TemplateReference } from "./template.ts";

/** How rows make objects of a section by a mapping that is laid out. */
export function planOf(
  laid: Pick<RowPlan, "table" | "mapping" | "part" | "entries">,
  schema: ObjectSchema,
  when: MappingPlan["when"],
): MappingPlan {
  const row = rowPlan(laid, schema);
  return { row, form: new MappedRows(row), schema, when, naming: namingIn(row, schema) };
}

function rowPlan(laid: Pick<RowPlan, "table" | "mapping" | "part" | "entries">, schema: ObjectSchema): RowPlan {
  const { mapping, entries } = laid;
  const keys = byKey(entries);
  const shared = new Set([...keys].flatMap(([key, of]) => (isShared(key, of, mapping, schema) ? key : [])));
  const naming = [...keys.keys()].filter((it) => !shared.has(it)).flatMap((it) => fieldOf(schema, it) ?? []);
  return {
    ...laid,
    byKey: keys,
    shared,
    fixed: new Set([
      ...[...keys].flatMap(([key, of]) => (shared.has(key) || isUnknown(key, of, schema) ? [] : key)),
      ...schema.identity,
      ...Object.keys(toolTypes),
      "extends",
    ]),
    references: referencesIn(
      mapping,
      entries.filter(({ key }) => shared.has(String(key.value))),
      schema,
    ),
    naming: naming.filter(isName),
    isDeep: isDeep(entries),
  };
}

function referencesIn(
  { node }: Mapping,
  entries: readonly LaidEntry[],
  schema: ObjectSchema,
): readonly TemplateReference[] {
  const found: TemplateReference[] = [];
  const { chunk, start, end } = node;
  const of = entries.flatMap(({ key, value }) => (value.kind === "constant" ? [{ key, value: value.node }] : []));
  const map: MapNode = { kind: "map", style: "flow", chunk, start, end, entries: of };
  collectReferences(schema, map, (field, to, at, path) => found.push({ ...to, field, node: at, path }));
  return found;
}

/** Whether all rows say the same under a key, by a value that stands in the mapping. */
function isShared(key: string, of: readonly Laid[], { node }: Mapping, schema: ObjectSchema): boolean {
  const [only] = of;
  return of.length === 1 && only?.kind === "constant" && isFree(key, schema) && isWithin(only.node, node);
}

const isUnknown = (key: string, of: readonly Laid[], schema: ObjectSchema): boolean =>
  isFree(key, schema) && of.length === 1 && of[0]?.kind === "unknown";

// What names an object, and what the tool reads, is bound with the object.
const isFree = (key: string, { identity }: ObjectSchema): boolean =>
  key !== "extends" && !identity.includes(key) && !(key in toolTypes);

const isName = ({ type }: FieldSchema): boolean => type.kind === "reference" && type.outside !== true;

function byKey(entries: readonly LaidEntry[]): ReadonlyMap<string, readonly Laid[]> {
  const found = new Map<string, Laid[]>();
  for (const { key, value } of entries) {
    addTo(found, String(key.value), value);
  }
  return found;
}

const isDeep = (entries: readonly LaidEntry[]): boolean =>
  entries.some(
    ({ value }) =>
      value.kind === "map" || value.kind === "seq" || (value.kind === "constant" && value.node.kind !== "scalar"),
  );

function namingIn(row: RowPlan, schema: ObjectSchema): MappingPlan["naming"] {
  const naming: { readonly use: CellUse; readonly node: ScalarNode }[] = [];
  for (const key of schema.identity) {
    if (schema.fields.find((it) => it.key === key)?.required !== true) continue;
    const laid = row.entries.find((it) => it.key.value === key)?.value;
    if (laid === undefined || laid.kind === "unknown") return undefined;
    if (laid.kind !== "cells") continue;
    for (const it of laid.of.parts) if (typeof it !== "string") naming.push({ use: it, node: laid.of.node });
  }
  return naming;
}

/** Plans after an edit, with the forms of the plans before it; undefined where some object may not stay. */
export function under(
  before: readonly MappingPlan[],
  after: readonly MappingPlan[],
): readonly MappingPlan[] | undefined {
  if (before.length !== after.length || !after.every((it, i) => staysUnder(before[i] as MappingPlan, it)))
    return undefined;
  return after.map((it, i) => {
    const { form, row } = before[i] as MappingPlan;
    const now = movedTo(row, it.row, it.schema);
    form.plan = now;
    return { ...it, form, row: now };
  });
}

function movedTo(was: RowPlan, is: RowPlan, schema: ObjectSchema): RowPlan {
  const seen = new Map<string, number>();
  const entries = is.entries.map(({ key, value }): LaidEntry => {
    const name = String(key.value);
    const at = seen.get(name) ?? 0;
    seen.set(name, at + 1);
    const old = is.fixed.has(name) ? was.byKey.get(name)?.[at] : undefined;
    return { key, value: old === undefined ? value : moved(old, value) };
  });
  return rowPlan({ table: is.table, mapping: is.mapping, part: is.part, entries }, schema);
}

/** Whether objects that rows made by one plan may stay under another: nothing differs but what no cell feeds and names no object. */
function staysUnder(before: MappingPlan, after: MappingPlan): boolean {
  const [a, b] = [before.row, after.row];
  const isAlike =
    before.schema === after.schema &&
    before.when === after.when &&
    before.naming !== undefined &&
    after.naming !== undefined &&
    a.part === b.part;
  return isAlike && [...a.fixed, ...b.fixed].every((key) => isFixed(a, b, key));
}
