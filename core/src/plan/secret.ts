import type { Json, JsonObject } from "../base/json.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";
import { iceFields } from "../catalog/facts.ts";

/** Whether a name inside product-specific XML, whose elements no catalogue knows, is that of a password. */
export const isSecretName = (key: string): boolean =>
  /(password|passphrase|passwd|passcode|pwd|secret|psk)$/i.test(key) || /(^p|P)in$|PIN$/.test(key);

/** The name of a secret (`{ secret: name }`), or undefined for anything else. */
export function secretName(it: Json | undefined): string | undefined {
  if (typeof it !== "object" || it === null || Array.isArray(it)) return undefined;
  const name = (it as JsonObject).secret;
  return typeof name === "string" && Object.keys(it).length === 1 ? name : undefined;
}

/** The names of all secrets in a value, sorted. */
export function secretsIn(it: Json): readonly string[] {
  const found = new Set<string>();
  const visit = (value: Json): void => {
    const name = secretName(value);
    if (name !== undefined) found.add(name);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(it);
  return [...found].sort();
}

/**
 * An object's fields without anything that is, or may be, a password; the same object where there is none. What it gives is
 * fit for a file on disk.
 */
export const masked = (schema: ObjectSchema, fields: JsonObject): JsonObject =>
  maskMap(fields, (key) => fieldOf(schema, key));

function maskMap(it: JsonObject, field: (key: string) => FieldSchema | undefined): JsonObject {
  return kept(it, (key, value) => {
    const type = field(key)?.type;
    if (type?.kind === "secret" || secretName(value) !== undefined) return undefined;
    return type === undefined || typeof value !== "object" || value === null ? value : mask(type, value);
  });
}

function mask(type: FieldType, it: Json): Json {
  if (Array.isArray(it)) {
    const of = type.kind === "list" ? type.of : type;
    return (it as readonly Json[]).map((item) => mask(of, item));
  }
  if (typeof it !== "object" || it === null) return it;
  switch (type.kind) {
    case "map":
      return maskMap(it as JsonObject, (key) => type.fields.find((f) => f.key === key));
    case "ice":
      return maskMap(it as JsonObject, (key) => iceFields.find((f) => f.key === key));
    case "vendorConfig":
      return maskVendor(it as JsonObject);
    default:
      return it;
  }
}

const maskVendor = (it: JsonObject): JsonObject =>
  kept(it, (key, value) => {
    if (isSecretName(key) || secretName(value) !== undefined) return undefined;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? maskVendor(value as JsonObject)
      : value;
  });

// A map is copied only once something in it changes: most hold no password at all.
function kept(it: JsonObject, keep: (key: string, value: Json) => Json | undefined): JsonObject {
  let copy: Record<string, Json> | undefined;
  for (const [key, value] of Object.entries(it)) {
    const left = keep(key, value);
    if (left === value) continue;
    copy ??= { ...it };
    if (left === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = left;
  }
  return copy ?? it;
}
