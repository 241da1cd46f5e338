import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

export const MRA051 = objectRule({
  id: "MRA051",
  ...chapter("6.9", 285, 287),
  severity: "hint",
  live: "objects",
  title: {
    en: "Users may set their Extension Mobility maximum login time (default off)",
    ko: "최종 사용자의 EM 최대 로그인 시간 설정이 허용됨(기본 해제)",
  },
  on: ["userProfiles"],
  *check(profile) {
    const allowed = valueOf(profile, "allowProvisionEMMaxLoginTime");
    if (allowed?.value !== true) return;
    yield {
      at: allowed.node,
      message: message(
        {
          en: "Users of {0} may set their own maximum login time for Extension Mobility; by default they may not",
          ko: "{0}의 사용자가 Extension Mobility의 최대 로그인 시간을 직접 설정할 수 있습니다. 기본적으로는 허용되지 않습니다",
        },
        mention(profile),
      ),
    };
  },
});
