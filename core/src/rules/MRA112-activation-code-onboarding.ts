import { message } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { subject } from "./label.ts";
import { isDeskPhone, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent before Unified CM 14 and while the version is not stated. What onboarding needs besides is MRA175. */
export const MRA112 = objectRule({
  id: "MRA112",
  ...guides("Unified CM Feature Configuration Guide, Configure SIP OAuth Registered Phones for MRA Mode"),
  severity: "warning",
  live: "objects",
  title: {
    en: "IP phones with SIP OAuth over MRA must onboard by activation code",
    ko: "MRA에서 SIP OAuth를 쓰는 IP 전화기는 활성화 코드로 온보딩해야 함",
  },
  on: ["phones"],
  *check(phone, project) {
    const version = project.definition?.version;
    const name = valueOf(phone, "phoneSecurityProfile")?.value;
    const profile = name === undefined ? undefined : project.find("phoneSecurityProfiles", name);
    if (version === undefined || !isIn(version, "14.0+") || profile === undefined || !usesOAuth(profile)) return;
    if (!isDeskPhone(valueOf(phone, "model")?.value ?? "")) return;
    const allowed = valueOf(phone, "allowMraMode");
    const off = allowed?.value === false ? allowed.node : gapIn(phone, "allowMraMode");
    if (off !== undefined) {
      yield {
        at: off,
        message: message(
          {
            en: "{0} uses SIP OAuth over MRA; it must be onboarded by activation code (allowMraMode)",
            ko: "{0}은(는) MRA에서 SIP OAuth를 사용하므로 활성화 코드로 온보딩해야 합니다(allowMraMode)",
          },
          subject(phone),
        ),
        fixes: [allowed === undefined ? fillGap(phone, "allowMraMode", true, false) : setTo(allowed.node, true, false)],
      };
    }
  },
});
