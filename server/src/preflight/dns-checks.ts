import { message } from "../../../core/src/base/text.ts";
import type { ClusterNode } from "../../../core/src/model/cluster.ts";
import { dnsName, dnsOf, isSameName } from "../../../core/src/model/dns.ts";
import { edgeDomains, edgeDomainsOf } from "../../../core/src/model/domains.ts";
import { coresOf, edgesOf, expresswaysOf, type Expressway } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import type { Located } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { isBefore, type Release } from "../../../core/src/model/release.ts";
import { callManagers, edgeName, isNode, udsName } from "../../../core/src/rules/srv.ts";
import { notRun, passed, verdicts, wrong, type Check, type Verdict } from "./check.ts";
import { domainSpot, recordSpot } from "./spots.ts";
import { serversText, silentResolver, unanswered } from "./words.ts";
import type { PreflightContext } from "./world.ts";

const limitMs = 8_000;

/** What DNS says inside and outside: SRV records, and both directions of every node. */
export const dnsChecks = (world: PreflightContext): readonly Check[] => [
  ...enterpriseDomains(world).flatMap((domain) => [udsInside(world, domain), udsOutside(world, domain)]),
  ...edgeDomains(world.project).flatMap((domain) => [edgeOutside(world, domain), edgesOutside(world, domain)]),
  ...(world.project.definition?.nodes ?? []).filter((it) => !isIp(it.name)).map((it) => bothWays(world, it)),
  ...(coresOf(world.project)?.texts ?? []).map((it) => ownAddress(world, it)),
];

const enterpriseDomains = ({ project }: PreflightContext): readonly string[] =>
  project.definition?.enterpriseDomains ?? [];

/** MRA005; from Expressway X12.5 on, a missing record is MRA106. */
function udsInside(world: PreflightContext, domain: string): Check {
  const { project, inside } = world;
  const name = udsName(domain);
  const isOptional = expresswaysOf(project).length > 0 && expresswaysOf(project).every((it) => isFrom(it, [12, 5]));
  const spot = recordSpot(project, "internal", name) ?? domainSpot(project, domain);
  return {
    id: `srv-uds ${domain}`,
    rule: "MRA005",
    label: message({ en: "{0} inside", ko: "내부의 {0}" }, name),
    spot,
    limitMs: world.limit(limitMs),
    onTimeout: silentResolver(inside),
    async ask(signal) {
      const found = await inside.srv(name, signal);
      if (found.kind === "failed") return [unanswered(inside, found.code)];
      if (found.kind === "none") {
        const said = message(noRecord, name, serversText(inside));
        // Recommended only from X12.5 on: not a failure then.
        return [isOptional ? { ...wrong(said), rule: "MRA106" } : wrong(said)];
      }
      const problems = found.records.flatMap((it) => wrongTarget(project, name, it));
      return verdicts([...problems, ...notLedTo(project, name, found.records)], leadsTo(name, found.records));
    },
  };
}

/** What is wrong with where a record inside leads to. */
function wrongTarget(project: Project, name: string, { target, port }: Target): readonly Verdict[] {
  const at = recordSpot(project, "internal", name, target);
  // Where the files name no nodes, nobody can say which host is none.
  const nodes = callManagers(project);
  if (nodes.length > 0 && !nodes.some((it) => isNode(target, it))) return [wrong(message(noNode, name, target), at)];
  return port === 8443 ? [] : [wrongPort(name, target, port, at)];
}

/** Where a record inside leads to by the files, and does not. */
const notLedTo = (project: Project, name: string, found: readonly Target[]): readonly Verdict[] =>
  (dnsOf(project, "internal")?.records ?? []).flatMap((it) =>
    it.type === "SRV" &&
    isSameName(it.name.value, name) &&
    it.target !== undefined &&
    !found.some((r) => isSameName(r.target, it.target?.value ?? ""))
      ? [wrong(message(notThere, name, it.target.value), it.target.node)]
      : [],
  );

const noNode = {
  en: "{0} leads to {1}, which is no Unified CM node of this cluster",
  ko: "{0}이(가) 가리키는 {1}은(는) 이 클러스터의 Unified CM 노드가 아닙니다",
};
const notThere = {
  en: "{0} does not lead to {1}, although the files say so",
  ko: "파일과 달리 {0}이(가) {1}을(를) 가리키지 않습니다",
};

/** MRA007: nobody outside may find Unified CM. */
function udsOutside(world: PreflightContext, domain: string): Check {
  const { project, outside } = world;
  const name = udsName(domain);
  return {
    id: `srv-uds-public ${domain}`,
    rule: "MRA007",
    label: message({ en: "{0} outside", ko: "외부의 {0}" }, name),
    spot: recordSpot(project, "public", name) ?? domainSpot(project, domain),
    limitMs: world.limit(limitMs),
    onTimeout: outside ? silentResolver(outside) : noResolver,
    async ask(signal) {
      if (outside === undefined) return [noResolver];
      const found = await outside.srv(name, signal);
      if (found.kind === "failed") return [unanswered(outside, found.code)];
      if (found.kind === "none")
        return [
          passed(
            message(
              { en: "It is not there, as it should be (asked: {0})", ko: "외부에 없으며 정상입니다(질의: {0})" },
              serversText(outside),
            ),
          ),
        ];
      return [
        wrong(
          message(
            {
              en: "{0} can be resolved outside ({1}); Jabber then takes itself to be inside and does not use MRA",
              ko: "{0}이(가) 외부에서 확인됩니다({1}). Jabber가 내부에 있다고 판단하여 MRA를 사용하지 않습니다",
            },
            name,
            serversText(outside),
          ),
        ),
      ];
    },
  };
}

