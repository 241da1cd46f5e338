import { message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { statedMra } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
import type { Fix, Related } from "./finding.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { takesPart } from "./user.ts";

/**
 * A phone is in question only where it says `mra: true` itself: any other one in a pool that takes no part takes none
 * either. Of device pools that no file describes, only the built-in one is known to be none for MRA.
 */
export const MRA023 = objectRule({
  id: "MRA023",
  ...chapter("3", 97, 145),
  severity: "warning",
  live: "objects",
  title: { en: "MRA endpoint is not in an MRA device pool", ko: "MRA 엔드포인트가 MRA 디바이스 풀에 속하지 않음" },
  on: ["phones", "universalDeviceTemplates"],
  check: (object, project) =>
    object.section === "phones"
      ? ofPhone(object as ConfigObject as ConfigObject<"phones">, project)
      : ofTemplate(object as ConfigObject as ConfigObject<"universalDeviceTemplates">, project),
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
          en: 'Phone "{0}" says mra: true, but its device pool "{1}" takes no part in MRA',
          ko: '전화기 "{0}"에는 mra: true가 지정되어 있지만 디바이스 풀 "{1}"은(는) MRA에 참여하지 않습니다',
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
  message: message({ en: "mra: false", ko: "mra: false" }),
});

const otherPools = (project: Project, node: Parameters<typeof setTo>[0]): readonly Fix[] =>
  project
    .objects("devicePools")
    .filter((it) => takesPart(it, project))
    .slice(0, 3)
    .map((it) => setTo(node, it.name, false));
