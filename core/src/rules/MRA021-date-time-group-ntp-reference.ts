import { first, some } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { addKey, setToOneOf } from "./fix.ts";
import { mention, subject } from "./label.ts";
import { knowsNoReference, noReferenceIn, sipPhonesOf } from "./ntp-reference.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { phonesIn, poolsUsing } from "./use.ts";
import { takesPart } from "./user.ts";

/** Silent where MRA003 says that there is no reference at all. The built-in CMLocal has none, and no file need describe it. */
export const MRA021 = objectRule({
  id: "MRA021",
  ...chapter("3.5", 160),
  severity: "warning",
  live: "objects",
  title: {
    en: "Device pool's date/time group has no phone NTP reference",
    ko: "디바이스 풀의 날짜/시간 그룹에 전화기 NTP 참조가 없음",
  },
  on: ["dateTimeGroups", "devicePools"],
  check: (object, project) =>
    object.section === "devicePools"
      ? ofPool(object as ConfigObject as ConfigObject<"devicePools">, project)
      : ofGroup(object as ConfigObject as ConfigObject<"dateTimeGroups">, project),
});

function* ofGroup(group: ConfigObject<"dateTimeGroups">, project: Project): Generator<Problem> {
  const spot = noReferenceIn(group);
  if (spot === undefined) return;
  const [pool] = poolsUsing(group, "dateTimeGroup", project);
  if (pool === undefined) return;
  if (knowsNoReference(project) && first(sipPhonesOf(group, project)) !== undefined) return;
  const known = project.objects("phoneNtpReferences").filter((it) => it.state === "present");
  yield {
    at: spot,
    message: message(
      {
        en: "{0} has no phone NTP reference; {1} uses it for MRA phones",
        ko: "{0}에 전화기 NTP 참조가 없습니다. {1}이(가) MRA 전화기에 이 그룹을 사용합니다",
      },
      subject(group),
      mention(pool),
    ),
    related: [{ spot: pool.identity, message: message({ en: "The device pool", ko: "디바이스 풀" }) }],
    fixes:
      known.length > 0 && entryIn(group, "phoneNtpReferences") === undefined
        ? [
            addKey(
              group.node,
              "phoneNtpReferences",
              known.map((it) => it.name),
              false,
            ),
          ]
        : [],
  };
}

function* ofPool(pool: ConfigObject<"devicePools">, project: Project): Generator<Problem> {
  const name = valueOf(pool, "dateTimeGroup");
  if (name === undefined || !isBuiltIn(schemaOf("dateTimeGroups"), name.value)) return;
  if (project.find("dateTimeGroups", name.value) !== undefined) return;
  if (!some(phonesIn(pool, project), (it) => valueOf(it, "protocol")?.value === "SIP")) return;
  yield {
    at: name.node,
    message: message(
      {
        en: '{0} has SIP phones for MRA in the built-in date/time group "{1}", which has no phone NTP reference; outside they do not get the right time',
        ko: '{0}에 MRA용 SIP 전화기가 있지만 기본 제공 날짜/시간 그룹 "{1}"에는 전화기 NTP 참조가 없습니다. 외부에서 전화기 시간이 맞지 않습니다',
      },
      subject(pool),
      name.value,
    ),
    fixes: setToOneOf(
      name.node,
      project.objects("dateTimeGroups").filter((it) => takesPart(it, project) && noReferenceIn(it) === undefined),
    ),
  };
}
