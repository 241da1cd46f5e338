import { fieldOf } from "../catalog/catalog.ts";
import { iceFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { entryOf, itemsOf, type Entry, type MapNode, type Node } from "../syntax/tree.ts";
import type { ConfigObject } from "./object.ts";
import { hasParts } from "./parts.ts";

/** A field that an object states, at any depth. */
export interface Stated {
  readonly field: FieldSchema;
  readonly entry: Entry;
}

/** Every field that an object states or inherits and its schema knows, at any depth, in the order of the text. Product-specific XML is not looked into. */
export function statedFields(object: ConfigObject): readonly Stated[] {
  const found: Stated[] = [];
  for (const entry of object.values.entries) {
    const field = fieldOf(object.schema, String(entry.key.value));
    if (field !== undefined) collect(field, entry, found);
  }
  return found;
}

/** The same of what an object states itself, or of what it has by its mapping or template; where both have a map, each has its part of it. */
export function statedIn(object: ConfigObject, part: "own" | "inherited"): readonly Stated[] {
  const found: Stated[] = [];
  const { schema, node, inheritance } = object;
  const isRow = hasParts(node);
  const collectAll = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const field = fieldOf(schema, String(entry.key.value));
      if (field !== undefined) collect(field, entry, found);
    }
  };
  if (part === "own") collectAll(isRow ? node.entriesOf("own") : node.entries);
  else {
    if (isRow) collectAll(node.entriesOf("mapped"));
    collectInherited(schema.fields, node, inheritance?.said.values, found);
  }
  return found;
}

function collectInherited(
  fields: readonly FieldSchema[],
  own: MapNode,
  base: MapNode | undefined,
  into: Stated[],
): void {
  for (const entry of base?.entries ?? []) {
    const key = String(entry.key.value);
    const field = fields.find((it) => it.key === key);
    if (field === undefined) continue;
    const mine = entryOf(own, key)?.value;
    if (mine === undefined) collect(field, entry, into);
    else if (mine.kind === "map" && entry.value.kind === "map")
      collectInherited(fieldsIn(field.type), mine, entry.value, into);
  }
}

const fieldsIn = (type: FieldType): readonly FieldSchema[] =>
  type.kind === "ice" ? iceFields : type.kind === "map" ? type.fields : [];

function collect(field: FieldSchema, entry: Entry, into: Stated[]): void {
  into.push({ field, entry });
  collectIn(field.type, entry.value, into);
}

function collectIn(type: FieldType, node: Node, into: Stated[]): void {
  if (type.kind === "list") {
    for (const item of itemsOf(node)) collectIn(type.of, item, into);
  } else if ((type.kind === "map" || type.kind === "ice") && node.kind === "map") {
    const fields = type.kind === "ice" ? iceFields : type.fields;
    for (const entry of node.entries) {
      const field = fields.find((it) => it.key === entry.key.value);
      if (field !== undefined) collect(field, entry, into);
    }
  }
}
