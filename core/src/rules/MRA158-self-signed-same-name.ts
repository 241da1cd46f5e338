import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, everyCertificatesOf, names } from "../model/certificates.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { certificateLabel, isSameCa, sideLabel, systemLabels } from "./trust.ts";

/** The pairs that Unified CM and IM and Presence install self-signed with one common name. */
const pairs = [
  { system: "cucm", others: ["tomcat", "callManager"] },
  { system: "imPresence", others: ["tomcat", "cupXmpp"] },
] as const;

/** Silent while Expressway-C is not said to trust both. Where no common name is stated, both have the name of the node: a note. */
export const MRA158 = projectRule({
  id: "MRA158",
  ...guides(
    "Expressway Certificate Creation and Use X15.5, Server Certificate Requirements for Unified Communications",
  ),
  severity: "warning",
  title: {
    en: "Expressway-C trusts only one of two self-signed certificates with one common name",
    ko: "일반 이름이 같은 자체 서명 인증서 두 개 중 하나만 Expressway-C가 신뢰함",
  },
  *check(project) {
    for (const { system, others } of pairs) {
      const its = certificatesOf(project, system);
      const [one, other] = others.map((it) => certificateNamed(its, it));
      if (one?.selfSigned?.value !== true || other?.selfSigned?.value !== true) continue;
      const [a, b] = [one.commonName?.value.toLowerCase(), other.commonName?.value.toLowerCase()];
      if (a !== b && !(a === undefined || b === undefined)) continue;
      const side = everyCertificatesOf(project, "expresswayC").find(
        ({ trust }) => trust !== undefined && others.every((it) => names(trust, `${system} ${it}`)),
      );
      const listed = side?.trust?.texts.find((it) => isSameCa(it.value, `${system} ${other.name}`));
      if (side === undefined || listed === undefined) continue;
      const isSaid = a !== undefined && a === b;
      yield {
        at: listed.node,
        severity: isSaid ? "warning" : "info",
        message: message(
          isSaid
            ? {
                en: "The {0} and {1} certificates of {2} are self-signed and have one common name; {3} trusts the first of them only",
                ko: "{2}의 {0} 인증서와 {1} 인증서는 자체 서명되었으며 일반 이름이 같습니다. {3}은(는) 그중 첫 번째만 신뢰합니다",
              }
            : {
                en: "The {0} and {1} certificates of {2} are self-signed and have one common name unless it was changed; {3} then trusts the first of them only",
                ko: "{2}의 {0} 인증서와 {1} 인증서는 자체 서명되었으며 변경하지 않으면 일반 이름이 같습니다. 이 경우 {3}은(는) 그중 첫 번째만 신뢰합니다",
              },
          certificateLabel(one.name),
          certificateLabel(other.name),
          systemLabels[system],
          sideLabel(side),
        ),
        related: [{ spot: one.selfSigned.node, message: message({ en: "The other one", ko: "다른 인증서" }) }],
      };
    }
  },
});
