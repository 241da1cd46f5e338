import { message } from "../base/text.ts";
import { certificatesOf, names } from "../model/certificates.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { certificateLabel, exchanging, systemLabels } from "./trust.ts";

/** A trust list names a self-signed certificate by its system and its own name: `cucm tomcat`. Silent while the list of Expressway-C is not stated. */
export const MRA015 = projectRule({
  id: "MRA015",
  ...chapter("prerequisites", 86),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Self-signed CUCM/IM&P certificates not uploaded to Expressway-C",
    ko: "자체 서명 인증서가 Expressway-C에 업로드되어 있지 않음",
  },
  *check(project) {
    const trust = certificatesOf(project, "expresswayC")?.trust;
    if (trust === undefined) return;
    const list = trust.entry.value;
    for (const system of exchanging(project)) {
      if (system.system === "expresswayC") continue;
      for (const { name, selfSigned } of system.certificates) {
        const listed = `${system.system} ${name}`;
        if (selfSigned?.value !== true || names(trust, listed)) continue;
        yield {
          at: spotOf(trust.entry),
          message: message(
            {
              en: 'The {0} certificate of {1} is self-signed, so it must be uploaded to Expressway-C ("{2}" in its trusted CA list)',
              ko: '{1}의 {0} 인증서가 자체 서명되었으므로 Expressway-C에 업로드해야 합니다(신뢰할 수 있는 CA 목록에 "{2}")',
            },
            certificateLabel(name),
            systemLabels[system.system],
            listed,
          ),
          related: [
            {
              spot: selfSigned.node,
              message: message({ en: "It is self-signed here", ko: "여기에서 자체 서명되었습니다" }),
            },
          ],
          fixes: list.kind === "seq" ? [addItem(list, listed)] : [],
        };
      }
    }
  },
});
