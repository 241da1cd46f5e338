import { message } from "../base/text.ts";
import { states, valueOf } from "../model/object.ts";
import { addKey, setTo } from "./fix.ts";
import { provisioningLimits } from "./MRA045-provisioning-limit.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent about a limit that MRA045 speaks of, and about profiles with `managed: false` that do not state the switch. */
export const MRA046 = objectRule({
  id: "MRA046",
  ...chapter("6.6", 264, 266),
  severity: "info",
  title: {
    en: "Self-provisioning options set while self-provisioning is off",
    ko: "셀프 프로비저닝이 꺼져 있는데 관련 옵션이 설정됨",
  },
  on: ["userProfiles"],
  *check(profile) {
    const allowed = valueOf(profile, "allowProvision");
    const limit = valueOf(profile, "limitProvision");
    const reassign = valueOf(profile, "allowPhoneReassign");
    const said = message(
      {
        en: "{0} has options for self-provisioning, but its users may not provision phones",
        ko: "{0}에 셀프 프로비저닝 옵션이 있지만 최종 사용자에게 전화기 프로비저닝이 허용되지 않습니다",
      },
      subject(profile),
    );
    if (allowed?.value === false && (limit !== undefined || reassign?.value === true)) {
      yield { at: allowed.node, message: said, fixes: [setTo(allowed.node, true, false)] };
    }
    const inRange =
      limit !== undefined && limit.value >= provisioningLimits.minimum && limit.value <= provisioningLimits.maximum;
    if (!states(profile, "allowProvision") && profile.managed && inRange) {
      yield {
        at: limit.node,
        message: said,
        fixes: [addKey(profile.node, "allowProvision", true, false, "universalLineTemplate")],
      };
    }
  },
});
