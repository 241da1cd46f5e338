import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { isEncryptedTls, usesOAuth } from "./profile.ts";
import { addItem } from "./fix.ts";
import { mention } from "./label.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { takesPart } from "./user.ts";

/** Silent while the key usage is not stated, in a cluster that is not in mixed mode, and without an Encrypted profile. */
export const MRA164 = projectRule({
  id: "MRA164",
  ...guides("TAC 213872, Configure Trust Between CUCM and Expressway-C"),
  severity: "error",
  title: {
    en: "CallManager certificate lacks the Client Authentication extension",
    ko: "CallManager 인증서에 클라이언트 인증 확장이 없음",
  },
  *check(project) {
    const eku = certificateNamed(certificatesOf(project, "cucm"), "callManager")?.eku;
    if (eku === undefined || names(eku, "clientAuth") || project.definition?.securityMode === "nonSecure") return;
    const profile = project
      .objects("phoneSecurityProfiles")
      .find((it) => takesPart(it, project) && isEncryptedTls(it) && !usesOAuth(it));
    if (profile === undefined) return;
    const list = eku.entry.value;
    yield {
      at: spotOf(eku.entry),
      message: message(
        {
          en: "The CallManager certificate of Unified CM lacks clientAuth (Client Authentication); Unified CM answers Expressway-C as a TLS client, so phones with {0} cannot register over MRA",
          ko: "Unified CM의 CallManager 인증서에 clientAuth(클라이언트 인증)가 없습니다. Unified CM은 TLS 클라이언트로서 Expressway-C에 응답하므로 {0}을(를) 사용하는 전화기가 MRA로 등록할 수 없습니다",
        },
        mention(profile),
      ),
      related: [{ spot: profile.identity, message: message({ en: "An Encrypted profile", ko: "암호화 프로파일" }) }],
      fixes: list.kind === "seq" ? [addItem(list, "clientAuth")] : [],
    };
  },
});
