import { dnsName, dnsOf } from "../model/dns.ts";
import { edgeDomains, unifiedCmDomains } from "../model/domains.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import { textAt, textsAt } from "../model/located.ts";
import type { ConfigObject, Located } from "../model/object.ts";
import { participates } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import type { Spot } from "../syntax/tree.ts";

/** What stands between an endpoint outside and Unified CM, in the order of a registration. */
export const roles = ["expresswayE", "expresswayC", "callManager"] as const;
export type Role = (typeof roles)[number];

/**
 * Why Unified CM drops the STUN keepalives that come through an Expressway-C (Cisco's MRA chapter, failover): it is not
 * in its list (MRA056), or only as a bare host name of another domain (MRA124), or the releases have no keepalives
 * (before Expressway X12.7 or Unified CM 14).
 */
export type Dropped = "notListed" | "bareName" | "release";

export interface Edge {
  /** Which of the Expressways of the cluster it belongs to, from 0. */
  readonly of: number;
  readonly name: string;
  readonly spot: Spot;
  /** False: the public records are stated, and none of them leads to it, so that no client finds it. */
  readonly announced: boolean;
}
export interface Core {
  /** Which of the Expressways of the cluster it belongs to, from 0. */
  readonly of: number;
  readonly name: string;
  readonly spot: Spot;
  /** Undefined: keepalives through it are answered. */
  readonly dropped: Dropped | undefined;
}

/** A device pool with the nodes where its phones may register, and who hangs on it. */
export interface Pool {
  readonly name: string;
  readonly spot: Spot;
  /** Name of its Unified CM group; undefined when the files do not state it. */
  readonly group: string | undefined;
  /** Names of the nodes in the Unified CM group, in its order; undefined when the files do not state them. */
  readonly members: readonly string[] | undefined;
  readonly phones: number;
}

/** Users whose phones stand in the same pools: places in `pools`, ascending. */
export interface Crowd {
  readonly pools: readonly number[];
  readonly users: number;
}

/** The ways over which endpoints register, as the files state them. Each Expressway-E leads to each Expressway-C of its Expressway. */
export interface Topology {
  readonly cluster: string;
  /** Undefined when the files do not state them. */
  readonly edges: readonly Edge[] | undefined;
  readonly cores: readonly Core[] | undefined;
  /** How many Expressways there are, each with nodes of its own; one where the files state none. */
  readonly expressways: readonly { readonly hasEdges: boolean; readonly hasCores: boolean }[];
  readonly pools: readonly Pool[];
  readonly crowds: readonly Crowd[];
  /** Phones for MRA whose device pool the files do not describe. */
  readonly unplaced: number;
}

/** The topology of a project. Only device pools and phones that take part in MRA. */
export function topologyOf(project: Project): Topology {
  const expressways = expresswaysOf(project);
  const pools = project.objects("devicePools").filter((it) => takesPart(it, project));
  const places = new Map(pools.map((it, i) => [it.name, i]));
  const phones = pools.map(() => 0);
  const poolsOf = new Map<string, Set<number>>();
  let unplaced = 0;
  for (const phone of project.objects("phones").filter((it) => takesPart(it, project))) {
    const at = places.get(textAt(phone.values, "devicePool")?.value ?? "");
    if (at === undefined) unplaced++;
    else {
      phones[at] = (phones[at] ?? 0) + 1;
      const user = textAt(phone.values, "ownerUser")?.value;
      if (user !== undefined) poolsOf.set(user, (poolsOf.get(user) ?? new Set()).add(at));
    }
  }
  return {
    cluster: project.name,
    edges: nodesOf(expressways, "edges")?.map(({ of, value: name, node: spot }) => ({
      of,
      name,
      spot,
      announced: isAnnounced(name, project),
    })),
    cores: nodesOf(expressways, "cores")?.map(({ of, value: name, node: spot }) => ({
      of,
      name,
      spot,
      dropped: droppedAt(name, expressways[of], project),
    })),
    expressways:
      expressways.length === 0
        ? [{ hasEdges: false, hasCores: false }]
        : expressways.map(({ edges, cores }) => ({ hasEdges: edges !== undefined, hasCores: cores !== undefined })),
    pools: pools.map((it, i) => ({
      name: it.name,
      spot: it.identity,
      group: textAt(it.values, "callManagerGroup")?.value,
      members: membersOf(it, project),
      phones: phones[i] ?? 0,
    })),
    crowds: crowdsOf(poolsOf.values()),
    unplaced,
  };
}