const isFrom = ({ release }: Expressway, other: Release): boolean =>
  release !== undefined && !isBefore(release.release, other);

/** The Expressway-Es of those Expressways that a domain leads to, else of all; undefined where the files state none. */
function edgesFor(project: Project, domain: string): readonly Located<string>[] | undefined {
  const all = expresswaysOf(project);
  const own = all.filter((it) => edgeDomainsOf(it, project).some((name) => isSameName(name, domain)));
  const lists = (own.length === 0 ? all : own).flatMap((it) => it.edges?.texts ?? []);
  return lists.length === 0 ? undefined : lists;
}

/** MRA105: clients outside find Expressway-E. */
function edgeOutside(world: PreflightContext, domain: string): Check {
  const { project, outside } = world;
  const name = edgeName(domain);
  const edges = edgesFor(project, domain)?.map((it) => it.value);
  return {
    id: `srv-edge ${domain}`,
    way: "outside",
    rule: "MRA105",
    label: message({ en: "{0} outside", ko: "외부의 {0}" }, name),
    spot: recordSpot(project, "public", name) ?? domainSpot(project, domain),
    limitMs: world.limit(limitMs),
    onTimeout: outside ? silentResolver(outside) : noResolver,
    async ask(signal) {
      if (outside === undefined) return [noResolver];
      const found = await outside.srv(name, signal);
      if (found.kind === "failed") return [unanswered(outside, found.code)];
      if (found.kind === "none")
        return [
          wrong(
            message(
              {
                en: "There is no SRV record {0}; clients outside do not find Expressway-E (asked: {1})",
                ko: "SRV 레코드 {0}이(가) 없으므로 외부 클라이언트가 Expressway-E를 찾을 수 없습니다(질의: {1})",
              },
              name,
              serversText(outside),
            ),
          ),
        ];
      const problems = found.records.map(async ({ target, port }): Promise<readonly Verdict[]> => {
        const at = recordSpot(project, "public", name, target);
        if (isIp(target) || !target.includes(".")) return [wrong(message(notFqdn, name, target), at)];
        if (port !== 8443) return [wrongPort(name, target, port, at)];
        if (edges !== undefined && !edges.some((it) => isSameName(it, target)))
          return [wrong(message(noEdge, name, target), at)];
        const addresses = await outside.addresses(target, signal);
        return addresses.kind === "none" ? [wrong(message(noAddress, target), at)] : [];
      });
      return verdicts((await Promise.all(problems)).flat(), leadsTo(name, found.records));
    },
  };
}

/** MRA057: a second Expressway-E is of use only when clients can find it. */
function edgesOutside(world: PreflightContext, domain: string): Check {
  const { project, outside } = world;
  const name = edgeName(domain);
  const edges = edgesOf(project);
  return {
    id: `srv-edges ${domain}`,
    way: "outside",
    rule: "MRA057",
    label: message({ en: "More than one Expressway-E in {0}", ko: "{0}에 두 개 이상의 Expressway-E" }, name),
    spot: edges?.entry.key ?? recordSpot(project, "public", name),
    limitMs: world.limit(limitMs),
    onTimeout: outside ? silentResolver(outside) : noResolver,
    async ask(signal) {
      if (outside === undefined) return [noResolver];
      const found = await outside.srv(name, signal);
      if (found.kind === "failed") return [unanswered(outside, found.code)];
      // That there is none at all is MRA105.
      if (found.kind === "none") return [notRun(message(noRecord, name, serversText(outside)))];
      const targets = [...new Set(found.records.map((it) => dnsName(it.target)))];
      if (targets.length > 1) return [passed(leadsTo(name, found.records))];
      return [
        wrong(
          message(
            {
              en: "{0} leads to {1} Expressway-E; a client that loses it has no other way to register",
              ko: "{0}이(가) 가리키는 Expressway-E가 {1}개입니다. 장애가 발생하면 클라이언트가 다른 경로로 등록할 수 없습니다",
            },
            name,
            targets.length,
          ),
        ),
      ];
    },
  };
}

