import { first } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { policies } from "./policy.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { jabberUsersOf } from "./user.ts";

/** Silent where MRA040 says that MRA should be on: then the policy is right and the switch is wrong. */
export const MRA042 = objectRule({
  id: "MRA042",
  ...chapter("6.7", 274),
  severity: "warning",
  live: "objects",
  title: {
    en: "MRA disabled, so Jabber policies are disabled and become No Service",
    ko: "MRA가 비활성화되어 Jabber 정책이 서비스 없음으로 적용됨",
  },
  on: ["userProfiles"],
  *check(profile, project) {
    const enabled = valueOf(profile, "enableMra");
    if (enabled?.value !== false || first(jabberUsersOf(profile, project)) !== undefined) return;
    for (const { key, label } of policies) {
      const policy = valueOf(profile, key);
      if (policy === undefined || policy.value === "No Service") continue;
      yield {
        at: policy.node,
        message: message(
          {
            en: "MRA is disabled in {0}; the cluster then uses No Service for both Jabber policies, but {1} is {2}",
            ko: "{0}에서 MRA가 비활성화되어 있으므로 클러스터는 두 Jabber 정책에 서비스 없음을 사용합니다. {1}의 현재 값: {2}",
          },
          mention(profile),
          label,
          policy.value,
        ),
        related: [
          {
            spot: enabled.node,
            message: message({ en: "MRA is disabled here", ko: "여기에서 MRA가 비활성화되어 있습니다" }),
          },
        ],
        fixes: [
          setTo(policy.node, "No Service", false),
          { ...setTo(enabled.node, true, false), title: message({ en: "Enable MRA", ko: "MRA 활성화" }) },
        ],
      };
    }
  },
});
