import { message } from "../base/text.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { dnsName, dnsOf, isSameName } from "../model/dns.ts";
import { hostOf } from "../model/host.ts";
import { isIp } from "../model/ip.ts";
import type { Project } from "../model/project.ts";
import { nodeAt, type Node } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import type { Problem } from "./rule.ts";
import { isNode, knowsNodes } from "./srv.ts";

/** `publisher:` may be any name or address of the publisher. It contradicts where it is another node's, or none's as far as the files know. */
export function* publisherElsewhere(project: Project): Generator<Problem> {
  const at = nodeAt(project.definition?.node, "publisher");
  const stated = project.definition?.publisher;
  if (at === undefined || stated === undefined) return;
  const host = hostOf(stated);
  const nodes = project.definition?.nodes ?? [];
  const meant = nodes.find((it) => isNode(host, it) || isNode(it.name, { ...it, name: host }) || isAt(it, host));
  if (meant === undefined) yield* ofNoNode(at, stated, host, project);
  else if (meant.role !== "publisher")
    yield {
      at,
      message: message(
        {
          en: 'publisher is node "{0}", but the role of that node is {1}',
          ko: 'publisher가 노드 "{0}"이지만 해당 노드의 역할은 {1}입니다',
        },
        meant.name,
        meant.role,
      ),
      related: [{ spot: nodeAt(meant.node, "role") ?? meant.node, message: message({ en: "The role", ko: "역할" }) }],
    };
}

const isAt = ({ address }: ClusterNode, host: string): boolean => address !== undefined && isSameName(address, host);

// A tunnel leads from this computer, an alias from a record: those are other names of the publisher. A name and an address cannot be
// compared without a record.
function* ofNoNode(at: Node, stated: string, host: string, project: Project): Generator<Problem> {
  const publisher = project.definition?.nodes.find((it) => it.role === "publisher");
  if (publisher === undefined || !knowsNodes(project) || isLoopback(host)) return;
  const known = [publisher.name, publisher.address ?? ""].filter((it) => it !== "" && isIp(it) === isIp(host));
  if (known.length === 0 || hasRecord(host, project)) return;
  const [first = publisher.name] = known;
  yield {
    at,
    severity: "warning",
    message: message(
      {
        en: 'publisher "{0}" is none of the nodes; the publisher among them is "{1}"',
        ko: 'publisher "{0}"이(가) 노드 목록에 없습니다. 목록의 퍼블리셔는 "{1}"입니다',
      },
      host,
      publisher.name,
    ),
    related: [{ spot: publisher.node, message: message({ en: "The publisher", ko: "퍼블리셔" }) }],
    fixes: [setTo(at, `${isIp(first) && first.includes(":") ? `[${first}]` : first}${portOf(stated, host)}`, false)],
  };
}

const isLoopback = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|::1|localhost)$/i.test(host);

function hasRecord(host: string, project: Project): boolean {
  const records = (["internal", "public"] as const).flatMap((side) => dnsOf(project, side)?.records ?? []);
  return records.some(
    (it) =>
      dnsName(it.name.value) === dnsName(host) || (it.address !== undefined && isSameName(it.address.value, host)),
  );
}

const portOf = (stated: string, host: string): string => stated.trim().replace(host, "").replace(/^\[\]/, "");
