import { isRow, type Fields, type Group, type Row, type Value } from "./row.ts";
import { fieldOf, schemaOfType } from "../../../core/src/catalog/catalog.ts";
import { symmetric } from "./special.ts";
import type { Store } from "./store.ts";

/** What one object's change does to others: relations hold both ways, and what only one may have leaves the others. */
export function afterWrite(store: Store, row: Row): void {
  mirror(store, row);
  const schema = schemaOfType(row.type);
  for (const key of schema?.exclusive ?? []) {
    const only = schema === undefined ? undefined : fieldOf(schema, key)?.axl;
    if (only === undefined || row.fields[only] !== "true") continue;
    for (const other of store.rows(row.type))
      if (other !== row && other.fields[only] === "true")
        store.replace(other, { ...other.fields, [only]: "false" }, [only]);
  }
}

/** A list of relations in update: the ones there are, and over them the ones asked for. Other lists as asked for. */
export function mergedRelations(type: string, list: string, now: Fields, asked: Value): Value {
  const of = symmetric[type];
  if (of?.list !== list) return asked;
  const items = relationsIn(asked);
  const kept = relationsIn(now[list]).filter(
    (it) => !items.some((one) => one.fields[of.other] === it.fields[of.other]),
  );
  return { kind: "items", items: [...kept, ...items] };
}

/** Sets one relation, seen from both sides; what is not given stays. */
export function relate(store: Store, a: Row, b: Row, change: Fields): void {
  for (const [one, other] of a === b ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
    const of = symmetric[one.type];
    if (!of) continue;
    const known = relationsIn(one.fields[of.list]);
    const before = known.find((it) => it.fields[of.other] === other);
    const now: Group = { kind: "group", fields: { ...before?.fields, ...change, [of.other]: other } };
    const items = before ? known.map((it) => (it === before ? now : it)) : [...known, now];
    store.replace(one, { ...one.fields, [of.list]: { kind: "items", items } }, [of.list]);
  }
}

function mirror(store: Store, row: Row): void {
  const of = symmetric[row.type];
  if (!of || row.fields[of.list] === undefined) return;
  const relations = relationsIn(row.fields[of.list]);
  for (const other of store.rows(row.type)) {
    if (other === row) continue;
    const known = relationsIn(other.fields[of.list]).filter((it) => it.fields[of.other] !== row);
    const own = relations.find((it) => it.fields[of.other] === other);
    const mirrored: readonly Value[] = own ? [{ kind: "group", fields: { ...own.fields, [of.other]: row } }] : [];
    if (own || known.length !== relationsIn(other.fields[of.list]).length)
      store.replace(other, { ...other.fields, [of.list]: { kind: "items", items: [...known, ...mirrored] } }, [
        of.list,
      ]);
  }
}

function relationsIn(value: Value | undefined): readonly Group[] {
  if (typeof value !== "object" || value?.kind !== "items") return [];
  return value.items.filter((it): it is Group => typeof it === "object" && it?.kind === "group");
}

/** Both ends of a relation, if both are there. */
export const bothEnds = (a: Value | undefined, b: Value | undefined): readonly [Row, Row] | undefined =>
  isRow(a) && isRow(b) ? [a, b] : undefined;
