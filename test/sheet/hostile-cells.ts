import fc from "fast-check";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import { fieldOf, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { fieldsFor } from "../axl/values.ts";

/** What a spreadsheet would make something else of, and what would end a cell. */
const hostile = fc.constantFrom(
  ...["=1+1", "+82 2", "-x", "@x", "\tx", "\rx", "'=x", "''@x", "'x", '"', '""', "a,b", "a;b", "a\nb", "a\r\nb", " a "],
  ...[
    "",
    "NULL",
    '"NULL"',
    "{}",
    '{"secret":"x"}',
    "[x]",
    '"[x]"',
    "가나다",
    "\u202Eabc",
    "\u200F1",
    "0012",
    "1E5",
    "true",
    "예",
    ...["_x000D_", "_x005F_", "a\rb", "<b>&amp;</b>", "]]>", "\u0007", "a\u0000b", "#N/A", "2026-11-29"],
  ],
);

/** The fields with hostile texts in place of some. */
const withHostile = (fields: JsonObject, texts: readonly string[], section: Section): JsonObject => {
  let n = 0;
  return Object.fromEntries(
    Object.entries(fields).map(([key, it]) => {
      const isText = typeof it === "string" && fieldOf(schemaOf(section), key)?.type.kind === "string";
      return [key, isText ? (texts[n++] ?? it) : it];
    }),
  );
};

/** Nothing, an empty text: the sheet says `NULL` for both. */
export const meant = (it: Json): unknown =>
  it === "" ? null : Array.isArray(it) ? (it as Json[]).map(meant) : isMap(it) ? meantIn(it) : it;
const meantIn = (it: JsonObject): unknown =>
  Object.fromEntries(Object.entries(it).map(([key, one]) => [key, meant(one)]));

/** A few objects of a section with any values, hostile texts among them, each with a name of its own. */
export function hostileObjects(section: Section): fc.Arbitrary<readonly JsonObject[]> {
  const one = fc.tuple(fieldsFor(schemaOf(section), "14.0", "add", "wild"), fc.array(hostile, { maxLength: 6 }));
  const [key = "", ...others] = schemaOf(section).identity;
  return fc.tuple(fc.array(one, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([some, mra]) =>
    some.map(([fields, texts], n) => {
      const rest = Object.fromEntries(
        Object.entries(withHostile(fields, texts, section)).filter(([it]) => !others.includes(it)),
      );
      return { ...rest, [key]: `n${String(n)}`, ...(n === 1 ? { mra } : {}) };
    }),
  );
}
