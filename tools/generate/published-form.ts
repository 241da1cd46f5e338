import type { JsonSchema } from "./json-schema.ts";

/**
 * A schema in the form that SchemaStore takes: nothing that a strict validator does not know, one text for each
 * explanation, and what may be of several types told apart, each with its own keywords.
 */
export function publishedForm(schema: JsonSchema): JsonSchema {
  const form = Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, it]) => !(keyword === "x-rule" || (keyword === "markdownDescription" && isText(it))))
      .map(([keyword, it]) => [keyword, inForm(it)]),
  );
  const markdown = schema.markdownDescription;
  return byType(isText(markdown) ? { ...form, description: markdown } : form);
}

const isText = (it: unknown): it is string => typeof it === "string";

const inForm = (it: unknown): unknown =>
  Array.isArray(it) ? it.map(inForm) : typeof it === "object" && it !== null ? publishedForm(it as JsonSchema) : it;

/** Which type a keyword speaks of; all others speak of every one. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "required", "additionalProperties"],
  array: ["items", "maxItems"],
};

/** `type: [object, string, null]` as alternatives: a strict validator takes one type, or one and null. */
function byType(schema: JsonSchema): JsonSchema {
  const types = Array.isArray(schema.type) ? (schema.type as readonly string[]) : [];
  const others = types.filter((it) => it !== "null");
  if (others.length < 2) return schema;
  const spoken = Object.values(keywordsOf).flat();
  const { type: _, ...rest } = schema;
  const shared = Object.entries(rest).filter(([keyword]) => !spoken.includes(keyword));
  const alternatives = others.map((type, i) => ({
    type: i === others.length - 1 && types.includes("null") ? [type, "null"] : type,
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywordsOf[type]?.includes(keyword) === true)),
  }));
  return { ...Object.fromEntries(shared), anyOf: alternatives };
}

/** The text of a published schema: a definition or a section a line, so that a change of it is easy to review. */
export function publishedText(schema: JsonSchema): string {
  const lines = Object.entries(schema).map(([keyword, it]) =>
    keyword === "properties" || keyword === "definitions"
      ? `  ${JSON.stringify(keyword)}: {\n${entries(it as JsonSchema)}\n  }`
      : `  ${JSON.stringify(keyword)}: ${JSON.stringify(it)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

const entries = (it: JsonSchema): string =>
  Object.entries(it)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(",\n");
