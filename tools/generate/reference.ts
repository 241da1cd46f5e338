import type { Language, Text } from "../../core/src/base/text.ts";
import { languages } from "../../core/src/base/text.ts";
import { enumValues } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../../core/src/catalog/schema.ts";
import { apiVersion, documentMra } from "../../core/src/ide/expected.ts";
import { toolFields } from "../../core/src/ide/tool-fields.ts";
import type { Catalogue } from "./catalogue.ts";

const words = {
  index: { en: "Reference of the MRA config language", ko: "MRA 구성 언어 참조" },
  objects: { en: "Objects", ko: "객체" },
  every: { en: "Keys of every object", ko: "모든 객체의 키" },
  document: { en: "A document", ko: "문서" },
  facts: { en: "Cluster and surroundings", ko: "클러스터 및 주변 환경" },
  section: { en: "Section", ko: "섹션" },
  axl: { en: "AXL object", ko: "AXL 객체" },
  identified: { en: "Identified by", ko: "식별자" },
  gui: { en: "In the GUI", ko: "GUI 위치" },
  step: { en: "Step of Cisco's chapter", ko: "Cisco 장의 단계" },
  since: { en: "AXL versions", ko: "AXL 버전" },
  key: { en: "Key", ko: "키" },
  value: { en: "Value", ko: "값" },
  label: { en: "Label and meaning", ko: "레이블과 의미" },
  required: { en: "required", ko: "필수" },
  fixed: { en: "fixed once it exists", ko: "생성 후 변경 불가" },
  default: { en: "default", ko: "기본값" },
  all: { en: "all", ko: "모두" },
  other: { en: "Korean", ko: "English" },
} as const satisfies Record<string, Text>;

/** Pages about every object and fact of the language: path in the checkout → text. */
export function referencePages(catalogue: Catalogue): readonly (readonly [string, string])[] {
  return languages.flatMap((language) => {
    const folder = language === "en" ? "docs/reference" : `docs/reference/${language}`;
    const objects = [...catalogue.objects].sort((a, b) => a.order - b.order);
    return [
      [`${folder}/README.md`, index(objects, catalogue, language)] as const,
      ...objects.map((it) => [`${folder}/${it.section}.md`, objectPage(it, language)] as const),
      ...catalogue.surroundings.map((it) => [`${folder}/${it.key}.md`, factPage(it, language)] as const),
    ];
  });
}

function index(objects: readonly ObjectSchema[], { surroundings }: Catalogue, language: Language): string {
  const rows = objects.map(
    (it) => `| [\`${it.section}\`](${it.section}.md) | ${it.plural[language]} | ${it.axlType} | ${it.step ?? ""} |`,
  );
  const facts = surroundings.map((it) => `| [\`${it.key}\`](${it.key}.md) | ${cell(it.help[language])} |`);
  const keyRow = (it: FieldSchema): string => `| \`${it.key}\` | ${cell(it.help[language])} |`;
  return page(
    words.index[language],
    [
      `## ${words.objects[language]}`,
      table([words.section, words.objects, words.axl, words.step], rows, language),
      `## ${words.facts[language]}`,
      table([words.key, words.label], facts, language),
      `## ${words.every[language]}`,
      table([words.key, words.label], toolFields.map(keyRow), language),
      `## ${words.document[language]}`,
      table([words.key, words.label], [apiVersion, documentMra].map(keyRow), language),
    ],
    "README.md",
    language,
  );
}

