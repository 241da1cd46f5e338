import { message } from "../../../core/src/base/text.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { expresswayOf } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import { isNode } from "../../../core/src/rules/srv.ts";
import { faultText } from "../axl/fault-text.ts";
import type { Fault } from "../deploy/port.ts";
import { notRun, passed, verdicts, wrong, type Check, type Verdict } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { definitionSpot } from "./spots.ts";
import type { World } from "./world.ts";

const limitMs = 20_000;
const axlService = "Cisco AXL Web Service";

/** What the cluster itself says over AXL: service and role, release, nodes, services, parameters, Expressway-C list. */
export function axlChecks(world: World): readonly Check[] {
  const { cluster } = world;
  if (cluster === undefined) return [];
  return [
    signIn(world, cluster),
    schema(world, cluster),
    nodes(world, cluster),
    activated(world, cluster),
    securityMode(world, cluster),
    routingDomain(world, cluster),
    throttle(world),
    expresswayCs(world, cluster),
    ...(expresswayOf(world.project)?.cores?.texts ?? []).map((it) => resolvedCore(world, it.value, it.node)),
  ];
}

type Head = Pick<Check, "id" | "rule" | "label" | "spot">;

const check = (
  world: World,
  head: Head,
  ask: Check["ask"],
  silence: Verdict = notRun(faultText({ kind: "timeout" })),
): Check => ({
  ...head,
  limitMs: world.limit(limitMs),
  silence,
  ask,
});

/** MRA016: 401, 403 and 404 each say something else, and so does no answer. */
const signIn = (world: World, cluster: ClusterReads): Check =>
  check(
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

/** MRA202: fields are checked against the stated version; the cluster must speak it. */
const schema = (world: World, cluster: ClusterReads): Check =>
  check(
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
      const { version } = world.project;
      const spoken = identity.value.schema;
      return verdicts(
        spoken === version
          ? []
          : [
              wrong(
                message(
                  {
                    en: "The files are for version {0}, but {1} is spoken with this cluster (release {2})",
                    ko: "파일의 버전은 {0}이지만 이 클러스터와는 {1}을(를) 사용합니다(릴리스 {2})",
                  },
                  version,
                  spoken,
                  identity.value.release,
                ),
              ),
            ],
        message({ en: "Version {0} is spoken", ko: "버전 {0}을(를) 사용합니다" }, spoken),
      );
    },
  );

