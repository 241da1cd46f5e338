import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { expresswaysOf, mraDomains } from "../model/expressway.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent while `expressway.cmsWebProxy` is not stated. */
export const MRA127 = projectRule({
  id: "MRA127",
  ...guides("MRA deployment guide X15.0, Requirements (Cisco Meeting Server Web Proxy)"),
  severity: "error",
  title: { en: "CMS Web Proxy URL and MRA domain are the same", ko: "CMS 웹 프록시 URL과 MRA 도메인이 같음" },
  *check(project) {
    const domains = [...mraDomains(project), ...(project.definition?.enterpriseDomains ?? [])];
    for (const { cmsWebProxy: proxy, eachEdge } of expresswaysOf(project)) {
      if (proxy === undefined) continue;
      const host = proxy.value.replace(/^[a-z]+:\/\//i, "").replace(/[:/].*$/, "");
      const edge = eachEdge.find((it) => isSameName(it.value, host));
      if (edge === undefined && !domains.some((it) => isSameName(it, host))) continue;
      yield {
        at: proxy.node,
        message: message(
          edge === undefined
            ? {
                en: "The web proxy for Cisco Meeting Server is {0}, which is the MRA domain; Expressway cannot tell them apart",
                ko: "Cisco Meeting Server 웹 프록시가 MRA 도메인인 {0}입니다. Expressway가 둘을 구분할 수 없습니다",
              }
            : {
                en: "The web proxy for Cisco Meeting Server is {0}, which is an Expressway-E; Expressway cannot tell it from MRA",
                ko: "Cisco Meeting Server 웹 프록시가 Expressway-E인 {0}입니다. Expressway가 MRA와 구분할 수 없습니다",
              },
          host,
        ),
        related:
          edge === undefined
            ? []
            : [{ spot: edge.node, message: message({ en: "The Expressway-E", ko: "Expressway-E" }) }],
      };
    }
  },
});
