import { address, type Address } from "../base/address.ts";
import { isMap, type Json, type JsonObject } from "../base/json.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { FieldType } from "../catalog/schema.ts";
import { fieldAt, isGoing, itemsIn, comparedText } from "./value.ts";

/** A name in the fields of an object that stands for another object. */
export interface FieldReference {
  /** The top-level field that holds it: the smallest part of an object that can be written alone. */
  readonly key: string;
  readonly to: Address;
  /**
   * It is the key of an item that exists only between the two (the relation of two regions): the cluster drops it together
   * with either of them.
   */
  readonly isTie: boolean;
}

/** Every reference in an object's fields, in the files' shape; or only those in the fields behind some keys. */
export function referencesIn(
  section: Section,
  fields: JsonObject,
  keys: readonly string[] = Object.keys(fields),
): readonly FieldReference[] {
  const found: FieldReference[] = [];
  const schema = schemaOf(section);
  for (const key of keys) {
    const field = fieldAt(schema.fields, key);
    const value = fields[key];
    if (field !== undefined && value !== undefined) visit(field.type, value, { section, key, isTie: false, found });
  }
  return found;
}

interface Visit {
  readonly section: Section;
  readonly key: string;
  readonly isTie: boolean;
  readonly found: FieldReference[];
}

function visit(type: FieldType, value: Json, at: Visit): void {
  if (type.kind === "reference") {
    if (!type.outside && typeof value === "string" && value !== "") push(at, address(type.to, value));
  } else if (type.kind === "list") for (const item of itemsIn(value)) visitItem(type.of, item, at, type.itemKey);
  else if (type.kind === "map" && isMap(value)) visitMap(type, value, at, undefined);
}

function visitItem(type: FieldType, item: Json, at: Visit, itemKey: string | undefined): void {
  if (isGoing(item)) return; // it lets go
  if (type.kind === "map" && isMap(item)) visitMap(type, item, at, itemKey);
  else visit(type, item, at);
}

function visitMap({ fields, refersTo }: MapType, value: JsonObject, at: Visit, itemKey: string | undefined): void {
  for (const [key, inner] of Object.entries(value)) {
    const field = fieldAt(fields, key);
    if (field !== undefined) visit(field.type, inner, { ...at, isTie: at.isTie || key === itemKey });
  }
  const to = refersTo && jointAddress(refersTo, value);
  if (to !== undefined) push(at, to);
}

/** The object that several keys of a map name together: a phone's line by pattern and partition. */
export function jointAddress({ to, keys }: JointReference, value: JsonObject): Address | undefined {
  const [first = "", ...others] = keys;
  const name = value[first];
  return typeof name === "string" ? address(to, name, ...others.map((it) => comparedText(value[it]))) : undefined;
}

export type JointReference = NonNullable<MapType["refersTo"]>;

type MapType = Extract<FieldType, { kind: "map" }>;

const push = (at: Visit, to: Address): void => void at.found.push({ key: at.key, to, isTie: at.isTie });
