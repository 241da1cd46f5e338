import { message, type Text } from "../base/text.ts";
import { certificateSystems, everyCertificatesOf, type CertificateSystem } from "../model/certificates.ts";
import { isPrivateName } from "../model/private.ts";
import { takeOut } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { systemLabels } from "./trust.ts";

/** Silent for certificates that the files do not say to be from a public CA. */
export const MRA155 = projectRule({
  id: "MRA155",
  ...guides("Expressway Certificate Creation and Use X15.5, Expressway-E Server Certificate Requirements"),
  severity: "error",
  title: {
    en: "Private name in a certificate of a public CA",
    ko: "공용 CA 인증서에 사설 이름이 있음",
  },
  *check(project) {
    for (const side of certificateSystems.flatMap((it) => everyCertificatesOf(project, it))) {
      for (const { publicCa, san } of side.certificates) {
        for (const it of publicCa?.value === true ? (san?.texts ?? []) : []) {
          if (!isPrivateName(it.value)) continue;
          const list = san?.entry.value;
          yield {
            at: it.node,
            message: message(
              {
                en: 'A public CA issues no certificate for "{0}", a name that exists inside the network only; {1}',
                ko: '공용 CA는 네트워크 내부에만 있는 이름 "{0}"의 인증서를 발급하지 않습니다. {1}',
              },
              it.value,
              remedy(side.system),
            ),
            fixes: side.system === "expresswayE" && list?.kind === "seq" ? [takeOut(list, it.node)] : [],
          };
        }
      }
    }
  },
});

function remedy(system: CertificateSystem): Text {
  if (system === "expresswayC")
    return {
      en: "name the profile in a public domain, or take a private CA for Expressway-C",
      ko: "프로파일 이름을 공용 도메인으로 지정하거나 Expressway-C에 사설 CA를 사용하십시오",
    };
  if (system === "expresswayE")
    return {
      en: "clients outside do not look for it, so leave it out",
      ko: "외부 클라이언트는 이 이름을 찾지 않으므로 제외하십시오",
    };
  const { en, ko } = systemLabels[system];
  return { en: `take a private CA for ${en}`, ko: `${ko}에는 사설 CA를 사용하십시오` };
}
