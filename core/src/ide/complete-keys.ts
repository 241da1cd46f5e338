import { exists, schemaOf, sections } from "../catalog/catalog.ts";
import { surroundingSchema } from "../catalog/facts.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../catalog/schema.ts";
import { isIn } from "../catalog/versions.ts";
import type { Ask, Completion } from "./complete-ask.ts";
import { namesFor } from "./complete-values.ts";
import { describeField, describeSection } from "./describe.ts";
import { apiVersion, documentMra, factKeys, objectOf, valuesOf } from "./expected.ts";
import { choicesOf, stops, type Stops } from "./snippet.ts";

/** Keys of the map at the cursor: required ones first, then in the order of the schema; those that stand there are left out. */
export function completeKeys(ask: Ask): readonly Completion[] {
  const { cursor, expected } = ask;
  if (cursor.at === "value" && !(cursor.flow && expected.kind === "map" && cursor.typed === "")) return wholeMap(ask);
  if (expected.kind === "document") return documentKeys(ask);
  if (expected.kind === "objects" && cursor.at === "start") return [newObject(ask, expected.schema, "- ")];
  if (expected.kind !== "map" || cursor.at === "value") return wholeMap(ask);
  const missing = expected.fields.filter((it) => !cursor.keys.includes(it.key) && exists(it, versionOf(ask)));
  const keys = [...missing.filter((it) => it.required), ...missing.filter((it) => !it.required)].map((it) =>
    keyOf(ask, it),
  );
  const schema = expected.field === undefined ? expected.schema : undefined;
  const isFresh = schema !== undefined && schema.identity.length > 0 && cursor.keys.length === 0 && !cursor.colon;
  return isFresh ? [newObject(ask, schema, ""), ...keys] : keys;
}

const versionOf = (ask: Ask): Version => ask.project?.version ?? "15.0";

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
  const facts = factKeys.flatMap((key): readonly Completion[] => {
    if (known(key)) return [];
    const { label, help, fields } = surroundingSchema(key);
    const field = { key, axl: key, type: { kind: "map" as const, fields }, label, help };
    const value = key === "cluster" ? " " : `\n  $0`;
    return [
      {
        ...base(ask, key),
        kind: "section",
        detail: label[language],
        documentation: describeField(field, undefined, language),
        newText: withColon(ask, key, value),
        snippet: key !== "cluster" && !cursor.colon,
        ...(key === "cluster" ? { next: true } : {}),
      },
    ];
  });
  const objects = sections.flatMap((section): readonly Completion[] => {
    const schema = schemaOf(section);
    if (known(section) || !isIn(versionOf(ask), schema.versions)) return [];
    const single = schema.identity.length === 0;
    const body = single ? "\n  $0" : `\n  - ${requiredLines(ask, schema, 4)}$0`;
    return [
      {
        ...base(ask, section),
        kind: "section",
        detail: schema.plural[language],
        documentation: describeSection(schema, language),
        newText: withColon(ask, section, body),
        snippet: !cursor.colon,
      },
    ];
  });
  const mra = known(documentMra.key) ? [] : [keyOf(ask, documentMra)];
  return [...api, ...facts.slice(0, 1), ...mra, ...objects, ...facts.slice(1)];
}

// A new item with everything that creating the object needs.
function newObject(ask: Ask, schema: ObjectSchema, dash: string): Completion {
  const { cursor, language } = ask;
  const body = cursor.flow ? requiredPairs(ask, schema) : requiredLines(ask, schema, cursor.column + dash.length);
  return {
    label: `${dash}${schema.identity.join(", ")}, …`,
    filter: `${dash}${schema.identity.join(" ")} ${schema.label[language]}`,
    kind: "snippet",
    detail: schema.label[language],
    documentation: describeSection(schema, language),
    span: cursor.span,
    newText: `${cursor.tight ? " " : ""}${dash}${body}$0`,
    snippet: true,
  };
}

const requiredOf = (ask: Ask, schema: ObjectSchema): readonly FieldSchema[] => {
  const required = objectOf(schema).fields.filter((it) => it.required && exists(it, versionOf(ask)));
  const named = required.filter((it) => schema.identity.includes(it.key));
  return [...named, ...required.filter((it) => !named.includes(it))];
};

const requiredLines = (ask: Ask, schema: ObjectSchema, indent: number): string => {
  const at = stops();
  return requiredOf(ask, schema)
    .map((it) => `${it.key}:${valueStop(ask, it, it.type, at, indent, false)}`)
    .join(`\n${" ".repeat(indent)}`);
};

const requiredPairs = (ask: Ask, schema: ObjectSchema): string => {
  const at = stops();
  return requiredOf(ask, schema)
    .map((it) => `${it.key}:${valueStop(ask, it, it.type, at, 0, true)}`)
    .join(", ");
};

function valueStop(ask: Ask, field: FieldSchema, type: FieldType, at: Stops, indent: number, flow: boolean): string {
  switch (type.kind) {
    case "list":
      if (type.of.kind !== "map") return ` [${at.stop()}]`;
      return flow
        ? ` [{ ${mapPairs(ask, type.of.fields, at)} }]`
        : `\n${" ".repeat(indent + 2)}- { ${mapPairs(ask, type.of.fields, at)} }`;
    case "joined":
      return ` [${at.stop()}]`;
    case "secret":
      return ` { secret: ${at.stop()} }`;
    case "map":
      return ` { ${mapPairs(ask, type.fields, at)} }`;
    case "ice":
    case "vendorConfig":
      return ` { ${at.stop()} }`;
    default:
      return ` ${at.stop(choicesOf(field, wordsOf(ask, type), flow))}`;
  }
}

const mapPairs = (ask: Ask, fields: readonly FieldSchema[], at: Stops): string => {
  const required = fields.filter((it) => it.required);
  return required.length === 0
    ? at.stop()
    : required.map((it) => `${it.key}:${valueStop(ask, it, it.type, at, 0, true)}`).join(", ");
};

function wordsOf(ask: Ask, type: FieldType): readonly string[] {
  if (type.kind === "reference") return namesFor(ask, type.to).flatMap((it) => (it.from === "files" ? [it.name] : []));
  return valuesOf(type, versionOf(ask))?.map((it) => it.value) ?? [];
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
function valueAfter(ask: Ask, { key, type }: FieldSchema): Pick<Completion, "newText" | "snippet" | "next"> {
  const { flow, column, colon } = ask.cursor;
  if (colon) return { newText: withColon(ask, key, ""), snippet: false };
  const child = `\n${" ".repeat(column + 2)}`;
  const snippet = (value: string): Pick<Completion, "newText" | "snippet" | "next"> => ({
    newText: withColon(ask, key, value),
    snippet: true,
  });
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
