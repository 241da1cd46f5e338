import { first } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { entryIn } from "../model/object.ts";
import { addKey } from "./fix.ts";
import { mention, subject } from "./label.ts";
import { knowsNoReference, noReferenceIn, sipPhonesOf } from "./ntp-reference.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { poolsUsing } from "./use.ts";

/** Silent where MRA003 says that there is no reference at all. */
export const MRA021 = objectRule({
  id: "MRA021",
  ...chapter("3.5", 160),
  severity: "warning",
  live: "objects",
  title: {
    en: "Device pool's date/time group has no phone NTP reference",
    ko: "디바이스 풀의 날짜/시간 그룹에 전화기 NTP 참조가 없음",
  },
  on: ["dateTimeGroups"],
  *check(group, project) {
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
  },
});
