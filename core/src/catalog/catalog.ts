import { bug } from "../base/bug.ts";
import { enumSchemas } from "./generated/enums.ts";
import { expresswaySchemas } from "./generated/expressway.ts";
import type { Section } from "./generated/fields.ts";
import { modelSchemas } from "./generated/models.ts";
import { objectSchemas } from "./generated/objects.ts";
import type { EnumValue, FieldSchema, FieldType, ModelSchema, ObjectSchema, Version } from "./schema.ts";
import { isIn } from "./versions.ts";

const bySection: ReadonlyMap<string, ObjectSchema> = new Map(objectSchemas.map((it) => [it.section, it]));
const planned: ReadonlyMap<string, ObjectSchema> = new Map(
  [...objectSchemas, ...expresswaySchemas].map((it) => [it.section, it]),
);
const byType: ReadonlyMap<string, ObjectSchema> = new Map(objectSchemas.map((it) => [it.axlType, it]));
const byModel: ReadonlyMap<string, ModelSchema> = new Map(modelSchemas.map((it) => [it.model, it]));
const byKey: ReadonlyMap<ObjectSchema, ReadonlyMap<string, FieldSchema>> = new Map(
  [...planned.values()].map((it) => [it, new Map(it.fields.map((field) => [field.key, field]))]),
);
const byWord: ReadonlyMap<string, ReadonlyMap<string, EnumValue>> = new Map(
  Object.entries(enumSchemas).map(([name, { values }]) => [name, new Map(values.map((it) => [it.value, it]))]),
);
const builtIns: ReadonlyMap<ObjectSchema, readonly RegExp[]> = new Map(
  objectSchemas.map((it) => [it, it.builtIn.map(pattern)]),
);

/** Every section, in the order of a deploy. */
export const sections: readonly Section[] = objectSchemas.map((it) => it.section as Section);

/** The section whose objects are phones. */
export const phoneSection: Section =
  sections.find((it) => bySection.get(it)?.phones?.by === "self") ?? bug("no section of phones");

/** The schema of a section, be it one of files or one that plans write on an Expressway. */
export const schemaOf = (section: Section): ObjectSchema => planned.get(section) ?? bug(`no schema of ${section}`);

/** Sections that are lists: their objects may extend a template. */
export const listSections: readonly Section[] = sections.filter((it) => schemaOf(it).identity.length > 0);

/** The schema behind a top-level key, if that key is an object section. */
export const objectSchema = (section: string): ObjectSchema | undefined => bySection.get(section);

/** The schema of a section of plans and journals: an object section, or what is written on an Expressway. */
export const plannedSchema = (section: string): ObjectSchema | undefined => planned.get(section);

/** The schema of an AXL type (`PhoneSecurityProfile`), if a section stands for it. */
export const schemaOfType = (axlType: string): ObjectSchema | undefined => byType.get(axlType);

/** The field of an object behind a key, if there is one. Not for fields of maps inside it. */
export const fieldOf = (schema: ObjectSchema, key: string): FieldSchema | undefined => byKey.get(schema)?.get(key);

/** Whether a version has a field. */
export const exists = (field: FieldSchema, version: Version): boolean => isIn(version, field.versions);

/** Fields, in AXL's order, that a message of an operation carries in a version; the same for fields of a map. */
export const fieldsIn = (
  of: { readonly fields: readonly FieldSchema[] },
  version: Version,
  operation: "add" | "update" | "get" | "list",
): readonly FieldSchema[] =>
  of.fields.filter((it) => exists(it, version) && (it.in === undefined || it.in.includes(operation)));

/** The words of an enumeration, all of them or those of one version; empty if there is no such enumeration. */
export function enumValues(name: string, version?: Version): readonly string[] {
  const values = enumSchemas[name]?.values ?? [];
  return values.filter((it) => version === undefined || isIn(version, it.versions)).map((it) => it.value);
}

/** Whether an enumeration has a word, in any version or in one. */
export function hasWord(name: string, word: string, version?: Version): boolean {
  const value = byWord.get(name)?.get(word);
  return value !== undefined && (version === undefined || isIn(version, value.versions));
}

/** Whether words beyond the listed ones are legal: device packs add models. */
export const isOpenEnum = (name: string): boolean => enumSchemas[name]?.open === true;

/** What is known of a model, by the words of XModel and XProduct. */
export const modelOf = (name: string): ModelSchema | undefined => byModel.get(name);

/** What a model is called where there is little space: *Jabber*, *Jabber iPhone*, *8845*. */
export function briefModel(name: string): string | undefined {
  const model = modelOf(name);
  if (model === undefined) return undefined;
  if (model.family !== "jabber") return name.replace(/^Cisco (?=\S)/, "");
  return (model.calledBy?.en ?? name)
    .replace(/ for (?:Windows and Mac)?/, " ")
    .replace(/ and Android tablets$/, "")
    .trim();
}

/** Whether a fresh cluster brings an object of that name: such objects are never written. */
export const isBuiltIn = (schema: ObjectSchema, name: string): boolean =>
  (builtIns.get(schema) ?? []).some((it) => it.test(name));

function pattern(name: string): RegExp {
  const escaped = name.split("*").map((it) => it.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}$`);
}

/** Sections whose objects others name by several values, as phones do their lines: many may say the same of one. */
export const namedByValues: ReadonlySet<string> = new Set(
  objectSchemas.flatMap(({ fields }) => fields.flatMap((it) => jointSections(it.type))),
);

function jointSections(type: FieldType): readonly string[] {
  if (type.kind === "list") return jointSections(type.of);
  if (type.kind !== "map") return [];
  return [
    ...(type.refersTo === undefined ? [] : [type.refersTo.to]),
    ...type.fields.flatMap((it) => jointSections(it.type)),
  ];
}
