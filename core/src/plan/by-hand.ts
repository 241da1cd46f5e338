import { message, type Text } from "../base/text.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { Remark, Step } from "./step.ts";
import { labelOf, listOf } from "./words.ts";

/** What a person has to do, or to know, after a change of a type that AXL cannot apply. */
const afterwards: Partial<Record<Section, Text>> = {
  enterprisePhoneConfig: {
    en: "phones take the enterprise phone configuration when they are applied or reset",
    ko: "전화기는 구성을 적용하거나 재설정해야 엔터프라이즈 전화기 구성을 반영합니다",
  },
  featureGroupTemplates: {
    en: "a feature group template reaches users when the LDAP synchronisation first creates them",
    ko: "기능 그룹 템플릿은 LDAP 동기화가 사용자를 처음 생성할 때 적용됩니다",
  },
  ldapDirectories: {
    en: "run a synchronisation of the LDAP directory for the change to take effect",
    ko: "변경 사항을 반영하려면 LDAP 디렉터리를 동기화하십시오",
  },
};

/** What Expressway-C remembers of a cluster, as far as a plan can change it: security settings and ports. */
const remembered: readonly Section[] = ["phoneSecurityProfiles", "sipTrunkSecurityProfiles"];

/** What stays to be done by hand around the steps of a plan: on the cluster, and on Expressway, which AXL does not reach. */
export function remarksAround(steps: readonly Step[]): readonly Remark[] {
  const work = steps.filter((it) => it.kind !== "apply" && it.kind !== "reset");
  return [...certificates(work), ...work.flatMap(afterStep), ...refresh(work)];
}

function afterStep(step: Step): readonly Remark[] {
  const text = step.kind === "change" || step.kind === "add" ? afterwards[step.section] : undefined;
  if (text === undefined) return [];
  return [{ address: step.address, message: message({ en: "{0}: {1}", ko: "{0}: {1}" }, labelOf(step.address), text) }];
}

/** MRA101: the name of an encrypted profile has to be in the certificate of Expressway-C before a phone uses it. */
const certificates = (steps: readonly Step[]): readonly Remark[] =>
  steps.flatMap((step) =>
    step.section === "phoneSecurityProfiles" && needsName(step)
      ? [{ address: step.address, message: message(beforehand, step.name) }]
      : [],
  );

function needsName(step: Step): boolean {
  if (step.kind === "rename") return true;
  if (step.kind !== "add" && step.kind !== "change") return false;
  const { deviceSecurityMode: mode, enableOAuthAuthentication: oauth } = step.fields;
  const isNew = step.kind === "add" || step.send.includes("deviceSecurityMode");
  return isNew && mode === "Encrypted" && oauth !== true;
}

/** MRA130: one entry for the whole plan, with what it is for. */
function refresh(steps: readonly Step[]): readonly Remark[] {
  const changed = steps.filter((it) => remembered.includes(it.section));
  const [first] = changed;
  if (first === undefined) return [];
  const what = listOf([...new Set(changed.map((it) => it.address))].map(labelOf));
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
