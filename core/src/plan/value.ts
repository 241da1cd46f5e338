import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { iceFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";

/** A list type of the catalogue. */
export type ListType = Extract<FieldType, { readonly kind: "list" }>;

/** The items of a list; nothing for anything else. */
export const itemsIn = (it: Json | undefined): readonly Json[] => (Array.isArray(it) ? (it as readonly Json[]) : []);

/**
 * An item of a keyed list that is to go: its key, and `state: absent`. No file can say it (an item that is not named stays);
 * it comes from a deployment that is undone, which takes away what it brought and nothing else.
 */
export const isGoing = (it: Json | undefined): boolean => isMap(it) && it.state === "absent";

/** Fields without the items that are to go. */
export const withoutGoing = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, staying(value)]));

function staying(it: Json): Json {
  if (Array.isArray(it)) return itemsIn(it).flatMap((item) => (isGoing(item) ? [] : [staying(item)]));
  return isMap(it) ? withoutGoing(it) : it;
}

/** What the cluster does not tell apart: nothing, `null`, an empty text, an empty list or map. */
export const isEmpty = (it: Json | undefined): boolean =>
  it === undefined || it === null || it === "" || (typeof it === "object" && Object.keys(it).length === 0);

/** The fields inside a value of a type; none where the catalogue knows none. */
export function fieldsInside(type: FieldType): readonly FieldSchema[] {
  if (type.kind === "map") return type.fields;
  if (type.kind === "ice") return iceFields;
  return type.kind === "list" ? fieldsInside(type.of) : [];
}

const places = new WeakMap<readonly FieldSchema[], ReadonlyMap<string, number>>();

function placesIn(fields: readonly FieldSchema[]): ReadonlyMap<string, number> {
  let it = places.get(fields);
  if (it === undefined) places.set(fields, (it = new Map(fields.map((field, i) => [field.key, i]))));
  return it;
}

/** The field behind a key. */
export function fieldAt(fields: readonly FieldSchema[], key: string): FieldSchema | undefined {
  const i = placesIn(fields).get(key);
  return i === undefined ? undefined : fields[i];
}

/** The fields behind the keys of a map, in the order of the catalogue. */
export function inOrder(fields: readonly FieldSchema[], map: JsonObject): readonly FieldSchema[] {
  const known = placesIn(fields);
  const found: number[] = [];
  for (const key of Object.keys(map)) {
    const i = known.get(key);
    if (i !== undefined) found.push(i);
  }
  return found.sort((a, b) => a - b).map((i) => fields[i] as FieldSchema);
}

/** A name as Unified CM compares it: it finds references and enumerations whatever their case. */
export const folded = (it: string): string => it.toLowerCase();

/** A scalar as text, the same for `1` and `"1"`; anything else as `canonical`, nothing as the empty text. */
export const comparedText = (it: Json | undefined): string =>
  isEmpty(it) || it === undefined || it === null ? "" : typeof it === "object" ? canonical(it) : String(it);

/** One text for one value: keys sorted, what is empty left out of maps. Equal texts, equal values. */
export function canonical(it: Json | undefined): string {
  if (isEmpty(it) || it === undefined) return "null";
  if (Array.isArray(it)) return `[${(it as readonly Json[]).map(canonical).join(",")}]`;
  if (typeof it !== "object" || it === null) return JSON.stringify(it);
  const entries = Object.entries(it as JsonObject).filter(([, value]) => !isEmpty(value));
  if (entries.length === 0) return "null";
  return `{${entries
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`)
    .join(",")}}`;
}

/** The top-level field of a path: `relatedRegions[EMEA-HQ].videoBandwidth` → `relatedRegions`. */
export const topKey = (path: string): string => path.split(/[.[]/, 1)[0] ?? path;
