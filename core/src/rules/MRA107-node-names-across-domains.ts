import { message } from "../base/text.ts";
import { isIp } from "../model/ip.ts";
import { nodeAt } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { callManagers, isDualDomain } from "./srv.ts";

/** Silent while the nodes of Expressway-C or the enterprise domains are not stated. */
export const MRA107 = projectRule({
  id: "MRA107",
  ...guides("MRA deployment guide X15.0, Requirements"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Unified CM and Expressway in different domains but nodes are bare host names",
    ko: "도메인이 다른데 Unified CM 노드가 호스트 이름으로만 정의됨",
  },
  *check(project) {
    if (isDualDomain(project) !== true) return;
    const domain = project.definition?.enterpriseDomains[0];
    for (const it of callManagers(project)) {
      const node = nodeAt(it.node, "name");
      if (node === undefined || it.name.includes(".") || isIp(it.name)) continue;
      yield {
        at: node,
        message: message(
          {
            en: "{0} is a bare host name, and Expressway-C is in another domain; it must be an FQDN or an IP address",
            ko: "{0}은(는) 호스트 이름만 있고 Expressway-C는 다른 도메인에 있습니다. FQDN 또는 IP 주소여야 합니다",
          },
          it.name,
        ),
        fixes: domain === undefined ? [] : [setTo(node, `${it.name}.${domain}`, false)],
      };
    }
  },
});
