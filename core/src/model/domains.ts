import { domainOf, hostOf } from "./host.ts";
import { dnsName, dnsOf, isSameName } from "./dns.ts";
import { expresswaysOf, type Expressway } from "./expressway.ts";
import { isIp } from "./ip.ts";
import { valueOf, type ConfigObject, type Located } from "./object.ts";
import { participates } from "./participation.ts";
import { isPrivateDomain } from "./private.ts";
import type { Project } from "./project.ts";

/**
 * The domains in which clients outside look for an Expressway-E by a `_collab-edge` record, and which its certificate
 * must name: those stated for the Expressway cluster, else the enterprise domains that the public DNS can have. A domain
 * that Expressway only serves is none of them; MRA service domains come beside them.
 */
export const discoveryDomains = (expressway: Expressway | undefined, project: Project): readonly string[] =>
  expressway?.serviceDiscoveryDomains?.texts.map((it) => it.value) ??
  (project.definition?.enterpriseDomains ?? []).filter((it) => !isPrivateDomain(it));

/** The domains of all Expressway clusters in which clients outside look for one, each once. */
export function allDiscoveryDomains(project: Project): readonly string[] {
  const expressways = expresswaysOf(project);
  const domains = (expressways.length === 0 ? [undefined] : expressways).flatMap((it) => discoveryDomains(it, project));
  return domains.filter((it, i) => domains.findIndex((other) => isSameName(other, it)) === i);
}

/** All domains in which anything outside looks for an Expressway-E: of users, and of phones that onboard by activation code. */
export function edgeDomains(project: Project): readonly string[] {
  const domains = [...allDiscoveryDomains(project), ...serviceDomains(project).map((it) => it.domain)];
  return domains.filter((it, i) => domains.findIndex((other) => isSameName(other, it)) === i);
}

/**
 * The domains that lead to one Expressway: its own, and those of MRA service domains. Where there are several Expressways, an
 * MRA service domain that one of them lists belongs to that one.
 */
export function edgeDomainsOf(expressway: Expressway, project: Project): readonly string[] {
  const all = expresswaysOf(project);
  const service = serviceDomains(project)
    .map((it) => it.domain)
    .filter((it) => all.length === 1 || lists(expressway, it) || !all.some((other) => lists(other, it)));
  const domains = [...discoveryDomains(expressway, project), ...service];
  return domains.filter((it, i) => domains.findIndex((other) => isSameName(other, it)) === i);
}

const lists = ({ domains, serviceDiscoveryDomains: discovery }: Expressway, domain: string): boolean =>
  [...(domains?.texts ?? []), ...(discovery?.texts ?? [])].some((it) => isSameName(it.value, domain));

/** A domain of an MRA service domain: phones that onboard by activation code look for their Expressway-E in it. */
export interface ServiceDomain {
  readonly object: ConfigObject<"mraServiceDomains">;
  readonly domains: Located<string>;
  readonly domain: string;
}

/** The domains of the MRA service domains that take part; one object may list several. */
export const serviceDomains = (project: Project): readonly ServiceDomain[] =>
  project.objects("mraServiceDomains").flatMap((object) => {
    const domains =
      object.state === "present" && participates(object, project) ? valueOf(object, "serviceDomains") : undefined;
    if (domains === undefined) return [];
    const listed = domains.value.split(/[\s,;]+/).filter((it) => it !== "");
    return listed.map((domain) => ({ object, domains, domain }));
  });

/**
 * The domains in which the nodes of Unified CM are: those of the publisher and of nodes that are named by an FQDN, and
 * those that the internal DNS gives for bare host names. Empty where the files do not tell. Not the users' domains.
 */
export function unifiedCmDomains(project: Project): readonly string[] {
  const { publisher, nodes = [] } = project.definition ?? {};
  const names = [
    ...(publisher === undefined ? [] : [hostOf(publisher)]),
    ...nodes.flatMap((it) => (it.role === "publisher" || it.role === "subscriber" ? it.name : [])),
  ];
  const found = names.flatMap((name) => (isIp(name) ? [] : (domainOf(name) ?? domainsInDns(project, name))));
  return [...new Set(found)];
}

const domainsInDns = (project: Project, host: string): readonly string[] =>
  (dnsOf(project, "internal")?.records ?? []).flatMap((it) =>
    (it.type === "A" || it.type === "AAAA") && dnsName(it.name.value).startsWith(`${dnsName(host)}.`)
      ? (domainOf(dnsName(it.name.value)) ?? [])
      : [],
  );
