import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { certificateNamed, certificatesOf, everyCertificatesOf, names } from "../model/certificates.ts";
import { valueOf } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { mention } from "./label.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { sideLabel } from "./trust.ts";
import { takesPart } from "./user.ts";

const families = ["7800", "8800", "dx-android"];

/** Silent while the files do not say that the certificate is from a private CA or self-signed, or have no such phone. */
export const MRA125 = projectRule({
  id: "MRA125",
  ...guides(
    "MRA deployment guide X15.0, Requirements, Considerations for 7800/8800 Series and DX Series Endpoints; Feature Configuration Guide, Device Onboarding via Activation Codes",
  ),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "7800/8800: Expressway-E certificate must come from a CA the phone already trusts",
    ko: "7800/8800은 전화기가 이미 신뢰하는 CA의 Expressway-E 인증서가 필요함",
  },
  *check(project) {
    for (const side of everyCertificatesOf(project, "expresswayE")) {
      const server = certificateNamed(side, "server");
      const at =
        server?.publicCa?.value === false
          ? server.publicCa.node
          : server?.selfSigned?.value === true
            ? server.selfSigned.node
            : undefined;
      if (at === undefined) continue;
      const isLearnt = isInPhoneEdgeTrust(server?.issuer?.value, project);
      const phone = project
        .objects("phones")
        .find(
          (it) =>
            takesPart(it, project) &&
            families.includes(modelOf(valueOf(it, "model")?.value ?? "")?.family ?? "") &&
            !(isLearnt && valueOf(it, "allowMraMode")?.value === true),
        );
      if (phone === undefined) continue;
      yield {
        at,
        message: message(
          isLearnt
            ? {
                en: "The certificate of {0} is not from a public CA; {1} ({2}) does not onboard by activation code, so it does not learn the CA from Phone-Edge-trust and trusts a fixed list of public CAs only",
                ko: "{0} 인증서가 공용 CA에서 발급되지 않았습니다. {1}({2})은(는) 활성화 코드로 온보딩하지 않아 Phone-Edge-trust의 CA를 전달받지 못하며 정해진 공용 CA 목록만 신뢰합니다",
              }
            : {
                en: "The certificate of {0} is not from a public CA; {1} ({2}) trusts a fixed list of public CAs only",
                ko: "{0} 인증서가 공용 CA에서 발급되지 않았습니다. {1}({2})은(는) 정해진 공용 CA 목록만 신뢰합니다",
              },
          sideLabel(side),
          mention(phone),
          valueOf(phone, "model")?.value ?? "",
        ),
        related: [{ spot: phone.identity, message: message({ en: "Such a phone", ko: "해당 전화기" }) }],
      };
    }
  },
});

// Phones that onboard by activation code over MRA are sent the CAs of Phone-Edge-trust.
function isInPhoneEdgeTrust(issuer: string | undefined, project: Project): boolean {
  const trust = certificatesOf(project, "cucm")?.phoneEdgeTrust;
  return trust !== undefined && issuer !== undefined && names(trust, issuer);
}
