import type { Json } from "../base/json.ts";
import type { Fields, Section } from "../catalog/generated/fields.ts";
import { lackOf } from "../model/lack.ts";
import { entryIn, type ConfigObject } from "../model/object.ts";
import type { Spot } from "../syntax/tree.ts";
import { addKey, setTo } from "./fix.ts";
import type { Fix } from "./finding.ts";

/**
 * Where a finding about a field without a value stands: the object's identifying value when the key is not written, the
 * null when it is cleared. Undefined when there is a value, and for an object that is only referred to and does not
 * write the key: what it has on the cluster is not known here.
 */
export function gapIn<S extends Section>(object: ConfigObject<S>, key: keyof Fields[S] & string): Spot | undefined {
  const entry = entryIn(object, key);
  if (entry === undefined) return object.managed ? lackOf(object, key) : undefined;
  if (entry.value.kind !== "scalar" || entry.value.value !== null) return undefined;
  return entry.value.start === entry.value.end ? entry.key : entry.value;
}

/** Fills such a gap: writes the key behind another one, or a value in place of the null. */
export function fillGap<S extends Section>(
  object: ConfigObject<S>,
  key: keyof Fields[S] & string,
  value: Json,
  safe: boolean,
  after?: string,
): Fix {
  const entry = entryIn(object, key);
  if (entry !== undefined) return setTo(entry.value, value, safe);
  const template = object.inheritance?.now.chain[0];
  return addKey(template?.node ?? object.node, key, value, safe, after);
}
