import { message } from "../base/text.ts";
import { valueOf, type ConfigObject, type Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { fittingProfiles } from "./facts.ts";
import type { Fix } from "./finding.ts";
import { setTo } from "./fix.ts";
import { subject } from "./label.ts";
import { isBeyondMra } from "./protocol.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { takesPart } from "./user.ts";

const template = "Universal Device Template";

/**
 * For phones and for universal device templates. Silent where either type is not stated, and where MRA038 speaks of the
 * profile. A phone with a template's profile may be meant, so that is a warning.
 */
export const MRA039 = objectRule({
  id: "MRA039",
  ...chapter("5.3", 220),
  severity: "error",
  live: "objects",
  title: {
    en: "Phone security profile type does not match the endpoint model",
    ko: "전화기 보안 프로파일 유형이 엔드포인트 모델과 다름",
  },
  on: ["phones", "universalDeviceTemplates"],
  check(object, project) {
    if (object.section === "universalDeviceTemplates") {
      const it = object as ConfigObject as ConfigObject<"universalDeviceTemplates">;
      return problems({ object, name: valueOf(it, "phoneSecurityProfile"), model: template, protocol: "SIP" }, project);
    }
    const phone = object as ConfigObject as ConfigObject<"phones">;
    if (isBeyondMra(phone)) return [];
    const [model, protocol] = [valueOf(phone, "model")?.value, valueOf(phone, "protocol")?.value];
    return problems({ object, name: valueOf(phone, "phoneSecurityProfile"), model, protocol }, project);
  },
});

/** A phone or template with the profile that it names, and what that must be for. */
interface User {
  readonly object: ConfigObject;
  readonly name: Located<string> | undefined;
  readonly model: string | undefined;
  readonly protocol: string | undefined;
}

function* problems({ object, name, model, protocol }: User, project: Project): Generator<Problem> {
  const profile = name && project.find("phoneSecurityProfiles", name.value);
  if (name === undefined || profile === undefined || !takesPart(profile, project)) return;
  // Asked for only by who has something to say: others need not hear of each profile.
  const fixes = (): readonly Fix[] =>
    fittingProfiles(project, model, protocol).map((it) => setTo(name.node, it, false));
  const its = valueOf(profile, "protocol");
  const type = valueOf(profile, "phoneType");
  if (its !== undefined && protocol !== undefined && its.value !== protocol) {
    yield {
      at: name.node,
      message: message(
        {
          en: '{0} uses {1}, but its phone security profile "{2}" is for {3}; Unified CM does not offer it there',
          ko: '{0}은(는) {1}을(를) 사용하지만 전화기 보안 프로파일 "{2}"은(는) {3}용입니다. Unified CM에서 선택할 수 없는 조합입니다',
        },
        subject(object),
        protocol,
        name.value,
        its.value,
      ),
      related: [{ spot: its.node, message: message({ en: "The protocol of the profile", ko: "프로파일의 프로토콜" }) }],
      fixes: fixes(),
    };
    return;
  }
  if (model === undefined || type === undefined || type.value === model) return;
  yield {
    at: name.node,
    ...(type.value === template && { severity: "warning" }),
    message: message(
      {
        en: '{0} is of type {1}, but its phone security profile "{2}" is for {3}',
        ko: '{0}의 유형은 {1}이지만 전화기 보안 프로파일 "{2}"의 유형은 {3}입니다',
      },
      subject(object),
      model,
      name.value,
      type.value,
    ),
    related: [{ spot: type.node, message: message({ en: "The type of the profile", ko: "프로파일의 유형" }) }],
    fixes: fixes(),
  };
}
