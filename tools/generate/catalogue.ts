import { readdirSync, readFileSync } from "node:fs";
import type {
  EnumSchema,
  FieldSchema,
  ModelSchema,
  ObjectSchema,
  SurroundingSchema,
} from "../../core/src/catalog/schema.ts";
import { inCheckout } from "../root.ts";

/** All that stands in `schemas/`, as it was authored. */
export interface Catalogue {
  /** In the order of a deploy. */
  readonly objects: readonly ObjectSchema[];
  readonly surroundings: readonly SurroundingSchema[];
  readonly enums: Readonly<Record<string, EnumSchema>>;
  readonly models: readonly ModelSchema[];
}

/** Reads `schemas/`. Throws on a broken file: then there is nothing to generate from. */
export function readCatalogue(): Catalogue {
  const objects = readdirSync(inCheckout("schemas/objects"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(`schemas/objects/${name}`) as ObjectSchema)
    .sort((a, b) => a.order - b.order || (a.section < b.section ? -1 : 1));
  return {
    objects,
    surroundings: read("schemas/surroundings.json") as readonly SurroundingSchema[],
    enums: read("schemas/enums.json") as Readonly<Record<string, EnumSchema>>,
    models: read("schemas/models.json") as readonly ModelSchema[],
  };
}

const read = (path: string): unknown => JSON.parse(readFileSync(inCheckout(path), "utf8")) as unknown;

/** Fields that a file may hold: what the cluster alone writes, and what is implied, has no key. */
export const writable = (fields: readonly FieldSchema[]): readonly FieldSchema[] =>
  fields.filter((it) => it.readOnly !== true && it.implied === undefined);
