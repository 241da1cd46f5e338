import { fieldOf, objectSchema } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, ObjectSchema } from "../catalog/schema.ts";
import { entryOf, stringOf, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import { collectReferences, type Target } from "./collect-references.ts";

/** Values that objects of one section share, as a file writes them under `templates`. */
export interface Template {
  /** All of it, with `name`, `for` and `extends`. */
  readonly node: MapNode;
  /** Its name; empty where none is written. */
  readonly name: string;
  /** Where the name stands, or the template's first key where there is none. */
  readonly identity: Spot;
  /** The section that `for` names; undefined where there is no such list. */
  readonly schema: ObjectSchema | undefined;
  /** The template that this one extends: the name, and where it stands. */
  readonly base: BaseName | undefined;
  /** What it says of the objects that extend it: without keys that no template may hold. */
  readonly values: MapNode;
  readonly references: readonly TemplateReference[];
}

/** The name of a template, where something extends it. */
export interface BaseName {
  readonly name: string;
  readonly node: Node;
}

/** A reference that all objects inherit that do not hide it. */
export interface TemplateReference extends Target {
  readonly field: FieldSchema;
  readonly node: Node;
  /** The keys that lead to it, as far as no list is in the way: who states one of them otherwise hides it. */
  readonly path: readonly string[];
}

/** Keys of a template that are its own and no values. */
export const templateKeys = ["name", "for", "extends"] as const;

/** The name that stands under `extends`; undefined where it is no text or empty. */
export function baseNameOf(node: MapNode): BaseName | undefined {
  const value = entryOf(node, "extends")?.value;
  const name = stringOf(value);
  return value === undefined || name === undefined || name === "" ? undefined : { name, node: value };
}

/**
 * Whether a template for a section may hold a key: any field of it but what names the object, and `mra`. What names a line
 * only together with its pattern, the partition, may be the same for many.
 */
export function mayInherit(schema: ObjectSchema, key: string): boolean {
  if (key === "mra") return true;
  const field = fieldOf(schema, key);
  if (field === undefined || field.readOnly === true || field.implied !== undefined) return false;
  return !schema.identity.includes(key) || field.required !== true;
}

const made = new WeakMap<MapNode, Template>();

/** Binds a template. Never fails: what has no shape is left out, and the shape reports it. */
export function bindTemplate(node: MapNode): Template {
  const known = made.get(node);
  if (known) return known;
  const section = stringOf(entryOf(node, "for")?.value) ?? "";
  const named = objectSchema(section);
  const schema = named === undefined || named.identity.length === 0 ? undefined : named;
  const name = entryOf(node, "name");
  const entries = schema === undefined ? [] : node.entries.filter((it) => mayInherit(schema, String(it.key.value)));
  const values: MapNode = { ...placeOf(node), kind: "map", style: node.style, entries };
  const references: TemplateReference[] = [];
  if (schema)
    collectReferences(schema, values, (field, to, at, path) => references.push({ ...to, field, node: at, path }));
  const template: Template = {
    node,
    name: stringOf(name?.value) ?? "",
    identity: name?.value ?? node.entries[0]?.key ?? node,
    schema,
    base: baseNameOf(node),
    values,
    references,
  };
  made.set(node, template);
  return template;
}

const placeOf = ({ chunk, start, end }: Spot): Spot => ({ chunk, start, end });

/** The section of a template, where it has one. */
export const templateSection = (it: Template): Section | undefined => it.schema?.section as Section | undefined;
