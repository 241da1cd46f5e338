import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent where self-provisioning is off: the option then does nothing (MRA046). */
export const MRA047 = objectRule({
  id: "MRA047",
  ...chapter("6.6", 268),
  severity: "info",
  live: "objects",
  title: {
    en: "Users may take over phones owned by others (default off)",
    ko: "다른 사용자 소유 전화의 재할당이 허용됨(기본 해제)",
  },
  on: ["userProfiles"],
  *check(profile) {
    const reassign = valueOf(profile, "allowPhoneReassign");
    if (reassign?.value !== true || valueOf(profile, "allowProvision")?.value === false) return;
    yield {
      at: reassign.node,
      message: message(
        {
          en: "Users of {0} may take over phones that belong to others; by default they may not",
          ko: "{0}의 사용자가 다른 최종 사용자에게 할당된 전화기를 재할당할 수 있습니다. 기본적으로는 허용되지 않습니다",
        },
        mention(profile),
      ),
      fixes: [setTo(reassign.node, false, false)],
    };
  },
});
