import type { FieldSchema, FieldType, ObjectSchema } from "../../core/src/catalog/schema.ts";
import type { Catalogue } from "./catalogue.ts";

/** `generated/fields.ts`: the type of each field of each section, as a legal file has it. */
export function fieldTypes(catalogue: Catalogue): string {
  const all = [...catalogue.objects, ...catalogue.expressway];
  const shapes = all.map(
    (it) =>
      `  /** ${it.label.en}. */\n  readonly ${it.section}: {\n${members(it.fields, "    ", catalogue, true)}  };\n`,
  );
  const withIce = catalogue.objects
    .filter((it) => it.fields.some(({ type }) => type.kind === "ice"))
    .map((it) => it.section);
  return [
    "// Generated from schemas/objects/*.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.",
    'import type { Ice, Secret, VendorConfig } from "../values.ts";',
    "",
    "/** Key of an object section of files, in the order of a deploy. */",
    `export type FileSection =\n${keys(catalogue.objects)};`,
    "",
    "/** The same, and what plans write on an Expressway. */",
    `export type Section =\n  | FileSection\n${keys(catalogue.expressway)};`,
    "",
    "/** Sections whose objects may carry an `ice` block. */",
    `export const iceSections = ${JSON.stringify(withIce)} as const;`,
    "",
    "/** Per section, the value of each field. An object holds only those that its file states. */",
    `export interface Fields {\n${shapes.join("")}}`,
    "",
  ].join("\n");
}

const keys = (of: readonly ObjectSchema[]): string => of.map((it) => `  | ${JSON.stringify(it.section)}`).join("\n");

function members(fields: readonly FieldSchema[], indent: string, catalogue: Catalogue, top: boolean): string {
  return fields
    .filter((it) => it.implied === undefined)
    .map((it) => {
      const optional = top || it.required === true ? "" : "?";
      const nullable = optional === "?" ? " | null" : "";
      return `${indent}/** ${it.label.en}. */\n${indent}readonly ${it.key}${optional}: ${typeText(it.type, indent, catalogue)}${nullable};\n`;
    })
    .join("");
}

function typeText(type: FieldType, indent: string, catalogue: Catalogue): string {
  switch (type.kind) {
    case "string":
    case "reference":
      return "string";
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "enum":
      return union(type, catalogue);
    case "list": {
      const item = typeText(type.of, indent, catalogue);
      return item.includes(" | ") && !item.startsWith("{") ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    case "map":
      return `{\n${members(type.fields, `${indent}  `, catalogue, false)}${indent}}`;
    case "joined":
      return "readonly string[]";
    case "secret":
      return "Secret";
    case "vendorConfig":
      return "VendorConfig";
    case "ice":
      return "Ice";
  }
}

// A short closed set is spelt out, so that a rule that compares with a word that does not exist fails to compile.
function union(type: Extract<FieldType, { kind: "enum" }>, { enums }: Catalogue): string {
  const it = enums[type.enum];
  if (it === undefined) throw new Error(`schemas/enums.json has no ${type.enum}`);
  if (type.open === true || it.open === true || it.values.length > 12) return "string";
  return it.values.map(({ value }) => JSON.stringify(value)).join(" | ");
}
