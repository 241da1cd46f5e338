import type { Json, JsonObject } from "../base/json.ts";
import { message, type Text } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { FieldSchema, ObjectSchema } from "../catalog/schema.ts";
import { changesBetween, type FieldChange } from "./compare.ts";
import { nothing, offers, refused, stepOf, type PlanContext, type DraftStep, type Drafted } from "./drafted.ts";
import { sayable } from "./ice.ts";
import { secretsIn } from "./secret.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import type { Remark } from "./step.ts";
import { fieldAt, isEmpty, withoutGoing } from "./value.ts";
import { labelOf, enumerated } from "./words.ts";

/** The object is not on the cluster. */
export function added(desired: DesiredObject, around: PlanContext): Drafted {
  const schema = schemaOf(desired.section);
  const label = labelOf(desired.address);
  if (!offers(schema, "add", around.version))
    return refused(
      desired.address,
      message(
        {
          en: "The cluster does not show {0}, and it cannot be added through AXL",
          ko: "클러스터에 {0}이(가) 없으며, AXL로 추가할 수 없습니다",
        },
        label,
      ),
    );
  const missing = missingIn(schema, desired.fields);
  if (missing.length > 0)
    return refused(
      desired.address,
      message(
        {
          en: "{0} is not on the cluster, and cannot be added without {1}",
          ko: "{0}이(가) 클러스터에 없으며, {1} 없이는 추가할 수 없습니다",
        },
        label,
        missing.map((it) => it.key).join(", "),
      ),
    );
  const { fields, later, manual } = toSend(desired, schema, around);
  const step: DraftStep = {
    ...stepOf(desired, "add"),
    kind: "add",
    fields,
    changes: changesFromNothing(fields, schema),
    secrets: secretsIn(fields),
  };
  return { ...nothing, manual, steps: Object.keys(later).length === 0 ? [step] : [step, setLater(desired, later)] };
}

/** A field that is fixed once the object exists is to change: only removing and adding it leads there. */
export function replaced(
  desired: DesiredObject,
  live: LiveObject,
  before: JsonObject,
  changes: readonly FieldChange[],
  fixed: readonly FieldSchema[],
  around: PlanContext,
): Drafted {
  const schema = schemaOf(desired.section);
  const { address } = desired;
  const label = labelOf(address);
  const unchangeable = enumerated(fixed.map((it) => it.label));
  const missing = missingIn(schema, desired.fields);
  if (missing.length > 0 || !offers(schema, "remove", around.version)) {
    const without = missing.map((it) => it.key).join(", ") || "remove";
    return refused(address, message(texts.notReplaced, unchangeable, label, without));
  }
  const { fields, manual } = toSend(desired, schema, around);
  const lost = lostWith(desired, live, schema);
  const notes: readonly Remark[] = [
    { address, message: message(texts.replaced, label, unchangeable) },
    ...(lost.length === 0 ? [] : [{ address, message: message(texts.lost, label, enumerated(lost, 6)) }]),
  ];
  const step: DraftStep = {
    ...stepOf(desired, "replace"),
    kind: "replace",
    uuid: live.uuid,
    fields,
    before,
    changes,
    secrets: secretsIn(fields),
  };
  return { ...nothing, steps: [step], manual, notes, managed: before };
}

/** What an object has on the cluster, and not in the files: with the object it goes. */
const lostWith = (desired: DesiredObject, live: LiveObject, schema: ObjectSchema): readonly Text[] =>
  schema.fields
    .filter(
      (it) =>
        it.readOnly !== true &&
        it.implied === undefined &&
        !(it.key in desired.fields) &&
        !isEmpty(live.fields[it.key]) &&
        live.fields[it.key] !== it.default,
    )
    .map((it) => it.label);

const texts = {
  notReplaced: {
    en: "{0} of {1} is fixed once the object exists, and it cannot be replaced without {2}",
    ko: "{1}의 {0}은(는) 생성 후 변경할 수 없으며, {2} 없이는 교체할 수 없습니다",
  },
  replaced: {
    en: "{0} is replaced because {1} is fixed once it exists; the cluster refuses while something uses it",
    ko: "{0}은(는) {1}을(를) 생성 후 변경할 수 없어 교체합니다. 사용 중인 객체이면 클러스터가 거부합니다",
  },
  lost: {
    en: "{0}: what the files do not state is lost by the replacement: {1}",
    ko: "{0}: 파일에 적지 않은 값은 교체하면서 사라집니다: {1}",
  },
};

/** A change that an added object gets by a step of its own. */
export const setLater = (
  desired: Pick<DesiredObject, "address" | "section" | "name">,
  fields: JsonObject,
): DraftStep => ({
  ...stepOf(desired, "change"),
  kind: "change",
  uuid: null,
  fields,
  send: Object.keys(fields),
  before: null,
  changes: changesFromNothing(fields, schemaOf(desired.section)),
  secrets: secretsIn(fields),
});

/** Every value of new fields, as changes from nothing. */
export const changesFromNothing = (fields: JsonObject, schema: ObjectSchema): readonly FieldChange[] =>
  changesBetween(fields, {}, schema.fields).filter((it) => !schema.identity.includes(it.path));

const missingIn = (schema: ObjectSchema, fields: JsonObject): readonly FieldSchema[] =>
  schema.fields.filter(
    (it) => it.required === true && isEmpty(fields[it.key]) && !(it.nillable === true && fields[it.key] === null),
  );

interface ToSend {
  readonly fields: JsonObject;
  /** What the add request has no element for. */
  readonly later: JsonObject;
  readonly manual: readonly Remark[];
}

function toSend(desired: DesiredObject, schema: ObjectSchema, around: PlanContext): ToSend {
  const fields: Record<string, Json> = {};
  const later: Record<string, Json> = {};
  const said = sayable(desired, around.ice);
  for (const [key, value] of Object.entries(withoutGoing(said.fields))) {
    const field = fieldAt(schema.fields, key);
    if (field === undefined) continue;
    // There is nothing to clear yet; only where AXL would send a value of its own does null mean something.
    if (value === null && field.addDefault === undefined && field.required !== true) continue;
    if (field.in?.includes("add") === false) later[key] = value;
    else fields[key] = value;
  }
  return { fields, later, manual: said.manual };
}
