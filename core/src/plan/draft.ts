import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { message, type Language } from "../base/text.ts";
import { exists, isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import type { FieldSchema, ObjectSchema, Version } from "../catalog/schema.ts";
import { changesBetween, isSame, type FieldChange } from "./compare.ts";
import { added, replaced } from "./draft-add.ts";
import { nothing, offers, refused, stepOf, type PlanContext, type DraftStep, type Drafted } from "./drafted.ts";
import { sayable } from "./ice.ts";
import { compared, seen } from "./look.ts";
import { isShown } from "./managed.ts";
import { preImageOf } from "./pre-image.ts";
import { secretName, secretsIn } from "./secret.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import type { Remark } from "./step.ts";
import { fieldAt, fieldsInside, inOrder, itemsIn } from "./value.ts";
import { labelOf, enumerated, showValue } from "./words.ts";

/** Compares one object with the cluster. */
export function draft(desired: DesiredObject, around: PlanContext): Drafted {
  const schema = schemaOf(desired.section);
  const live = around.matches.live.get(desired.address);
  const late = lateKeys(desired.fields, schema.fields, around.version);
  if (late.length > 0)
    return refused(
      desired.address,
      message(
        { en: "{0}: AXL {1} does not have {2}", ko: "{0}: AXL {1}에는 {2}이(가) 없습니다" },
        labelOf(desired.address),
        around.version,
        late.join(", "),
      ),
    );
  if (!desired.managed) return onlyReferred(desired, live, around);
  const builtIn = isBuiltIn(schema, desired.name);
  if (desired.state === "absent") return live === undefined ? nothing : removed(desired, live, builtIn, around);
  if (builtIn) return handsOff(desired, live, around);
  return live === undefined ? added(desired, around) : changed(desired, live, around);
}

/** Keys that the cluster's schema version does not know. Files are checked against their own version; the cluster may be older. */
function lateKeys(stated: JsonObject, fields: readonly FieldSchema[], version: Version): readonly string[] {
  const late: string[] = [];
  for (const [key, value] of Object.entries(stated)) {
    const field = fieldAt(fields, key);
    if (field === undefined) continue;
    if (!exists(field, version)) late.push(key);
    else if (typeof value === "object" && value !== null) late.push(...lateInside(field, value, version));
  }
  return late;
}

function lateInside({ key, type }: FieldSchema, value: Json, version: Version): readonly string[] {
  const inside = fieldsInside(type);
  const values = Array.isArray(value) ? itemsIn(value) : [value];
  const late = values.flatMap((it) => (isMap(it) ? lateKeys(it, inside, version) : []));
  return [...new Set(late)].map((it) => `${key}.${it}`);
}

/** How an object on the cluster is not as the files say. */
export interface ObjectDifference {
  /** What can be said to the cluster. */
  readonly fields: JsonObject;
  /** The stated fields that can be compared. */
  readonly stated: JsonObject;
  readonly before: JsonObject;
  readonly changes: readonly FieldChange[];
  readonly manual: readonly Remark[];
}

/** Compares the stated fields with what the cluster has of them; what cannot be said or seen is left out on both sides. */
export function differenceOf(desired: DesiredObject, live: LiveObject, around: PlanContext): ObjectDifference {
  const schema = schemaOf(desired.section);
  const { fields, manual } = sayable(desired, around.ice);
  const stated = compared(schema, fields, around.version);
  const before = seen(schema, stated, live.fields, around.matches.renames);
  const changes = changesBetween(stated, before, schema.fields);
  return { fields, stated, before, changes, manual };
}

function onlyReferred(desired: DesiredObject, live: LiveObject | undefined, around: PlanContext): Drafted {
  if (live === undefined)
    return refused(
      desired.address,
      message(
        {
          en: "{0} is not on the cluster, although the files say managed: false",
          ko: "{0}이(가) 클러스터에 없습니다. managed: false는 이미 있는 객체를 뜻합니다",
        },
        labelOf(desired.address),
      ),
    );
  const { before, changes } = differenceOf(desired, live, around);
  const notes: readonly Remark[] =
    changes.length === 0
      ? []
      : [
          {
            address: desired.address,
            message: message(
              {
                en: "{0} is not managed here, and is not as the files say: {1}",
                ko: "{0}은(는) 여기에서 관리하지 않으며 파일의 내용과 다릅니다: {1}",
              },
              labelOf(desired.address),
              enumerated(changes.map((it) => it.label)),
            ),
          },
        ];
  return { ...nothing, notes, managed: before };
}

function handsOff(desired: DesiredObject, live: LiveObject | undefined, around: PlanContext): Drafted {
  if (live === undefined)
    return refused(
      desired.address,
      message(
        {
          en: "{0} is built in, and this cluster does not have it",
          ko: "{0}은(는) 기본 제공 객체인데 이 클러스터에 없습니다",
        },
        labelOf(desired.address),
      ),
    );
  const { before, changes, manual } = differenceOf(desired, live, around);
  if (changes.length === 0) return { ...nothing, manual, managed: before };
  const by: Remark = {
    address: desired.address,
    message: message(
      {
        en: "{0} is built in and never written by this product; change in the GUI: {1}",
        ko: "{0}은(는) 기본 제공 객체이므로 이 제품이 변경하지 않습니다. GUI에서 변경하십시오: {1}",
      },
      labelOf(desired.address),
      enumerated(changes.map((it) => it.label)),
    ),
  };
  return { ...nothing, manual: [by, ...manual], managed: before };
}

function removed(desired: DesiredObject, live: LiveObject, builtIn: boolean, around: PlanContext): Drafted {
  const schema = schemaOf(desired.section);
  const label = labelOf(desired.address);
  if (builtIn)
    return refused(
      desired.address,
      message(
        { en: "{0} is built in and is never removed", ko: "{0}은(는) 기본 제공 객체이므로 제거하지 않습니다" },
        label,
      ),
    );
  if (!offers(schema, "remove", around.version))
    return refused(
      desired.address,
      message({ en: "{0} cannot be removed through AXL", ko: "{0}은(는) AXL로 제거할 수 없습니다" }, label),
    );
  const before = preImageOf(live);
  const step: DraftStep = {
    ...stepOf(desired, "remove"),
    kind: "remove",
    uuid: live.uuid,
    before,
    cleared: [],
    phones: null,
  };
  return { ...nothing, steps: [step], managed: before };
}

function changed(desired: DesiredObject, live: LiveObject, around: PlanContext): Drafted {
  const schema = schemaOf(desired.section);
  const difference = differenceOf(desired, live, around);
  const { stated, before, changes, manual } = difference;
  const differing = inOrder(schema.fields, stated).filter(
    ({ key, type }) => !isSame(type, stated[key] ?? null, before[key] ?? null),
  );
  const isRenamed = live.address !== desired.address;
  const fixed = differing.filter((it) => it.in?.includes("update") === false);
  if (fixed.length > 0 && isRenamed) {
    const said = message(texts.notBoth, labelOf(desired.address), enumerated(fixed.map((it) => it.label)));
    return refused(desired.address, said);
  }
  if (schema.changedByHand !== undefined && differing.length > 0) return leftToHands(desired, difference, schema);
  if (fixed.length > 0) return replaced(desired, live, preImageOf(live), changes, fixed, around);
  if (isRenamed && schema.rename === undefined)
    return refused(desired.address, message(texts.noRename, labelOf(live.address)));
  const hidden = inOrder(schema.fields, desired.fields).filter((it) => isHidden(it, desired, around.version));
  const steps: readonly DraftStep[] = [
    ...(isRenamed ? [renaming(desired, live)] : []),
    ...(differing.length > 0 ? [changing(desired, live, difference, differing, hidden)] : []),
  ];
  const unseen = differing.length > 0 || hidden.length === 0 ? [] : [notCompared(desired, hidden)];
  return { ...nothing, steps, manual, notes: unseen, managed: before };
}

/** It is there and not as the files say, and no request is known that changes it safely. */
const leftToHands = (
  { address }: DesiredObject,
  { before, changes, manual }: ObjectDifference,
  { changedByHand = { en: "", ko: "" } }: ObjectSchema,
): Drafted => {
  const inWords = ({ label, before: is, after: wanted }: FieldChange, language: Language): string =>
    `${label[language]}: ${showValue(is, language)} → ${showValue(wanted, language)}`;
  const what = enumerated(changes.map((it) => ({ en: inWords(it, "en"), ko: inWords(it, "ko") })));
  return {
    ...nothing,
    manual: [{ address, message: message(texts.byHand, labelOf(address), what, changedByHand) }, ...manual],
    managed: before,
  };
};

function renaming(desired: DesiredObject, live: LiveObject): DraftStep {
  const schema = schemaOf(desired.section);
  const name: FieldChange = {
    path: schema.identity[0] ?? "",
    label: fieldAt(schema.fields, schema.identity[0] ?? "")?.label ?? schema.label,
    before: live.name,
    after: desired.name,
  };
  return { ...stepOf(desired, "rename"), kind: "rename", uuid: live.uuid, from: live.address, changes: [name] };
}

/** What cannot be compared goes along with what differs: a password is set together with its user. */
function changing(
  desired: DesiredObject,
  { uuid }: LiveObject,
  { fields, before, changes }: ReturnType<typeof differenceOf>,
  differing: readonly FieldSchema[],
  hidden: readonly FieldSchema[],
): DraftStep {
  const send = [...differing, ...hidden].map((it) => it.key);
  const unseen = hidden.map(({ key, label }) => ({
    path: key,
    label,
    before: null,
    after: desired.fields[key] ?? null,
  }));
  return {
    ...stepOf(desired, "change"),
    kind: "change",
    uuid,
    fields,
    send,
    before,
    changes: [...changes, ...unseen],
    secrets: secretsIn(send.map((key) => fields[key] ?? null)),
  };
}

const texts = {
  byHand: { en: "{0} is not as the files say ({1}): {2}", ko: "{0}이(가) 파일과 다릅니다({1}). {2}" },
  notBoth: {
    en: "{0} cannot be renamed and replaced at once ({1}); do one after the other",
    ko: "{0}은(는) 이름 변경과 교체({1})를 동시에 할 수 없습니다. 하나씩 진행하십시오",
  },
  noRename: {
    en: "{0} cannot be renamed through AXL",
    ko: "{0}은(는) AXL로 이름을 변경할 수 없습니다",
  },
};

/** Stated, writable, and never shown by the cluster: passwords above all. */
const isHidden = (it: FieldSchema, desired: DesiredObject, version: Version): boolean => {
  const value = desired.fields[it.key];
  if (value === undefined || value === null || it.in?.includes("update") === false) return false;
  return secretName(value) !== undefined || !isShown(it, version);
};

const notCompared = (desired: DesiredObject, hidden: readonly FieldSchema[]): Remark => ({
  address: desired.address,
  message: message(
    {
      en: "{0}: {1} is not compared; the cluster never shows it",
      ko: "{0}: {1}은(는) 비교하지 않습니다. 클러스터가 보여 주지 않는 값입니다",
    },
    labelOf(desired.address),
    enumerated(
      hidden.map((it) => it.label),
      Infinity,
    ),
  ),
});
