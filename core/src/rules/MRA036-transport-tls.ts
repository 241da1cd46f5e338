import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** AXL's own default is TCP+UDP, so a profile that is created without the field has the wrong one. */
export const MRA036 = objectRule({
  id: "MRA036",
  ...chapter("5.7", 230),
  severity: "error",
  live: "objects",
  title: { en: "Transport type is not TLS", ko: "전송 유형이 TLS가 아님" },
  on: ["phoneSecurityProfiles"],
  *check(profile) {
    const transport = valueOf(profile, "transportType");
    if (transport !== undefined && transport.value !== "TLS") {
      yield {
        at: transport.node,
        message: message(
          {
            en: "Transport type of {0} is {1}; MRA needs TLS",
            ko: "{0}의 전송 유형이 {1}입니다. MRA에는 TLS가 필요합니다",
          },
          profile.name,
          transport.value,
        ),
        fixes: [setTo(transport.node, "TLS", true)],
      };
    }
    const gap = gapIn(profile, "transportType");
    if (gap !== undefined) {
      yield {
        at: gap,
        message: message(
          {
            en: "{0} does not state a transport type; a new profile would be TCP+UDP, and MRA needs TLS",
            ko: "{0}에 전송 유형이 없습니다. 새 프로파일은 TCP+UDP가 되는데 MRA에는 TLS가 필요합니다",
          },
          profile.name,
        ),
        fixes: [fillGap(profile, "transportType", "TLS", true, "deviceSecurityMode")],
      };
    }
  },
});
