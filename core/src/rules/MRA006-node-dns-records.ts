import { message, type Text } from "../base/text.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { dnsOf, isSameName, type DnsView } from "../model/dns.ts";
import { isIp, isIpv4, reverseName } from "../model/ip.ts";
import { nodeAt } from "../syntax/tree.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { isNode } from "./srv.ts";

/** Silent while the files state no internal records. A node that is named by its address needs the reverse record only. */
export const MRA006 = projectRule({
  id: "MRA006",
  ...chapter("prerequisites", 59),
  severity: "warning",
  live: "surroundings",
  title: { en: "UC node lacks a forward or reverse DNS record", ko: "UC 노드의 정방향 또는 역방향 DNS 레코드가 없음" },
  *check(project) {
    const dns = dnsOf(project, "internal");
    if (dns?.isWhole !== true) return;
    for (const node of project.definition?.nodes ?? []) {
      const lacks = lacking(node, dns);
      const list = dns.entry.value;
      if (lacks.text === undefined) continue;
      yield {
        at: nodeAt(node.node, "name") ?? node.node,
        message: message(
          { en: "{0} has no {1} in the internal DNS", ko: "내부 DNS에 {0}의 {1}가 없습니다" },
          node.name,
          lacks.text,
        ),
        fixes: list.kind === "seq" ? lacks.records.map((it) => addItem(list, it)) : [],
      };
    }
  },
});

interface Lacking {
  readonly text: Text | undefined;
  readonly records: readonly Readonly<Record<string, string>>[];
}

function lacking(node: ClusterNode, dns: DnsView): Lacking {
  const forward = dns.records.filter((it) => ["A", "AAAA", "CNAME"].includes(it.type) && isNode(it.name.value, node));
  const addresses = [
    ...(node.address === undefined ? [] : [node.address]),
    ...forward.flatMap((it) => it.address?.value ?? []),
  ];
  const known = isIp(node.name) ? [node.name] : addresses.filter(isIp);
  const reversed = known.some((address) =>
    dns.records.some(
      (it) =>
        it.type === "PTR" &&
        isSameName(it.name.value, reverseName(address) ?? "") &&
        (isIp(node.name) || isNode(it.target?.value ?? "", node)),
    ),
  );
  const noForward = !isIp(node.name) && forward.length === 0;
  const noReverse = known.length > 0 && !reversed;
  const address = known[0];
  const records =
    address === undefined || isIp(node.name)
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
