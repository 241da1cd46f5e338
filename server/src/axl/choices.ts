import type { Json, JsonObject } from "../../../core/src/base/json.ts";

/**
 * The values of a map of which AXL's schema takes one key of `oneOf` only, without those of these that say nothing (false,
 * empty) beside one that does: `get` gives all, and an update may take only one. `both` names those that contradict each
 * other.
 */
export function chosen(
  oneOf: readonly string[],
  values: JsonObject,
): { readonly values: JsonObject; readonly both: readonly string[] } {
  const keys = oneOf.filter((it) => Object.hasOwn(values, it));
  const [first, ...others] = keys;
  if (first === undefined || others.length === 0) return { values, both: [] };
  const telling = keys.filter((it) => !isEmpty(values[it] ?? null));
  const kept = telling[0] ?? first;
  return {
    values: Object.fromEntries(Object.entries(values).filter(([key]) => key === kept || !keys.includes(key))),
    both: telling.length > 1 ? telling : [],
  };
}

const isEmpty = (it: Json): boolean =>
  it === null || it === false || it === "" || (typeof it === "object" && Object.values(it).every(isEmpty));