function objectPage(it: ObjectSchema, language: Language): string {
  const facts = [
    `- ${words.axl[language]}: ${it.axlType}`,
    ...(it.identity.length > 0
      ? [`- ${words.identified[language]}: ${it.identity.map((key) => `\`${key}\``).join(" + ")}`]
      : []),
    `- ${words.gui[language]}: ${it.guiPath[language]}`,
    ...(it.step === undefined ? [] : [`- ${words.step[language]}: ${it.step}`]),
    `- ${words.since[language]}: ${it.versions ?? words.all[language]}`,
  ];
  return page(
    `${it.section}: ${it.plural[language]}`,
    [it.help[language], facts.join("\n"), ...fieldTables(it.fields, "", language)],
    `${it.section}.md`,
    language,
  );
}

const factPage = (it: Catalogue["surroundings"][number], language: Language): string =>
  page(
    `${it.key}: ${it.label[language]}`,
    [it.help[language], ...fieldTables(it.fields, "", language)],
    `${it.key}.md`,
    language,
  );

// One table for the keys of a map, and one more for each map inside it.
function fieldTables(fields: readonly FieldSchema[], path: string, language: Language): readonly string[] {
  const shown = fields.filter((it) => it.implied === undefined && it.readOnly !== true);
  const rows = shown.map(
    (it) =>
      `| \`${it.key}\` | ${cell(valueText(it, language))} | ${cell(`**${it.label[language]}.** ${it.help[language]}${it.step === undefined ? "" : ` (${it.step})`}`)} |`,
  );
  const inner = shown.flatMap((it) => {
    const inside = insideOf(it.type);
    return inside.length === 0
      ? []
      : [`## \`${path}${it.key}\``, ...fieldTables(inside, `${path}${it.key}.`, language)];
  });
  return [table([words.key, words.value, words.label], rows, language), ...inner];
}

const insideOf = (type: FieldType): readonly FieldSchema[] =>
  type.kind === "map" ? type.fields : type.kind === "list" ? insideOf(type.of) : [];

function valueText(it: FieldSchema, language: Language): string {
  const notes = [
    typeText(it.type, language),
    ...(it.required === true ? [words.required[language]] : []),
    ...(it.immutable === true ? [words.fixed[language]] : []),
    ...(it.default === undefined ? [] : [`${words.default[language]} \`${String(it.default)}\``]),
    ...(it.versions === undefined ? [] : [`AXL ${it.versions}`]),
  ];
  return notes.join(", ");
}

const kinds: Readonly<Record<FieldType["kind"], Text>> = {
  string: { en: "text", ko: "텍스트" },
  integer: { en: "whole number", ko: "정수" },
  boolean: { en: "true or false", ko: "true 또는 false" },
  enum: { en: "one of a list", ko: "목록 중 하나" },
  reference: { en: "name", ko: "이름" },
  list: { en: "list of", ko: "목록:" },
  map: { en: "map", ko: "맵" },
  joined: { en: "list of texts", ko: "텍스트 목록" },
  secret: { en: "`{ secret: name }`", ko: "`{ secret: 이름 }`" },
  vendorConfig: { en: "map of product-specific elements", ko: "제품별 요소 맵" },
  ice: { en: "[ICE block](ice.md)", ko: "[ICE 블록](ice.md)" },
};

function typeText(type: FieldType, language: Language): string {
  const kind = kinds[type.kind][language];
  if (type.kind === "reference") return type.outside ? `${kind} (${type.to})` : `${kind} ([${type.to}](${type.to}.md))`;
  if (type.kind === "list") return `${kind} ${typeText(type.of, language)}`;
  if (type.kind === "enum") {
    const values = enumValues(type.enum);
    return values.length > 8 || type.open === true ? kind : values.map((it) => `\`${it}\``).join(" \\| ");
  }
  if ((type.kind === "string" || type.kind === "integer") && type.choices !== undefined)
    return `${kind} (${type.choices.map((it) => `\`${it.value}\``).join(", ")} …)`;
  if (type.kind === "string" && type.maxLength !== undefined) return `${kind} ≤ ${String(type.maxLength)}`;
  return kind;
}

const table = (heads: readonly Text[], rows: readonly string[], language: Language): string =>
  [`| ${heads.map((it) => it[language]).join(" | ")} |`, `|${heads.map(() => "---").join("|")}|`, ...rows].join("\n");

// A pipe would end the cell.
const cell = (text: string): string => text.replace(/(?<!\\)\|/g, "\\|").replaceAll("\n", " ");

function page(title: string, blocks: readonly string[], name: string, language: Language): string {
  const other = language === "en" ? `ko/${name}` : `../${name}`;
  return `<!-- Generated from schemas/. -->\n\n# ${title}\n\n[${words.other[language]}](${other})\n\n${blocks.filter((it) => it !== "").join("\n\n")}\n`;
}
