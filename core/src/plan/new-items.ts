import { isMap, type Json, type JsonObject } from "../base/json.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { itemKeyOf } from "./managed.ts";
import { isSameItem } from "./merge.ts";
import { fieldAt, fieldsInside, isGoing, itemsIn } from "./value.ts";

/**
 * The pre-image of a change, with the items that the change brought to keyed lists named as going. Without that they would
 * stay: an item that is not named is nobody's business. Items that others brought meanwhile are not named, and stay.
 */
export function withoutNewItems(before: JsonObject, stated: JsonObject, fields: readonly FieldSchema[]): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(before)) {
    const field = fieldAt(fields, key);
    result[key] = field === undefined ? value : undone(field.type, value, stated[key]);
  }
  return result;
}

function undone(type: FieldType, before: Json, stated: Json | undefined): Json {
  const inside = fieldsInside(type);
  if (inside.length === 0 || stated === undefined) return before;
  if (type.kind !== "list")
    return type.kind === "map" && isMap(before) && isMap(stated) ? withoutNewItems(before, stated, inside) : before;
  const { itemKey } = type;
  if (itemKey === undefined)
    return Array.isArray(before)
      ? itemsIn(before).map((it) =>
          withItem(
            it,
            itemsIn(stated).find((to) => areSame(inside, it, to)),
            inside,
          ),
        )
      : before;
  const now = new Map(itemsIn(stated).map((it) => [itemKeyOf(it, itemKey), it]));
  const was = new Set(itemsIn(before).map((it) => itemKeyOf(it, itemKey)));
  const brought = itemsIn(stated).filter((it) => isMap(it) && !isGoing(it) && !was.has(itemKeyOf(it, itemKey)));
  if (before === null && brought.length === 0) return before;
  return [
    ...itemsIn(before).map((it) => withItem(it, now.get(itemKeyOf(it, itemKey)), inside)),
    ...brought.map((it): Json => ({ [itemKey]: itemKeyOf(it, itemKey), state: "absent" })),
  ];
}

const withItem = (before: Json, stated: Json | undefined, inside: readonly FieldSchema[]): Json =>
  isMap(before) && isMap(stated) && !isGoing(stated) ? withoutNewItems(before, stated, inside) : before;

const areSame = (inside: readonly FieldSchema[], a: Json, b: Json): boolean =>
  isMap(a) && isMap(b) && isSameItem(inside, a, b);
