import { message } from "../base/text.ts";
import { identityOf, sectionOf, type Address } from "../base/address.ts";
import { plannedSchema, schemaOf } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import type { Plan, Remark, Step } from "./step.ts";
import { labelOf, enumerated } from "./words.ts";

/**
 * What stays to be done by hand around the steps of a plan that change objects: on the cluster, and on Expressway, which
 * AXL does not reach.
 */
export const remarksAround = (steps: readonly Step[]): readonly Remark[] => [
  ...certificates(steps),
  ...steps.flatMap(afterStep),
  ...refresh(steps),
];

/** Of what stays to be done by hand, that which goes with steps that are done; on an Expressway, with any step there. */
export function byHandAfter(
  { manual, steps }: Pick<Plan, "manual" | "steps">,
  done: ReadonlySet<string>,
): readonly Remark[] {
  const planned = new Set(steps.map((it) => it.address));
  const those = steps.filter((it) => done.has(it.id));
  const touched = new Set(those.map((it) => it.address));
  const places = new Set(those.flatMap((it) => placeIn(it.address)));
  const isOfPlace = (at: Address): boolean => !planned.has(at) && placeIn(at).some((it) => places.has(it));
  return manual.filter(({ address }) => touched.has(address) || isOfPlace(address));
}

const placeIn = (at: Address): readonly string[] =>
  plannedSchema(sectionOf(at))?.on === undefined ? [] : identityOf(at).slice(-1);

function afterStep(step: Step): readonly Remark[] {
  const text = step.kind === "change" || step.kind === "add" ? schemaOf(step.section).afterwards : undefined;
  if (text === undefined) return [];
  return [{ address: step.address, message: message({ en: "{0}: {1}", ko: "{0}: {1}" }, labelOf(step.address), text) }];
}

/** MRA101: the name of an encrypted profile has to be in the certificate of Expressway-C before a phone uses it. */
const certificates = (steps: readonly Step[]): readonly Remark[] =>
  steps.flatMap((step) => {
    const named = schemaOf(step.section).namedInCertificate;
    return named !== undefined && needsName(step, named)
      ? [{ address: step.address, message: message(beforehand, step.name) }]
      : [];
  });

type Named = NonNullable<ObjectSchema["namedInCertificate"]>;

function needsName(step: Step, { where, unless }: Named): boolean {
  if (step.kind === "rename") return true;
  if (step.kind !== "add" && step.kind !== "change") return false;
  const { kind, fields } = step;
  const isNew = kind === "add" || Object.keys(where).some((it) => step.send.includes(it));
  return (
    isNew &&
    Object.entries(where).every(([key, value]) => fields[key] === value) &&
    !Object.entries(unless).some(([key, value]) => fields[key] === value)
  );
}

/** MRA130: Expressway-C remembers security settings and ports of a cluster. One entry for the whole plan, with what it is for. */
function refresh(steps: readonly Step[]): readonly Remark[] {
  const changed = steps.filter((it) => schemaOf(it.section).rememberedByExpressway === true);
  const [first] = changed;
  if (first === undefined) return [];
  const what = enumerated([...new Set(changed.map((it) => it.address))].map(labelOf));
  return [{ address: first.address, message: message(refreshFor, what) }];
}

const beforehand = {
  en: "Expressway-C: the certificate must name {0} (SAN) before phones use the profile; renew it where it does not (MRA101)",
  ko: "Expressway-C: 전화기가 이 프로파일을 사용하기 전에 인증서 SAN에 {0}이(가) 있어야 합니다. 없으면 인증서를 갱신하십시오(MRA101)",
};
const refreshFor = {
  en: "Expressway-C: refresh the Unified CM servers after {0}; that interrupts MRA for 5 to 45 seconds (MRA130)",
  ko: "Expressway-C: {0} 변경 후 Unified CM 서버를 새로 고치십시오. MRA가 5~45초 동안 중단됩니다(MRA130)",
};
