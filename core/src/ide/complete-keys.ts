import { exists, schemaOf, sections } from "../catalog/catalog.ts";
import { surroundingSchema } from "../catalog/facts.ts";
import type { FileSection, Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, ObjectSchema, Version } from "../catalog/schema.ts";
import { isIn, newest } from "../catalog/versions.ts";
import type { Ask, Completion } from "./complete-ask.ts";
import { describeField, describeSection } from "./describe.ts";
import { apiVersion, factKeys } from "./expected.ts";
import { factSnippet, isNamed } from "./fact-forms.ts";
import { tablesField, templatesField } from "./table-fields.ts";
import { formText, partText } from "./form-text.ts";
import { objectForms, partAt } from "./forms.ts";

/** Keys of the map at the cursor: required ones first, then in the order of the schema; those that stand there are left out. */
export function completeKeys(ask: Ask): readonly Completion[] {
  const { cursor, expected } = ask;
  if (expected.kind === "document") return documentKeys(ask);
  if (expected.kind === "objects" && cursor.at === "start") return newObjects(ask, expected.schema, "- ");
  if (expected.kind === "objects" && cursor.at === "value" && cursor.typed === "" && !cursor.flow)
    return newObjects(ask, expected.schema, `\n${" ".repeat(cursor.column + 2)}- `);
  if (expected.kind !== "map" || (cursor.at === "value" && !(cursor.flow && cursor.typed === ""))) return wholeMap(ask);
  const missing = expected.fields.filter((it) => !cursor.keys.includes(it.key) && exists(it, versionOf(ask)));
  const keys = [...missing.filter((it) => it.required), ...missing.filter((it) => !it.required)].map((it) =>
    keyOf(ask, it),
  );
  const schema = expected.field === undefined ? expected.schema : undefined;
  const isFresh = schema !== undefined && schema.identity.length > 0 && cursor.keys.length === 0 && !cursor.colon;
  return isFresh ? [...newObjects(ask, schema, ""), ...keys] : keys;
}

const versionOf = (ask: Ask): Version => ask.project?.version ?? newest;

function documentKeys(ask: Ask): readonly Completion[] {
  const { cursor, language } = ask;
  const known = (key: string): boolean => cursor.keys.includes(key);
  const api: readonly Completion[] = known("apiVersion")
    ? []
    : [
        {
          ...base(ask, "apiVersion"),
          documentation: describeField(apiVersion, undefined, language),
          newText: withColon(ask, "apiVersion", " mra/v1"),
        },
      ];
  const names = isNamed(ask); // then a document says by a name which cluster it is for
  const facts = factKeys.flatMap((key): readonly Completion[] => {
    if (known(key)) return [];
    const { label, help, fields } = surroundingSchema(key);
    const field = { key, axl: key, type: { kind: "map" as const, fields }, label, help };
    return [
      {
        ...base(ask, key),
        kind: "section",
        detail: label[language],
        documentation: describeField(field, undefined, language),
        newText: withColon(ask, key, factSnippet(ask, key)),
        snippet: !(key === "cluster" && names) && !cursor.colon,
        ...(key === "cluster" && names ? { next: true } : {}),
      },
    ];
  });
  const objects = sections.flatMap((section) => (known(section) ? [] : newSections(ask, section)));
  return [...api, ...facts.slice(0, 1), ...objects, ...lists(ask), ...facts.slice(1)];
}

/** Templates and tables, each begun with its first item. */
function lists(ask: Ask): readonly Completion[] {
  const { cursor, language } = ask;
  return (
    [
      [templatesField, "name: $1\n    for: $0"],
      [tablesField, "file: $1\n    rows:\n      - section: $0"],
    ] as const
  )
    .filter(([it]) => !cursor.keys.includes(it.key))
    .map(([it, first]) => ({
      ...base(ask, it.key),
      kind: "section",
      detail: it.label[language],
      documentation: describeField(it, undefined, language),
      newText: withColon(ask, it.key, `\n  - ${first}`),
      snippet: !cursor.colon,
    }));
}

// Behind its colon a section is begun with its first object.
function newSections(ask: Ask, section: Section): readonly Completion[] {
  const { cursor, language } = ask;
  const schema = schemaOf(section);
  if (!isIn(versionOf(ask), schema.versions)) return [];
  const single = schema.identity.length === 0;
  return objectForms[section as FileSection].map(({ label, form, filter }, i): Completion => {
    const text = formText(ask, schema, form, single ? 2 : 4, false);
    const name = i === 0 ? section : `${section} · ${label?.[language] ?? ""}`;
    const found = [section, filter, label?.en, label?.ko].filter((it) => it !== undefined).join(" ");
    return {
      ...base(ask, name),
      kind: "section",
      ...(label === undefined ? {} : { filter: found }),
      detail:
        i === 0 && label !== undefined ? `${schema.plural[language]} · ${label[language]}` : schema.plural[language],
      documentation: describeSection(schema, language),
      newText: withColon(ask, section, `\n${" ".repeat(2)}${single ? "" : "- "}${text}$0`),
      snippet: !cursor.colon,
    };
  });
}