interface Listed extends Located<string> {
  readonly of: number;
}

// A node that is listed twice is still one.
function nodesOf(expressways: readonly Expressway[], key: "cores" | "edges"): readonly Listed[] | undefined {
  if (expressways.every((it) => it[key] === undefined)) return undefined;
  const all = expressways.flatMap((it, of) => (it[key]?.texts ?? []).map((text): Listed => ({ ...text, of })));
  return all.filter((it, i) => all.findIndex((other) => dnsName(other.value) === dnsName(it.value)) === i);
}

const takesPart = (it: ConfigObject, project: Project): boolean => it.state === "present" && participates(it, project);

// A client knows the Expressway-E nodes from the public SRV records of its domain, and no other way.
function isAnnounced(name: string, project: Project): boolean {
  const wanted = new Set(edgeDomains(project).map((it) => `_collab-edge._tls.${dnsName(it)}`));
  const records = (dnsOf(project, "public")?.records ?? []).filter(
    (it) => it.type === "SRV" && wanted.has(dnsName(it.name.value)),
  );
  return records.length === 0 || records.some((it) => it.target !== undefined && isSameHost(it.target.value, name));
}

function droppedAt(core: string, expressway: Expressway | undefined, project: Project): Dropped | undefined {
  const release = expressway?.release?.release;
  const version = project.definition?.version;
  if ((release !== undefined && isBefore(release, [12, 7])) || (version !== undefined && Number(version) < 14))
    return "release";
  const listed = project
    .objects("expresswayCs")
    .flatMap((it) => (it.state === "present" ? (textAt(it.values, "hostNameOrIP")?.value ?? []) : []))
    .filter((it) => isSameHost(it, core));
  if (listed.length === 0) return "notListed";
  if (isIp(core) || listed.some((it) => it.includes("."))) return undefined;
  const domains = unifiedCmDomains(project);
  const isNear = domains.length === 0 || domains.some((it) => dnsName(core).endsWith(`.${dnsName(it)}`));
  return isNear || !core.includes(".") ? undefined : "bareName";
}

function membersOf(pool: ConfigObject<"devicePools">, project: Project): readonly string[] | undefined {
  const name = textAt(pool.values, "callManagerGroup")?.value;
  const group = name === undefined ? undefined : project.find("callManagerGroups", name);
  if (group?.state !== "present") return undefined;
  const members = textsAt(group.values, "members")?.texts.map((it) => nodeName(it.value, project));
  return members && [...new Set(members)];
}

/**
 * The node that a Unified CM group means. Groups name the Cisco CallManager of a node: by the node's name, its first
 * label, or `CM_` before either. What no declared node answers to stays as it is.
 */
export function nodeName(callManager: string, project: Project): string {
  const short = callManager.replace(/^CM_/i, "");
  const nodes = (project.definition?.nodes ?? []).filter((it) => it.role === "publisher" || it.role === "subscriber");
  return nodes.find((it) => isSameHost(it.name, short))?.name ?? callManager;
}

/** Whether two names mean the same host: a bare host name stands for the FQDN that begins with it. */
export function isSameHost(a: string, b: string): boolean {
  const [x, y] = [dnsName(a), dnsName(b)];
  if (x === y) return true;
  if (isIp(x) || isIp(y) || x === "" || y === "") return false;
  return x.includes(".") !== y.includes(".") && x.split(".")[0] === y.split(".")[0];
}

function crowdsOf(sets: Iterable<ReadonlySet<number>>): readonly Crowd[] {
  const crowds = new Map<string, { readonly pools: readonly number[]; users: number }>();
  for (const it of sets) {
    const pools = [...it].sort((a, b) => a - b);
    const key = pools.join();
    const crowd = crowds.get(key) ?? { pools, users: 0 };
    crowd.users++;
    crowds.set(key, crowd);
  }
  return [...crowds.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
}
