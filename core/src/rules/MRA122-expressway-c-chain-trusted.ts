import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";

/** About CallManager-trust; tomcat-trust (`trust`) is MRA011 and MRA014. Silent while `callManagerTrust` is not stated. */
export const MRA122 = projectRule({
  id: "MRA122",
  ...guides("MRA deployment guide X15.0, Requirements, Certificate Exchange Requirements"),
  severity: "error",
  title: {
    en: "Expressway-C chain missing in tomcat-trust and CallManager-trust",
    ko: "Expressway-C 인증서 체인이 tomcat-trust와 CallManager-trust에 없음",
  },
  *check(project) {
    const trust = certificatesOf(project, "cucm")?.callManagerTrust;
    const issuer = certificateNamed(certificatesOf(project, "expresswayC"), "server")?.issuer;
    if (trust === undefined || issuer === undefined || names(trust, issuer.value)) return;
    const list = trust.entry.value;
    yield {
      at: spotOf(trust.entry),
      message: message(
        {
          en: "CallManager-trust of Unified CM lacks {0}, the CA of Expressway-C; it needs the chain there and in tomcat-trust",
          ko: "Unified CM의 CallManager-trust에 Expressway-C의 CA인 {0}이(가) 없습니다. CallManager-trust와 tomcat-trust에 모두 인증서 체인이 필요합니다",
        },
        issuer.value,
      ),
      fixes: list.kind === "seq" ? [addItem(list, issuer.value)] : [],
    };
  },
});
