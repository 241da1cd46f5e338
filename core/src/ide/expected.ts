import { objectSchema, schemaOf, sections } from "../catalog/catalog.ts";
import { iceFields, surroundingSchema } from "../catalog/facts.ts";
import { enumSchemas } from "../catalog/generated/enums.ts";
import type { EnumValue, FieldSchema, FieldType, ObjectSchema, Version } from "../catalog/schema.ts";
import { isIn } from "../catalog/versions.ts";
import { surroundingKeys } from "../model/bind.ts";
import { mayInherit } from "../model/template.ts";
import type { TreeStep } from "./step.ts";
import {
  extendsField,
  mappingFields,
  rowsField,
  tablesField,
  templateFields,
  templatesField,
  valuesField,
} from "./table-fields.ts";
import { toolFields } from "./tool-fields.ts";

/** What may stand at a place, by the schema. */
export type Expected =
  /** The map of a document. */
  | { readonly kind: "document" }
  /** The list of a section's objects. */
  | { readonly kind: "objects"; readonly schema: ObjectSchema }
  /** A map with known keys: an object, a map inside one, the cluster, a surrounding. `field` is absent for an object itself. */
  | {
      readonly kind: "map";
      readonly fields: readonly FieldSchema[];
      readonly schema: ObjectSchema | undefined;
      readonly field: FieldSchema | undefined;
      /** Keys whose values name it; absent for an object, which its schema tells. */
      readonly names?: readonly string[];
      /** A list of such maps may stand here, too. */
      readonly repeated?: true | undefined;
    }
  /** Anything else of a field, or of an item of its list. */
  | {
      readonly kind: "value";
      readonly type: FieldType;
      readonly field: FieldSchema;
      readonly schema: ObjectSchema | undefined;
    };

/** Walks the schema down a path from the root of a document; undefined where nothing is known. */
export function expectedAt(path: readonly TreeStep[]): Expected | undefined {
  let at: Expected | undefined = { kind: "document" };
  for (const step of path) at = at && below(at, step);
  return at;
}

/** What is expected one step further down. */
export function below(at: Expected, step: TreeStep): Expected | undefined {
  switch (at.kind) {
    case "document":
      return step.kind === "key" ? topLevel(step.name) : undefined;
    case "objects":
      return step.kind === "item" ? objectOf(at.schema) : undefined;
    case "map": {
      if (step.kind === "item") return at.repeated ? { ...at, repeated: undefined } : undefined;
      const field = at.fields.find((it) => it.key === step.name);
      return field && typed(field.type, field, at.schema);
    }
    case "value":
      if (step.kind === "item" && at.field === templatesField) return templateOf(step.of);
      if (step.kind === "item" && at.field === rowsField) return mappingOf(step.of);
      return at.type.kind === "list" && step.kind === "item"
        ? typed(at.type.of, at.field, at.schema)
        : joined(at, step);
  }
}

// The file's list behind one string of the wire.
const joined = (at: Expected & { kind: "value" }, step: TreeStep): Expected | undefined =>
  at.type.kind === "joined" && step.kind === "item" ? { ...at, type: { kind: "string" } } : undefined;

function topLevel(key: string): Expected | undefined {
  const schema = objectSchema(key);
  if (schema !== undefined) return schema.identity.length === 0 ? objectOf(schema) : { kind: "objects", schema };
  const fact = factKeys.find((it) => it === key);
  if (fact !== undefined) {
    const { fields, label, help, repeated } = surroundingSchema(fact);
    return {
      kind: "map",
      fields,
      schema: undefined,
      field: { key, axl: key, type: { kind: "map", fields }, label, help },
      ...(repeated && { repeated }),
    };
  }
  const field = [apiVersion, documentMra, templatesField, tablesField].find((it) => it.key === key);
  return field && { kind: "value", type: field.type, field, schema: undefined };
}

/** The keys of a template, and those of the section that it is for. */
function templateOf(section: string | undefined): Expected {
  const schema = listOf(section);
  const shared = schema?.fields.filter((it) => isWritable(it) && mayInherit(schema, it.key)) ?? [];
  const fields = [...templateFields, ...shared, ...toolFields.filter((it) => schema && mayInherit(schema, it.key))];
  return { kind: "map", fields, schema, field: templatesField, names: ["name"] };
}

