import { message, say, type Language, type Text } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import type { EnumValue, FieldSchema, ObjectSchema, VersionRange } from "../catalog/schema.ts";
import type { ConfigObject } from "../model/object.ts";
import { entryOf, itemsOf, writtenOf, type Node } from "../syntax/tree.ts";
import { secretNameField } from "./expected.ts";
import { code, paragraphs, plainMarkdown } from "./markdown.ts";
import { extendsField, mappingFields, templateFields } from "./table-fields.ts";
import { toolFields } from "./tool-fields.ts";

/** A field in Markdown: label, what it does, where it is in the GUI, default, versions, Cisco's step. */
export function describeField(field: FieldSchema, schema: ObjectSchema | undefined, language: Language): string {
  const known = fieldTexts[language].get(field) ?? new Map<ObjectSchema | undefined, string>();
  const text = known.get(schema) ?? fieldText(field, schema, language);
  fieldTexts[language].set(field, known.set(schema, text));
  return text;
}

// What was written of fields of the catalogue: completion asks for a hundred of them at a time.
type FieldTexts = WeakMap<FieldSchema, Map<ObjectSchema | undefined, string>>;
const fieldTexts: Readonly<Record<Language, FieldTexts>> = { en: new WeakMap(), ko: new WeakMap() };

function fieldText(field: FieldSchema, schema: ObjectSchema | undefined, language: Language): string {
  const notes = [
    field.default === undefined
      ? undefined
      : say(message({ en: "Default: {0}", ko: "기본값: {0}" }, code(String(field.default))), language),
    field.required ? text({ en: "Required", ko: "필수" }, language) : undefined,
    field.immutable
      ? text(
          {
            en: "Fixed once the object exists: a change is a replacement",
            ko: "객체가 만들어진 뒤에는 고정됩니다. 변경하면 교체됩니다",
          },
          language,
        )
      : undefined,
    versionNote(field.versions, language),
    stepNote(field.step, language),
  ].filter((it) => it !== undefined);
  const gui =
    schema && !isTool(field)
      ? `${plainMarkdown(schema.guiPath[language])} > ${plainMarkdown(field.label[language])}`
      : undefined;
  return paragraphs(
    `**${plainMarkdown(field.label[language])}** (${code(field.key)})`,
    field.help[language],
    gui,
    notes.join(" · "),
  );
}

// The tool's own keys stand on no page of the GUI.
const isTool = (field: FieldSchema): boolean =>
  [secretNameField, extendsField, ...templateFields, ...mappingFields].includes(field) ||
  field.key === "values" ||
  toolFields.includes(field);

/** An object section in Markdown. */
export function describeSection(schema: ObjectSchema, language: Language): string {
  const notes = [versionNote(schema.versions, language), stepNote(schema.step, language)].filter(
    (it) => it !== undefined,
  );
  return paragraphs(
    `**${plainMarkdown(schema.plural[language])}** (${code(schema.section)})`,
    schema.help[language],
    plainMarkdown(schema.guiPath[language]),
    notes.join(" · "),
  );
}

/** A value of an enumeration in Markdown; undefined when nothing is known of it. */
export function describeValue(it: EnumValue, language: Language): string | undefined {
  const note = it.help?.[language] ?? describeModel(it.value, language);
  const since = versionNote(it.versions, language);
  return note === undefined && since === undefined ? undefined : paragraphs(note, since);
}

/** What Mobile and Remote Access knows of a phone model, in a sentence. */
export function describeModel(name: string, language: Language): string | undefined {
  const model = modelOf(name);
  if (model === undefined) return undefined;
  const capable =
    model.mraCapable === null
      ? {
          en: "Whether it can use Mobile and Remote Access is not documented",
          ko: "모바일 및 원격 액세스 지원 여부가 문서에 없습니다",
        }
      : model.mraCapable
        ? { en: "Can use Mobile and Remote Access", ko: "모바일 및 원격 액세스를 사용할 수 있습니다" }
        : { en: "Cannot use Mobile and Remote Access", ko: "모바일 및 원격 액세스를 사용할 수 없습니다" };
  const prefix =
    model.namePrefix === undefined
      ? undefined
      : say(
          message(
            { en: "device names begin with {0}", ko: "디바이스 이름은 {0}(으)로 시작합니다" },
            code(model.namePrefix),
          ),
          language,
        );
  return [capable[language], prefix].filter((it) => it !== undefined).join("; ");
}

/** An object in Markdown: its kind, its name, and the values that tell it from others. */
export function describeObject(object: ConfigObject, language: Language): string {
  const values = tellingOf(object, language).map(([label, value]) => `- ${plainMarkdown(label)}: ${code(value)}`);
  const state =
    object.state === "absent"
      ? text({ en: "To be removed (`state: absent`)", ko: "삭제 예정(`state: absent`)" }, language)
      : object.managed
        ? undefined
        : text({ en: "Only referred to (`managed: false`)", ko: "참조만 함(`managed: false`)" }, language);
  return paragraphs(
    `**${plainMarkdown(object.schema.label[language])}** ${code(object.name)}`,
    values.join("\n"),
    state,
  );
}

/** Label and value of the fields that tell an object from others of its section. */
export function tellingOf(
  object: ConfigObject,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  return object.schema.telling.flatMap((key) => {
    const field = object.schema.fields.find((it) => it.key === key);
    const value = shortText(entryOf(object.values, key)?.value);
    return field === undefined || value === undefined ? [] : [[field.label[language], value] as const];
  });
}

/** A value in a few words; undefined where there is none. */
export function shortText(node: Node | undefined): string | undefined {
  if (node === undefined || (node.kind === "scalar" && node.value === null)) return undefined;
  if (node.kind === "scalar") return writtenOf(node);
  if (node.kind === "map")
    return (
      node.entries
        .flatMap(({ value }) => shortText(value) ?? [])
        .slice(0, 3)
        .join(" ") || undefined
    );
  const items = itemsOf(node).flatMap((it) =>
    it.kind === "map" ? (shortText(it.entries[0]?.value) ?? []) : (shortText(it) ?? []),
  );
  return items.length === 0 ? undefined : items.length > 4 ? `${items.slice(0, 4).join(", ")}, …` : items.join(", ");
}

/** Since, or in, which releases. */
function versionNote(range: VersionRange | undefined, language: Language): string | undefined {
  if (range === undefined) return undefined;
  const words = range
    .split(",")
    .map((it) =>
      it.endsWith("+") ? say(message({ en: "{0} and later", ko: "{0} 이상" }, it.slice(0, -1)), language) : it,
    );
  return say(message({ en: "AXL schema {0}", ko: "AXL 스키마 {0}" }, words.join(", ")), language);
}

const stepNote = (step: string | undefined, language: Language): string | undefined =>
  step === undefined
    ? undefined
    : say(message({ en: "Cisco's MRA chapter, step {0}", ko: "Cisco MRA 장, 단계 {0}" }, step), language);

const text = (it: Text, language: Language): string => it[language];