// A new item with everything that creating the object needs, and what MRA needs of it.
function newObjects(ask: Ask, schema: ObjectSchema, before: string): readonly Completion[] {
  const { cursor, language } = ask;
  const dash = before === "" ? "" : "- ";
  const column = before.startsWith("\n") ? before.length - 1 : cursor.column + dash.length;
  return objectForms[schema.section as FileSection].map(({ label, form, filter }, i) => {
    const text = formText(ask, schema, form, column, cursor.flow);
    const keys = `${dash}${schema.identity.join(", ")}, …`;
    const found = [...schema.identity, schema.label[language], label?.en, label?.ko, filter];
    return {
      label: i === 0 || label === undefined ? keys : `${dash}${label[language]}`,
      filter: `${dash}${found.filter((it) => it !== undefined).join(" ")}`,
      kind: "snippet",
      detail: label === undefined ? schema.label[language] : `${schema.label[language]} · ${label[language]}`,
      documentation: describeSection(schema, language),
      span: cursor.span,
      newText: `${cursor.tight && !before.startsWith("\n") ? " " : ""}${before}${text}$0`,
      snippet: true,
    };
  });
}

function keyOf(ask: Ask, field: FieldSchema): Completion {
  const { expected, language } = ask;
  const schema = expected.kind === "map" ? expected.schema : undefined;
  const needed = field.required ? { en: "required", ko: "필수" }[language] : undefined;
  const detail = [field.label[language], needed].filter((it) => it !== undefined).join(" · ");
  return {
    ...base(ask, field.key),
    detail,
    documentation: describeField(field, schema, language),
    ...valueAfter(ask, field),
  };
}

// What follows the colon of a new key: brackets for what is made of parts, else the words are offered next.
function valueAfter(ask: Ask, field: FieldSchema): Pick<Completion, "newText" | "snippet" | "next"> {
  const { key, type } = field;
  const { flow, column, colon } = ask.cursor;
  if (colon) return { newText: withColon(ask, key, ""), snippet: false };
  const child = `\n${" ".repeat(column + 2)}`;
  const snippet = (value: string): Pick<Completion, "newText" | "snippet" | "next"> => ({
    newText: withColon(ask, key, value),
    snippet: true,
  });
  const part = partHere(ask, key);
  if (part) return snippet(part);
  switch (type.kind) {
    case "list":
      if (type.of.kind === "map") return snippet(flow ? " [{ $0 }]" : `${child}- { $0 }`);
      return { ...snippet(" [$0]"), next: true };
    case "joined":
      return snippet(" [$0]");
    case "secret":
      return { ...snippet(" { secret: $0 }"), next: true };
    case "map":
    case "ice":
    case "vendorConfig":
      return { ...snippet(flow ? " { $0 }" : `${child}$0`), next: true };
    default:
      return { newText: withColon(ask, key, " "), snippet: false, next: true };
  }
}

// The careful form of what a new object of this section has at the key, if it is made of parts.
function partHere(ask: Ask, key: string): string | undefined {
  const { cursor, expected } = ask;
  const schema = expected.kind === "map" ? expected.schema : undefined;
  const keys = cursor.path.flatMap((it) => (it.kind === "key" ? [it.name] : []));
  if (schema === undefined) return undefined;
  const path = [...keys.slice(1), key];
  const part = partAt(schema.section, path);
  return part?.kind === "map" || part?.kind === "list" ? partText(ask, schema, part, path, cursor.column) : undefined;
}

// Behind the colon of a map in one line: the braces, with what must be in them.
function wholeMap(ask: Ask): readonly Completion[] {
  const { cursor, expected } = ask;
  if (expected.kind !== "map" || expected.field === undefined || cursor.at !== "value" || cursor.typed !== "")
    return [];
  if (expected.field.type.kind !== "secret") return [];
  const newText = `${cursor.tight ? " " : ""}{ secret: $1 }`;
  return [
    {
      label: "{ secret: … }",
      kind: "snippet",
      span: cursor.span,
      newText,
      snippet: true,
      next: true,
      documentation: describeField(expected.field, expected.schema, ask.language),
    },
  ];
}

const base = ({ cursor }: Ask, key: string): Completion => ({
  label: key,
  kind: "key",
  span: cursor.span,
  newText: key,
  snippet: false,
});

// A key that has its colon already keeps it, and its value.
const withColon = ({ cursor }: Ask, key: string, value: string): string =>
  `${cursor.tight ? " " : ""}${key}${cursor.colon ? "" : `:${value}`}`;
