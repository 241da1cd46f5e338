import { textForms } from "../../core/src/catalog/forms.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../../core/src/catalog/schema.ts";
import { writable, type Catalogue } from "./catalogue.ts";

/** A JSON Schema, draft-07: what both ajv 8 and yaml-language-server read. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Enumerations longer than this stand once, as a definition of their own. */
const longest = 12;

/** The schema of one document of `mra/v1`, as editors and other tools use it. */
export function publishedSchema(catalogue: Catalogue): JsonSchema {
  const facts = catalogue.surroundings.filter((it) => it.key !== "cluster" && it.key !== "ice");
  const sections = catalogue.objects.map((it) => {
    const item = { $ref: `#/definitions/${it.section}` };
    const list = it.identity.length === 0 ? item : { type: ["array", "null"], items: item };
    return [it.section, { title: it.plural.en, description: it.help.en, ...list }];
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaId("mra-v1"),
    title: "MRA Config, mra/v1",
    description:
      "Cisco Unified CM clusters for Mobile and Remote Access, as files. Generated from schemas/: do not edit.",
    type: "object",
    required: ["apiVersion", "cluster"],
    additionalProperties: false,
    properties: {
      apiVersion: { const: "mra/v1", description: "The version of the language." },
      cluster: { $ref: "#/definitions/cluster" },
      mra: {
        type: ["boolean", "null"],
        description:
          "Whether the objects of this document take part in Mobile and Remote Access, unless they say so themselves.",
      },
      templates: templatesSchema(catalogue),
      tables: tablesSchema(catalogue),
      ...Object.fromEntries(sections),
      ...Object.fromEntries(facts.map((it) => [it.key, { $ref: `#/definitions/${it.key}` }])),
    },
    definitions: {
      ...definitions(catalogue),
      // a text of a form may be absent; that it must be there is said where it must
      ...Object.fromEntries(
        Object.entries(textForms).map(([name, { pattern }]) => [formName(name), { type: ["string", "null"], pattern }]),
      ),
    },
  };
}

/** The address that SchemaStore gives a schema of this name; an identity, whether or not it is listed there. */
export const schemaId = (name: string): string => `https://www.schemastore.org/${name}.json`;

/** Definitions by name: one per section item, per surrounding, `ice`, per long enumeration, and per form of a text. */
export function definitions(catalogue: Catalogue): JsonSchema {
  const of = fieldSchemaOf(catalogue);
  const surroundings = catalogue.surroundings.map((it) => {
    const map = mapSchema(it.fields, of);
    // The cluster may be only named; and no fact need be known.
    const type = it.key === "cluster" ? ["object", "string"] : ["object", ...(it.repeated ? ["array"] : []), "null"];
    const items = it.repeated ? { items: { ...map, required: ["name"] } } : {};
    return [it.key, { title: it.label.en, description: it.help.en, ...map, ...items, type }];
  });
  const enums = Object.entries(catalogue.enums)
    .filter(([, it]) => it.values.length > longest && it.open !== true)
    .flatMap(([name, { values }]) => {
      const words = values.map(({ value }) => value);
      return [
        [name, { enum: words }],
        [`${name}OrNull`, { enum: [...words, null] }],
      ];
    });
  return Object.fromEntries([
    ...catalogue.objects.map((it) => [it.section, itemSchema(it, of)]),
    ...surroundings,
    ...enums,
    ...Object.entries(textForms).map(([name, { pattern }]) => [formName(name), { pattern }]),
  ]) as JsonSchema;
}

type Of = (field: FieldSchema) => JsonSchema;

function itemSchema(it: ObjectSchema, of: Of): JsonSchema {
  const { properties } = mapSchema(it.fields, of);
  const identity = it.fields
    .filter((field) => it.identity.includes(field.key) && field.required === true)
    .map((field) => field.key);
  const needed = it.fields
    .filter((field) => field.required === true && !identity.includes(field.key))
    .map((field) => field.key);
  // Who removes, renames or only refers to an object need not describe it, and a template may describe it.
  const partial = {
    anyOf: [
      { properties: { state: { const: "absent" } }, required: ["state"] },
      { properties: { managed: { const: false } }, required: ["managed"] },
      { properties: { renamedFrom: true }, required: ["renamedFrom"] },
      { properties: { extends: true }, required: ["extends"] },
    ],
  };
  return {
    title: it.label.en,
    description: it.help.en,
    markdownDescription: `**${it.label.en}** (${it.guiPath.en})\n\n${it.help.en}`,
    type: "object",
    properties: { ...(properties as JsonSchema), ...toolKeys, ...(it.identity.length === 0 ? {} : extendsKey) },
    additionalProperties: false,
    ...(identity.length === 0 ? {} : { required: identity }),
    ...(needed.length === 0
      ? {}
      : {
          if: { not: partial },
          then: { properties: Object.fromEntries(needed.map((it) => [it, true])), required: needed },
        }),
  };
}

const toolKeys: JsonSchema = {
  state: {
    enum: ["present", "absent"],
    description: "absent asks for removal; leaving an object out never removes it.",
    default: "present",
  },
  managed: {
    type: "boolean",
    description: "false: the object exists on the cluster and is only referred to; it is never written.",
    default: true,
  },
  renamedFrom: {
    type: "string",
    minLength: 1,
    description: "The object's name until now: the plan renames instead of creating a second object.",
  },
  mra: {
    type: ["boolean", "null"],
    description:
      "Whether the object takes part in Mobile and Remote Access; with false the MRA rules skip it. Default: mra of the document; else false for a phone whose device pool, or an end user whose user profile, has mra: false; else true.",
  },
};

const extendsKey: JsonSchema = {
  extends: {
    type: "string",
    minLength: 1,
    description: "A template of this cluster's files: it gives the values that the object does not state itself.",
  },
};

/** Templates: what a section's objects may have, without what names them, by the section that `for` names. */
function templatesSchema({ objects }: Catalogue): JsonSchema {
  const lists = objects.filter((it) => it.identity.length > 0);
  const text = { type: "string", minLength: 1 };
  const head = {
    name: { ...text, description: "The name under which objects extend it." },
    for: { enum: lists.map((it) => it.section), description: "The section of the objects that extend it." },
    extends: { ...text, description: "Another template of the section: it gives what this one does not state." },
  };
  return {
    title: "Templates",
    description:
      "Values that objects of a section share: an object that extends one has what it does not state itself.",
    type: ["array", "null"],
    items: {
      type: "object",
      required: ["name", "for"],
      properties: head,
      allOf: lists.map((it) => ({
        if: { properties: { for: { const: it.section } } },
        then: {
          properties: {
            ...Object.fromEntries(
              [
                "name",
                "for",
                "extends",
                "mra",
                ...writable(it.fields)
                  .filter(mayShare(it))
                  .map(({ key }) => key),
              ].map((key) => [
                key,
                key in head && key !== "mra" ? true : { $ref: `#/definitions/${it.section}/properties/${key}` },
              ]),
            ),
          },
          additionalProperties: false,
        },
      })),
    },
  };
}

const mayShare =
  ({ identity }: ObjectSchema) =>
  (it: FieldSchema): boolean =>
    !identity.includes(it.key) || it.required !== true;

function mapSchema(fields: readonly FieldSchema[], of: Of): JsonSchema {
  const keys = writable(fields);
  const required = keys.filter((it) => it.required === true).map((it) => it.key);
  return {
    type: "object",
    properties: Object.fromEntries(keys.map((it) => [it.key, of(it)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function fieldSchemaOf(catalogue: Catalogue): Of {
  const of: Of = (field) => ({
    title: field.label.en,
    description: field.help.en,
    markdownDescription: described(field),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(field.rule === undefined ? {} : { "x-rule": field.rule }),
    ...typeSchema(field.type, field, catalogue, of),
  });
  return of;
}

function typeSchema(
  type: FieldType,
  field: Pick<FieldSchema, "required" | "rule">,
  catalogue: Catalogue,
  of: Of,
): JsonSchema {
  const nullable = field.required !== true;
  const typed = (name: string): JsonSchema => ({ type: nullable ? [name, "null"] : name });
  switch (type.kind) {
    // How long a text may be is for rule MRA203 to say: it knows the version of the cluster.
    case "string":
      return {
        ...typed("string"),
        ...patternOf(type),
        ...(type.examples === undefined ? {} : { examples: type.examples }),
        ...(type.choices === undefined ? {} : { examples: type.choices.map((it) => it.value) }),
      };
    case "reference":
      return typed("string");
    case "boolean":
      return typed("boolean");
    case "integer": {
      if (type.enum !== undefined)
        return { enum: [...words(type.enum, catalogue).map(Number), ...(nullable ? [null] : [])] };
      const { minimum, maximum } = type;
      return {
        ...typed("integer"),
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
        ...(type.choices === undefined ? {} : { examples: type.choices.map((it) => Number(it.value)) }),
      };
    }
    case "enum":
      return enumSchema(type, nullable, field.rule !== undefined, catalogue);
    case "list":
      return {
        ...typed("array"),
        items: typeSchema(type.of, { required: true }, catalogue, of),
        ...(type.maxItems === undefined ? {} : { maxItems: type.maxItems }),
      };
    case "joined":
      return { ...typed("array"), items: { type: "string" } };
    case "map": {
      const map = mapSchema(type.fields, of);
      return { ...map, ...typed("object") };
    }
    // A password in clear text is for rule MRA204 to report.
    case "secret":
      return {
        type: ["object", "string", "number", "null"],
        properties: { secret: { type: "string", description: "Name of the secret." } },
        required: ["secret"],
        additionalProperties: false,
      };
    case "vendorConfig":
      return typed("object");
    case "ice":
      return { $ref: "#/definitions/ice" };
  }
}

function patternOf({ form, pattern }: Extract<FieldType, { kind: "string" }>): JsonSchema {
  if (form !== undefined) return { allOf: [{ $ref: `#/definitions/${formName(form)}` }] };
  return pattern === undefined ? {} : { pattern };
}

/** The definition of a form: each pattern stands once. */
const formName = (form: string): string => `form-${form}`;

function enumSchema(
  type: Extract<FieldType, { kind: "enum" }>,
  nullable: boolean,
  ruled: boolean,
  catalogue: Catalogue,
): JsonSchema {
  const values = words(type.enum, catalogue);
  const open = type.open === true || catalogue.enums[type.enum]?.open === true;
  if (open || ruled) return { type: nullable ? ["string", "null"] : "string", examples: values };
  if (values.length > longest) return { allOf: [{ $ref: `#/definitions/${type.enum}${nullable ? "OrNull" : ""}` }] };
  return { enum: nullable ? [...values, null] : values };
}

function words(name: string, { enums }: Catalogue): readonly string[] {
  const it = enums[name];
  if (it === undefined) throw new Error(`schemas/enums.json has no ${name}`);
  return it.values.map(({ value }) => value);
}

function described(field: FieldSchema): string {
  const notes = [
    field.default === undefined ? [] : [`Default: \`${String(field.default)}\``],
    field.versions === undefined ? [] : [`Versions: ${field.versions}`],
    field.immutable === true ? ["Fixed once the object exists"] : [],
  ].flat();
  return [field.help.en, ...(notes.length === 0 ? [] : [notes.join(" · ")])].join("\n\n");
}

/** Tables: the file with the rows, and what each row makes. What a cell gives is known only where the file is read. */
function tablesSchema({ objects }: Catalogue): JsonSchema {
  const text = { type: "string", minLength: 1 };
  const same = { const: "same", description: "The headings are the keys, with dots for depth, or headings of BAT." };
  const section = { enum: objects.filter((it) => it.identity.length > 0).map((it) => it.section) };
  return {
    title: "Tables",
    description: "Spreadsheets whose rows are objects: CSV files in the folder of the project.",
    type: ["array", "null"],
    items: {
      type: "object",
      required: ["file", "rows"],
      additionalProperties: false,
      properties: {
        file: {
          ...text,
          description: "The file with the rows, relative to this one, with /: .csv, .txt, .tsv or .xlsx.",
        },
        sheet: { ...text, description: "The sheet of a workbook. Default: the first." },
        encoding: {
          enum: ["utf-8", "utf-16le", "utf-16be", "cp949"],
          description: "How the text is written. Found out where it is not stated.",
        },
        delimiter: {
          enum: [",", ";", "\t", "|", "tab"],
          description: "What separates cells. Found out where it is not stated.",
        },
        columns: same,
        rows: {
          description: "What each row makes.",
          type: "array",
          items: {
            type: "object",
            required: ["section"],
            additionalProperties: false,
            properties: {
              section: { ...section, description: "The section of the objects." },
              when: {
                type: ["string", "number"],
                description: "A heading: an empty cell, no, n, false, f, 0 or 아니요 there makes no object.",
              },
              extends: {
                ...text,
                description: "A template of this cluster's files; a placeholder such as {Kind} is allowed.",
              },
              columns: same,
              values: {
                type: "object",
                description:
                  "Keys of the object with values; {Heading}, {Heading:upper} and {Heading:lower} stand for the row's cells.",
              },
            },
          },
        },
      },
    },
  };
}
