import { message } from "../base/text.ts";
import { dnsOf, isSameName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { reverseName } from "../model/ip.ts";
import { isBefore } from "../model/release.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent where the internal records do not name the Expressway-E at all, and without IM and Presence. */
export const MRA165 = projectRule({
  id: "MRA165",
  ...guides("MRA deployment guide X15.0, Local DNS (Internal Domains)"),
  severity: "warning",
  title: {
    en: "Expressway-E lacks a reverse record in the internal DNS",
    ko: "내부 DNS에 Expressway-E의 역방향 레코드가 없음",
  },
  *check(project) {
    const dns = dnsOf(project, "internal");
    const hasPresence = project.definition?.nodes.some((it) => it.role === "imPresence") === true;
    if (dns?.isWhole !== true || !hasPresence) return;
    const recent = expresswaysOf(project).filter((it) => !it.release || !isBefore(it.release.release, [8, 8]));
    const edges = recent.flatMap((it) => it.eachEdge);
    for (const { type, name, address } of dns.records) {
      const edge = edges.find((it) => isSameName(it.value, name.value));
      const reverse = type === "A" || type === "AAAA" ? reverseName(address?.value ?? "") : undefined;
      if (edge === undefined || address === undefined || reverse === undefined) continue;
      if (dns.records.some((it) => it.type === "PTR" && isSameName(it.name.value, reverse))) continue;
      const list = dns.entry.value;
      yield {
        at: address.node,
        message: message(
          {
            en: 'Expressway-E "{0}" has a forward record in the internal DNS, but no reverse record for {1}; Expressway-C needs both for the XMPP connection of IM and Presence',
            ko: '내부 DNS에 Expressway-E "{0}"의 정방향 레코드만 있고 {1}의 역방향 레코드가 없습니다. Expressway-C는 IM and Presence의 XMPP 연결에 두 레코드를 모두 사용합니다',
          },
          edge.value,
          address.value,
        ),
        fixes: list.kind === "seq" ? [addItem(list, { name: reverse, type: "PTR", target: edge.value })] : [],
      };
    }
  },
});
