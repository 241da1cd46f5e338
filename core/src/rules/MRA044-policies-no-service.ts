import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { policyValues } from "./policy.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** A new profile has MRA on, so a managed one that does not state it counts as on. */
export const MRA044 = objectRule({
  id: "MRA044",
  ...chapter("6.8", 279),
  severity: "warning",
  live: "objects",
  title: {
    en: "MRA enabled but both Jabber policies are No Service",
    ko: "MRA가 활성화되었지만 두 Jabber 정책이 모두 서비스 없음임",
  },
  on: ["userProfiles"],
  *check(profile) {
    const enabled = valueOf(profile, "enableMra")?.value ?? profile.managed;
    const desktop = valueOf(profile, "mraPolicyDesktop");
    const mobile = valueOf(profile, "mraPolicyMobile");
    if (!enabled || desktop?.value !== "No Service" || mobile?.value !== "No Service") return;
    const usual = policyValues[2];
    yield {
      at: desktop.node,
      message: message(
        {
          en: "MRA is enabled in {0}, but both Jabber policies are No Service; no Jabber user can use it",
          ko: "{0}에서 MRA가 활성화되어 있지만 두 Jabber 정책이 모두 서비스 없음이므로 Jabber 사용자가 사용할 수 없습니다",
        },
        mention(profile),
      ),
      related: [{ spot: mobile.node, message: message({ en: "The other policy", ko: "다른 정책" }) }],
      fixes: [
        {
          title: message({ en: "Set both to the default, {0}", ko: "둘 다 기본값 {0}(으)로 설정" }, usual),
          safe: false,
          changes: [desktop, mobile].map((it) => ({ kind: "replace", node: it.node, value: usual })),
        },
      ],
    };
  },
});
