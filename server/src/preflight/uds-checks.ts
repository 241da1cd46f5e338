import { message } from "../../../core/src/base/text.ts";
import type { ClusterNode } from "../../../core/src/model/cluster.ts";
import { valueOf, type ConfigObject } from "../../../core/src/model/object.ts";
import { callManagers, isNode } from "../../../core/src/rules/srv.ts";
import { takesPart } from "../../../core/src/rules/user.ts";
import { notRun, passed, wrong, type Check, type Verdict } from "./check.ts";
import { getSecurely } from "./secure.ts";
import { timedOutHost } from "./words.ts";
import type { PreflightContext } from "./world.ts";

const limitMs = 8_000;
const port = 8443;
/** Users that are asked about: enough to see whether the clusters know each other's. */
const someUsers = 3;

/** UDS on every Unified CM node, home clusters, and AXL on IM and Presence and on a publisher nobody signed in to. */
export function udsChecks(world: PreflightContext): readonly Check[] {
  const { project } = world;
  const nodes = callManagers(project);
  const publisher = nodes.find((it) => it.role === "publisher") ?? nodes[0];
  const users = project
    .objects("endUsers")
    .filter((it) => takesPart(it, project) && valueOf(it, "homeCluster")?.value !== false);
  const imPresence = (project.definition?.nodes ?? []).filter((it) => it.role === "imPresence");
  return [
    ...nodes.map((it) => version(world, it)),
    ...(publisher === undefined ? [] : users.slice(0, someUsers).map((it) => homeCluster(world, publisher, it))),
    ...(publisher !== undefined && world.cluster === undefined ? [axlAnswers(world, publisher, "MRA016")] : []),
    ...imPresence.slice(0, 1).map((it) => axlAnswers(world, it, "MRA126")),
  ];
}

async function get(world: PreflightContext, host: string, path: string, signal: AbortSignal) {
  const place = await world.reach(host, port, signal);
  return place.ok ? await getSecurely(place.value, host, path, world.trust, undefined, signal) : place;
}

/** MRA005: the record leads to nodes that answer. */
function version(world: PreflightContext, { name, node }: ClusterNode): Check {
  return {
    id: `uds ${name}`,
    hosts: [name],
    rule: "MRA005",
    label: message({ en: "UDS of {0}", ko: "{0}의 UDS" }, name),
    spot: node,
    limitMs: world.limit(limitMs),
    onTimeout: timedOutHost(name, port),
    async ask(signal) {
      const answer = await get(world, name, "/cucm-uds/version", signal);
      if (!answer.ok) return [notRun(answer.fault)];
      if (answer.value.status === 200)
        return [passed(message({ en: "{0} answers UDS", ko: "{0}이(가) UDS에 응답합니다" }, name))];
      return [
        wrong(
          message(
            {
              en: "{0} does not answer UDS (HTTP {1}); Cisco User Data Services must run there",
              ko: "{0}이(가) UDS에 응답하지 않습니다(HTTP {1}). Cisco User Data Services가 실행 중이어야 합니다",
            },
            name,
            answer.value.status,
          ),
        ),
      ];
    },
  };
}

/** MRA118: the cluster says where a user is at home. Only whether it finds the user, and on which host, is read. */
function homeCluster(world: PreflightContext, publisher: ClusterNode, user: ConfigObject<"endUsers">): Check {
  return {
    id: `home-cluster ${user.name}`,
    rule: "MRA118",
    label: message({ en: "Home cluster of {0}", ko: "{0}의 홈 클러스터" }, user.name),
    spot: user.identity,
    limitMs: world.limit(limitMs),
    onTimeout: timedOutHost(publisher.name, port),
    async ask(signal) {
      const path = `/cucm-uds/clusterUser?username=${encodeURIComponent(user.name)}`;
      const answer = await get(world, publisher.name, path, signal);
      if (!answer.ok) return [notRun(answer.fault)];
      const { status, body } = answer.value;
      if (status !== 200)
        return [notRun(message({ en: "{0} answers HTTP {1}", ko: "{0}의 응답: HTTP {1}" }, publisher.name, status))];
      if (!/\bfound="true"/i.test(body))
        return [
          wrong(
            message(
              {
                en: "No cluster is the home cluster of {0}; sign-in over MRA fails",
                ko: "{0}의 홈 클러스터가 없습니다. MRA를 통한 로그인에 실패합니다",
              },
              user.name,
            ),
          ),
        ];
      return [homeVerdict(world, user.name, /<result\b[^>]*\buri="https?:\/\/([^/:"]+)/i.exec(body)?.[1])];
    },
  };
}

function homeVerdict(world: PreflightContext, user: string, host: string | undefined): Verdict {
  const isOurs = host === undefined || (world.project.definition?.nodes ?? []).some((it) => isNode(host, it));
  return isOurs
    ? passed(message({ en: "{0} is at home in this cluster", ko: "{0}의 홈 클러스터는 이 클러스터입니다" }, user))
    : wrong(
        message(
          {
            en: "{0} is at home on {1}, not in this cluster",
            ko: "{0}의 홈 클러스터는 이 클러스터가 아니라 {1}입니다",
          },
          user,
          host,
        ),
      );
}

/** Whether the service is there: without a sign-in it answers 401 where it runs and 404 where it does not. */
function axlAnswers(world: PreflightContext, { name, node }: ClusterNode, rule: "MRA016" | "MRA126"): Check {
  return {
    id: `axl ${name}`,
    hosts: [name],
    rule,
    label: message({ en: "Cisco AXL Web Service on {0}", ko: "{0}의 Cisco AXL 웹 서비스" }, name),
    spot: node,
    limitMs: world.limit(limitMs),
    onTimeout: timedOutHost(name, port),
    async ask(signal) {
      const answer = await get(world, name, "/axl/", signal);
      if (!answer.ok) return [notRun(answer.fault)];
      const { status } = answer.value;
      if (status === 200 || status === 401 || status === 403)
        return [passed(message({ en: "The service runs on {0}", ko: "{0}에서 서비스가 실행 중입니다" }, name))];
      return [
        wrong(
          message(
            {
              en: "Cisco AXL Web Service does not run on {0} (HTTP {1}); activate it in Cisco Unified Serviceability",
              ko: "{0}에서 Cisco AXL 웹 서비스가 실행되지 않습니다(HTTP {1}). Cisco Unified Serviceability에서 활성화하십시오",
            },
            name,
            status,
          ),
        ),
      ];
    },
  };
}
