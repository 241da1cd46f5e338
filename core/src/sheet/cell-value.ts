import type { Json } from "../base/json.ts";
import type { FieldType } from "../catalog/schema.ts";

/** Words that a cell may say for a switch, in any case. */
const words: ReadonlyMap<string, boolean> = new Map([
  ...["true", "t", "yes", "y", "1", "x", "예"].map((it) => [it, true] as const),
  ...["false", "f", "no", "n", "0", "아니요"].map((it) => [it, false] as const),
]);

/** A switch as a cell says it; undefined for any other word. */
export const truthIn = (text: string): boolean | undefined => words.get(text.normalize("NFC").trim().toLowerCase());

/**
 * The value of one cell for a field: a switch by its word, a whole number as a number, all else with every character it has.
 * A word that is no switch, and a text where a number is due, stay texts, so that the check of the file finds them.
 */
export function cellValue(text: string, type: FieldType): Json {
  const it = text.trim();
  if (type.kind === "boolean") return truthIn(it) ?? it;
  if (type.kind === "integer" && /^-?\d{1,15}$/.test(it)) return Number(it);
  return it;
}
