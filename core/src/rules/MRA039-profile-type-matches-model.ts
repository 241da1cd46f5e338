import { message } from "../base/text.ts";
import { valueOf, type ConfigObject, type Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
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
      return problems(valueOf(it, "phoneSecurityProfile"), template, it.name, project);
    }
    const phone = object as ConfigObject as ConfigObject<"phones">;
    return problems(valueOf(phone, "phoneSecurityProfile"), valueOf(phone, "model")?.value, phone.name, project);
  },
});

function* problems(
  name: Located<string> | undefined,
  model: string | undefined,
  owner: string,
  project: Project,
): Generator<Problem> {
  const profile = name && project.find("phoneSecurityProfiles", name.value);
  const type = profile && valueOf(profile, "phoneType");
  if (name === undefined || model === undefined || profile === undefined || type === undefined) return;
  if (!takesPart(profile, project) || type.value === model) return;
  yield {
    at: name.node,
    ...(type.value === template && { severity: "warning" }),
    message: message(
      {
        en: "{0} is of type {1}, but its profile {2} is for {3}",
        ko: "{0}의 유형은 {1}인데 프로파일 {2}의 유형은 {3}입니다",
      },
      owner,
      model,
      name.value,
      type.value,
    ),
    related: [{ spot: type.node, message: message({ en: "The type of the profile", ko: "프로파일의 유형" }) }],
    fixes: project
      .objects("phoneSecurityProfiles")
      .filter((it) => takesPart(it, project) && valueOf(it, "phoneType")?.value === model)
      .map((it) => setTo(name.node, it.name, false)),
  };
}
