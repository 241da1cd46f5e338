import type { Address } from "../base/address.ts";
import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { message } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { matchOf } from "./managed.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import type { Remark } from "./step.ts";
import { fieldAt, fieldsInside, folded, itemsIn } from "./value.ts";

/** One word that files and cluster spell alike but for capitals. */
interface Spelling {
  readonly stated: string;
  readonly live: string;
  readonly first: Address;
  readonly count: number;
}

/**
 * Names and enumerations that differ from the cluster's only in capitals. Unified CM finds them all the same and keeps its
 * own spelling, so they are no change, or a plan would never come to an end. Each pair of spellings is said once.
 */
export function spellingNotes(
  desired: readonly DesiredObject[],
  live: ReadonlyMap<Address, LiveObject>,
): readonly Remark[] {
  const found = new Map<string, Spelling>();
  const see = (at: Address, stated: string, has: string): void => {
    if (stated === has || folded(stated) !== folded(has)) return;
    const key = JSON.stringify([stated, has]);
    const known = found.get(key);
    found.set(key, { stated, live: has, first: known?.first ?? at, count: (known?.count ?? 0) + 1 });
  };
  for (const it of desired) {
    const has = live.get(it.address);
    if (has === undefined || it.state === "absent") continue;
    if (it.renamedFrom === undefined) see(it.address, it.name, has.name);
    compareMaps(it.fields, has.fields, schemaOf(it.section).fields, (a, b) => see(it.address, a, b));
  }
  return [...found.values()].map((it) => ({
    address: it.first,
    message: message(
      {
        en: '"{0}" is spelled "{1}" on the cluster, which ignores capitals ({2} {2|place|places}): nothing is changed; use the cluster\'s spelling',
        ko: '"{0}"은(는) 클러스터에 "{1}"(으)로 되어 있습니다({2}곳). 클러스터는 대/소문자를 구분하지 않으므로 아무것도 변경하지 않습니다. 클러스터의 표기를 사용하십시오',
      },
      it.stated,
      it.live,
      it.count,
    ),
  }));
}

type See = (stated: string, live: string) => void;

function compareMaps(stated: JsonObject, live: JsonObject, fields: readonly FieldSchema[], see: See): void {
  for (const [key, value] of Object.entries(stated)) {
    const field = fieldAt(fields, key);
    if (field !== undefined) compareValues(field.type, value, live[key] ?? null, see);
  }
}

function compareValues(type: FieldType, stated: Json, live: Json, see: See): void {
  if (type.kind === "enum" || type.kind === "reference") {
    if (typeof stated === "string" && typeof live === "string") see(stated, live);
  } else if (type.kind === "list") {
    const byMatch = new Map(itemsIn(live).map((it, i) => [matchOfItem(type, it, i), it]));
    for (const [i, it] of itemsIn(stated).entries()) {
      const has = byMatch.get(matchOfItem(type, it, i));
      if (has !== undefined) compareValues(type.of, it, has, see);
    }
  } else if (type.kind === "map" && isMap(stated) && isMap(live)) {
    compareMaps(stated, live, fieldsInside(type), see);
  }
}

/** Items are the same by their key, single names by themselves, all others by their place. */
function matchOfItem({ itemKey, unordered }: Extract<FieldType, { kind: "list" }>, item: Json, place: number): string {
  if (itemKey !== undefined) return matchOf(item, itemKey);
  return unordered === true && typeof item === "string" ? folded(item) : String(place);
}
