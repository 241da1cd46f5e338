import { message } from "../base/text.ts";
import { unifiedCmDomains } from "../model/domains.ts";
import { domainOf, hostOf } from "../model/host.ts";
import { isIp } from "../model/ip.ts";
import { nodeAt } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { callManagers, coresApart, isNode } from "./srv.ts";

/** Silent while the nodes of Expressway-C or the domain of Unified CM are not known. */
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
    const [core] = coresApart(project);
    if (core === undefined) return;
    const domains = unifiedCmDomains(project);
    const publisher = hostOf(project.definition?.publisher ?? "");
    for (const it of callManagers(project)) {
      const node = nodeAt(it.node, "name");
      if (node === undefined || it.name.includes(".") || isIp(it.name)) continue;
      const known =
        publisher.includes(".") && isNode(publisher, it)
          ? [publisher]
          : domains.map((domain) => `${it.name}.${domain}`);
      yield {
        at: node,
        message: message(
          {
            en: 'Unified CM node "{0}" is a bare host name, and Expressway-C is in another domain ({1}); it must be an FQDN or an IP address',
            ko: 'Unified CM 노드 "{0}"은(는) 도메인이 없는 호스트 이름이고 Expressway-C는 다른 도메인({1})에 있습니다. FQDN 또는 IP 주소여야 합니다',
          },
          it.name,
          domainOf(core.value) ?? core.value,
        ),
        related: [{ spot: core.node, message: message({ en: "Expressway-C", ko: "Expressway-C" }) }],
        fixes: known.length === 1 ? known.map((name) => setTo(node, name, false)) : [],
      };
    }
  },
});
