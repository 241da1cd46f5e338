import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, type CertificateSystem } from "../model/certificates.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { dnsName, isSameName } from "../model/dns.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import { domainOf } from "../model/host.ts";
import type { TextList } from "../model/located.ts";
import { isBefore } from "../model/release.ts";
import { nodeAt } from "../syntax/tree.ts";
import { addItem, setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { systemLabels } from "./trust.ts";

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
    const by = expresswaysOf(project).find(verifies);
    if (by === undefined) return;
    for (const node of project.definition?.nodes ?? []) {
      const system = systems[node.role];
      const san = certificateNamed(certificatesOf(project, system), "tomcat")?.san;
      if (san === undefined || stands(san, node.name)) continue;
      const at = nodeAt(node.node, "name") ?? node.node;
      const list = san.entry.value;
      const meant = san.texts.find((it) => dnsName(it.value).startsWith(`${dnsName(node.name)}.`));
      yield {
        at,
        message: message(
          {
            en: 'The SAN of the tomcat certificate of {1} does not contain "{0}", the name of this node; {2} Expressway-C verifies it, and MRA login fails',
            ko: '{1}의 tomcat 인증서 SAN에 이 노드의 이름 "{0}"이(가) 없습니다. {2} Expressway-C가 이름을 검증하므로 MRA 로그인에 실패합니다',
          },
          node.name,
          systemLabels[system],
          reason(by),
        ),
        related: [{ spot: san.entry.key, message: message({ en: "The SAN", ko: "SAN" }) }],
        fixes:
          meant !== undefined ? [setTo(at, meant.value, false)] : list.kind === "seq" ? [addItem(list, node.name)] : [],
      };
    }
  },
});

const isDefault = ({ release }: Expressway): boolean => release !== undefined && !isBefore(release.release, [14, 2]);

/** Whether Expressway-C verifies the nodes' certificates: by default from X14.2 on, before in TLS verify mode. */
const verifies = (it: Expressway): boolean => isDefault(it) || it.tlsVerify?.value === true;

const reason = (it: Expressway) =>
  isDefault(it) ? { en: "from X14.2 on", ko: "X14.2부터" } : { en: "in TLS verify mode", ko: "TLS 검증 모드에서" };

// A wildcard stands for one label.
const stands = (san: TextList, name: string): boolean =>
  san.texts.some(
    ({ value }) =>
      isSameName(value, name) || (value.startsWith("*.") && domainOf(dnsName(name)) === dnsName(value).slice(2)),
  );
