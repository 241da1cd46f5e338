import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { edgeDomains } from "../model/domains.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";

/** Silent while the SAN of Expressway-E is not stated. */
export const MRA103 = projectRule({
  id: "MRA103",
  ...guides("Expressway Certificate Creation and Use X15.5, Expressway-E Server Certificate Requirements"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Expressway-E SAN lacks a Unified CM registration domain",
    ko: "Expressway-E SAN에 Unified CM 등록 도메인이 없음",
  },
  *check(project) {
    const san = certificateNamed(certificatesOf(project, "expresswayE"), "server")?.san;
    const lacks =
      san === undefined ? [] : edgeDomains(project).filter((it) => !names(san, it) && !names(san, `collab-edge.${it}`));
    if (san === undefined || lacks.length === 0) return;
    const list = san.entry.value;
    yield {
      at: spotOf(san.entry),
      message: message(
        {
          en: "The SAN of Expressway-E has neither {0} nor the same with collab-edge. before it; clients do not trust the certificate",
          ko: "Expressway-E의 SAN에 {0} 또는 앞에 collab-edge.를 붙인 이름이 없습니다. 클라이언트가 인증서를 신뢰하지 않습니다",
        },
        lacks.join(", "),
      ),
      fixes: list.kind === "seq" ? lacks.map((it) => addItem(list, it)) : [],
    };
  },
});
