import type { Json, JsonObject } from "../base/json.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";

/**
 * An object without the values that AXL assumes where nothing is stated: they say nothing that a cluster would not do
 * anyway. What names an object stays, and so does a value without which AXL does not take it.
 */
export function withoutDefaults(fields: JsonObject, schemas: readonly FieldSchema[]): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(fields)) {
    const field = schemas.find((it) => it.key === key);
    if (field === undefined) kept[key] = value;
    else if (field.required === true || !isDefault(value, field)) kept[key] = inside(value, field.type);
  }
  return kept;
}

const isDefault = (value: Json, { default: assumed, addDefault }: FieldSchema): boolean =>
  (assumed !== undefined && value === assumed) ||
  (addDefault !== undefined && addDefault !== null && value === addDefault);

function inside(value: Json, type: FieldType): Json {
  if (type.kind === "list" && Array.isArray(value)) return (value as readonly Json[]).map((it) => inside(it, type.of));
  const isMap = value !== null && typeof value === "object" && !Array.isArray(value);
  return isMap && type.kind === "map" ? withoutDefaults(value as JsonObject, type.fields) : value;
}