/** MRA107 and MRA006: the nodes of the files are those of the cluster, and go by FQDN or address. */
const nodes = (world: World, cluster: ClusterReads): Check =>
  check(
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
      const bare = live.value
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

const isSameNode = (live: string, stated: string): boolean =>
  dnsName(live) === dnsName(stated) || live.split(".")[0]?.toLowerCase() === stated.split(".")[0]?.toLowerCase();

/** MRA016: activated in Cisco Unified Serviceability, not only running just now. */
const activated = (world: World, cluster: ClusterReads): Check => {
  const publisher = world.project.definition?.nodes.find((it) => it.role === "publisher");
  return check(
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

/** MRA115: 1 is mixed mode. */
const securityMode = (world: World, cluster: ClusterReads): Check =>
  parameter(world, cluster, "ClusterSecurityMode", "MRA115", ["securityMode"], (value) => {
    const stated = world.project.definition?.securityMode;
    const live = value === "1" ? "mixed" : "nonSecure";
    return stated === undefined || stated === live
      ? undefined
      : message(
          {
            en: "The cluster's security mode is {0}, but the files say {1}",
            ko: "클러스터 보안 모드는 {0}이지만 파일에는 {1}(으)로 적혀 있습니다",
          },
          live,
          stated,
        );
  });

/** MRA132: calls are routed in the domain in which clients register. */
const routingDomain = (world: World, cluster: ClusterReads): Check =>
  parameter(world, cluster, "OrganizationTopLevelDomain", "MRA132", ["callRoutingDomain"], (value) => {
    const domains = world.project.definition?.enterpriseDomains ?? [];
    return value === "" || domains.length === 0 || domains.some((it) => dnsName(it) === dnsName(value))
      ? undefined
      : message(
          {
            en: "Calls are routed in {0}, which is none of the enterprise domains ({1})",
            ko: "호 라우팅 도메인 {0}이(가) 엔터프라이즈 도메인({1})에 없습니다",
          },
          value,
          domains.join(", "),
        );
  });

const parameter = (
  world: World,
  cluster: ClusterReads,
  name: string,
  rule: string,
  key: readonly string[],
  problem: (value: string) => ReturnType<typeof message> | undefined,
): Check =>
  check(
    world,
    {
      id: `parameter ${name}`,
      rule,
      label: message({ en: "Enterprise parameter {0}", ko: "엔터프라이즈 파라미터 {0}" }, name),
      spot: definitionSpot(world.project, ...key),
    },
    async (signal) => {
      const value = await cluster.surroundings.enterpriseParameter(name, signal);
      if (!value.ok) return [unread(value.fault)];
      if (value.value === undefined)
        return [
          notRun(
            message(
              {
                en: "The cluster has no enterprise parameter {0}",
                ko: "클러스터에 엔터프라이즈 파라미터 {0}이(가) 없습니다",
              },
              name,
            ),
          ),
        ];
      const said = problem(value.value);
      return [said ? wrong(said) : passed(message({ en: "{0} is {1}", ko: "{0}: {1}" }, name, value.value || "–"))];
    },
  );

/** MRA131: the name of the parameter on the wire is not documented, so it is left to the eye. */
const throttle = (world: World): Check =>
  check(
    world,
    {
      id: "throttle",
      rule: "MRA131",
      label: message({ en: "SIP Station TCP Port Throttle Threshold", ko: "SIP Station TCP Port Throttle Threshold" }),
      spot: definitionSpot(world.project),
    },
    () =>
      Promise.resolve([
        notRun(
          message({
            en: "Look at it in System > Service Parameters > Cisco CallManager; for many MRA clients Cisco recommends 750",
            ko: "시스템 > 서비스 파라미터 > Cisco CallManager에서 확인하십시오. MRA 클라이언트가 많으면 Cisco는 750을 권장합니다",
          }),
        ),
      ]),
  );

/** MRA056 and MRA008: the Expressway-C nodes of the files are those that Unified CM knows. */
const expresswayCs = (world: World, cluster: ClusterReads): Check => {
  const cores = expresswayOf(world.project)?.cores;
  return check(
    world,
    {
      id: "expressway-c",
      rule: "MRA056",
      label: message({ en: "Expressway-C list of Unified CM", ko: "Unified CM의 Expressway-C 목록" }),
      spot: cores?.entry.key ?? world.project.surroundings("expressway")[0]?.key,
    },
    async (signal) => {
      const identity = await cluster.identify(signal);
      if (!identity.ok) return [unread(identity.fault)];
      if (!isIn(identity.value.schema, "12.5+"))
        return [
          notRun(
            message({ en: "Unified CM has such a list from 12.5 on", ko: "이 목록은 Unified CM 12.5부터 있습니다" }),
          ),
        ];
      const rows = await cluster.list("expresswayCs", { skip: 0, first: 1_000 }, signal);
      if (!rows.ok) return [unread(rows.fault)];
      const listed = rows.value.map((it) => (typeof it.fields.hostNameOrIP === "string" ? it.fields.hostNameOrIP : ""));
      if (listed.length === 0)
        return [
          {
            ...wrong(
              message({
                en: "Unified CM knows no Expressway-C at all; it is not integrated with Expressway",
                ko: "Unified CM에 Expressway-C가 하나도 없습니다. Expressway와 통합되어 있지 않습니다",
              }),
            ),
            rule: "MRA008",
          },
        ];
      const missing = (cores?.texts ?? [])
        .filter((core) => !listed.some((it) => isSameNode(it, core.value)))
        .map((core) =>
          wrong(
            message(
              {
                en: "Unified CM does not know {0} and drops the STUN keepalives that come through it",
                ko: "Unified CM에 {0}이(가) 없으므로 이 노드를 거치는 STUN keepalive 메시지가 삭제됩니다",
              },
              core.value,
            ),
            core.node,
          ),
        );
      return verdicts(
        missing,
        message({ en: "Unified CM knows {0}", ko: "Unified CM에 등록됨: {0}" }, listed.join(", ")),
      );
    },
  );
};

/** MRA124: Unified CM must resolve the name; what the resolver inside says stands for what Unified CM sees. */
const resolvedCore = (world: World, host: string, spot: Check["spot"]): Check =>
  check(
    world,
    {
      id: `core ${host}`,
      rule: "MRA124",
      label: message({ en: "Address of {0}", ko: "{0}의 주소" }, host),
      spot,
    },
    async (signal) => {
      if (isIp(host)) return [passed(message({ en: "{0} is an address", ko: "{0}은(는) 주소입니다" }, host))];
      const found = await world.inside.addresses(host, signal);
      if (found.kind === "failed")
        return [notRun(message({ en: "DNS gives no answer ({0})", ko: "DNS에서 응답하지 않습니다({0})" }, found.code))];
      return found.kind === "none"
        ? [
            wrong(
              message(
                {
                  en: "{0} cannot be resolved inside, so Unified CM drops the STUN keepalives that come through it",
                  ko: "내부에서 {0}을(를) 확인할 수 없으므로 이 노드를 거치는 STUN keepalive 메시지가 삭제됩니다",
                },
                host,
              ),
            ),
          ]
        : [passed(message({ en: "{0} is {1}", ko: "{0}: {1}" }, host, found.records.join(", ")))];
    },
  );

const unread = (fault: Fault): Verdict => notRun(faultText(fault));
