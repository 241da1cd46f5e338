import { message } from "../base/text.ts";
import { certificateNamed, everyCertificatesOf } from "../model/certificates.ts";
import { isSameName } from "../model/dns.ts";
import { valueOf } from "../model/object.ts";
import { addItem } from "./fix.ts";
import { hasGoodName, isEncryptedTls } from "./profile.ts";
import { isNameChecked } from "./profile-leg.ts";
import { objectRule } from "./rule.ts";
import { heededNames } from "./san.ts";
import { guides } from "./source.ts";
import { sideLabel } from "./trust.ts";

/** Silent while the SAN is not stated, for profiles that are not Encrypted over TLS or use SIP OAuth, and for names that are wrong already. */
export const MRA101 = objectRule({
  id: "MRA101",
  ...guides("Expressway Certificate Creation and Use X15.5, Expressway-C Server Certificate Requirements"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Profile name is not in the Expressway-C certificate SAN",
    ko: "프로파일 이름이 Expressway-C 인증서 SAN에 없음",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile, project) {
    const name = valueOf(profile, "name");
    if (name === undefined || !hasGoodName(name.value, project)) return;
    if (!isEncryptedTls(profile) || !isNameChecked(profile, project)) return;
    for (const side of everyCertificatesOf(project, "expresswayC")) {
      const san = certificateNamed(side, "server")?.san;
      if (san === undefined || heededNames(san).some((it) => isSameName(it.value, name.value))) continue;
      const list = san.entry.value;
      yield {
        at: name.node,
        message: message(
          {
            en: 'The SAN of the certificate of {0} does not contain "{1}"; Unified CM does not find the name of the profile there and refuses to register its phones over TLS',
            ko: '{0} 인증서의 SAN에 "{1}"이(가) 없습니다. Unified CM이 프로파일의 이름을 찾지 못하므로 이 프로파일을 사용하는 전화기가 TLS로 등록할 수 없습니다',
          },
          sideLabel(side),
          name.value,
        ),
        related: [{ spot: san.entry.key, message: message({ en: "The SAN", ko: "SAN" }) }],
        fixes: list.kind === "seq" ? [addItem(list, name.value)] : [],
      };
    }
  },
});
