import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { isIp } from "../model/ip.ts";
import { valueOf } from "../model/object.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent while the SAN of Unity Connection is not stated, and for services named by address. */
export const MRA128 = objectRule({
  id: "MRA128",
  ...guides("MRA deployment guide X15.0, Requirements, Certificate Requirements"),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "Unity Connection host name not in its tomcat SAN",
    ko: "Unity Connection 호스트 이름이 tomcat SAN에 없음",
  },
  on: ["ucServices"],
  *check(service, project) {
    const host = valueOf(service, "hostnameorip");
    const san = certificateNamed(certificatesOf(project, "unityConnection"), "tomcat")?.san;
    if (host === undefined || san === undefined || valueOf(service, "serviceType")?.value !== "Voicemail") return;
    if (isIp(host.value) || names(san, host.value)) return;
    yield {
      at: host.node,
      message: message(
        {
          en: "The tomcat certificate of Unity Connection does not have {0} in its SAN, which {1} uses",
          ko: "Unity Connection의 tomcat 인증서 SAN에 {1}에서 사용하는 {0}이(가) 없습니다",
        },
        host.value,
        service.name,
      ),
      related: [{ spot: san.entry.key, message: message({ en: "The SAN", ko: "SAN" }) }],
    };
  },
});
