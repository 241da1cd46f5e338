import { isMap, type Json, type JsonObject } from "../base/json.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { matchOf } from "./managed.ts";
import { fieldAt, fieldsInside, isEmpty, isGoing, itemsIn, comparedText, type ListType } from "./value.ts";

/**
 * The fields to send: what the files state, laid over what the cluster has wherever AXL replaces a value as a whole.
 * Items that the files do not name stay. `keys` are the top-level fields to send. Product-specific XML goes as it is
 * stated: whoever writes it lays it over the XML itself, which keeps more than its shape in a file can show.
 */
export function merged(
  stated: JsonObject,
  live: JsonObject,
  fields: readonly FieldSchema[],
  keys: readonly string[],
): JsonObject {
  const result: Record<string, Json> = {};
  for (const key of keys) {
    const [field, value] = [fieldAt(fields, key), stated[key]];
    if (field === undefined || value === undefined) continue;
    const isXml = field.type.kind === "vendorConfig" || field.type.kind === "ice";
    result[key] = isXml ? value : mergedValue(field.type, value, live[key] ?? null);
  }
  return result;
}

function mergedValue(type: FieldType, stated: Json, live: Json): Json {
  if (type.kind === "list") return Array.isArray(stated) ? mergedList(type, itemsIn(stated), itemsIn(live)) : stated;
  if (!isMap(stated)) return stated;
  if (type.kind === "vendorConfig") return mergedElements(stated, isMap(live) ? live : {});
  return fieldsInside(type).length > 0 ? mergedMap(fieldsInside(type), stated, isMap(live) ? live : {}) : stated;
}

function mergedMap(fields: readonly FieldSchema[], stated: JsonObject, live: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...writable(fields, live) };
  for (const [key, value] of Object.entries(stated)) {
    const field = fieldAt(fields, key);
    result[key] = field === undefined ? value : mergedValue(field.type, value, live[key] ?? null);
  }
  return result;
}

// Empty values need not be said again, and nothing is where nothing is said.
const writable = (fields: readonly FieldSchema[], live: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(live).filter(([key, value]) => {
      const field = fieldAt(fields, key);
      return field?.readOnly !== true && field?.in?.includes("update") !== false && !isEmpty(value);
    }),
  );

function mergedList(type: ListType, stated: readonly Json[], live: readonly Json[]): Json {
  const inside = fieldsInside(type.of);
  const { itemKey } = type;
  if (itemKey !== undefined) {
    const byKey = new Map(stated.map((it) => [matchOf(it, itemKey), it]));
    const there = new Set(live.map((it) => matchOf(it, itemKey)));
    const over = (it: Json): Json => {
      const wanted = byKey.get(matchOf(it, itemKey));
      if (!isMap(it) || inside.length === 0) return it;
      return isMap(wanted) ? mergedMap(inside, wanted, it) : writable(inside, it);
    };
    const staying = live.filter((it) => !isGoing(byKey.get(matchOf(it, itemKey))));
    return [...staying.map(over), ...stated.filter((it) => !there.has(matchOf(it, itemKey)) && !isGoing(it))];
  }
  if (inside.length === 0) return stated;
  // The element that numbers the items follows the order of the file, not the place an item had before.
  const number = inside.find((it) => it.axl === type.position?.axl)?.key;
  const left = [...live];
  return stated.map((it) => {
    const i = left.findIndex((has) => isMap(it) && isMap(has) && isSameItem(inside, it, has));
    const [same] = i < 0 ? [] : left.splice(i, 1);
    if (!isMap(it) || !isMap(same)) return it;
    const { [number ?? ""]: _number, ...rest } = same;
    return mergedMap(inside, it, rest);
  });
}

/** Items without a key of their own are the same when all that an item must state is the same. */
export function isSameItem(inside: readonly FieldSchema[], a: JsonObject, b: JsonObject): boolean {
  const naming = inside.filter((it) => it.required === true || it.key === "routePartition");
  return naming.length > 0 && naming.every(({ key }) => comparedText(a[key]) === comparedText(b[key]));
}

function mergedElements(stated: JsonObject, live: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...live };
  for (const [key, value] of Object.entries(stated)) {
    const has = live[key];
    // The whole is replaced: an element that is not there is cleared.
    if (value === null) Reflect.deleteProperty(result, key);
    else result[key] = isMap(value) ? mergedElements(value, isMap(has) ? has : {}) : value;
  }
  return result;
}
