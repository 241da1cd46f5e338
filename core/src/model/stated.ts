import { fieldOf } from "../catalog/catalog.ts";
import { iceFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { itemsOf, type Entry, type Node } from "../syntax/tree.ts";
import type { ConfigObject } from "./object.ts";

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

function collect(field: FieldSchema, entry: Entry, into: Stated[]): void {
  into.push({ field, entry });
  collectIn(field.type, entry.value, into);
}

function collectIn(type: FieldType, node: Node, into: Stated[]): void {
  if (type.kind === "list") {
    if (type.of.kind === "map" || type.of.kind === "list")
      for (const item of itemsOf(node)) collectIn(type.of, item, into);
  } else if ((type.kind === "map" || type.kind === "ice") && node.kind === "map") {
    const fields = type.kind === "ice" ? iceFields : type.fields;
    for (const entry of node.entries) {
      const field = fields.find((it) => it.key === entry.key.value);
      if (field !== undefined) collect(field, entry, into);
    }
  }
}
