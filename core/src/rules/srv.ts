import type { ClusterNode } from "../model/cluster.ts";
import { dnsName, dnsOf, isSameName, type DnsView } from "../model/dns.ts";
import { unifiedCmDomains } from "../model/domains.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { domainOf } from "../model/host.ts";
import { isIp } from "../model/ip.ts";
import type { Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { itemsOf, nodeAt } from "../syntax/tree.ts";

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

/** Whether a host name has an internal record with the address of a node: another name of it. */
export function leadsToNode(host: string, project: Project): boolean {
  const addresses = (dnsOf(project, "internal")?.records ?? []).flatMap((it) =>
    isSameName(it.name.value, host) ? (it.address?.value ?? []) : [],
  );
  return callManagers(project).some((it) => [it.name, it.address].some((own) => addresses.includes(own ?? "")));
}

/**
 * The nodes of Expressway-C in a domain that none of Unified CM's nodes is in: neither completes the other's bare host
 * names there. Empty while the domains of either are not known.
 */
export function coresApart(project: Project): readonly Located<string>[] {
  const domains = unifiedCmDomains(project);
  if (domains.length === 0) return [];
  const cores = expresswaysOf(project).flatMap((it) => it.cores?.texts ?? []);
  return cores.filter((it) => {
    const domain = isIp(it.value) ? undefined : domainOf(it.value);
    return domain !== undefined && !domains.includes(domain);
  });
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
  const releases = expresswaysOf(project).map((it) => it.release?.release);
  const byAddress = coresApart(project).length > 0 && callManagers(project).some((it) => isIp(it.name));
  return {
    dns,
    domains,
    needed: releases.length === 0 || releases.some((it) => it === undefined || isBefore(it, [12, 5])) || byAddress,
  };
}
