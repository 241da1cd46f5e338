import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { certificateNamed, certificatesOf } from "../model/certificates.ts";
import { valueOf } from "../model/object.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

const families = ["7800", "8800", "dx-android"];

/** Silent while the files do not say that the certificate is from a private CA or self-signed, or have no such phone. */
export const MRA125 = projectRule({
  id: "MRA125",
  ...guides("MRA deployment guide X15.0, Requirements, Considerations for 7800/8800 Series and DX Series Endpoints"),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "7800/8800: Expressway-E certificate must come from a CA the phone already trusts",
    ko: "7800/8800은 전화기가 이미 신뢰하는 CA의 Expressway-E 인증서가 필요함",
  },
  *check(project) {
    const server = certificateNamed(certificatesOf(project, "expresswayE"), "server");
    const at =
      server?.publicCa?.value === false
        ? server.publicCa.node
        : server?.selfSigned?.value === true
          ? server.selfSigned.node
          : undefined;
    if (at === undefined) return;
    const phone = project
      .objects("phones")
      .find(
        (it) => takesPart(it, project) && families.includes(modelOf(valueOf(it, "model")?.value ?? "")?.family ?? ""),
      );
    if (phone === undefined) return;
    yield {
      at,
      message: message(
        {
          en: "The certificate of Expressway-E is not from a public CA; {0} ({1}) trusts a fixed list of those only",
          ko: "Expressway-E 인증서가 공용 CA에서 발급되지 않았습니다. {0}({1})은(는) 정해진 공용 CA 목록만 신뢰합니다",
        },
        phone.name,
        valueOf(phone, "model")?.value ?? "",
      ),
      related: [{ spot: phone.identity, message: message({ en: "Such a phone", ko: "해당 전화기" }) }],
    };
  },
});
