import type { Json } from "../../../../core/src/base/json.ts";
import { isMap } from "../../../../core/src/base/json.ts";
import type { Language, Text } from "../../../../core/src/base/text.ts";
import { briefModel, fieldOf, listSections, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../../../core/src/catalog/schema.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import { itemsIn } from "../../../../core/src/plan/value.ts";
import type { TableColumn } from "../../../../core/src/wire/table.ts";

/** What the text of a column is made of: the object's name, a field, or something that is known of the object. */
export type ColumnSource =
  | { readonly kind: "name" }
  | { readonly kind: "field"; readonly field: FieldSchema }
  /** What a model is called in short. */
  | { readonly kind: "brief"; readonly field: FieldSchema }
  | { readonly kind: "template" | "part" | "registration" | "findings" | "inFiles" | "live" };

/** A column before it is filled. */
export interface ColumnPlan extends Pick<TableColumn, "key" | "label" | "help" | "edits"> {
  readonly source: ColumnSource;
  /** Shown unless a person chooses otherwise. */
  readonly usual: boolean;
}

/** The columns of a section, those that are shown by themselves in the order in which they are. Secrets have none. */
export function columnPlans(
  section: Section,
  version: Version,
  isPhone: boolean,
  language: Language,
): readonly ColumnPlan[] {
  const schema = schemaOf(section);
  const fields = schema.fields.filter((it) => isIn(version, it.versions) && isShowable(it));
  const usual = usualKeys(schema);
  const model = fields.find(isModel);
  const byKey = new Map(fields.map((it) => [it.key, it]));
  const column = (field: FieldSchema): ColumnPlan => ({
    key: field.key,
    label: field.label[language],
    help: field.help[language],
    edits: editsOf(schema, field),
    source: { kind: "field", field },
    usual: usual.includes(field.key) && field !== model,
  });
  const known = (key: string, kind: KnownKind): ColumnPlan => knownColumn(key, kind, language);
  return [
    nameColumn(schema, language),
    ...(model === undefined ? [] : [modelColumn(column(model), model, language)]),
    ...usual.flatMap((key) => {
      const field = byKey.get(key);
      return field === undefined ? [] : [column(field)];
    }),
    known("mra", "part"),
    ...(isPhone ? [known("$registered", "registration")] : []),
    known("$findings", "findings"),
    known("$inFiles", "inFiles"),
    known("$live", "live"),
    ...(listSections.includes(section) ? [known("extends", "template")] : []),
    ...fields.filter((it) => !usual.includes(it.key) && !schema.identity.includes(it.key)).map(column),
  ];
}

function nameColumn(schema: ObjectSchema, language: Language): ColumnPlan {
  const named = schema.identity.length === 1 ? fieldOf(schema, schema.identity[0] ?? "") : undefined;
  return {
    key: "name",
    label: (named ?? schema).label[language],
    help: named?.help[language] ?? "",
    edits: "no",
    source: { kind: "name" },
    usual: true,
  };
}

/** What a model is called in short, beside its own column. */
const modelColumn = (column: ColumnPlan, field: FieldSchema, language: Language): ColumnPlan => ({
  ...column,
  key: "$kind",
  label: words.kind.label[language],
  source: { kind: "brief", field },
  usual: true,
});

type KnownKind = Exclude<ColumnSource["kind"], "name" | "field" | "brief">;

/** A column of something that is known of the objects. */
function knownColumn(key: string, kind: KnownKind, language: Language): ColumnPlan {
  const { label, help } = words[kind];
  const edits = kind === "part" ? "choice" : kind === "template" ? "text" : "no";
  return { key, label: label[language], help: help[language], edits, source: { kind }, usual: kind !== "template" };
}

/** What the tree and the symbols tell of an object, what it belongs to, and the lines that it has. */
function usualKeys(schema: ObjectSchema): readonly string[] {
  const belongs = schema.belongsBy === undefined ? [] : [schema.belongsBy];
  const told = [...(schema.tellingLive ?? []), ...schema.telling];
  const joined = schema.fields.filter(({ type }) => type.kind === "list" && isJoint(type.of)).map((it) => it.key);
  const all = [...told.slice(0, 1), ...belongs, ...told, ...joined];
  return [...new Set(all)].filter((it) => !schema.identity.includes(it));
}

const isJoint = (type: FieldType): boolean => type.kind === "map" && type.refersTo !== undefined;
const isModel = ({ type }: FieldSchema): boolean => type.kind === "enum" && /^X(?:Product|Model)$/.test(type.enum);

/** Keys whose values are names of profiles, those that the section's objects are told by first. */
export const profileKeys = (section: Section): readonly string[] =>
  schemaOf(section).fields.flatMap(({ key, type, readOnly }) =>
    type.kind === "reference" && readOnly !== true && /Profiles?$/.test(type.to) ? [key] : [],
  );

function isShowable({ type, implied }: FieldSchema): boolean {
  if (implied !== undefined) return false;
  switch (type.kind) {
    case "string":
    case "enum":
    case "reference":
    case "integer":
    case "boolean":
      return true;
    case "list":
      return isJoint(type.of) || ["string", "enum", "reference", "integer"].includes(type.of.kind);
    default:
      return false;
  }
}

function editsOf({ identity }: ObjectSchema, { key, type, readOnly }: FieldSchema): TableColumn["edits"] {
  if (readOnly === true || identity.includes(key)) return "no";
  if (type.kind === "reference" || type.kind === "enum" || type.kind === "boolean") return "choice";
  return type.kind === "string" || type.kind === "integer" ? "text" : "no";
}

/** A value as the text of a cell, such that the same text written into the cell means the same value. */
export function cellText(value: Json | undefined, type: FieldType, language: Language): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return (value ? yes : no)[language];
  if (type.kind === "list")
    return itemsIn(value)
      .map((it) => itemText(it, type.of))
      .join(", ");
  return typeof value === "object" ? "" : String(value);
}

