import { message } from "../base/text.ts";
import { certificateNamed, everyCertificatesOf } from "../model/certificates.ts";
import { isSameName } from "../model/dns.ts";
import { edgeDomains, edgeDomainsOf } from "../model/domains.ts";
import type { TextList } from "../model/located.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { heededNames } from "./san.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { sideLabel } from "./trust.ts";

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
    for (const side of everyCertificatesOf(project, "expresswayE")) {
      const san = certificateNamed(side, "server")?.san;
      if (san === undefined) continue;
      const domains = side.of.length === 0 ? edgeDomains(project) : side.of.flatMap((it) => edgeDomainsOf(it, project));
      const lacks = [...new Set(domains)].filter((it) => !namesDomain(san, it));
      if (lacks.length === 0) continue;
      const list = san.entry.value;
      yield {
        at: spotOf(san.entry),
        message: message(
          {
            en: "The SAN of the certificate of {0} contains neither {1} nor {2}; clients do not trust the certificate",
            ko: "{0} 인증서의 SAN에 {1}도 {2}도 없습니다. 클라이언트가 인증서를 신뢰하지 않습니다",
          },
          sideLabel(side),
          lacks.join(", "),
          lacks.map((it) => `collab-edge.${it}`).join(", "),
        ),
        fixes: list.kind === "seq" ? lacks.map((it) => addItem(list, it)) : [],
      };
    }
  },
});

const namesDomain = (san: TextList, domain: string): boolean =>
  heededNames(san).some((it) => isSameName(it.value, domain) || isSameName(it.value, `collab-edge.${domain}`));
