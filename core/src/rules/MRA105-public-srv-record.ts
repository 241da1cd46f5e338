import { message } from "../base/text.ts";
import { dnsName, dnsOf, isSameName } from "../model/dns.ts";
import { expresswayOf, mraDomains } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import { addItem, setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { edgeName } from "./srv.ts";

const edgePort = 8443;

/** Silent while the files state no public records. */
export const MRA105 = projectRule({
  id: "MRA105",
  ...guides("MRA deployment guide X15.0, Public DNS"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Public _collab-edge SRV record missing or malformed",
    ko: "공용 _collab-edge SRV 레코드가 없거나 잘못됨",
  },
  *check(project) {
    const dns = dnsOf(project, "public");
    if (dns === undefined) return;
    const edge = expresswayOf(project)?.edges?.texts.find((it) => !isIp(it.value))?.value;
    const list = dns.entry.value;
    for (const domain of dns.isWhole ? mraDomains(project) : []) {
      const name = edgeName(domain);
      if (dns.records.some((it) => it.type === "SRV" && isSameName(it.name.value, name))) continue;
      yield {
        at: spotOf(dns.entry),
        message: message(
          {
            en: "There is no SRV record {0}; clients outside find Expressway-E by it",
            ko: "SRV 레코드 {0}이(가) 없습니다. 외부 클라이언트는 이 레코드로 Expressway-E를 찾습니다",
          },
          name,
        ),
        fixes:
          list.kind === "seq" && edge !== undefined
            ? [addItem(list, { name, type: "SRV", target: edge, port: edgePort })]
            : [],
      };
    }
    for (const { name, port, target } of dns.records.filter((it) =>
      dnsName(it.name.value).startsWith("_collab-edge._tls."),
    )) {
      if (port !== undefined && port.value !== edgePort) {
        yield {
          at: port.node,
          message: message(
            {
              en: "{0} points at port {1}; MRA uses 8443",
              ko: "{0}이(가) 포트 {1}을(를) 가리킵니다. MRA는 8443을 사용합니다",
            },
            name.value,
            port.value,
          ),
          fixes: [setTo(port.node, edgePort, false)],
        };
      }
      if (target !== undefined && isIp(target.value)) {
        yield {
          at: target.node,
          message: message(
            {
              en: "{0} points at the address {1}; it must name the FQDN of an Expressway-E",
              ko: "{0}이(가) 주소 {1}을(를) 가리킵니다. Expressway-E의 FQDN을 지정해야 합니다",
            },
            name.value,
            target.value,
          ),
        };
      }
    }
  },
});
