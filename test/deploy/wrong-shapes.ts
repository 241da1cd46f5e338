import type { Json, JsonObject } from "../../core/src/base/json.ts";

/** A value with one thing in it that is not as it should be, and what that is: `steps/0/id: missing`. */
export interface WrongShape {
  readonly what: string;
  readonly value: Json;
}

/**
 * Every value that differs from one of the right shape in one place: a key is missing, or a value is of another kind. `isFree`
 * names the places, as `steps/0/fields`, in which anything may stand; `isOptional` the keys that may be missing.
 */
export function* wrongShapes(
  value: Json,
  isFree: (path: string) => boolean,
  isOptional: (path: string) => boolean,
  path = "",
): Generator<WrongShape> {
  if (path !== "") for (const [kind, other] of othersOf(value)) yield { what: `${path}: ${kind}`, value: other };
  if (typeof value !== "object" || value === null) return;
  const entries = Array.isArray(value)
    ? (value as readonly Json[]).map((it, i) => [String(i), it] as const)
    : Object.entries(value as JsonObject);
  for (const [key, inside] of entries) {
    const at = path === "" ? key : `${path}/${key}`;
    if (!Array.isArray(value) && !isOptional(at))
      yield { what: `${at}: missing`, value: without(value as JsonObject, key) };
    if (isFree(at)) continue;
    for (const it of wrongShapes(inside, isFree, isOptional, at))
      yield { what: it.what, value: replaced(value, key, it.value) };
  }
}

/** Values of every other kind than this one has. */
const othersOf = (value: Json): readonly (readonly [string, Json])[] =>
  (
    [
      ["a text", "x"],
      ["a number", 7],
      ["half a number", 0.5],
      ["less than nothing", -1],
      ["a truth", true],
      ["a list", [[]]],
      ["a map", { x: [] }],
    ] as const
  ).filter(([kind]) => !kind.endsWith(kindOf(value)) && !(typeof value === "number" && kind === "a number"));

function kindOf(value: Json): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object"
    ? "a map"
    : typeof value === "string"
      ? "a text"
      : typeof value === "boolean"
        ? "a truth"
        : "a number";
}

const without = (value: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));

function replaced(value: Json, key: string, by: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((it, i) => (String(i) === key ? by : it));
  return { ...(value as JsonObject), [key]: by };
}
