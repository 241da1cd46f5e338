import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, type CertificateSystem } from "../model/certificates.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { dnsName, isSameName } from "../model/dns.ts";
import { domainOf } from "../model/host.ts";
import { isIp } from "../model/ip.ts";
import type { TextList } from "../model/located.ts";
import { valueOf } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { nodeAt, type Node } from "../syntax/tree.ts";
import { addItem, setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { systemLabels } from "./trust.ts";
import { takesPart } from "./user.ts";
import { verification } from "./verify.ts";

const systems: Readonly<Record<ClusterNode["role"], CertificateSystem>> = {
  publisher: "cucm",
  subscriber: "cucm",
  imPresence: "imPresence",
  unityConnection: "unityConnection",
};

/** Silent while the alternative names of the tomcat certificate or the release of Expressway are not stated. */
export const MRA157 = projectRule({
  id: "MRA157",
  ...guides("TAC 218018, Troubleshoot Expressway Traffic Server Certificate Verification for MRA Services"),
  severity: "error",
  title: {
    en: "Node is not in the tomcat certificate that Expressway-C verifies",
    ko: "Expressway-C가 검증하는 tomcat 인증서에 노드가 없음",
  },
  *check(project) {
    const since = verification(project);
    if (since === undefined) return;
    for (const it of known(project)) {
      const san = certificateNamed(certificatesOf(project, it.system), "tomcat")?.san;
      if (san === undefined || stands(san, it.name)) continue;
      const list = san.entry.value;
      const meant = san.texts.find(({ value }) => dnsName(value).startsWith(`${dnsName(it.name)}.`));
      yield {
        at: it.at,
        message: message(
          {
            en: 'The SAN of the tomcat certificate of {1} does not contain "{0}", by which this node is known; {2} Expressway-C verifies it, and MRA login fails',
            ko: '{1}의 tomcat 인증서 SAN에 이 노드를 지정하는 "{0}"이(가) 없습니다. {2} Expressway-C가 이름을 검증하므로 MRA를 사용할 수 없습니다',
          },
          it.name,
          systemLabels[it.system],
          since,
        ),
        related: [{ spot: san.entry.key, message: message({ en: "The SAN", ko: "SAN" }) }],
        fixes:
          meant !== undefined
            ? [setTo(it.at, meant.value, false)]
            : list.kind === "seq"
              ? [addItem(list, it.name)]
              : [],
      };
    }
  },
});

interface Known {
  readonly name: string;
  readonly at: Node;
  readonly system: CertificateSystem;
}

// The nodes, and Unity Connection by the address in a UC service; by a name there it is MRA128.
const known = (project: Project): readonly Known[] => [
  ...(project.definition?.nodes ?? []).map(({ name, node, role }) => ({
    name,
    at: nodeAt(node, "name") ?? node,
    system: systems[role],
  })),
  ...project.objects("ucServices").flatMap((it) => {
    const host = valueOf(it, "hostnameorip");
    const isVoicemail = takesPart(it, project) && valueOf(it, "serviceType")?.value === "Voicemail";
    if (host === undefined || !isVoicemail || !isIp(host.value)) return [];
    return [{ name: host.value, at: host.node, system: "unityConnection" as const }];
  }),
];

// A wildcard stands for one label.
const stands = (san: TextList, name: string): boolean =>
  san.texts.some(
    ({ value }) =>
      isSameName(value, name) || (value.startsWith("*.") && domainOf(dnsName(name)) === dnsName(value).slice(2)),
  );
