import { dnsOf, isSameName } from "../../../core/src/model/dns.ts";
import { expresswaysOf } from "../../../core/src/model/expressway.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { spotOf } from "../../../core/src/rules/spot.ts";
import { itemsOf, nodeAt, stringOf, type Spot } from "../../../core/src/syntax/tree.ts";

/** The line of a DNS record: with that target, else of that name, else the list where it belongs, else the domain. */
export function recordSpot(
  project: Project,
  side: "internal" | "public",
  name: string,
  target?: string,
): Spot | undefined {
  const dns = dnsOf(project, side);
  const named = (dns?.records ?? []).filter((it) => isSameName(it.name.value, name));
  const exact = named.find(
    (it) => target !== undefined && it.target !== undefined && isSameName(it.target.value, target),
  );
  if (exact?.target) return exact.target.node;
  if (named[0]) return named[0].name.node;
  return dns ? spotOf(dns.entry) : undefined;
}

/** The line that names a domain of the cluster or of Expressway. */
export function domainSpot(project: Project, domain: string): Spot | undefined {
  const stated = expresswaysOf(project)
    .flatMap((it) => it.domains?.texts ?? [])
    .find((it) => isSameName(it.value, domain));
  if (stated) return stated.node;
  return itemsOf(nodeAt(project.definition?.node, "enterpriseDomains")).find((it) =>
    isSameName(stringOf(it) ?? "", domain),
  );
}

/** The line of a key in the cluster's definition, else of its name. */
export const definitionSpot = (project: Project, ...key: readonly string[]): Spot | undefined => {
  const node = project.definition?.node;
  return nodeAt(node, ...key) ?? nodeAt(node, "name");
};
