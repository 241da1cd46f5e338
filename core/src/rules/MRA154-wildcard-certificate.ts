import { message } from "../base/text.ts";
import { everyCertificatesOf } from "../model/certificates.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { certificateLabel, sideLabel } from "./trust.ts";

/** Silent while the alternative names are not stated. */
export const MRA154 = projectRule({
  id: "MRA154",
  ...guides("TAC 213872, Configure and Troubleshoot Collaboration Edge (MRA) Certificates"),
  severity: "error",
  title: {
    en: "Wildcard certificate on Expressway",
    ko: "Expressway의 와일드카드 인증서",
  },
  *check(project) {
    for (const side of (["expresswayC", "expresswayE"] as const).flatMap((it) => everyCertificatesOf(project, it))) {
      for (const { name, san, commonName } of side.certificates) {
        for (const it of [...(commonName === undefined ? [] : [commonName]), ...(san?.texts ?? [])]) {
          if (!it.value.includes("*")) continue;
          yield {
            at: it.node,
            message: message(
              {
                en: 'The {0} certificate of {1} has the wildcard "{2}"; Expressway does not support wildcard certificates, and it stands for no name',
                ko: '{1}의 {0} 인증서에 와일드카드 "{2}"이(가) 있습니다. Expressway는 와일드카드 인증서를 지원하지 않으며 와일드카드는 어떤 이름도 대신하지 않습니다',
              },
              certificateLabel(name),
              sideLabel(side),
              it.value,
            ),
          };
        }
      }
    }
  },
});
