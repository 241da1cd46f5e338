import type { Json, JsonObject } from "../base/json.ts";
import { fieldOf, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";

/** One step of a path: a key, or the place of an item in a list, from 0. */
export type PathStep = string | number;

/** `lines[].label` of the second line → `["lines", 1, "label"]`. */
export const columnPath = (key: string, item: number): readonly PathStep[] =>
  key.split(".").flatMap((it): PathStep[] => (it.endsWith("[]") ? [it.slice(0, -2), item] : [it]));

/** The type of the value at a path; undefined where the section has no such field. */
export function typeAt(section: Section, path: readonly PathStep[]): FieldType | undefined {
  let type: FieldType | undefined;
  let fields: readonly FieldSchema[] | undefined;
  for (const [i, step] of path.entries()) {
    if (typeof step === "number") {
      if (type?.kind !== "list") return undefined;
      type = type.of;
    } else {
      const field = i === 0 ? fieldOf(schemaOf(section), step) : fields?.find((it) => it.key === step);
      if (field === undefined || field.readOnly === true || field.implied !== undefined) return undefined;
      type = field.type;
    }
    fields = type.kind === "map" ? type.fields : undefined;
  }
  return type;
}

/** An object of the files while it is put together. */
export type ObjectDraft = Record<string, Json>;

/** Puts a value at a path, making the maps and lists on the way. Places that are skipped stay empty until `closed`. */
export function put(into: ObjectDraft, path: readonly PathStep[], value: Json): void {
  const [first, ...rest] = path;
  if (typeof first !== "string") return;
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  if (typeof rest[0] === "number") {
    const list = Array.isArray(into[first]) ? (into[first] as Json[]) : [];
    into[first] = list;
    if (rest.length === 1) list[rest[0]] = value;
    else put((list[rest[0]] ??= {}) as ObjectDraft, rest.slice(1), value);
    return;
  }
  const inner = (into[first] ??= {}) as ObjectDraft;
  put(inner, rest, value);
}

/** The object with its lists closed up: items that nothing was said of are left out. */
export function closed(it: ObjectDraft): JsonObject {
  const value = (one: Json): Json => {
    if (Array.isArray(one)) return (one as (Json | undefined)[]).flatMap((item) => (item == null ? [] : [value(item)]));
    return one !== null && typeof one === "object" ? closed(one as ObjectDraft) : one;
  };
  return Object.fromEntries(Object.entries(it).map(([key, one]) => [key, value(one)]));
}

/** Some of what was said of an object. */
export const pick = (it: ObjectDraft, keys: readonly string[]): ObjectDraft =>
  Object.fromEntries(Object.entries(it).filter(([key]) => keys.includes(key)));
