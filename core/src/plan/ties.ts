import { address, type Address } from "../base/address.ts";
import { isMap, type Json, type JsonObject } from "../base/json.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { fieldAt, fieldsInside, itemsIn } from "./value.ts";

/**
 * Fields without the ties to objects that go: the cluster drops such an item together with either of the two (the relation
 * of two regions), so that a plan which removes one must not take the change in the other for somebody else's.
 */
export function withoutTies(live: JsonObject, fields: readonly FieldSchema[], gone: ReadonlySet<Address>): JsonObject {
  if (gone.size === 0) return live;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(live)) {
    const tie = tieOf(fieldAt(fields, key)?.type);
    result[key] = tie === undefined ? value : itemsIn(value).filter((it) => !isTiedTo(gone, it, tie));
  }
  return result;
}

/** By which key the items of a list name objects, and of which section. */
interface Tie {
  readonly key: string;
  readonly to: string;
}

/** Undefined: no list whose items are named by other objects. */
function tieOf(type: FieldType | undefined): Tie | undefined {
  if (type?.kind !== "list") return undefined;
  const named = fieldsInside(type).find((it) => it.key === type.itemKey);
  return named?.type.kind === "reference" ? { key: named.key, to: named.type.to } : undefined;
}

function isTiedTo(gone: ReadonlySet<Address>, item: Json, { key, to }: Tie): boolean {
  const name = isMap(item) ? item[key] : undefined;
  return typeof name === "string" && gone.has(address(to, name));
}
