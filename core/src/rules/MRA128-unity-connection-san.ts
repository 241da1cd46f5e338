import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { isSameName } from "../model/dns.ts";
import { isIp } from "../model/ip.ts";
import { valueOf } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { isNode } from "./srv.ts";
import { verification } from "./verify.ts";

/** Silent while the SAN of Unity Connection is not stated, for services named by address, and for a node that MRA157 or MRA176 tells of. */
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
    if (verification(project) !== undefined && isNodeName(host.value, project)) return;
    if (project.definition?.nodes.some((it) => it.role !== "unityConnection" && isNode(host.value, it)) === true)
      return;
    yield {
      at: host.node,
      message: message(
        {
          en: "The SAN of the tomcat certificate of Unity Connection does not contain {0}, the host of {1}",
          ko: "Unity Connection의 tomcat 인증서 SAN에 {1}의 호스트인 {0}이(가) 없습니다",
        },
        host.value,
        mention(service),
      ),
      related: [{ spot: san.entry.key, message: message({ en: "The SAN", ko: "SAN" }) }],
    };
  },
});

const isNodeName = (host: string, project: Project): boolean =>
  project.definition?.nodes.some((it) => it.role === "unityConnection" && isSameName(it.name, host)) === true;