/** MRA006: name to address and back. */
function bothWays(world: PreflightContext, node: ClusterNode): Check {
  const { inside } = world;
  return {
    id: `records ${node.name}`,
    hosts: [node.name],
    rule: "MRA006",
    label: message({ en: "{0}, forward and reverse", ko: "{0} 정방향 및 역방향" }, node.name),
    spot: node.node,
    limitMs: world.limit(limitMs),
    onTimeout: silentResolver(inside),
    async ask(signal) {
      const found = await inside.addresses(node.name, signal);
      if (found.kind === "failed") return [unanswered(inside, found.code)];
      const addresses = found.kind === "found" ? found.records : [];
      if (addresses.length === 0) return [wrong(message(noAddress, node.name))];
      const problems: Verdict[] = [];
      if (node.address !== undefined && !addresses.includes(node.address))
        problems.push(wrong(message(otherAddress, node.name, addresses.join(", "), node.address)));
      for (const address of addresses) {
        const names = await inside.names(address, signal);
        if (names.kind === "failed") return [...problems, unanswered(inside, names.code)];
        const back = names.kind === "found" ? names.records : [];
        if (!back.some((it) => isSameName(it, node.name)))
          problems.push(
            wrong(
              back.length === 0
                ? message(noName, address, node.name)
                : message(otherName, address, back.join(", "), node.name),
            ),
          );
      }
      return verdicts(
        problems,
        message({ en: "{0} is {1}, both ways", ko: "{0}은(는) 양방향으로 {1}입니다" }, node.name, addresses.join(", ")),
      );
    },
  };
}

/** MRA120: Expressway-C and Expressway-E are two machines. */
function ownAddress(world: PreflightContext, core: Located<string>): Check {
  const { inside } = world;
  const edges = edgesOf(world.project)?.texts ?? [];
  const addressesOf = async (host: string, signal: AbortSignal): Promise<readonly string[]> => {
    if (isIp(host)) return [host];
    const found = await inside.addresses(host, signal);
    return found.kind === "found" ? found.records : [];
  };
  return {
    id: `own-address ${core.value}`,
    hosts: [core.value],
    rule: "MRA120",
    label: message({ en: "{0} has an address of its own", ko: "{0}의 고유 주소" }, core.value),
    spot: core.node,
    limitMs: world.limit(limitMs),
    onTimeout: silentResolver(inside),
    async ask(signal) {
      const own = await addressesOf(core.value, signal);
      if (own.length === 0) return [notRun(message(noAddress, core.value))];
      const problems: Verdict[] = [];
      for (const edge of edges) {
        const shared = (await addressesOf(edge.value, signal)).filter((it) => own.includes(it));
        if (shared.length > 0) problems.push(wrong(message(sharedAddress, core.value, edge.value, shared.join(", "))));
      }
      return verdicts(problems, message({ en: "{0} is {1}", ko: "{0}: {1}" }, core.value, own.join(", ")));
    },
  };
}

const sharedAddress = {
  en: "{0} and {1} share the address {2}",
  ko: "{0}과(와) {1}이(가) 주소 {2}을(를) 공유합니다",
};

const wrongPort = (name: string, target: string, port: number, at: Verdict["spot"]): Verdict =>
  wrong(
    message(
      {
        en: "{0} leads to port {2} of {1} (must be 8443)",
        ko: "{0}이(가) {1}의 포트 {2}을(를) 가리킵니다(8443이어야 함)",
      },
      name,
      target,
      port,
    ),
    at,
  );

interface Target {
  readonly target: string;
  readonly port: number;
}

const leadsTo = (name: string, records: readonly Target[]) =>
  message(
    { en: "{0} leads to {1}", ko: "{0}이(가) {1}을(를) 가리킵니다" },
    name,
    records
      .map((it) => `${it.target}:${it.port}`)
      .sort()
      .join(", "),
  );

const noResolver = notRun(
  message({
    en: "No resolver outside was chosen (--public-resolver, or the setting mra.preflight.publicResolvers)",
    ko: "외부 리졸버를 지정하지 않았습니다(--public-resolver 또는 설정 mra.preflight.publicResolvers)",
  }),
);
const noRecord = {
  en: "There is no SRV record {0} (asked: {1})",
  ko: "SRV 레코드 {0}이(가) 없습니다(질의: {1})",
};
const noAddress = { en: "{0} has no address record", ko: "{0}의 주소 레코드가 없습니다" };
const otherAddress = {
  en: "{0} is {1}, but the files say {2}",
  ko: "{0}은(는) {1}이지만 파일에는 {2}(으)로 적혀 있습니다",
};
const noName = {
  en: "{0} has no reverse record (must be {1})",
  ko: "{0}의 역방향 레코드가 없습니다({1}이어야 함)",
};
const otherName = {
  en: "The reverse record of {0} is {1} (must be {2})",
  ko: "{0}의 역방향 레코드가 {1}입니다({2}이어야 함)",
};
const notFqdn = {
  en: "{0} leads to {1}, which is no FQDN; Expressway-E must be named by its FQDN",
  ko: "{0}이(가) 가리키는 {1}은(는) FQDN이 아닙니다. Expressway-E는 FQDN으로 지정해야 합니다",
};
const noEdge = {
  en: "{0} leads to {1}, which is no Expressway-E of the files (expressway.edges)",
  ko: "{0}이(가) 가리키는 {1}은(는) 파일에 있는 Expressway-E가 아닙니다(expressway.edges)",
};
