import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Entry, type MapNode } from "../syntax/tree.ts";

/**
 * A map over the one that it inherits from: its own entries, and of those that only the other has, the other's, marked as
 * standing elsewhere. Maps are joined key by key to any depth; whatever else is there, null included, replaces. It stands
 * where the own map stands, so that an edit of it is an edit of the own map.
 */
export function inheritedMap(own: MapNode, base: MapNode): MapNode {
  if (base.entries.length === 0) return own;
  const entries: Entry[] = own.entries.map((it) => inheritedEntry(it, entryOf(base, String(it.key.value))));
  for (const it of base.entries) if (entryOf(own, String(it.key.value)) === undefined) entries.push(elsewhere(it));
  const { style, chunk, start, end } = own;
  return { kind: "map", style, chunk, start, end, entries };
}

/** An own entry over one of the same key that it inherits from. */
export const inheritedEntry = (own: Entry, base: Entry | undefined): Entry =>
  own.value.kind === "map" && base?.value.kind === "map" ? { ...own, value: inheritedMap(own.value, base.value) } : own;

/** An entry as those see it who inherit it. One of a template is the same for all of them. */
export function elsewhere(it: Entry): Entry {
  if (it.merged === true) return it;
  const known = seenElsewhere.get(it);
  if (known) return known;
  const made: Entry = { ...it, merged: true };
  seenElsewhere.set(it, made);
  return made;
}
const seenElsewhere = new WeakMap<Entry, Entry>();

/** The plain data of a map over what it inherits: `dataOf` of `inheritedMap`, without making nodes. */
export function inheritedData(own: JsonObject, base: JsonObject): JsonObject {
  const data = Object.assign(Object.create(null), own) as Record<string, Json>;
  for (const key in base) {
    const value = base[key] as Json;
    const mine = data[key];
    if (mine === undefined) data[key] = value;
    else if (isMap(mine) && isMap(value)) data[key] = inheritedData(mine, value);
  }
  return data;
}

const datas = new WeakMap<MapNode, JsonObject>();

/** The plain data of a map that many inherit from, made once. */
export function keptData(map: MapNode): JsonObject {
  const data = datas.get(map) ?? (dataOf(map) as JsonObject);
  datas.set(map, data);
  return data;
}

/** Whether what a map inherits at a path of keys is hidden by what the map itself says. */
export function hides(own: MapNode, path: readonly string[]): boolean {
  let at: MapNode = own;
  for (const key of path) {
    const value = at.lacks?.(key) === true ? undefined : entryOf(at, key)?.value;
    if (value === undefined) return false;
    if (value.kind !== "map") return true;
    at = value;
  }
  return true;
}
