import { first } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { mention, quoted } from "./label.ts";
import { knowsNoReference, noReferenceIn, sipPhonesOf } from "./ntp-reference.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Where the files know no phone NTP reference at all; a single group without one is MRA021. */
export const MRA003 = objectRule({
  id: "MRA003",
  ...chapter("prerequisites", 50),
  severity: "warning",
  live: "surroundings",
  title: { en: "SIP endpoints have no phone NTP reference", ko: "SIP 엔드포인트용 전화기 NTP 참조가 없음" },
  on: ["dateTimeGroups"],
  *check(group, project) {
    const spot = noReferenceIn(group);
    if (spot === undefined || !knowsNoReference(project)) return;
    const phone = first(sipPhonesOf(group, project));
    if (phone === undefined) return;
    yield {
      at: spot,
      message: message(
        {
          en: "SIP phones such as {1} take their time from {0}, but no phone NTP reference is defined",
          ko: "{1} 등 SIP 전화기가 {0}을(를) 사용하지만 정의된 전화기 NTP 참조가 없습니다",
        },
        mention(group),
        quoted(phone.name),
      ),
    };
  },
});
