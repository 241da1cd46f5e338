import { address, type Address } from "../base/address.ts";
import { isMap, type Json, type JsonObject } from "../base/json.ts";
import type { FieldSchema } from "../catalog/schema.ts";
import { fieldAt, itemsIn } from "./value.ts";

/**
 * Fields without the ties to objects that go: the cluster drops such an item together with either of the two (the relation
 * of two regions), so that a plan which removes one must not take the change in the other for somebody else's.
 */
export function withoutTies(live: JsonObject, fields: readonly FieldSchema[], gone: ReadonlySet<Address>): JsonObject {
  if (gone.size === 0) return live;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(live)) {
    const type = fieldAt(fields, key)?.type;
    const { itemKey } = type?.kind === "list" ? type : {};
    if (itemKey === undefined || type?.kind !== "list" || type.of.kind !== "map") {
      result[key] = value;
      continue;
    }
    const to = fieldAt(type.of.fields, itemKey)?.type;
    const isGone = (item: Json): boolean => {
      const name = isMap(item) ? item[itemKey] : undefined;
      return to?.kind === "reference" && typeof name === "string" && gone.has(address(to.to, name));
    };
    result[key] = itemsIn(value).filter((it) => !isGone(it));
  }
  return result;
}
