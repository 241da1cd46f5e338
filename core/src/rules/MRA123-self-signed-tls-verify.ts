import { message } from "../base/text.ts";
import { certificatesOf } from "../model/certificates.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { valueOf } from "../model/object.ts";
import { nodesOf } from "./expressway-label.ts";
import { mention } from "./label.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

/** Silent while the files do not state all three: the self-signed certificate, TLS verification, and an Encrypted profile. */
export const MRA123 = projectRule({
  id: "MRA123",
  ...guides("MRA deployment guide X15.0, Requirements, CUCM Servers Using Self-Signed Certificates"),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "Self-signed CUCM: TLS verify and secure registration cannot both work",
    ko: "자체 서명 CUCM에서는 TLS 검증과 보안 등록을 동시에 쓸 수 없음",
  },
  *check(project) {
    const self = certificatesOf(project, "cucm")?.certificates.find((it) => it.selfSigned?.value === true)?.selfSigned;
    if (self === undefined) return;
    const profile = project
      .objects("phoneSecurityProfiles")
      .find((it) => takesPart(it, project) && valueOf(it, "deviceSecurityMode")?.value === "Encrypted");
    if (profile === undefined) return;
    for (const expressway of expresswaysOf(project)) {
      const verify = expressway.tlsVerify;
      if (verify?.value !== true) continue;
      yield {
        at: verify.node,
        message: message(
          {
            en: "{1} verifies the certificates of Unified CM, which are self-signed; {0} and other Encrypted profiles do not work beside TLS verify mode",
            ko: "{1}가 자체 서명된 Unified CM 인증서를 검증합니다. TLS 검증 모드에서는 {0} 등 암호화 프로파일을 함께 사용할 수 없습니다",
          },
          mention(profile),
          nodesOf("Expressway-C", [expressway], project),
        ),
        related: [{ spot: self.node, message: message({ en: "Self-signed", ko: "자체 서명" }) }],
      };
    }
  },
});
