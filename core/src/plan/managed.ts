import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { exists } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType, Version } from "../catalog/schema.ts";
import { secretName } from "./secret.ts";
import { fieldAt, fieldsInside, folded, isEmpty, isGoing, itemsIn, comparedText, type ListType } from "./value.ts";

/**
 * What of the stated fields can be compared with a cluster: without passwords, which it never shows, and without fields
 * that its `get` does not carry; and without the keys that are excepted. Same shape as what is stated.
 */
export function comparable(
  stated: JsonObject,
  fields: readonly FieldSchema[],
  version: Version,
  except: readonly string[] = [],
): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(stated)) {
    const field = fieldAt(fields, key);
    if (field === undefined || except.includes(key)) continue;
    if (!isShown(field, version) || secretName(value) !== undefined) continue;
    kept[key] = comparableValue(field.type, value, version);
  }
  return kept;
}

/** Whether a cluster shows a field when it is asked for the object. */
export const isShown = (field: FieldSchema, version: Version): boolean =>
  field.type.kind !== "secret" && exists(field, version) && (field.in === undefined || field.in.includes("get"));

function comparableValue(type: FieldType, stated: Json, version: Version): Json {
  if (type.kind === "vendorConfig") return withoutSecrets(stated);
  const inside = fieldsInside(type);
  if (inside.length === 0) return stated;
  if (Array.isArray(stated))
    return itemsIn(stated).map((it) => (isMap(it) && !isGoing(it) ? comparable(it, inside, version) : it));
  return isMap(stated) ? comparable(stated, inside, version) : stated;
}

function withoutSecrets(stated: Json): Json {
  if (!isMap(stated)) return stated;
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(stated))
    if (secretName(value) === undefined) kept[key] = withoutSecrets(value);
  return kept;
}

/**
 * What the cluster has where the files state something: the same keys, `null` where it has nothing. All that a plan says
 * of the cluster, and all that is looked at again before a write; what others change beside it does not matter.
 */
export function managedPart(stated: JsonObject, live: JsonObject, fields: readonly FieldSchema[]): JsonObject {
  const part: Record<string, Json> = {};
  for (const [key, value] of Object.entries(stated)) {
    const field = fieldAt(fields, key);
    if (field !== undefined) part[key] = managedValue(field.type, value, live[key] ?? null);
  }
  return part;
}

function managedValue(type: FieldType, stated: Json, live: Json): Json {
  if (type.kind === "list") return managedItems(type, itemsIn(stated), live);
  if (!isMap(stated) || !isMap(live)) return live;
  return type.kind === "vendorConfig" ? managedElements(stated, live) : managedPart(stated, live, fieldsInside(type));
}

function managedItems(type: ListType, stated: readonly Json[], live: Json): Json {
  const { itemKey } = type;
  const inside = fieldsInside(type.of);
  if (!Array.isArray(live) || inside.length === 0) return live;
  if (itemKey !== undefined) {
    const byKey = new Map(itemsIn(live).map((it) => [matchOf(it, itemKey), it]));
    return stated.flatMap((it) => {
      const same = byKey.get(matchOf(it, itemKey));
      if (!isMap(it) || !isMap(same)) return [];
      return [isGoing(it) ? same : managedPart(it, same, inside)];
    });
  }
  // Items have only their place: what any of them states is what is managed of all.
  const all = stated.filter(isMap).reduce<JsonObject>(together, {});
  return itemsIn(live).map((it) => (isMap(it) ? managedPart(all, it, inside) : it));
}

/** Every key that one of two maps states, at any depth. */
function together(a: JsonObject, b: JsonObject): JsonObject {
  const all: Record<string, Json> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const has = all[key];
    all[key] =
      isMap(has) && isMap(value)
        ? together(has, value)
        : Array.isArray(has) && Array.isArray(value)
          ? [...itemsIn(has), ...itemsIn(value)]
          : isEmpty(value) && has !== undefined
            ? has
            : value;
  }
  return all;
}

function managedElements(stated: JsonObject, live: JsonObject): JsonObject {
  const part: Record<string, Json> = {};
  for (const [key, value] of Object.entries(stated)) {
    const has = live[key] ?? null;
    part[key] = isMap(value) && isMap(has) ? managedElements(value, has) : has;
  }
  return part;
}

/** What names an item of a keyed list, as it is written. */
export const itemKeyOf = (item: Json, itemKey: string): string => comparedText(isMap(item) ? item[itemKey] : item);

/** The text by which items of a list are the same item: Unified CM finds names whatever their case. */
export const matchOf = (item: Json, itemKey: string): string => folded(itemKeyOf(item, itemKey));
