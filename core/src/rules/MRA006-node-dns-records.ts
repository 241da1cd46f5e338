import { message, type Message, type Text } from "../base/text.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { dnsOf, isSameName, type DnsRecord, type DnsView } from "../model/dns.ts";
import { isIp, isIpv4, reverseName } from "../model/ip.ts";
import { nodeAt, type Spot } from "../syntax/tree.ts";
import { addItem, setTo } from "./fix.ts";
import type { Fix } from "./finding.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { isNode } from "./srv.ts";

/** Silent while the files state no internal records. A node that is named by its address needs the reverse record only. */
export const MRA006 = projectRule({
  id: "MRA006",
  ...chapter("prerequisites", 59),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "UC node lacks a forward or reverse DNS record, or has a wrong one",
    ko: "UC 노드의 정방향 또는 역방향 DNS 레코드가 없거나 잘못됨",
  },
  *check(project) {
    const dns = dnsOf(project, "internal");
    if (dns?.isWhole !== true) return;
    for (const node of project.definition?.nodes ?? []) {
      const at = nodeAt(node.node, "name") ?? node.node;
      yield* contradicting(node, dns).map((it) => ({ at, ...it }));
      const lacks = lacking(node, dns);
      const list = dns.entry.value;
      if (lacks.text === undefined) continue;
      yield {
        at,
        message: message(
          { en: 'Node "{0}" has no {1} in the internal DNS', ko: '내부 DNS에 노드 "{0}"의 {1}가 없습니다' },
          node.name,
          lacks.text,
        ),
        fixes: list.kind === "seq" ? lacks.records.map((it) => addItem(list, it)) : [],
      };
    }
  },
});

interface Wrong {
  readonly message: Message;
  readonly related: readonly { readonly spot: Spot; readonly message: Message }[];
  readonly fixes: readonly Fix[];
}

// What the records say otherwise than the node: another address, or another host behind its address.
function contradicting(node: ClusterNode, dns: DnsView): readonly Wrong[] {
  if (isIp(node.name)) return [];
  return [...otherAddresses(node, dns), ...otherHosts(node, dns)];
}

function otherAddresses(node: ClusterNode, dns: DnsView): readonly Wrong[] {
  const { address } = node;
  if (address === undefined || !isIp(address)) return [];
  const type = isIpv4(address) ? "A" : "AAAA";
  return dns.records.flatMap((it) => {
    if (it.type !== type || it.address === undefined || !isNode(it.name.value, node)) return [];
    if (reverseName(it.address.value) === reverseName(address)) return [];
    const text = message(
      {
        en: 'The address of node "{0}" is {1}, but its {2} record in the internal DNS leads to {3}',
        ko: '노드 "{0}"의 주소는 {1}이지만 내부 DNS의 {2} 레코드는 {3}을(를) 가리킵니다',
      },
      node.name,
      address,
      type,
      it.address.value,
    );
    return [{ message: text, related: [theRecord(it.address.node)], fixes: [setTo(it.address.node, address, false)] }];
  });
}

function otherHosts(node: ClusterNode, dns: DnsView): readonly Wrong[] {
  const reverse = knownAddresses(node, dns).flatMap((address) =>
    dns.records.flatMap((it) => (isReverseOf(it, address) && it.target ? [{ address, target: it.target }] : [])),
  );
  const [first] = reverse;
  if (first === undefined || reverse.some((it) => isNode(it.target.value, node))) return [];
  const text = message(
    {
      en: 'The reverse record of {1}, the address of node "{0}", names {2}',
      ko: '노드 "{0}"의 주소 {1}의 역방향 레코드가 {2}을(를) 가리킵니다',
    },
    node.name,
    first.address,
    first.target.value,
  );
  const fixes = node.name.includes(".") ? [setTo(first.target.node, node.name, false)] : [];
  return [{ message: text, related: [theRecord(first.target.node)], fixes }];
}

const theRecord = (spot: Spot) => ({ spot, message: message({ en: "The record", ko: "레코드" }) });

const forwardOf = (node: ClusterNode, dns: DnsView): readonly DnsRecord[] =>
  dns.records.filter((it) => ["A", "AAAA", "CNAME"].includes(it.type) && isNode(it.name.value, node));

// The node's address as stated, then those of its records.
function knownAddresses(node: ClusterNode, dns: DnsView): readonly string[] {
  if (isIp(node.name)) return [node.name];
  const stated = node.address === undefined ? [] : [node.address];
  return [...stated, ...forwardOf(node, dns).flatMap((it) => it.address?.value ?? [])].filter(isIp);
}

const isReverseOf = (it: DnsRecord, address: string): boolean =>
  it.type === "PTR" && isSameName(it.name.value, reverseName(address) ?? "");

interface Lacking {
  readonly text: Text | undefined;
  readonly records: readonly Readonly<Record<string, string>>[];
}

function lacking(node: ClusterNode, dns: DnsView): Lacking {
  const known = knownAddresses(node, dns);
  const reversed = known.some((address) => dns.records.some((it) => isReverseOf(it, address)));
  const noForward = !isIp(node.name) && forwardOf(node, dns).length === 0;
  const noReverse = known.length > 0 && !reversed;
  const address = known[0];
  const records =
    address === undefined || !node.name.includes(".") || isIp(node.name)
      ? []
      : [
          ...(noForward ? [{ name: node.name, type: isIpv4(address) ? "A" : "AAAA", address }] : []),
          ...(noReverse ? [{ name: reverseName(address) ?? "", type: "PTR", target: node.name }] : []),
        ];
  if (noForward && noReverse)
    return { text: { en: "forward or reverse record", ko: "정방향 및 역방향 레코드" }, records };
  if (noForward) return { text: { en: "forward record", ko: "정방향 레코드" }, records };
  return { text: noReverse ? { en: "reverse record", ko: "역방향 레코드" } : undefined, records };
}
