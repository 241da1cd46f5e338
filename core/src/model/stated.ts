import { iceFields } from "../catalog/facts.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { itemsOf, type Entry, type Node } from "../syntax/tree.ts";
import type { ConfigObject } from "./object.ts";

/** A field that an object states, at any depth. */
export interface Stated {
  readonly field: FieldSchema;
  readonly entry: Entry;
}

/** Every field that an object states and its schema knows, at any depth, in the order of the text. Product-specific XML is not looked into. */
export function* statedFields(object: ConfigObject): Generator<Stated> {
  for (const entry of object.node.entries) {
    const field = fieldOf(object.schema, String(entry.key.value));
    if (field !== undefined) yield* stated(field, entry);
  }
}

function* stated(field: FieldSchema, entry: Entry): Generator<Stated> {
  yield { field, entry };
  yield* inside(field.type, entry.value);
}

function* inside(type: FieldType, node: Node): Generator<Stated> {
  if (type.kind === "list") {
    if (type.of.kind === "map" || type.of.kind === "list")
      for (const item of itemsOf(node)) yield* inside(type.of, item);
  } else if (type.kind === "map" || type.kind === "ice") {
    const fields = type.kind === "ice" ? iceFields : type.fields;
    for (const entry of node.kind === "map" ? node.entries : []) {
      const field = fields.find((it) => it.key === entry.key.value);
      if (field !== undefined) yield* stated(field, entry);
    }
  }
}
