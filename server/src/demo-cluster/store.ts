import { bug } from "../../../core/src/base/bug.ts";
import { createChanges, type Changes } from "./changes.ts";
import { isRow, rowsIn, type Fields, type Row, type Value } from "./row.ts";
import { shownHolders, standsFor, untold, weakReferences } from "./special.ts";
import { types } from "./types.ts";
import { uuidAt } from "./uuid.ts";

/** Everything the cluster knows. It lives in memory and ends with the process. */
export interface Store {
  /** Rows of a type in the order in which they came. */
  rows(type: string): Iterable<Row>;
  count(type: string): number;
  byUuid(uuid: string): Row | undefined;
  /** By the type's identity, whatever its capitals: `["1001", "PT-INT"]`, `["DP-MRA"]`. */
  byIdentity(type: string, identity: readonly string[]): Row | undefined;
  /** What a reference to a type by name means. */
  named(type: string, name: string): Row | undefined;
  /** A row that is not there yet, so that others can already refer to it; under a uuid of its own if none is given. */
  draft(type: string, uuid?: string): Row;
  insert(row: Row, fields: Fields): void;
  /** `told`: the elements that a change notification names. */
  replace(row: Row, fields: Fields, told: readonly string[]): void;
  /** References to it must be gone, or weak: weak ones go with it. */
  remove(row: Row): void;
  /** Something that keeps a row alive: the first such row, and none if nothing does. */
  holderOf(row: Row): Row | undefined;
  readonly changes: Changes;
}

interface Table {
  readonly rows: Map<string, Row>;
  readonly byIdentity: Map<string, Row>;
}
/** The store alone may do this. */
type OpenRow = { -readonly [K in keyof Row]: Row[K] };

export const createStore = (): Store => new Tables();

class Tables implements Store {
  readonly changes = createChanges();
  readonly #tables = new Map<string, Table>();
  readonly #byUuid = new Map<string, Row>();
  #serial = 0;

  rows(type: string): Iterable<Row> {
    return this.#table(type).rows.values();
  }

  count(type: string): number {
    return this.#table(type).rows.size;
  }

  byUuid(uuid: string): Row | undefined {
    return this.#byUuid.get(uuid);
  }

  byIdentity(type: string, identity: readonly string[]): Row | undefined {
    return this.#table(type).byIdentity.get(keyOf(identity));
  }

  named(type: string, name: string): Row | undefined {
    const real = standsFor[type] ?? type;
    if ((types.get(real)?.identity.length ?? 1) === 1) return this.byIdentity(real, [name]);
    for (const row of this.rows(real)) if (folded(nameOf(row)) === folded(name)) return row;
    return undefined;
  }

