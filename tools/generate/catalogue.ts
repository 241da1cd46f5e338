import { readdirSync, readFileSync } from "node:fs";
import type {
  EnumSchema,
  FieldSchema,
  FieldType,
  ModelSchema,
  ObjectSchema,
  SurroundingSchema,
  VersionSchema,
} from "../../core/src/catalog/schema.ts";
import { inCheckout } from "../root.ts";

/** All that stands in `schemas/`, as it was authored. */
export interface Catalogue {
  /** In the order of a deploy. */
  readonly objects: readonly ObjectSchema[];
  /** What plans write on an Expressway, in the order of a deploy: no file has a section of these. */
  readonly expressway: readonly ObjectSchema[];
  readonly surroundings: readonly SurroundingSchema[];
  readonly enums: Readonly<Record<string, EnumSchema>>;
  readonly models: readonly ModelSchema[];
  /** Oldest first. */
  readonly versions: readonly VersionSchema[];
}

/**
 * Reads `schemas/`, and `more` beside it: object types and versions that are not authored there, for who tries one out.
 * Throws on a broken file: then there is nothing to generate from.
 */
export function readCatalogue(more: Partial<Pick<Catalogue, "objects" | "versions">> = {}): Catalogue {
  const authored = readdirSync(inCheckout("schemas/objects"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(`schemas/objects/${name}`) as ObjectSchema);
  const objects = [...authored, ...(more.objects ?? [])].sort(
    (a, b) => a.order - b.order || (a.section < b.section ? -1 : 1),
  );
  const versions = [...(read("schemas/versions.json") as readonly VersionSchema[]), ...(more.versions ?? [])];
  return {
    objects: objects.map((it) => ({ ...it, fields: it.fields.map((field) => resolved(field, objects)) })),
    expressway: read("schemas/expressway.json") as readonly ObjectSchema[],
    surroundings: read("schemas/surroundings.json") as readonly SurroundingSchema[],
    enums: {
      ...(read("schemas/enums.json") as Readonly<Record<string, EnumSchema>>),
      AxlVersion: { values: versions.map((it) => ({ value: it.version })) },
    },
    models: read("schemas/models.json") as readonly ModelSchema[],
    versions,
  };
}

/** A reference to an AXL type (`SoftKeyTemplate`) means the section that stands for it, once one name identifies its objects. */
function resolved(field: FieldSchema, objects: readonly ObjectSchema[]): FieldSchema {
  return { ...field, type: resolvedType(field.type, objects) };
}

function resolvedType(type: FieldType, objects: readonly ObjectSchema[]): FieldType {
  switch (type.kind) {
    case "reference": {
      const target = type.outside && objects.find((it) => it.axlType === type.to && it.identity.length === 1);
      return target === undefined ? type : { kind: "reference", to: target.section };
    }
    case "list":
      return { ...type, of: resolvedType(type.of, objects) };
    case "map":
      return { ...type, fields: type.fields.map((it) => resolved(it, objects)) };
    default:
      return type;
  }
}

const read = (path: string): unknown => JSON.parse(readFileSync(inCheckout(path), "utf8")) as unknown;

/** Fields that a file may hold: what the cluster alone writes, and what is implied, has no key. */
export const writable = (fields: readonly FieldSchema[]): readonly FieldSchema[] =>
  fields.filter((it) => it.readOnly !== true && it.implied === undefined);
