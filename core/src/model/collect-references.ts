import { address, type Address } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import { shared } from "../base/shared.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";
import { entryOf, itemsOf, writtenOf, type Node, type ScalarNode } from "../syntax/tree.ts";

/** What a name in a field stands for: an address, and the name as one text. */
export interface Target {
  readonly to: Address;
  readonly name: string;
}

/** Takes a reference that was found. `path` leads to it by keys of maps, as far as no list is in the way. */
export type TakeReference = (field: FieldSchema, target: Target, node: Node, path: readonly string[]) => void;

/** Finds every name of another object in a map of an object's fields, at any depth. */
export const collectReferences = (schema: ObjectSchema, node: Node, found: TakeReference): void =>
  collect(schema.fields, node, [], found);

/** The same of an item of the simple form, in which all references stand at the top. */
export function collectPlain(
  fields: readonly FieldSchema[],
  data: JsonObject,
  found: (field: FieldSchema, target: Target) => void,
): void {
  const byKey = fieldsByKey(fields);
  for (const key in data) {
    const field = byKey.get(key);
    if (field?.type.kind !== "reference" || field.type.outside) continue;
    const name = data[key];
    if (typeof name === "string" && name !== "") found(field, targetOf(field.type.to, name));
  }
}

/** A row of a table. */
interface NamingRow {
  readonly plan: { readonly naming: readonly FieldSchema[] };
  valueAt(key: string): unknown;
}

/** The same of a row, all of whose references stand at the top. */
export function collectNamed(row: NamingRow, found: (field: FieldSchema, target: Target) => void): void {
  for (const field of row.plan.naming) {
    const name = row.valueAt(field.key);
    if (field.type.kind === "reference" && typeof name === "string" && name !== "")
      found(field, targetOf(field.type.to, name));
  }
}

/** The text by which a scalar names something: 1001 without quotes is reported by the shape, but still names a line. */
export const identityText = (it: ScalarNode): string | undefined => (it.value === null ? undefined : writtenOf(it));

function collect(fields: readonly FieldSchema[], node: Node, path: readonly string[], found: TakeReference): void {
  if (node.kind !== "map") return;
  const byKey = fieldsByKey(fields);
  for (const { key, value } of node.entries) {
    const field = byKey.get(String(key.value));
    if (field !== undefined && mayRefer(field.type)) collectIn(field, field.type, value, [...path, field.key], found);
  }
}

// Most fields are no references, and need no path.
const mayRefer = (type: FieldType): boolean => type.kind === "reference" || type.kind === "list" || type.kind === "map";

const keyed = new WeakMap<readonly FieldSchema[], ReadonlyMap<string, FieldSchema>>();

function fieldsByKey(fields: readonly FieldSchema[]): ReadonlyMap<string, FieldSchema> {
  const known = keyed.get(fields);
  if (known) return known;
  const made = new Map(fields.map((it) => [it.key, it]));
  keyed.set(fields, made);
  return made;
}

function collectIn(
  field: FieldSchema,
  type: FieldType,
  value: Node,
  path: readonly string[],
  found: TakeReference,
): void {
  if (type.kind === "list")
    for (const item of itemsOf(value))
      collectIn(field, type.of, item, path, (of, target, node) => found(of, target, node, path));
  else if (type.kind === "map") {
    collect(type.fields, value, path, found);
    if (type.refersTo !== undefined) collectJoint(type, type.refersTo, value, path, found);
  } else if (type.kind === "reference" && !type.outside) {
    const name = value.kind === "scalar" && typeof value.value === "string" ? value.value : "";
    if (name !== "") found(field, targetOf(type.to, name), value, path);
  }
}

type MapType = Extract<FieldType, { kind: "map" }>;

// An object that is identified by two values is named by two keys: a phone's line by pattern and partition.
function collectJoint(
  { fields }: MapType,
  { to, keys }: NonNullable<MapType["refersTo"]>,
  node: Node,
  path: readonly string[],
  found: TakeReference,
): void {
  const [first = "", ...others] = keys;
  const named = entryOf(node, first)?.value;
  const field = fields.find((it) => it.key === first);
  const name = named?.kind === "scalar" ? identityText(named) : undefined;
  if (named === undefined || field === undefined || name === undefined) return;
  const rest = others.map((key) => {
    const held = entryOf(node, key)?.value;
    return (held?.kind === "scalar" ? identityText(held) : undefined) ?? "";
  });
  const target = { to: address(to, name, ...rest), name: [name, ...rest].filter((it) => it !== "").join(" ") };
  found(field, target, named, [...path, first]);
}

/** Names that were referred to lately. Thousands of objects name the same few. */
const targets = new Map<string, Map<string, Target>>();
const mostTargets = 5_000;

function targetOf(section: string, name: string): Target {
  let names = targets.get(section);
  if (names === undefined || names.size > mostTargets) targets.set(section, (names = new Map<string, Target>()));
  const known = names.get(name);
  if (known) return known;
  const own = shared(name);
  const made = { to: addressOf(section, own), name: own };
  names.set(own, made);
  return made;
}

/** The address of an object that one name identifies. */
export const addressOf = (section: string, name: string): Address => address(section, name);
