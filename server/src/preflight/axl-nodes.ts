import { message } from "../../../core/src/base/text.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import { coresApart, isNode } from "../../../core/src/rules/srv.ts";
import { axlCheck, isSameNode, unread } from "./axl-check.ts";
import { notRun, verdicts, wrong, type Check } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { definitionSpot } from "./spots.ts";
import type { PreflightContext } from "./world.ts";

const axlService = "Cisco AXL Web Service";

/** MRA107 and MRA006: the nodes of the files are those of the cluster, and go by FQDN or address. */
export const nodes = (world: PreflightContext, cluster: ClusterReads): Check =>
  axlCheck(
    world,
    {
      id: "nodes",
      rule: "MRA107",
      label: message({ en: "Nodes of the cluster", ko: "클러스터 노드" }),
      spot: definitionSpot(world.project, "nodes"),
    },
    async (signal) => {
      const live = await cluster.surroundings.nodes(signal);
      if (!live.ok) return [unread(live.fault)];
      const stated = world.project.definition?.nodes ?? [];
      const unknown = stated
        .filter((it) => it.role !== "unityConnection" && !live.value.some((one) => isSameNode(one.name, it.name)))
        .map((it) => ({
          ...wrong(
            message({ en: "The cluster has no node {0}", ko: "클러스터에 {0} 노드가 없습니다" }, it.name),
            it.node,
          ),
          rule: "MRA006",
        }));
      // Within one domain a bare name is found, too.
      const bare = (coresApart(world.project).length > 0 ? live.value : [])
        .filter((it) => !it.name.includes(".") && !isIp(it.name))
        .map((it) =>
          wrong(
            message(
              {
                en: "The node {0} is named by a bare host name; Expressway in another domain cannot find it (use the FQDN)",
                ko: "{0} 노드가 호스트 이름으로만 등록되어 있습니다. 다른 도메인의 Expressway가 찾을 수 없습니다(FQDN 사용)",
              },
              it.name,
            ),
            stated.find((one) => isSameNode(it.name, one.name))?.node,
          ),
        );
      return verdicts(
        [...unknown, ...bare],
        message({ en: "{0} nodes", ko: "노드 {0}개" }, live.value.map((it) => it.name).join(", ")),
      );
    },
  );

/** MRA016: activated in Cisco Unified Serviceability, not only running just now. */
export const activated = (world: PreflightContext, cluster: ClusterReads): Check => {
  const publisher = world.project.definition?.nodes.find((it) => it.role === "publisher");
  return axlCheck(
    world,
    {
      id: "axl-service",
      rule: "MRA016",
      label: message({ en: "Activation of {0}", ko: "{0} 활성화" }, axlService),
      spot: publisher?.node ?? definitionSpot(world.project, "services", "axl"),
    },
    async (signal) => {
      const live = await cluster.surroundings.nodes(signal);
      if (!live.ok) return [unread(live.fault)];
      const node =
        live.value.find((it) => it.usage === "Publisher") ??
        live.value.find((it) => publisher && isNode(it.name, publisher));
      if (node === undefined)
        return [notRun(message({ en: "The cluster names no publisher", ko: "클러스터에 퍼블리셔가 없습니다" }))];
      const services = await cluster.surroundings.services(node.name, signal);
      if (!services.ok) return [unread(services.fault)];
      return verdicts(
        services.value.get(axlService) === true
          ? []
          : [
              wrong(
                message(
                  { en: "{0} is not activated on {1}", ko: "{1}에서 {0}이(가) 활성화되어 있지 않습니다" },
                  axlService,
                  node.name,
                ),
              ),
            ],
        message({ en: "Activated on {0}", ko: "{0}에서 활성화됨" }, node.name),
      );
    },
  );
};
