import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { mraDomains } from "../model/expressway.ts";
import { textAt } from "../model/located.ts";
import { mentionCluster } from "./label.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent while `cluster.callRoutingDomain` or the domains are not stated. */
export const MRA132 = projectRule({
  id: "MRA132",
  ...guides("MRA deployment guide X15.0, Requirements, Network Domain"),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "Call routing domain differs from the MRA registration domain",
    ko: "통화 라우팅 도메인이 MRA 등록 도메인과 다름",
  },
  *check(project) {
    const routing = textAt(project.definition?.node, "callRoutingDomain");
    const domains = mraDomains(project);
    if (routing === undefined || domains.length === 0 || domains.some((it) => isSameName(it, routing.value))) return;
    yield {
      at: routing.node,
      message: message(
        {
          en: "Call routing domain of {0} is {1}, but phones register over MRA in {2}",
          ko: "{0}의 통화 라우팅 도메인은 {1}이지만 전화기는 MRA로 {2}에 등록합니다",
        },
        mentionCluster(project),
        routing.value,
        domains.join(", "),
      ),
    };
  },
});
