import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { valueOf } from "../model/object.ts";
import { addItem } from "./fix.ts";
import { hasGoodName, isEncryptedTls, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

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
    const san = certificateNamed(certificatesOf(project, "expresswayC"), "server")?.san;
    if (name === undefined || san === undefined || names(san, name.value)) return;
    if (!hasGoodName(name.value, project) || !isEncryptedTls(profile) || usesOAuth(profile)) return;
    const list = san.entry.value;
    yield {
      at: name.node,
      message: message(
        {
          en: "The certificate of Expressway-C does not have {0} in its SAN; phones with this profile cannot register over TLS",
          ko: "Expressway-C 인증서의 SAN에 {0}이(가) 없습니다. 이 프로파일을 사용하는 전화기가 TLS로 등록할 수 없습니다",
        },
        name.value,
      ),
      related: [{ spot: san.entry.key, message: message({ en: "The SAN", ko: "SAN" }) }],
      fixes: list.kind === "seq" ? [addItem(list, name.value)] : [],
    };
  },
});
