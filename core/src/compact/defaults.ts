import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";

/**
 * An object without the values that AXL assumes where nothing is stated: they say nothing that a cluster would not do
 * anyway. What names an object stays, and so does a value without which AXL does not take it.
 */
export function withoutDefaults(fields: JsonObject, schemas: readonly FieldSchema[]): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(fields)) {
    const field = schemas.find((it) => it.key === key);
    if (field?.required !== true && field !== undefined && isDefault(value, field)) continue;
    const own = field === undefined ? value : inside(value, field.type);
    if (!isEmptyMap(own) || isEmptyMap(value)) kept[key] = own;
  }
  return kept;
}

/** Which keys of which sections `withoutDefaults` leaves out of some objects, in the order of the schema. */
export function assumedKeys(objects: readonly Compactable[]): ReadonlyMap<Section, readonly string[]> {
  const found = new Map<Section, Set<string>>();
  for (const { section, fields, exact } of objects) {
    if (exact === true) continue;
    const kept = withoutDefaults(fields, schemaOf(section).fields);
    const keys = found.get(section) ?? new Set<string>();
    for (const key of Object.keys(fields)) if (!Object.hasOwn(kept, key)) keys.add(key);
    if (keys.size > 0) found.set(section, keys);
  }
  return new Map([...found].map(([section, keys]) => [section, [...keys]]));
}

/** An object, and whether it is written word for word. */
interface Compactable {
  readonly section: Section;
  readonly fields: JsonObject;
  readonly exact?: boolean;
}

const isDefault = (value: Json, { default: assumed, addDefault }: FieldSchema): boolean =>
  (assumed !== undefined && value === assumed) ||
  (addDefault !== undefined && addDefault !== null && value === addDefault);

function inside(value: Json, type: FieldType): Json {
  if (type.kind === "list" && Array.isArray(value)) return insideList(value as readonly Json[], type);
  return isMap(value) && type.kind === "map" ? withoutDefaults(value, type.fields) : value;
}

// Items that have only their place are compared by what any of them states: a value goes where it says nothing in all of them.
function insideList(items: readonly Json[], { of, itemKey }: Extract<FieldType, { readonly kind: "list" }>): Json {
  if (of.kind !== "map") return items;
  const kept = items.map((it) => inside(it, of));
  if (itemKey !== undefined) return kept;
  const keys = new Set(kept.flatMap((it) => (isMap(it) ? Object.keys(it) : [])));
  return items.map((it) => (isMap(it) ? Object.fromEntries(Object.entries(it).filter(([key]) => keys.has(key))) : it));
}

const isEmptyMap = (it: Json): boolean => isMap(it) && Object.keys(it).length === 0;
