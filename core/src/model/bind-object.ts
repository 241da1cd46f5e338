import { address, type Address } from "../base/address.ts";
import { shared } from "../base/shared.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, ObjectSchema } from "../catalog/schema.ts";
import { hasData } from "../syntax/data.ts";
import { entryOf, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import { collectNamed, collectPlain, collectReferences, identityText, type Target } from "./collect-references.ts";
import { valuesOf } from "./effective.ts";
import { inheritedReferences } from "./inheritance.ts";
import type { Ancestry } from "./inherited.ts";
import type { ConfigObject, Reference } from "./object.ts";
import type { Standing } from "./place.ts";
import { mappedReferences } from "./mapped-rows.ts";
import { RowMap } from "./row-map.ts";
import type { BaseName } from "./template.ts";

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
  address: Address;
  name: string;
  readonly node: MapNode;
  readonly state: "present" | "absent";
  readonly managed: boolean;
  /** What it says itself. */
  readonly #mra: boolean | undefined;
  readonly documentMra: boolean | undefined;
  readonly renamedFrom: string | undefined;
  readonly own: readonly Reference[];
  #inheritance: Ancestry | undefined;
  readonly #sectionKey: Node;
  /** What `extends` says; the node of a plain item is looked up when somebody wants it. */
  readonly #extends: string | undefined;

  constructor(schema: ObjectSchema, node: MapNode, sectionKey: Node, documentMra: boolean | undefined) {
    const row = node instanceof RowMap ? node : undefined;
    const plain = row === undefined && hasData(node) ? node.data() : undefined;
    const known = (key: string): unknown => (row === undefined ? plain?.[key] : row.valueAt(key));
    const isKnown = row === undefined ? plain !== undefined : !row.isDeep;
    const valueOf = (key: string): unknown => (isKnown ? known(key) : scalarAt(node, key));
    const parts = schema.identity.map((key) =>
      isKnown ? nameFrom(known(key)) : scalarText(entryOf(node, key)?.value),
    );
    const [mra, renamedFrom] = [valueOf("mra"), valueOf("renamedFrom")];
    this.schema = schema;
    this.address = addressOf(schema, parts);
    // What is cut from a row keeps nothing in memory but the row.
    this.name = row === undefined ? nameOf(schema, parts) : joinedName(parts);
    this.node = node;
    this.state = valueOf("state") === "absent" ? "absent" : "present";
    this.managed = valueOf("managed") !== false;
    this.#mra = typeof mra === "boolean" ? mra : undefined;
    this.documentMra = documentMra;
    this.renamedFrom = typeof renamedFrom === "string" ? shared(renamedFrom) : undefined;
    this.#inheritance = undefined;
    this.#sectionKey = sectionKey;
    const base = schema.identity.length === 0 ? undefined : valueOf("extends");
    this.#extends = typeof base === "string" && base !== "" ? (row === undefined ? shared(base) : base) : undefined;
    const references: Reference[] = [];
    if (row?.isDeep === false)
      collectNamed(row, (field, target) => references.push(new PlainReference(this, field, target)));
    else if (plain === undefined)
      collectReferences(schema, row === undefined ? node : ownPart(row), (field, target, at) =>
        references.push({ from: this, field, ...target, node: at }),
      );
    else
      collectPlain(schema.fields, plain, (field, target) => references.push(new PlainReference(this, field, target)));
    this.own = references.length === 0 ? none : references.slice();
  }

  get mra(): boolean | undefined {
    return this.#mra ?? this.#inheritance?.mra;
  }

  get inheritance(): Ancestry | undefined {
    return this.#inheritance;
  }

  // What names a line together with its pattern may come from its template.
  set inheritance(from: Ancestry | undefined) {
    this.#inheritance = from;
    const { schema, node } = this;
    if (schema.identity.length < 2) return;
    const inherited = from?.now.values;
    const parts = schema.identity.map((key) => scalarText((entryOf(node, key) ?? entryOf(inherited, key))?.value));
    this.address = addressOf(schema, parts);
    this.name = nameOf(schema, parts);
  }

  get values(): MapNode {
    return valuesOf(this);
  }

  get place(): Standing {
    return this.row?.place ?? this.node;
  }

  get row(): RowMap | undefined {
    return this.node instanceof RowMap ? this.node : undefined;
  }

  get base(): BaseName | undefined {
    return this.#extends === undefined ? undefined : new OwnBase(this.#extends, this.node);
  }

  get references(): readonly Reference[] {
    const { own, row } = this;
    const from = this.inheritance?.said;
    const mapped = row === undefined ? none : mappedReferences(this, row.form);
    const isAll = mapped.length + (from?.references.length ?? 0) === 0;
    return isAll ? own : [...own, ...mapped, ...(from === undefined ? none : inheritedReferences(this, from))];
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

/** What a row says without what all rows of its mapping say. */
const ownPart = (row: RowMap): MapNode => {
  const { chunk, start, end } = row;
  return { kind: "map", style: "flow", chunk, start, end, entries: row.entriesOf("own") };
};

/** The template that an object names: where it does is looked up when somebody wants it. */
class OwnBase implements BaseName {
  readonly name: string;
  readonly #of: MapNode;

  constructor(name: string, of: MapNode) {
    this.name = name;
    this.#of = of;
  }
  get node(): Node {
    return entryOf(this.#of, "extends")?.value ?? this.#of;
  }
}

const none: readonly never[] = [];

const addressOf = (schema: ObjectSchema, parts: readonly (string | undefined)[]): Address =>
  address(schema.section, ...parts.map((it) => it ?? ""));

const nameOf = (schema: ObjectSchema, parts: readonly (string | undefined)[]): string =>
  schema.identity.length === 0 ? schema.label.en : shared(joinedName(parts));

const joinedName = (parts: readonly (string | undefined)[]): string =>
  parts.length === 1 ? (parts[0] ?? "") : parts.filter((it) => it !== undefined && it !== "").join(" ");

function scalarAt(node: MapNode, key: string): unknown {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" ? value.value : undefined;
}

// A pattern such as 1001 is often written without quotes; the shape reports it, but the object still has its name.
const nameFrom = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;

const scalarText = (node: Node | undefined): string | undefined =>
  node?.kind === "scalar" ? identityText(node) : undefined;

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
