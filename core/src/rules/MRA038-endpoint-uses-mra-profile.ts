import { message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { statedMra } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
import { fittingProfiles } from "./facts.ts";
import { fillGap, gapIn } from "./gap.ts";
import { mention, subject } from "./label.ts";
import { isWithoutTls } from "./profile-leg.ts";
import { isBeyondMra } from "./protocol.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { referring, takesPart } from "./user.ts";

/** A profile that the files describe for MRA has its own findings (MRA033 to MRA037) where it is wrong; the phone is not blamed for them. */
export const MRA038 = objectRule({
  id: "MRA038",
  ...chapter("5", 238),
  severity: "error",
  live: "objects",
  title: {
    en: "MRA endpoint does not use an MRA phone security profile",
    ko: "MRA 엔드포인트에 MRA 전화기 보안 프로파일이 적용되지 않음",
  },
  on: ["phones", "universalDeviceTemplates"],
  check: (object, project) =>
    object.section === "phones"
      ? ofPhone(object as ConfigObject as ConfigObject<"phones">, project)
      : ofTemplate(object as ConfigObject as ConfigObject<"universalDeviceTemplates">, project),
});

function* ofPhone(phone: ConfigObject<"phones">, project: Project): Generator<Problem> {
  // Without TLS to Unified CM a standard profile works (MRA035); a model that does not work over MRA has its own finding.
  if (isWithoutTls(project) || isBeyondMra(phone)) return;
  const name = valueOf(phone, "phoneSecurityProfile");
  const profile = name && project.find("phoneSecurityProfiles", name.value);
  if (name !== undefined && (profile === undefined ? isStandard(name.value) : statedMra(profile) === false)) {
    yield {
      at: name.node,
      message: message(
        {
          en: '{0} uses "{1}", which is not a phone security profile for MRA; every MRA phone needs one',
          ko: '{0}이(가) MRA용 전화기 보안 프로파일이 아닌 "{1}"을(를) 사용합니다. 모든 MRA 전화기에 MRA용 프로파일을 적용해야 합니다',
        },
        subject(phone),
        name.value,
      ),
      fixes: fitting(phone, project).map((it) => setTo(name.node, it, false)),
    };
  }
  const gap = gapIn(phone, "phoneSecurityProfile");
  if (gap !== undefined) {
    yield {
      at: gap,
      message: message(
        {
          en: "{0} does not state a phone security profile; a new phone would get a standard one, and MRA needs its own",
          ko: "{0}에 전화기 보안 프로파일이 지정되지 않았습니다. 새 전화기에는 표준 프로파일이 적용되는데 MRA에는 전용 프로파일이 필요합니다",
        },
        subject(phone),
      ),
      fixes: fitting(phone, project).map((it) => fillGap(phone, "phoneSecurityProfile", it, false, "devicePool")),
    };
  }
}

// Users of a user profile for MRA get devices made from its templates.
function* ofTemplate(template: ConfigObject<"universalDeviceTemplates">, project: Project): Generator<Problem> {
  const name = valueOf(template, "phoneSecurityProfile");
  if (name === undefined || isWithoutTls(project)) return;
  const profile = project.find("phoneSecurityProfiles", name.value);
  if (profile === undefined ? !isStandard(name.value) : statedMra(profile) !== false) return;
  const user = (["deskPhones", "mobileDevices"] as const)
    .flatMap((key) => [...referring(project, template.address, "userProfiles", key)])
    .find((it) => takesPart(it, project) && valueOf(it, "enableMra")?.value !== false);
  if (user === undefined) return;
  yield {
    at: name.node,
    message: message(
      {
        en: '{0} of {2} gives new devices "{1}", which is not a phone security profile for MRA; every MRA phone needs one',
        ko: '{2}의 {0}이(가) 새 디바이스에 MRA용 전화기 보안 프로파일이 아닌 "{1}"을(를) 지정합니다. 모든 MRA 전화기에 MRA용 프로파일을 적용해야 합니다',
      },
      subject(template),
      name.value,
      mention(user),
    ),
    related: [{ spot: user.identity, message: message({ en: "The user profile", ko: "사용자 프로파일" }) }],
    fixes: fittingProfiles(project, "Universal Device Template").map((it) => setTo(name.node, it, false)),
  };
}

const isStandard = (name: string): boolean => isBuiltIn(schemaOf("phoneSecurityProfiles"), name);

// The profiles for MRA that are made for the phone's model.
const fitting = (phone: ConfigObject<"phones">, project: Project): readonly string[] =>
  fittingProfiles(project, valueOf(phone, "model")?.value);
