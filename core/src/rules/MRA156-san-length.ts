import { message } from "../base/text.ts";
import { everyCertificatesOf } from "../model/certificates.ts";
import { projectRule } from "./rule.ts";
import { heededNames, joined } from "./san.ts";
import { guides } from "./source.ts";
import { certificateLabel, sideLabel } from "./trust.ts";

/** Counts the names with a comma between two, the least that they can take. */
export const MRA156 = projectRule({
  id: "MRA156",
  ...guides("TAC 213872, Configure and Troubleshoot Collaboration Edge (MRA) Certificates"),
  severity: "warning",
  title: {
    en: "SAN of an Expressway certificate has more than 999 characters",
    ko: "Expressway 인증서의 SAN이 999자를 초과함",
  },
  *check(project) {
    for (const side of (["expresswayC", "expresswayE"] as const).flatMap((it) => everyCertificatesOf(project, it))) {
      for (const { name, san } of side.certificates) {
        const first = san?.texts[heededNames(san).length];
        if (san === undefined || first === undefined) continue;
        yield {
          at: first.node,
          message: message(
            {
              en: "The SAN of the {0} certificate of {1} has {2} characters; Expressway ignores the names behind the first 999, from {3} on",
              ko: "{1}의 {0} 인증서 SAN이 {2}자입니다. Expressway는 처음 999자 이후의 이름({3}부터)을 무시합니다",
            },
            certificateLabel(name),
            sideLabel(side),
            joined(san.texts).length,
            first.value,
          ),
        };
      }
    }
  },
});