function itemText(it: Json, type: FieldType): string {
  if (!isMap(it)) return scalarText(it);
  const keys = type.kind === "map" ? (type.refersTo?.keys ?? []) : [];
  return scalarText(it[keys[0] ?? ""] ?? null);
}

const scalarText = (it: Json): string => (it === null || typeof it === "object" ? "" : String(it));

/** A model in short, or as it is. */
export const briefText = (value: Json | undefined): string =>
  typeof value === "string" ? (briefModel(value) ?? value) : "";

export const yes: Text = { en: "yes", ko: "예" };
export const no: Text = { en: "no", ko: "아니요" };

const words = {
  kind: { label: { en: "Kind", ko: "종류" } },
  template: {
    label: { en: "Template", ko: "템플릿" },
    help: { en: "The template that the object extends", ko: "객체가 확장하는 템플릿" },
  },
  part: {
    label: { en: "Takes part in MRA", ko: "MRA 참여" },
    help: {
      en: "What the object, its document or what it belongs to says of it",
      ko: "객체, 문서 또는 소속된 객체가 정하는 값",
    },
  },
  registration: {
    label: { en: "Registered", ko: "등록" },
    help: { en: "As Unified CM said last", ko: "Unified CM에서 마지막으로 읽은 상태" },
  },
  findings: {
    label: { en: "Findings", ko: "검사 결과" },
    help: { en: "What the rules say of it", ko: "규칙 검사 결과" },
  },
  inFiles: {
    label: { en: "In the files", ko: "파일에 있음" },
    help: { en: "Whether a file describes it", ko: "파일에 설명이 있는지 여부" },
  },
  live: {
    label: { en: "Differs from live", ko: "라이브와 차이" },
    help: {
      en: "How the cluster, as it was read last, stands to the files",
      ko: "마지막으로 읽은 클러스터와 파일의 차이",
    },
  },
} as const;
