import type { ClusterNode } from "../model/cluster.ts";
import { dnsName, dnsOf, isSameName, type DnsView } from "../model/dns.ts";
import { expresswayOf } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { itemsOf, nodeAt } from "../syntax/tree.ts";
import { domainOf, isInDomain } from "./fqdn.ts";

/** The record by which clients and Expressway-C find Unified CM in a domain. */
export const udsName = (domain: string): string => `_cisco-uds._tcp.${dnsName(domain)}`;

/** The record by which clients outside find Expressway-E for a domain. */
export const edgeName = (domain: string): string => `_collab-edge._tls.${dnsName(domain)}`;

/** The nodes that run Unified CM. */
export const callManagers = (project: Project): readonly ClusterNode[] =>
  (project.definition?.nodes ?? []).filter((it) => it.role === "publisher" || it.role === "subscriber");

/** Whether every node of the cluster could be read: only then one that is not found is missing. */
export const knowsNodes = (project: Project): boolean =>
  itemsOf(nodeAt(project.definition?.node, "nodes")).length === (project.definition?.nodes.length ?? 0);

/** Whether a host name means a node: the same name, or its first label where the node has a bare one. */
export const isNode = (host: string, node: ClusterNode): boolean =>
  isSameName(host, node.name) || (!node.name.includes(".") && dnsName(host).startsWith(`${dnsName(node.name)}.`));

/** Whether Expressway-C lies in none of the enterprise domains. Undefined while either is not stated. */
export function isDualDomain(project: Project): boolean | undefined {
  const domains = project.definition?.enterpriseDomains ?? [];
  const cores = (expresswayOf(project)?.cores?.texts ?? []).filter(
    (it) => domainOf(it.value) !== undefined && !isIp(it.value),
  );
  if (domains.length === 0 || cores.length === 0) return undefined;
  return !cores.some((it) => isInDomain(it.value, domains));
}

/** The enterprise domains without a _cisco-uds record, and whether Expressway can do without it (from X12.5; not with two domains and nodes named by address). */
export interface MissingUds {
  readonly dns: DnsView;
  readonly domains: readonly string[];
  readonly needed: boolean;
}

/** Undefined when the files do not state the internal records, or not all of them in a way that can be read. */
export function missingUds(project: Project): MissingUds | undefined {
  const dns = dnsOf(project, "internal");
  if (dns?.isWhole !== true) return undefined;
  const domains = (project.definition?.enterpriseDomains ?? []).filter(
    (domain) => !dns.records.some((it) => it.type === "SRV" && isSameName(it.name.value, udsName(domain))),
  );
  const release = expresswayOf(project)?.release?.release;
  const byAddress = isDualDomain(project) === true && callManagers(project).some((it) => isIp(it.name));
  return { dns, domains, needed: release === undefined || isBefore(release, [12, 5]) || byAddress };
}
