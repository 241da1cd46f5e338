import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { message } from "../base/text.ts";
import { secretName } from "./secret.ts";
import type { DesiredObject } from "./state.ts";
import type { Remark } from "./step.ts";
import { comparedText } from "./value.ts";
import { labelOf } from "./words.ts";

/**
 * What of ICE can be said to a cluster: key (`turn.primary`) → the values whose spelling is known, or `true` for any text.
 * Undefined: the names of its elements inside vendorConfig are not known at all.
 */
export type IceWords = Readonly<Record<string, readonly string[] | true>> | undefined;

/** An object's fields without what of ICE cannot be said to the cluster, and what is to be done by hand instead. */
export function sayable(
  desired: DesiredObject,
  words: IceWords,
): { readonly fields: JsonObject; readonly manual: readonly Remark[] } {
  const { ice, ...rest } = desired.fields;
  if (ice === undefined) return { fields: desired.fields, manual: [] };
  if (words === undefined) return { fields: rest, manual: [unknown(desired)] };
  if (!isMap(ice)) return { fields: desired.fields, manual: [] };
  const unsaid: string[] = [];
  const said = keep(ice, "", words, unsaid);
  if (unsaid.length === 0) return { fields: desired.fields, manual: [] };
  return { fields: Object.keys(said).length === 0 ? rest : { ...rest, ice: said }, manual: [unspelt(desired, unsaid)] };
}

function keep(block: JsonObject, at: string, words: NonNullable<IceWords>, unsaid: string[]): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(block)) {
    const path = `${at}${key}`;
    if (isMap(value) && secretName(value) === undefined) {
      const inner = keep(value, `${path}.`, words, unsaid);
      if (Object.keys(inner).length > 0) kept[key] = inner;
    } else if (isKnown(value, words[path], path, words)) kept[key] = value;
    else unsaid.push(`${path}: ${secretName(value) ?? comparedText(value)}`);
  }
  return kept;
}

// Clearing a whole part needs the names inside it.
const isKnown = (
  value: Json,
  known: readonly string[] | true | undefined,
  path: string,
  words: NonNullable<IceWords>,
): boolean =>
  known === undefined
    ? value === null && Object.keys(words).some((it) => it.startsWith(`${path}.`))
    : known === true || value === null || known.includes(comparedText(value));

const unknown = (it: DesiredObject): Remark => ({
  address: it.address,
  message: message(
    {
      en: "{0}: set ICE in the GUI; the names of its elements are not public, and this cluster has not shown them yet",
      ko: "{0}: ICE는 GUI에서 설정하십시오. 요소 이름이 공개되어 있지 않고, 이 클러스터에서 아직 확인되지 않았습니다",
    },
    labelOf(it.address),
  ),
});

const unspelt = (it: DesiredObject, unsaid: readonly string[]): Remark => ({
  address: it.address,
  message: message(
    {
      en: "{0}: set in the GUI, because this cluster has not shown yet how it writes it: ICE {1}",
      ko: "{0}: 이 클러스터에서 표기 방법이 아직 확인되지 않았으므로 GUI에서 설정하십시오: ICE {1}",
    },
    labelOf(it.address),
    unsaid.join(", "),
  ),
});
