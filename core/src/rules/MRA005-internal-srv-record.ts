import { message } from "../base/text.ts";
import { dnsName, dnsOf } from "../model/dns.ts";
import { isIp } from "../model/ip.ts";
import { addItem, setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { callManagers, isNode, knowsNodes, leadsToNode, missingUds, udsName } from "./srv.ts";

const udsPort = 8443;

/** Silent while the files state no internal records. From Expressway X12.5 a missing record is MRA106. */
export const MRA005 = projectRule({
  id: "MRA005",
  ...chapter("prerequisites", 55, 57),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Internal _cisco-uds SRV record missing or not pointing at Unified CM",
    ko: "내부 _cisco-uds SRV 레코드가 없거나 Unified CM을 가리키지 않음",
  },
  *check(project) {
    const missing = missingUds(project);
    const nodes = callManagers(project);
    const wanted =
      missing?.needed === true ? missing.domains.map((domain) => ({ domain, entry: missing.dns.entry })) : [];
    for (const { domain, entry } of wanted) {
      const target = nodes.find((it) => it.name.includes("."))?.name;
      yield {
        at: spotOf(entry),
        message: message(
          {
            en: "There is no SRV record {0}; Expressway-C finds Unified CM by it",
            ko: "SRV 레코드 {0}이(가) 없습니다. Expressway-C는 이 레코드로 Unified CM을 찾습니다",
          },
          udsName(domain),
        ),
        fixes:
          entry.value.kind === "seq" && target !== undefined
            ? [addItem(entry.value, { name: udsName(domain), type: "SRV", target, port: udsPort })]
            : [],
      };
    }
    for (const { name, type, target, port } of dnsOf(project, "internal")?.records ?? []) {
      if (type !== "SRV" || !dnsName(name.value).startsWith("_cisco-uds._tcp.")) continue;
      if (port !== undefined && port.value !== udsPort) {
        yield {
          at: port.node,
          message: message(
            {
              en: "SRV record {0} has port {1}; Unified CM answers on 8443",
              ko: "SRV 레코드 {0}의 포트가 {1}입니다. Unified CM은 8443 포트에서 응답합니다",
            },
            name.value,
            String(port.value),
          ),
          fixes: [setTo(port.node, udsPort, false)],
        };
      }
      if (target === undefined || nodes.length === 0 || !knowsNodes(project)) continue;
      if (nodes.some((it) => isNode(target.value, it)) || leadsToNode(target.value, project)) continue;
      if (isIp(target.value)) {
        const meant = nodes.filter((it) => it.address === target.value && it.name.includes(".") && !isIp(it.name));
        yield {
          at: target.node,
          message: message(
            {
              en: "SRV record {0} leads to the address {1}; it must name the FQDN of a Unified CM node",
              ko: "SRV 레코드 {0}이(가) 주소 {1}을(를) 가리킵니다. Unified CM 노드의 FQDN을 지정해야 합니다",
            },
            name.value,
            target.value,
          ),
          fixes: meant.map((it) => setTo(target.node, it.name, false)),
        };
        continue;
      }
      yield {
        at: target.node,
        message: message(
          {
            en: 'SRV record {0} leads to {1}, which is not a Unified CM node of cluster "{2}"',
            ko: 'SRV 레코드 {0}이(가) 클러스터 "{2}"의 Unified CM 노드가 아닌 {1}을(를) 가리킵니다',
          },
          name.value,
          target.value,
          project.name,
        ),
      };
    }
  },
});
