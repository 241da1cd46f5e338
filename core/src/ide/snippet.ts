import { inline } from "../syntax/scalar.ts";
import type { FieldSchema } from "../catalog/schema.ts";

/** Text as it must stand in a snippet. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

/** Numbers the tab stops of one snippet. */
export interface Stops {
  /** A place to write, with what may be written there, or an example. */
  stop(choices?: readonly string[]): string;
  /** Number of the last one. */
  last(): number;
}

/** Tab stops from 1 on. */
export function stops(): Stops {
  let last = 0;
  return {
    stop(choices = []) {
      last++;
      const [only] = choices;
      if (only === undefined) return `$${last}`;
      if (choices.length === 1) return `\${${last}:${literal(only)}}`;
      return `\${${last}|${choices.map((it) => it.replace(/[\\,|$}]/g, "\\$&")).join(",")}|}`;
    },
    last: () => last,
  };
}

/** Values that fit in a choice of an editor. */
const maxChoices = 30;

/** What a field's value may be, for a tab stop; `values` are its words, best first, if it has any. */
export function choicesOf(field: FieldSchema, values: readonly string[], flow: boolean): readonly string[] {
  const standard = field.default === undefined ? undefined : String(field.default);
  const one = standard ?? values[0];
  const listed = values.length > maxChoices ? values.filter((it) => it === one) : values;
  const text = field.type.kind !== "boolean" && field.type.kind !== "integer";
  return (listed.length > 0 || standard === undefined ? listed : [standard]).map((it) =>
    text ? inline(it, flow) : it,
  );
}
