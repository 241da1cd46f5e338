import { message, type Message } from "../../../core/src/base/text.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { truthAt } from "../../../core/src/model/located.ts";
import type { Parameter } from "../axl/surroundings.ts";
import { axlCheck, unread } from "./axl-check.ts";
import { notRun, passed, verdicts, wrong, type Check, type Verdict } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { definitionSpot } from "./spots.ts";
import type { PreflightContext } from "./world.ts";

/** MRA115: 1 is mixed mode, 0 is not; another number tells neither. */
export const securityMode = (world: PreflightContext, cluster: ClusterReads): Check =>
  parameter(world, cluster, "ClusterSecurityMode", "MRA115", ["securityMode"], (value) => {
    const stated = world.project.definition?.securityMode;
    const live = value === "1" ? "mixed" : value === "0" ? "nonSecure" : undefined;
    return stated === undefined || live === undefined || stated === live
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
export const routingDomain = (world: PreflightContext, cluster: ClusterReads): Check =>
  parameter(world, cluster, "OrganizationTopLevelDomain", "MRA132", ["callRoutingDomain"], (value) => {
    const domains = world.project.definition?.enterpriseDomains ?? [];
    return value === "" || domains.length === 0 || domains.some((it) => dnsName(it) === dnsName(value))
      ? undefined
      : message(
          {
            en: "Calls are routed in {0}, which is not an enterprise domain ({1})",
            ko: "통화 라우팅 도메인 {0}이(가) 엔터프라이즈 도메인({1})에 없습니다",
          },
          value,
          domains.join(", "),
        );
  });

const parameter = (
  world: PreflightContext,
  cluster: ClusterReads,
  name: string,
  rule: string,
  key: readonly string[],
  problem: (value: string) => Message | undefined,
): Check =>
  axlCheck(
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

/** MRA108: what the parameter is called on the wire is not documented, so that it is looked for by its words. */
export const refreshLogin = (world: PreflightContext, cluster: ClusterReads): Check => {
  const stated = truthAt(world.project.definition?.node, "oauthRefreshLogin");
  return axlCheck(
    world,
    {
      id: "oauth-refresh",
      rule: "MRA108",
      label: message({ en: "OAuth with Refresh Login Flow", ko: "OAuth with Refresh Login Flow" }),
      spot: stated?.node ?? definitionSpot(world.project),
    },
    async (signal) => {
      const all = await cluster.surroundings.parameters("Enterprise Wide", undefined, signal);
      if (!all.ok) return [unread(all.fault)];
      const found = all.value.filter(
        ({ name }) => /oauth/i.test(name) && /refresh/i.test(name) && !/expir|timer|token/i.test(name),
      );
      const live = found.length === 1 ? truthOf(found[0]) : undefined;
      if (live === undefined) return [byEye(refreshLoginPath)];
      if (stated !== undefined && stated.value !== live) return [wrong(message(live ? flowOn : flowOff))];
      return [passed(message(live ? isOn : isOff))];
    },
  );
};

/** Numbers and words that Unified CM uses for on and off. */
const truthOf = (it: Parameter | undefined): boolean | undefined =>
  it === undefined
    ? undefined
    : /^(1|t|true|enabled?|on)$/i.test(it.value)
      ? true
      : /^(0|f|false|disabled?|off)$/i.test(it.value)
        ? false
        : undefined;

/** Cisco's number for many MRA clients, in KB per second. */
const wantedThrottle = 750;

/** MRA131: on each node that runs Unified CM. The name is not documented either, and a SIP trunk has a throttle, too. */
export const throttle = (world: PreflightContext, cluster: ClusterReads): Check =>
  axlCheck(
    world,
    {
      id: "throttle",
      rule: "MRA131",
      label: message({ en: "SIP Station TCP Port Throttle Threshold", ko: "SIP Station TCP Port Throttle Threshold" }),
      spot: definitionSpot(world.project),
    },
    async (signal) => {
      const nodes = await cluster.surroundings.nodes(signal);
      if (!nodes.ok) return [unread(nodes.fault)];
      const low: Verdict[] = [];
      let seen = 0;
      for (const { name, role } of nodes.value) {
        if (/presence/i.test(role)) continue;
        const all = await cluster.surroundings.parameters("Cisco CallManager", name, signal);
        if (!all.ok) return [unread(all.fault)];
        const found = all.value.filter(
          (it) => /sip/i.test(it.name) && /station/i.test(it.name) && /throttle/i.test(it.name),
        );
        const value = found.length === 1 ? Number(found[0]?.value) : Number.NaN;
        if (!Number.isFinite(value)) continue;
        seen++;
        if (value < wantedThrottle) {
          const stated = world.project.definition?.nodes.find((it) => dnsName(it.name) === dnsName(name))?.node;
          low.push(wrong(message(tooLow, name, value, wantedThrottle), stated));
        }
      }
      return seen === 0 ? [byEye(throttlePath)] : verdicts(low, message(highEnough, wantedThrottle));
    },
  );

const byEye = (path: Message): Verdict => notRun(message(lookThere, path.template));

const lookThere = {
  en: "No parameter of the cluster can be told to be this one: look at it in {0}",
  ko: "클러스터의 파라미터 중 어느 것인지 알 수 없습니다. {0}에서 직접 확인하십시오",
};
const refreshLoginPath = message({
  en: "System > Enterprise Parameters > SSO and OAuth Configuration",
  ko: "시스템 > 엔터프라이즈 파라미터 > SSO 및 OAuth 구성",
});
const throttlePath = message({
  en: "System > Service Parameters > Cisco CallManager; for many MRA clients Cisco recommends 750",
  ko: "시스템 > 서비스 파라미터 > Cisco CallManager(MRA 클라이언트가 많으면 Cisco는 750을 권장함)",
});
const flowOff = {
  en: "OAuth with Refresh Login Flow is disabled on the cluster, but the files say that it is enabled",
  ko: "클러스터에서 OAuth with Refresh Login Flow가 꺼져 있지만 파일에는 켜진 것으로 적혀 있습니다",
};
const flowOn = {
  en: "OAuth with Refresh Login Flow is enabled on the cluster, but the files say that it is disabled",
  ko: "클러스터에서 OAuth with Refresh Login Flow가 켜져 있지만 파일에는 꺼진 것으로 적혀 있습니다",
};
const isOn = { en: "It is on", ko: "켜져 있습니다" };
const isOff = { en: "It is off", ko: "꺼져 있습니다" };
const tooLow = {
  en: "{0} holds back SIP stations from {1} KB per second on; with many MRA clients Cisco recommends {2}",
  ko: "{0}에서 SIP 스테이션의 임계값이 초당 {1}KB입니다. MRA 클라이언트가 많으면 Cisco는 {2}을(를) 권장합니다",
};
const highEnough = { en: "{0} KB per second or more on every node", ko: "모든 노드에서 초당 {0}KB 이상입니다" };
