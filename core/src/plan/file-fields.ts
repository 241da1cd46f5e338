import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import type { LiveObject } from "./state.ts";
import { fieldsInside, isEmpty } from "./value.ts";

/**
 * The fields of a live object as a file may state them, identity first: without what is empty, and without what only the
 * cluster writes. A password that the object cannot be without stands as the name of a secret, which a plan never compares.
 */
export function fileFields({ section, name, fields }: LiveObject): JsonObject {
  const schema = schemaOf(section);
  const kept = stateable(fields, schema.fields);
  const missing = schema.fields.filter((it) => it.required === true && it.type.kind === "secret" && !(it.key in kept));
  const secrets = missing.map((it) => [it.key, { secret: secretNameFor(name, it.key) }] as const);
  const identity = schema.identity.flatMap((key) => (key in kept ? [[key, kept[key] ?? null] as const] : []));
  const rest = Object.entries(kept).filter(([key]) => !schema.identity.includes(key));
  return Object.fromEntries([...identity, ...rest, ...secrets]);
}

function stateable(fields: JsonObject, schemas: readonly FieldSchema[]): JsonObject {
  const kept: Record<string, Json> = {};
  for (const field of schemas) {
    const value = fields[field.key];
    if (value === undefined || field.readOnly === true || field.implied !== undefined) continue;
    const inside = stateableValue(field.type, value);
    if (!isEmpty(inside)) kept[field.key] = inside;
  }
  return kept;
}

function stateableValue(type: FieldType, value: Json): Json {
  if (Array.isArray(value)) return value.map((it: Json) => stateableValue(type.kind === "list" ? type.of : type, it));
  const inside = type.kind === "vendorConfig" ? [] : fieldsInside(type);
  return isMap(value) && inside.length > 0 ? stateable(value, inside) : value;
}

const secretNameFor = (name: string, key: string): string =>
  `${name}-${key}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
