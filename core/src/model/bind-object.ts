import { address, type Address } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import { shared } from "../base/shared.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";
import { PlainMap } from "../syntax/plain-map.ts";
import {
  entryOf,
  itemsOf,
  stringOf,
  writtenOf,
  type MapNode,
  type Node,
  type ScalarNode,
  type Spot,
} from "../syntax/tree.ts";
import type { ConfigObject, Reference } from "./object.ts";

/**
 * Binds one object of a section. `sectionKey` stands in as identity where the object is a singleton; `documentMra` is
 * what its document says of all its objects.
 */
export const bindObject = (
  schema: ObjectSchema,
  node: MapNode,
  sectionKey: Node,
  documentMra: boolean | undefined,
): ConfigObject => new BoundObject(schema, node, sectionKey, documentMra);

/** An object that holds no node of what is written in it, so that a plain item may be forgotten after it was read. */
class BoundObject implements ConfigObject {
  readonly schema: ObjectSchema;
  readonly address: Address;
  readonly name: string;
  readonly node: MapNode;
  readonly state: "present" | "absent";
  readonly managed: boolean;
  readonly mra: boolean | undefined;
  readonly documentMra: boolean | undefined;
  readonly renamedFrom: string | undefined;
  readonly references: readonly Reference[];
  readonly #sectionKey: Node;

  constructor(schema: ObjectSchema, node: MapNode, sectionKey: Node, documentMra: boolean | undefined) {
    const plain = node instanceof PlainMap ? node.data() : undefined;
    const valueOf = (key: string): unknown => {
      if (plain !== undefined) return plain[key];
      const value = entryOf(node, key)?.value;
      if (value?.kind !== "scalar") return undefined;
      return typeof value.value === "number" ? writtenOf(value) : value.value;
    };
    const parts = schema.identity.map((key) => nameFrom(valueOf(key)) ?? "");
    const [mra, renamedFrom] = [valueOf("mra"), valueOf("renamedFrom")];
    this.schema = schema;
    this.address = address(schema.section, ...parts);
    this.name = schema.identity.length === 0 ? schema.label.en : shared(parts.filter((part) => part !== "").join(" "));
    this.node = node;
    this.state = valueOf("state") === "absent" ? "absent" : "present";
    this.managed = valueOf("managed") !== false;
    this.mra = typeof mra === "boolean" ? mra : undefined;
    this.documentMra = documentMra;
    this.renamedFrom = typeof renamedFrom === "string" ? shared(renamedFrom) : undefined;
    this.#sectionKey = sectionKey;
    const references: Reference[] = [];
    if (plain === undefined) collect(this, schema.fields, node, references);
    else collectPlain(this, schema.fields, plain, references);
    this.references = references.length === 0 ? none : references.slice();
  }

  get section(): Section {
    return this.schema.section as Section;
  }

  get identity(): Spot {
    const { schema, node } = this;
    if (schema.identity.length === 0) return this.#sectionKey;
    for (const key of schema.identity) {
      const named = entryOf(node, key);
      if (named) return named.value;
    }
    return node.entries[0]?.key ?? node;
  }
}

const none: readonly never[] = [];

// A pattern such as 1001 is often written without quotes; the shape reports it, but the object still has its name.
const nameFrom = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;

const identityText = (it: ScalarNode): string | undefined => (it.value === null ? undefined : writtenOf(it));

/** A reference of a plain item: the node is looked up when somebody wants it. */
class PlainReference implements Reference {
  readonly from: ConfigObject;
  readonly field: FieldSchema;
  readonly to: Address;
  readonly name: string;

  constructor(from: ConfigObject, field: FieldSchema, { to, name }: Target) {
    this.from = from;
    this.field = field;
    this.to = to;
    this.name = name;
  }
  get node(): Node {
    return entryOf(this.from.node, this.field.key)?.value ?? this.from.node;
  }
}

// In a plain item all references stand at the top.
function collectPlain(from: ConfigObject, fields: readonly FieldSchema[], data: JsonObject, into: Reference[]): void {
  const byKey = fieldsByKey(fields);
  for (const key in data) {
    const field = byKey.get(key);
    if (field?.type.kind !== "reference" || field.type.to.startsWith("~")) continue;
    const name = data[key];
    if (typeof name === "string" && name !== "")
      into.push(new PlainReference(from, field, targetOf(field.type.to, name)));
  }
}

function collect(from: ConfigObject, fields: readonly FieldSchema[], node: Node, into: Reference[]): void {
  if (node.kind !== "map") return;
  const byKey = fieldsByKey(fields);
  for (const { key, value } of node.entries) {
    const field = byKey.get(String(key.value));
    if (field) collectIn(from, field, field.type, value, into);
  }
  if (from.section === "phones" && byKey.has("pattern") && byKey.has("routePartition"))
    collectLine(from, fields, node, into);
}

const keyed = new WeakMap<readonly FieldSchema[], ReadonlyMap<string, FieldSchema>>();

function fieldsByKey(fields: readonly FieldSchema[]): ReadonlyMap<string, FieldSchema> {
  const known = keyed.get(fields);
  if (known) return known;
  const made = new Map(fields.map((it) => [it.key, it]));
  keyed.set(fields, made);
  return made;
}

function collectIn(from: ConfigObject, field: FieldSchema, type: FieldType, value: Node, into: Reference[]): void {
  if (type.kind === "list") for (const item of itemsOf(value)) collectIn(from, field, type.of, item, into);
  else if (type.kind === "map") collect(from, type.fields, value, into);
  else if (type.kind === "reference" && !type.to.startsWith("~")) {
    const name = stringOf(value);
    if (name !== undefined && name !== "") into.push({ from, field, ...targetOf(type.to, name), node: value });
  }
}

// A phone names a directory number by pattern and partition, two keys for one reference.
function collectLine(from: ConfigObject, fields: readonly FieldSchema[], node: Node, into: Reference[]): void {
  const pattern = entryOf(node, "pattern")?.value;
  const field = fields.find((it) => it.key === "pattern");
  const name = pattern?.kind === "scalar" ? identityText(pattern) : undefined;
  if (pattern === undefined || field === undefined || name === undefined) return;
  const held = entryOf(node, "routePartition")?.value;
  const partition = (held?.kind === "scalar" ? identityText(held) : undefined) ?? "";
  into.push({
    from,
    field,
    to: address("lines", name, partition),
    name: partition === "" ? name : `${name} ${partition}`,
    node: pattern,
  });
}

interface Target {
  readonly to: Address;
  readonly name: string;
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
