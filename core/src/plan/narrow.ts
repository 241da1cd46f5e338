import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { FieldSchema } from "../catalog/schema.ts";
import { itemKeyOf } from "./managed.ts";
import type { DesiredObject } from "./state.ts";
import { fieldAt, fieldsInside, itemsIn, topKey } from "./value.ts";

/**
 * The object as if the files stated nothing of it but some values, beside what names it: a plan for it then changes only
 * these. Of a list, the whole item. An object that a change would replace stays whole, since nothing of it may get lost.
 */
export function narrowed(desired: DesiredObject, paths: readonly string[]): DesiredObject {
  const { fields, identity } = schemaOf(desired.section);
  const wanted = paths.map((path) => ({ path, field: fieldAt(fields, topKey(path)) }));
  if (wanted.some(({ field }) => field === undefined || field.in?.includes("update") === false)) return desired;
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(desired.fields)) {
    const own = paths.filter((it) => topKey(it) === key);
    if (identity.includes(key)) kept[key] = value;
    else if (own.length > 0) kept[key] = part(fieldAt(fields, key), key, value, own);
  }
  return { ...desired, fields: kept };
}

function part(field: FieldSchema | undefined, at: string, value: Json, paths: readonly string[]): Json {
  if (field === undefined || paths.includes(at)) return value;
  if (field.type.kind === "list" && field.type.itemKey !== undefined) {
    const { itemKey } = field.type;
    return itemsIn(value).filter((it) => paths.some((path) => isAt(path, `${at}[${itemKeyOf(it, itemKey)}]`)));
  }
  return isMap(value) ? inside(field, at, value, paths) : value;
}

function inside(field: FieldSchema, at: string, value: JsonObject, paths: readonly string[]): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, it] of Object.entries(value)) {
    const here = `${at}.${key}`;
    const own = paths.filter((path) => isAt(path, here));
    if (own.length === 0) continue;
    const below = field.type.kind === "vendorConfig" ? field : fieldAt(fieldsInside(field.type), key);
    kept[key] = part(below, here, it, own);
  }
  return kept;
}

const isAt = (path: string, at: string): boolean =>
  path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
