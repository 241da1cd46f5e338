import { message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { statedMra } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import type { Node } from "../syntax/tree.ts";
import { setToOneOf } from "./fix.ts";
import type { Fix, Related } from "./finding.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { takesPart } from "./user.ts";

/**
 * A phone is in question only where it, its template or its document says `mra: true`: any other one in a pool that takes no
 * part takes none either. Of device pools that no file describes, only the built-in one is known to be none for MRA.
 */
export const MRA023 = objectRule({
  id: "MRA023",
  ...chapter("3", 97, 145),
  severity: "warning",
  live: "objects",
  title: { en: "MRA endpoint is not in an MRA device pool", ko: "MRA 엔드포인트가 MRA 디바이스 풀에 속하지 않음" },
  on: ["phones", "universalDeviceTemplates", "userProfiles"],
  check(object, project) {
    if (object.section === "phones") return ofPhone(object as ConfigObject as ConfigObject<"phones">, project);
    return object.section === "userProfiles"
      ? ofUserProfile(object as ConfigObject as ConfigObject<"userProfiles">, project)
      : ofTemplate(object as ConfigObject as ConfigObject<"universalDeviceTemplates">, project);
  },
});

function* ofPhone(phone: ConfigObject<"phones">, project: Project): Generator<Problem> {
  const name = valueOf(phone, "devicePool");
  if (name === undefined) return;
  const pool = project.find("devicePools", name.value);
  if (pool === undefined && isStandard(name.value)) {
    yield {
      at: name.node,
      message: message(
        {
          en: 'Phone "{0}" is for MRA, but is in the built-in device pool "{1}", which has neither the time server nor the bit rates of MRA',
          ko: '전화기 "{0}"은(는) MRA용이지만 MRA용 시간 서버와 비트 레이트가 없는 기본 제공 디바이스 풀 "{1}"에 있습니다',
        },
        phone.name,
        name.value,
      ),
      fixes: otherPools(project, name.node),
    };
  } else if (pool !== undefined && statedMra(pool) === false) {
    yield {
      at: name.node,
      message: message(
        {
          en: 'Phone "{0}" is for MRA (mra: true), but its device pool "{1}" takes no part in MRA',
          ko: '전화기 "{0}"은(는) MRA용이지만(mra: true) 디바이스 풀 "{1}"은(는) MRA에 참여하지 않습니다',
        },
        phone.name,
        name.value,
      ),
      related: [saidBy(pool)],
      fixes: otherPools(project, name.node),
    };
  }
}

function* ofTemplate(template: ConfigObject<"universalDeviceTemplates">, project: Project): Generator<Problem> {
  const name = valueOf(template, "devicePool");
  const pool = name && project.find("devicePools", name.value);
  if (name === undefined || (pool === undefined ? !isStandard(name.value) : statedMra(pool) !== false)) return;
  const users = project.referrers(template.address).map((it) => it.from);
  const profile = users.find((it) => it.section === "userProfiles" && takesPart(it, project));
  if (profile === undefined) return;
  yield {
    at: name.node,
    message: message(pool === undefined ? intoStandard : intoOther, template.name, name.value, profile.name),
    related: [
      ...(pool === undefined ? [] : [saidBy(pool)]),
      { spot: profile.identity, message: message({ en: "The user profile", ko: "사용자 프로파일" }) },
    ],
    fixes: otherPools(project, name.node),
  };
}

// Where a built-in template puts new devices no file states, and Cisco does not say: somebody has to look.
function* ofUserProfile(profile: ConfigObject<"userProfiles">, project: Project): Generator<Problem> {
  if (valueOf(profile, "enableMra")?.value === false) return;
  const seen = new Set<string>();
  for (const key of ["deskPhones", "mobileDevices"] as const) {
    const name = valueOf(profile, key);
    if (name === undefined || !isBuiltIn(schemaOf("universalDeviceTemplates"), name.value)) continue;
    if (seen.has(name.value) || project.find("universalDeviceTemplates", name.value) !== undefined) continue;
    seen.add(name.value);
    yield {
      at: name.node,
      severity: "hint",
      message: message(byBuiltIn, profile.name, name.value),
    };
  }
}

const byBuiltIn = {
  en: 'User profile "{0}" makes new devices from the built-in universal device template "{1}", whose device pool and security profile no file states; devices for MRA need those for MRA',
  ko: '사용자 프로파일 "{0}"이(가) 기본 제공 범용 디바이스 템플릿 "{1}"(으)로 새 디바이스를 만듭니다. 파일에 디바이스 풀과 보안 프로파일이 지정되지 않았으며, MRA 디바이스에는 MRA용이 필요합니다',
};
const intoStandard = {
  en: 'Universal device template "{0}" of user profile "{2}" puts new devices into the built-in device pool "{1}", which has neither the time server nor the bit rates of MRA',
  ko: '사용자 프로파일 "{2}"의 범용 디바이스 템플릿 "{0}"은(는) MRA용 시간 서버와 비트 레이트가 없는 기본 제공 디바이스 풀 "{1}"에 새 디바이스를 넣습니다',
};
const intoOther = {
  en: 'Universal device template "{0}" of user profile "{2}" puts new devices into device pool "{1}", which takes no part in MRA',
  ko: '사용자 프로파일 "{2}"의 범용 디바이스 템플릿 "{0}"은(는) 새 디바이스를 MRA에 참여하지 않는 디바이스 풀 "{1}"에 넣습니다',
};

const isStandard = (pool: string): boolean => isBuiltIn(schemaOf("devicePools"), pool);

const saidBy = (pool: ConfigObject): Related => ({
  spot: pool.identity,
  message: message({ en: "It takes no part (mra: false)", ko: "MRA에 참여하지 않음(mra: false)" }),
});

const otherPools = (project: Project, node: Node): readonly Fix[] =>
  setToOneOf(
    node,
    project.objects("devicePools").filter((it) => takesPart(it, project)),
  );
