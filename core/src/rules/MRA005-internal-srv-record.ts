import { message } from "../base/text.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { dnsName, dnsOf, type DnsRecord } from "../model/dns.ts";
import { isIp } from "../model/ip.ts";
import type { Project } from "../model/project.ts";
import { addItem, setTo } from "./fix.ts";
import { projectRule, type Problem } from "./rule.ts";
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
    // Asked first: whoever states neither nodes nor records is told of both.
    const nodes = callManagers(project);
    yield* withoutRecord(nodes, project);
    for (const record of dnsOf(project, "internal")?.records ?? []) {
      if (record.type !== "SRV" || !dnsName(record.name.value).startsWith("_cisco-uds._tcp.")) continue;
      yield* ofPort(record);
      yield* ofTarget(record, nodes, project);
    }
  },
});

function* withoutRecord(nodes: readonly ClusterNode[], project: Project): Generator<Problem> {
  const missing = missingUds(project);
  if (missing?.needed !== true) return;
  const target = nodes.find((it) => it.name.includes("."))?.name;
  const { entry } = missing.dns;
  for (const name of missing.domains.map(udsName))
    yield {
      at: spotOf(entry),
      message: message(
        {
          en: "There is no SRV record {0}; Expressway-C finds Unified CM by it",
          ko: "SRV 레코드 {0}이(가) 없습니다. Expressway-C는 이 레코드로 Unified CM을 찾습니다",
        },
        name,
      ),
      fixes:
        entry.value.kind === "seq" && target !== undefined
          ? [addItem(entry.value, { name, type: "SRV", target, port: udsPort })]
          : [],
    };
}

function* ofPort({ name, port }: DnsRecord): Generator<Problem> {
  if (port === undefined || port.value === udsPort) return;
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

function* ofTarget({ name, target }: DnsRecord, nodes: readonly ClusterNode[], project: Project): Generator<Problem> {
  if (target === undefined || nodes.length === 0 || !knowsNodes(project)) return;
  if (nodes.some((it) => isNode(target.value, it)) || leadsToNode(target.value, project)) return;
  if (!isIp(target.value)) {
    yield { at: target.node, message: message(toOther, name.value, target.value, project.name) };
    return;
  }
  const meant = nodes.filter((it) => it.address === target.value && it.name.includes(".") && !isIp(it.name));
  yield {
    at: target.node,
    message: message(toAddress, name.value, target.value),
    fixes: meant.map((it) => setTo(target.node, it.name, false)),
  };
}

const toAddress = {
  en: "SRV record {0} leads to the address {1}; it must name the FQDN of a Unified CM node",
  ko: "SRV 레코드 {0}이(가) 주소 {1}을(를) 가리킵니다. Unified CM 노드의 FQDN을 지정해야 합니다",
};
const toOther = {
  en: 'SRV record {0} leads to {1}, which is not a Unified CM node of cluster "{2}"',
  ko: 'SRV 레코드 {0}이(가) 클러스터 "{2}"의 Unified CM 노드가 아닌 {1}을(를) 가리킵니다',
};
