import { first } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { policies } from "./policy.ts";
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
    ko: "MRA를 끄면 Jabber 정책이 비활성화되고 서비스 없음이 됨",
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
            en: "MRA is off in {0}, so the cluster disables the Jabber policies and uses No Service; {1} says {2}",
            ko: "{0}에서 MRA가 비활성화되어 있으므로 클러스터는 Jabber 정책을 비활성화하고 서비스 없음을 사용합니다. 그런데 {1}은(는) {2}입니다",
          },
          profile.name,
          label,
          policy.value,
        ),
        related: [
          {
            spot: enabled.node,
            message: message({ en: "MRA is off here", ko: "여기에서 MRA가 비활성화되어 있습니다" }),
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
