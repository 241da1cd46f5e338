import { fieldOf } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import { dataOfRow, isConstant, isStated, type Laid } from "../model/layout.ts";
import type { Ancestry } from "../model/inherited.ts";
import type { ConfigObject } from "../model/object.ts";
import type { RowForm, RowPlan } from "../model/row-form.ts";
import type { RowMap } from "../model/row-map.ts";
import { hasData } from "../syntax/data.ts";
import { entryOf, type Node } from "../syntax/tree.ts";

/** What objects that are alike say, each for itself. */
export interface Own {
  /** Whether one may say another thing under a key than the others. All of them state the same keys. */
  varies(key: string): boolean;
  /** What one says under a key, as a text. */
  said(object: ConfigObject, key: string): string;
  /** One, as far as its shape depends on more than which keys it states; undefined where each is looked at. */
  shapeOf(object: ConfigObject): string | undefined;
}

/** So many ways to leave keys out are told apart for one mapping, or one template. */
const mostPatterns = 64;
/** So many objects must extend a template before it pays to look which of those that are written out are alike. */
const fewest = 8;

/**
 * Finds the group of an object: of rows, those of one mapping that fill the same keys and extend one template; of what is
 * written out, those that extend one template and state the same keys. `make` makes what is kept of a group.
 */
export function grouping<T>(make: (own: Own, of: ConfigObject) => T): (of: ConfigObject) => T | undefined {
  const mappings = new WeakMap<RowForm, { readonly own: RowKeys; readonly groups: Map<unknown, Map<number, T>> }>();
  const templates = new WeakMap<Ancestry, Map<string, T>>();

  function ofRow(object: ConfigObject, row: RowMap): T | undefined {
    const { plan, form } = row;
    const ground = mappings.get(form) ?? {
      own: new RowKeys(plan, object.schema),
      groups: new Map<unknown, Map<number, T>>(),
    };
    mappings.set(form, ground);
    const { own, groups } = ground;
    const byPattern = groups.get(object.inheritance) ?? new Map<number, T>();
    groups.set(object.inheritance, byPattern);
    return groupIn(byPattern, own.patternOf(row), () => make(own, object));
  }

  return (object) => {
    const { row, inheritance, node, documentMra } = object;
    if (row !== undefined) return ofRow(object, row);
    if (inheritance === undefined || inheritance.size < fewest || !hasData(node)) return undefined;
    const byPattern = templates.get(inheritance) ?? new Map<string, T>();
    templates.set(inheritance, byPattern);
    const keys = Object.keys(node.data()).sort();
    return groupIn(byPattern, [String(documentMra), ...keys].join("\n"), () => make(new WrittenKeys(keys), object));
  };
}

function groupIn<K, T>(groups: Map<K, T>, pattern: K, make: () => T): T | undefined {
  const known = groups.get(pattern);
  if (known !== undefined || groups.size >= mostPatterns) return known;
  const made = make();
  groups.set(pattern, made);
  return made;
}

/** The keys of objects that are written out: each may say something of its own under any of them. */
class WrittenKeys implements Own {
  readonly #keys: ReadonlySet<string>;

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys);
  }
  varies(key: string): boolean {
    return this.#keys.has(key);
  }
  said({ node }: ConfigObject, key: string): string {
    const value = entryOf(node, key)?.value;
    return value === undefined ? "" : JSON.stringify(written(value));
  }
  shapeOf(): undefined {
    return undefined;
  }
}

/** A value as it is written: what is read of it may be more than its data. */
const written = (it: Node): unknown =>
  it.kind === "scalar"
    ? [it.style, it.value, it.source]
    : it.kind === "seq"
      ? { is: it.items.map(written) }
      : it.entries.map(({ key, value }) => [key.value, written(value)]);

/** A key that a mapping fills from cells. */
interface Filled {
  /** What it is filled from: of two that have the key, the second counts where the first is empty. */
  readonly by: readonly Laid[];
  /** Any text has the right shape there. */
  readonly isText: boolean;
}

/** The keys that a mapping fills from cells; the tool's own are among them. */
class RowKeys implements Own {
  readonly #filled = new Map<string, Filled>();
  readonly #telling: readonly string[];

  constructor({ entries }: RowPlan, schema: ObjectSchema) {
    for (const name of new Set(entries.map(({ key }) => String(key.value)))) {
      const by = entries.flatMap(({ key, value }) => (String(key.value) === name ? [value] : []));
      if (by.every((it) => isConstant(it) || it.kind === "unknown")) continue;
      const type = fieldOf(schema, name)?.type;
      const isFree = type?.kind === "reference" || (type?.kind === "string" && !type.form && !type.pattern);
      this.#filled.set(name, { by, isText: isFree && by.every((it) => it.kind === "cells") });
    }
    this.#telling = [...this.#filled].flatMap(([name, { isText }]) => (isText ? [] : [name]));
  }
  varies(key: string): boolean {
    return this.#filled.has(key);
  }
  said(object: ConfigObject, key: string): string {
    const { grid, cells } = object.row as RowMap;
    return JSON.stringify(this.#filled.get(key)?.by.map((it) => dataOfRow(it, grid, cells)));
  }
  shapeOf(object: ConfigObject): string {
    return this.#telling.map((it) => this.said(object, it)).join();
  }
  /** Which keys a row fills, each a bit. */
  patternOf({ grid, cells }: RowMap): number {
    let pattern = 0;
    for (const { by } of this.#filled.values())
      pattern = pattern * 2 + (by.some((it) => isStated(it, grid, cells)) ? 1 : 0);
    return pattern;
  }
}
