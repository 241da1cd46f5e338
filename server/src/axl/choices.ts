import type { Json, JsonObject } from "../../../core/src/base/json.ts";

/** Keys of which AXL's schema takes one only, by section and path: `xsd:choice` in Cisco's XSD, 11.0 to 15.0. */
const choices: Readonly<Record<string, readonly string[]>> = {
  "lines.externalPresentationInfo": ["isAnonymous", "presentationInfo"],
  "endUsers.customUserFields": ["name", "value"],
};

/**
 * The values without those branches of a choice that say nothing (false, empty) beside one that does: `get` gives all
 * branches, and an update may take only one. `both` names the branches that contradict each other.
 */
export function chosen(
  place: string,
  values: JsonObject,
): { readonly values: JsonObject; readonly both: readonly string[] } {
  const keys = (choices[place] ?? []).filter((it) => Object.hasOwn(values, it));
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
