import { message } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { isDeskPhone, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent before Unified CM 14 and while the version is not stated. The service domain may come from the device pool. */
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
            en: "{0} uses SIP OAuth over MRA, so it must be onboarded by activation code (allowMraMode)",
            ko: "{0}은(는) MRA에서 SIP OAuth를 사용하므로 활성화 코드로 온보딩해야 합니다(allowMraMode)",
          },
          phone.name,
        ),
        fixes: [allowed === undefined ? fillGap(phone, "allowMraMode", true, false) : setTo(allowed.node, true, false)],
      };
      return;
    }
    const gap = gapIn(phone, "mraServiceDomain");
    if (gap === undefined || poolHasDomain(phone, project)) return;
    yield {
      at: gap,
      message: message(
        {
          en: "{0} is onboarded by activation code, but neither it nor its device pool has an MRA service domain",
          ko: "{0}은(는) 활성화 코드로 온보딩하지만 전화기와 디바이스 풀에 MRA 서비스 도메인이 없습니다",
        },
        phone.name,
      ),
    };
  },
});

function poolHasDomain(phone: ConfigObject<"phones">, project: Project): boolean {
  const name = valueOf(phone, "devicePool")?.value;
  const pool = name === undefined ? undefined : project.find("devicePools", name);
  return (
    pool === undefined ||
    valueOf(pool, "mraServiceDomain") !== undefined ||
    gapIn(pool, "mraServiceDomain") === undefined
  );
}
