import { message } from "../../../core/src/base/text.ts";
import { coresOf } from "../../../core/src/model/expressway.ts";
import { faultText } from "../axl/fault-text.ts";
import { axlCheck, unread } from "./axl-check.ts";
import { expresswayCs, resolvedCore } from "./axl-expressway.ts";
import { activated, nodes } from "./axl-nodes.ts";
import { refreshLogin, routingDomain, securityMode, throttle } from "./axl-parameters.ts";
import { ilsNetwork, pushNotifications } from "./axl-services.ts";
import { passed, verdicts, wrong, type Check } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { definitionSpot } from "./spots.ts";
import type { PreflightContext } from "./world.ts";

/** What the cluster itself says over AXL: service and role, release, nodes, services, parameters, Expressway-C list. */
export function axlChecks(world: PreflightContext): readonly Check[] {
  const { cluster } = world;
  if (cluster === undefined) return [];
  return [
    signIn(world, cluster),
    schema(world, cluster),
    nodes(world, cluster),
    activated(world, cluster),
    securityMode(world, cluster),
    refreshLogin(world, cluster),
    routingDomain(world, cluster),
    throttle(world, cluster),
    ...ilsNetwork(world, cluster),
    ...pushNotifications(world, cluster),
    expresswayCs(world, cluster),
    ...(coresOf(world.project)?.texts ?? []).map((it) => resolvedCore(world, it.value, it.node)),
  ];
}

/** MRA016: 401, 403 and 404 each say something else, and so does no answer. */
const signIn = (world: PreflightContext, cluster: ClusterReads): Check =>
  axlCheck(
    world,
    {
      id: "axl",
      rule: "MRA016",
      label: message({ en: "AXL on the publisher, with role", ko: "퍼블리셔의 AXL 및 역할" }),
      spot: definitionSpot(world.project, "services", "axl"),
    },
    async (signal) => {
      const identity = await cluster.identify(signal);
      return identity.ok
        ? [
            passed(
              message({ en: "AXL answers; release {0}", ko: "AXL이 응답합니다. 릴리스 {0}" }, identity.value.release),
            ),
          ]
        : [wrong(faultText(identity.fault))];
    },
    wrong(faultText({ kind: "timeout" })),
  );

/** MRA202: fields are checked against the stated version; the cluster must speak it. Where none is stated, nothing is wrong. */
const schema = (world: PreflightContext, cluster: ClusterReads): Check =>
  axlCheck(
    world,
    {
      id: "schema",
      rule: "MRA202",
      label: message({ en: "AXL schema version", ko: "AXL 스키마 버전" }),
      spot: definitionSpot(world.project, "version"),
    },
    async (signal) => {
      const identity = await cluster.identify(signal);
      if (!identity.ok) return [unread(identity.fault)];
      const version = world.project.definition?.version;
      const spoken = identity.value.schema;
      return verdicts(
        version === undefined || spoken === version
          ? []
          : [
              wrong(
                message(
                  {
                    en: "The files state version {0}, but AXL {1} is used with this cluster (release {2})",
                    ko: "파일의 버전은 {0}이지만 이 클러스터와는 {1}을(를) 사용합니다(릴리스 {2})",
                  },
                  version,
                  spoken,
                  identity.value.release,
                ),
              ),
            ],
        message({ en: "AXL {0} is used", ko: "버전 {0}을(를) 사용합니다" }, spoken),
      );
    },
  );
