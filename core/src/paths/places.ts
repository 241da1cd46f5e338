import { dnsName, dnsOf } from "../model/dns.ts";
import { coresOf, edgesOf } from "../model/expressway.ts";
import { textAt, textsAt } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import type { Spot } from "../syntax/tree.ts";
import { isSameHost, nodeName, type Role, type Topology } from "./topology.ts";

/** Where the files speak of something on the registration paths. */
export interface Places {
  /** The lines about a node in a role; the first is where it is declared. */
  node(role: Role, name: string): readonly Spot[];
  /** The whole of a Unified CM group, then of the device pools that have it. */
  group(name: string | undefined): readonly Spot[];
  /** The whole of a device pool. */
  pool(name: string): readonly Spot[];
}

/** Finds where the files speak of the nodes, groups and device pools of a topology. */
export function placesOf(project: Project, topology: Topology): Places {
  const records = dnsOf(project, "public")?.records ?? [];
  const listed = project.objects("expresswayCs");
  const groups = project.objects("callManagerGroups");
  const members = groups.flatMap((it) => textsAt(it.values, "members")?.texts ?? []);
  const pools = new Map(project.objects("devicePools").map((it) => [it.name, it.node]));
  const of: Readonly<Record<Role, (name: string) => readonly Spot[]>> = {
    expresswayE: (name) => [
      ...(edgesOf(project)?.texts ?? []).flatMap((it) => (dnsName(it.value) === dnsName(name) ? it.node : [])),
      ...records.flatMap((it) => (it.target && isSameHost(it.target.value, name) ? it.target.node : [])),
    ],
    expresswayC: (name) => [
      ...(coresOf(project)?.texts ?? []).flatMap((it) => (dnsName(it.value) === dnsName(name) ? it.node : [])),
      ...listed.flatMap((it) => (isSameHost(textAt(it.values, "hostNameOrIP")?.value ?? "", name) ? it.node : [])),
    ],
    callManager: (name) => [
      ...(project.definition?.nodes ?? []).flatMap((it) => (it.name === name ? it.node : [])),
      ...members.flatMap((it) => (nodeName(it.value, project) === name ? it.node : [])),
    ],
  };
  return {
    node: (role, name) => of[role](name),
    group: (name) => [
      ...groups.flatMap((it) => (it.name === name ? it.node : [])),
      ...topology.pools.flatMap((it) => (it.group === name ? (pools.get(it.name) ?? []) : [])),
    ],
    pool: (name) => [pools.get(name)].filter((it) => it !== undefined),
  };
}
