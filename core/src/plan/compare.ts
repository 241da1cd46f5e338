import { isMap, type Json, type JsonObject } from "../base/json.ts";
import type { Text } from "../base/text.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { itemKeyOf, matchOf } from "./managed.ts";
import {
  canonical,
  fieldAt,
  fieldsInside,
  folded,
  inOrder,
  isEmpty,
  isGoing,
  itemsIn,
  comparedText,
  type ListType,
} from "./value.ts";

/** One value that is not as the files say. */
export interface FieldChange {
  /** `videoBandwidth`, `relatedRegions[EMEA-HQ].videoBandwidth`, `ice.turn.primary`. */
  readonly path: string;
  /** As in the GUI; of something inside a list, the item with it. */
  readonly label: Text;
  readonly before: Json;
  readonly after: Json;
}

/** What differs, field by field, in the order of the catalogue. Both sides have been cut down to what can be compared. */
export function changesBetween(
  stated: JsonObject,
  live: JsonObject,
  fields: readonly FieldSchema[],
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of inOrder(fields, stated)) {
    const value = stated[field.key];
    if (value !== undefined)
      compare(field.type, value, live[field.key] ?? null, { path: field.key, label: field.label }, changes);
  }
  return changes;
}

/** Whether two values of a field mean the same to a cluster. */
export function isSame(type: FieldType, stated: Json, live: Json): boolean {
  // A keyed list that names nothing says nothing: items that are not named stay.
  if (type.kind === "list" && type.itemKey !== undefined && itemsIn(stated).every(isGoing) && Array.isArray(stated))
    return isSameList(type, itemsIn(stated), live);
  // A map of nothing but empty values says no more than an empty one.
  if (isMap(stated) && isEmpty(live) && !isEmpty(stated))
    return Object.values(stated).every((it) => isSame({ kind: "string" }, it, null));
  if (isEmpty(stated) || isEmpty(live)) return isEmpty(stated) && isEmpty(live);
  switch (type.kind) {
    case "list":
      return isSameList(type, itemsIn(stated), live);
    case "map":
    case "ice":
      return isMap(stated) && isMap(live) && isSameMap(stated, live, (key) => fieldAt(fieldsInside(type), key)?.type);
    case "vendorConfig":
      // Elements are text on the wire; a file may write 1 or true.
      if (!isMap(stated)) return comparedText(stated) === comparedText(live);
      return isMap(live) && isSameMap(stated, live, () => type);
    case "integer":
      return comparedText(stated) === comparedText(live);
    case "enum":
    case "reference":
      return folded(canonical(stated)) === folded(canonical(live));
    default:
      return canonical(stated) === canonical(live);
  }
}

const isSameMap = (stated: JsonObject, live: JsonObject, typeOf: (key: string) => FieldType | undefined): boolean =>
  Object.entries(stated).every(([key, value]) => isSame(typeOf(key) ?? { kind: "string" }, value, live[key] ?? null));

function isSameList(type: ListType, stated: readonly Json[], live: Json): boolean {
  const has = itemsIn(live);
  const { itemKey } = type;
  if (itemKey !== undefined) {
    const byKey = new Map(has.map((it) => [matchOf(it, itemKey), it]));
    return stated.every((it) => {
      const same = byKey.get(matchOf(it, itemKey));
      return isGoing(it) ? same === undefined : isSame(type.of, it, same ?? null);
    });
  }
  if (stated.length !== has.length) return false;
  if (type.unordered !== true) return stated.every((it, i) => isSame(type.of, it, has[i] ?? null));
  const text = (it: Json): string => canonical(foldedIn(type.of, it));
  const texts = stated.map(text).sort();
  return has
    .map(text)
    .sort()
    .every((it, i) => it === texts[i]);
}

// Names and words in small letters, at any depth: items of a list without an order are the same by one text.
function foldedIn(type: FieldType, value: Json): Json {
  if (type.kind === "enum" || type.kind === "reference") return typeof value === "string" ? folded(value) : value;
  if (type.kind === "list" && Array.isArray(value))
    return (value as readonly Json[]).map((it) => foldedIn(type.of, it));
  if (type.kind !== "map" || !isMap(value)) return value;
  const types = (key: string): FieldType => fieldAt(fieldsInside(type), key)?.type ?? { kind: "string" };
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, foldedIn(types(key), it)]));
}

interface Place {
  readonly path: string;
  readonly label: Text;
}

function compare(type: FieldType, stated: Json, live: Json, at: Place, into: FieldChange[]): void {
  if (isSame(type, stated, live)) return;
  const inside = fieldsInside(type);
  if (type.kind === "list" && type.itemKey !== undefined && !isEmpty(stated)) {
    compareItems(type.itemKey, inside, itemsIn(stated), itemsIn(live), at, into);
  } else if (type.kind === "vendorConfig" && isMap(stated)) {
    const has = isMap(live) ? live : {};
    for (const [key, value] of Object.entries(stated))
      compare(type, value, has[key] ?? null, under(at, key, undefined), into);
  } else if (type.kind !== "list" && inside.length > 0 && isMap(stated)) {
    const has = isMap(live) ? live : {};
    for (const field of inside) {
      const value = stated[field.key];
      if (value !== undefined)
        compare(field.type, value, has[field.key] ?? null, under(at, field.key, field.label), into);
    }
  } else into.push({ path: at.path, label: at.label, before: live, after: stated });
}

function compareItems(
  itemKey: string,
  inside: readonly FieldSchema[],
  stated: readonly Json[],
  live: readonly Json[],
  at: Place,
  into: FieldChange[],
): void {
  const byKey = new Map(live.map((it) => [matchOf(it, itemKey), it]));
  for (const item of stated) {
    const name = itemKeyOf(item, itemKey);
    const has = byKey.get(matchOf(item, itemKey));
    if (!isMap(item)) continue;
    if (isGoing(item)) {
      if (has !== undefined) into.push({ path: `${at.path}[${name}]`, label: at.label, before: name, after: null });
      continue;
    }
    for (const field of inside) {
      const value = item[field.key];
      if (value === undefined || (field.key === itemKey && has !== undefined)) continue;
      const label = (list: string, text: string): string => (field.key === itemKey ? list : `${text} (${name})`);
      compare(
        field.type,
        value,
        isMap(has) ? (has[field.key] ?? null) : null,
        {
          path: `${at.path}[${name}].${field.key}`,
          label: { en: label(at.label.en, field.label.en), ko: label(at.label.ko, field.label.ko) },
        },
        into,
      );
    }
  }
}

const under = (at: Place, key: string, label: Text | undefined): Place => ({
  path: `${at.path}.${key}`,
  label: { en: `${at.label.en} › ${label?.en ?? key}`, ko: `${at.label.ko} › ${label?.ko ?? key}` },
});
