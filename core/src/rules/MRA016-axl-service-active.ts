import { message } from "../base/text.ts";
import { truthAt } from "../model/located.ts";
import { entryOf, nodeAt, type Node } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { mentionCluster, subjectCluster } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { knowsNodes } from "./srv.ts";

/** Silent while the files neither say that the service is off nor list nodes. */
export const MRA016 = projectRule({
  id: "MRA016",
  ...chapter("1", 95, 110, 118, 120),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Cisco AXL Web Service is not active on the publisher",
    ko: "퍼블리셔에서 Cisco AXL 웹 서비스가 활성화되어 있지 않음",
  },
  *check(project) {
    const definition = project.definition;
    if (definition === undefined) return;
    const publishers = definition.nodes.filter((it) => it.role === "publisher");
    for (const services of servicesIn(definition.node, ...publishers.map((it) => it.node))) {
      const axl = truthAt(services, "axl");
      if (axl?.value !== false) continue;
      yield {
        at: axl.node,
        message: message(
          {
            en: "Cisco AXL Web Service is not active on the publisher of {0}; Expressway and this product need it",
            ko: "{0}의 퍼블리셔에서 Cisco AXL 웹 서비스가 활성화되어 있지 않습니다. Expressway와 이 제품에 필요한 서비스입니다",
          },
          mentionCluster(project),
        ),
        fixes: [setTo(axl.node, true, false)],
      };
    }
    const nodes = entryOf(definition.node, "nodes");
    if (nodes === undefined || definition.nodes.length === 0 || publishers.length > 0 || !knowsNodes(project)) return;
    yield {
      at: nodes.key,
      message: message(
        {
          en: "{0} has no publisher among its nodes; Cisco AXL Web Service must be active on it",
          ko: "{0}의 노드 중에 퍼블리셔가 없습니다. Cisco AXL 웹 서비스는 퍼블리셔에서 활성화되어야 합니다",
        },
        subjectCluster(project),
      ),
    };
  },
});

// The cluster or its publisher states them. Only where neither does, the fact is looked for, and told as one that is not stated.
function servicesIn(cluster: Node, ...publishers: readonly Node[]): readonly (Node | undefined)[] {
  const stated = [cluster, ...publishers].flatMap((it) =>
    it.kind === "map" ? it.entries.flatMap(({ key, value }) => (key.value === "services" ? [value] : [])) : [],
  );
  return stated.length > 0 ? stated : [nodeAt(cluster, "services")];
}
