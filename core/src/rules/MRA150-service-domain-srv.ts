import { addTo } from "../base/lists.ts";
import { message } from "../base/text.ts";
import { dnsOf, isSameName } from "../model/dns.ts";
import { serviceDomains, type ServiceDomain } from "../model/domains.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Spot } from "../syntax/tree.ts";
import { concerningAll } from "./concerning.ts";
import { addItem } from "./fix.ts";
import { mention } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { edgeName } from "./srv.ts";

/** Silent while the files state no public records. The enterprise domains are MRA105. */
export const MRA150 = projectRule({
  id: "MRA150",
  ...guides("MRA guide X12.7, Device Onboarding with Activation Codes, Prerequisites"),
  severity: "error",
  title: {
    en: "MRA service domain without a public _collab-edge SRV record",
    ko: "MRA 서비스 도메인에 공용 _collab-edge SRV 레코드가 없음",
  },
  *check(project) {
    const dns = dnsOf(project, "public");
    if (dns?.isWhole !== true) return;
    const list = dns.entry.value;
    const clusters = expresswaysOf(project);
    const edge = clusters[0]?.edges?.texts.find((it) => it.value.includes(".") && !isIp(it.value))?.value;
    const lacking = serviceDomains(project).filter(
      ({ domain }) => !dns.records.some((it) => it.type === "SRV" && isSameName(it.name.value, edgeName(domain))),
    );
    for (const { object, at, domain, count } of eachOnce(lacking)) {
      const name = edgeName(domain);
      const found: Problem = {
        at,
        message: message(
          {
            en: "There is no public SRV record {0}; phones that onboard by activation code in {1} do not find Expressway-E",
            ko: "공용 SRV 레코드 {0}이(가) 없습니다. {1}에서 활성화 코드로 온보딩하는 전화기가 Expressway-E를 찾을 수 없습니다",
          },
          name,
          mention(object),
        ),
        related: [{ spot: dns.entry.key, message: message({ en: "The public records", ko: "공용 레코드" }) }],
        fixes:
          list.kind === "seq" && edge !== undefined && clusters.length === 1
            ? [addItem(list, { name, type: "SRV", target: edge, port: 8443 })]
            : [],
      };
      yield count === 1 ? found : concerningAll(found, object, count);
    }
  },
});

/** A domain, where it is written, the first object that has it from there, and how many do: of a template or a mapping several. */
interface Said {
  readonly at: Spot;
  readonly domain: string;
  readonly object: ConfigObject;
  readonly count: number;
}

function* eachOnce(all: readonly ServiceDomain[]): Generator<Said> {
  const byValue = new Map<Spot, ServiceDomain[]>();
  for (const it of all) addTo(byValue, it.domains.node, it);
  for (const [at, those] of byValue) {
    const objects = new Set(those.map((it) => it.object));
    const [object] = objects;
    if (object === undefined) continue;
    const domains = new Set(those.filter((it) => it.object === object).map((it) => it.domain));
    for (const domain of domains) yield { at, domain, object, count: objects.size };
  }
}