/** The keys of what a row makes; its values are those of an object. */
function mappingOf(section: string | undefined): Expected {
  const schema = listOf(section);
  const values = schema === undefined ? [] : objectOf(schema).fields.filter((it) => it !== extendsField);
  return { kind: "map", fields: [...mappingFields, valuesField(values)], schema, field: rowsField, names: [] };
}

function listOf(section: string | undefined): ObjectSchema | undefined {
  const schema = objectSchema(section ?? "");
  return schema === undefined || schema.identity.length === 0 ? undefined : schema;
}

/** Top-level keys that are no objects of the cluster: its own definition, and the facts around it. */
export const factKeys = ["cluster", ...surroundingKeys] as const;

/** The first key of every document. */
export const apiVersion: FieldSchema = {
  key: "apiVersion",
  axl: "apiVersion",
  type: { kind: "string", examples: ["mra/v1"] },
  required: true,
  label: { en: "Version of this language", ko: "이 언어의 버전" },
  help: { en: "The language of this file: `mra/v1`.", ko: "이 파일의 언어입니다: `mra/v1`." },
};

/** What a document says of all its objects. */
export const documentMra: FieldSchema = {
  key: "mra",
  axl: "mra",
  type: { kind: "boolean" },
  default: true,
  label: { en: "Objects take part in MRA", ko: "객체의 MRA 참여" },
  help: {
    en: "Whether the objects of this document take part in Mobile and Remote Access, unless they say so themselves.",
    ko: "이 문서의 객체가 모바일 및 원격 액세스에 참여하는지 여부입니다. 객체에 직접 지정한 값이 우선합니다.",
  },
};

/** The map of one object: its fields, then the tool's own keys. */
export const objectOf = (schema: ObjectSchema): Expected & { readonly kind: "map" } =>
  shapes.get(schema) ?? shapeOf(schema);

const shapeOf = (schema: ObjectSchema): Expected & { readonly kind: "map" } => ({
  kind: "map",
  fields: [...schema.fields.filter(isWritable), ...(schema.identity.length === 0 ? [] : [extendsField]), ...toolFields],
  schema,
  field: undefined,
});

/** Whether files may have the key. */
function isWritable(it: FieldSchema): boolean {
  return it.readOnly !== true && it.implied === undefined;
}

// Made once: every object of a file asks for its section's.
const shapes: ReadonlyMap<ObjectSchema, Expected & { readonly kind: "map" }> = new Map(
  sections.map((it) => [schemaOf(it), shapeOf(schemaOf(it))]),
);

function typed(type: FieldType, field: FieldSchema, schema: ObjectSchema | undefined): Expected {
  if (type.kind === "map") return { kind: "map", fields: type.fields.filter(isWritable), schema, field };
  if (type.kind === "ice") return { kind: "map", fields: iceFields, schema, field };
  return type.kind === "secret"
    ? { kind: "map", fields: [secretNameField], schema, field }
    : { kind: "value", type, field, schema };
}

/** The one key of the map that stands for a password. */
export const secretNameField: FieldSchema = {
  key: "secret",
  axl: "secret",
  type: { kind: "string" },
  required: true,
  label: { en: "Name of a secret", ko: "비밀의 이름" },
  help: {
    en: "The file holds only the name. The password comes from the editor's secret store, or on the command line from an environment variable.",
    ko: "파일에는 이름만 적습니다. 암호는 편집기의 비밀 저장소 또는 명령줄의 환경 변수에서 가져옵니다.",
  },
};

/** The values a type lists for a version; undefined where any text is one. */
export function enumValuesOf(type: FieldType, version: Version): readonly EnumValue[] | undefined {
  if ((type.kind === "enum" || type.kind === "integer") && type.enum !== undefined)
    return (enumSchemas[type.enum]?.values ?? []).filter((it) => isIn(version, it.versions));
  if ((type.kind === "string" || type.kind === "integer") && type.choices !== undefined) return type.choices;
  if (type.kind === "string" && type.examples !== undefined) return type.examples.map((value) => ({ value }));
  return type.kind === "boolean" ? [{ value: "true" }, { value: "false" }] : undefined;
}