  draft(type: string, uuid?: string): Row {
    return { kind: "row", type, uuid: uuid ?? uuidAt(type, ++this.#serial), fields: {} };
  }

  insert(row: Row, fields: Fields): void {
    const { type } = row;
    (row as OpenRow).fields = fields;
    const { rows, byIdentity } = this.#table(type);
    const key = keyOf(identityOf(row));
    if (byIdentity.has(key)) bug(`${type} ${key} twice`);
    rows.set(row.uuid, row);
    byIdentity.set(key, row);
    this.#byUuid.set(row.uuid, row);
    this.#tell(row, "a", []);
  }

  replace(row: Row, fields: Fields, told: readonly string[]): void {
    const { byIdentity } = this.#table(row.type);
    const before = identityOf(row);
    byIdentity.delete(keyOf(before));
    (row as OpenRow).fields = fields;
    byIdentity.set(keyOf(identityOf(row)), row);
    this.#carryNames(row, before);
    this.#tell(row, "u", told);
  }

  remove(row: Row): void {
    for (const [type, { rows }] of this.#tables)
      for (const holder of rows.values()) {
        const left = withoutWeak(holder, row);
        if (left === undefined) this.#forget(type, holder);
        else if (left !== holder.fields) (holder as OpenRow).fields = left;
      }
    this.#forget(row.type, row);
    this.#tell(row, "r", []);
  }

  holderOf(row: Row): Row | undefined {
    for (const [type, { rows }] of this.#tables)
      for (const holder of rows.values())
        for (const [element, value] of Object.entries(holder.fields))
          if (holder !== row && refersTo(value, row) && !weakReferences.has(`${type}.${element}`)) return holder;
    return undefined;
  }

  // Who names it by its identity follows it: a real cluster keeps the uuid there. Nothing else of the holder changes.
  #carryNames(row: Row, before: readonly string[]): void {
    const shown = shownHolders[row.type];
    if (shown === undefined || before.join("\0") === identityOf(row).join("\0")) return;
    const identity = types.get(row.type)?.identity ?? [];
    const now = Object.fromEntries(identity.map((it) => [it, row.fields[it] ?? ""]));
    const named = (it: Value): Value =>
      typeof it === "object" && it?.kind === "group" && isNaming(it, shown.by, row, before)
        ? {
            ...it,
            fields: { ...it.fields, [shown.by]: isRow(it.fields[shown.by]) ? row : { kind: "group", fields: now } },
          }
        : it;
    for (const holder of this.rows(shown.of)) {
      const list = holder.fields[shown.at];
      if (typeof list !== "object" || list?.kind !== "items") continue;
      (holder as OpenRow).fields = { ...holder.fields, [shown.at]: { ...list, items: list.items.map(named) } };
    }
  }

  #table(type: string): Table {
    const known = this.#tables.get(type) ?? { rows: new Map<string, Row>(), byIdentity: new Map<string, Row>() };
    this.#tables.set(type, known);
    return known;
  }

  #forget(type: string, row: Row): void {
    this.#table(type).rows.delete(row.uuid);
    this.#table(type).byIdentity.delete(keyOf(identityOf(row)));
    this.#byUuid.delete(row.uuid);
  }

  #tell({ type, uuid }: Row, action: "a" | "u" | "r", tags: readonly string[]): void {
    if (types.has(type) && !untold.has(type)) this.changes.record({ type, uuid, action, tags });
  }
}

/** What tells a row from others of its type. */
export function identityOf(row: Row): readonly string[] {
  return identityIn(row.type, row.fields);
}

/** The same for fields that are not yet a row. */
export const identityIn = (type: string, fields: Fields): readonly string[] =>
  (types.get(type)?.identity ?? ["name"]).map((it) => textOf(fields[it]));

/** The name by which others refer to a row. */
export const nameOf = (row: Row): string => identityOf(row)[0] ?? "";

/** A value as one text: a reference is its target's name. Nothing for what has children. */
export function textOf(value: Value | undefined): string {
  if (typeof value === "string") return value;
  return isRow(value) ? nameOf(value) : "";
}

/** Names that differ only in capitals are one name: references are found so on a real cluster. */
export const folded = (name: string): string => name.toLowerCase();

const keyOf = (identity: readonly string[]): string => folded(identity.join("\0"));

/** Whether an item of a list names an object under one of its elements, by the object's identity or as the row itself. */
export function isNaming(item: Value, element: string, { type, uuid }: Row, identity: readonly string[]): boolean {
  const key = typeof item === "object" && item?.kind === "group" ? item.fields[element] : undefined;
  if (isRow(key)) return key.uuid === uuid;
  return typeof key === "object" && key?.kind === "group" && keyOf(identityIn(type, key.fields)) === keyOf(identity);
}

/** Most values are texts and most references stand at the top: no generator for those. */
function refersTo(value: Value, row: Row): boolean {
  if (typeof value === "string" || value === null) return false;
  if (value.kind === "row") return value === row;
  for (const it of rowsIn(value)) if (it === row) return true;
  return false;
}

/** The fields without weak references to a row; undefined where the holder is nothing without them. */
function withoutWeak(holder: Row, row: Row): Fields | undefined {
  let fields = holder.fields;
  for (const [element, value] of Object.entries(holder.fields)) {
    if (!weakReferences.has(`${holder.type}.${element}`) || !refersTo(value, row)) continue;
    if (value === row) return undefined;
    if (typeof value === "object" && value?.kind === "items")
      fields = { ...fields, [element]: { kind: "items", items: value.items.filter((it) => !refersTo(it, row)) } };
  }
  return fields;
}
