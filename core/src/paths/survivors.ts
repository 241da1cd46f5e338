import { dnsName } from "../model/dns.ts";
import { byCodeUnit } from "../base/sort.ts";
import { isSameHost, roles, type Core, type Pool, type Role, type Topology } from "./topology.ts";

/**
 * What becomes of registrations, best first. `failsOver`: a way is left over which Unified CM answers STUN keepalives, so
 * that Webex and Jabber find it by themselves. `unwatched`: ways are left, but Unified CM drops the keepalives on each of
 * them, so that a client takes them for broken. `lost`: no way is left. `unknown`: the files do not state enough.
 */
export const survivalStates = ["failsOver", "unwatched", "lost", "unknown"] as const;
export type State = (typeof survivalStates)[number];

/** How many there are in each state. */
export type Count = Readonly<Record<State, number>>;

export interface PoolOutcome {
  readonly pool: Pool;
  readonly state: State;
  /** Ways that are left, as triples of Expressway-E, Expressway-C and Unified CM node. */
  readonly paths: number;
  /** Those of them over which Unified CM answers keepalives. */
  readonly watched: number;
}

/** What is left when elements fail. */
export interface Survivors {
  /** Names of the elements that are switched off, sorted. */
  readonly down: readonly string[];
  readonly pools: readonly PoolOutcome[];
  readonly phones: Count;
  /** A user is as well off as the best of the user's phones. */
  readonly users: Count;
}

/** A node that can fail. One that plays two roles fails in both. */
export interface TopologyElement {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Every element of the topology, in the order of a registration, then as the files name them. */
export function elementsOf(topology: Topology): readonly TopologyElement[] {
  const found = new Map<string, { readonly name: string; readonly roles: Role[] }>();
  const named: Readonly<Record<Role, readonly string[]>> = {
    expresswayE: topology.edges?.map((it) => it.name) ?? [],
    expresswayC: topology.cores?.map((it) => it.name) ?? [],
    callManager: topology.pools.flatMap((it) => it.members ?? []),
  };
  for (const role of roles)
    for (const name of named[role]) {
      const element = found.get(dnsName(name)) ?? { name, roles: [] };
      if (!element.roles.includes(role)) element.roles.push(role);
      found.set(dnsName(name), element);
    }
  return [...found.values()];
}

/** The element that a person means: by its name, or by its first label where that is one element's only. */
export function elementNamed(topology: Topology, name: string): TopologyElement | undefined {
  const elements = elementsOf(topology);
  const exact = elements.find((it) => dnsName(it.name) === dnsName(name));
  if (exact !== undefined) return exact;
  const near = elements.filter((it) => isSameHost(it.name, name));
  return near.length === 1 ? near[0] : undefined;
}

/** What is left when the named elements fail at the same time. Names are those of `elementsOf`. */
export function survivorsOf(topology: Topology, down: readonly string[]): Survivors {
  const off = new Set(down.map(dnsName));
  const isUp = (it: { readonly name: string }): boolean => !off.has(dnsName(it.name));
  const edges = topology.edges?.filter((it) => it.announced && isUp(it)) ?? [];
  const cores = topology.cores?.filter(isUp) ?? [];
  const legs = topology.expressways.map(({ hasEdges, hasCores }, of): Leg => ({
    edges: hasEdges ? edges.filter((it) => it.of === of).length : undefined,
    cores: hasCores ? cores.filter((it) => it.of === of) : undefined,
  }));
  const pools = topology.pools.map((pool): PoolOutcome => {
    const members = pool.members?.filter((name) => isUp({ name })).length;
    return { pool, ...ways(legs, members) };
  });
  const phones = noCount();
  for (const it of pools) phones[it.state] += it.pool.phones;
  phones.unknown += topology.unplaced;
  const users = noCount();
  for (const crowd of topology.crowds) users[best(crowd.pools.flatMap((it) => pools[it]?.state ?? []))] += crowd.users;
  return { down: [...down].sort(byCodeUnit), pools, phones, users };
}

/** What is left after every failure of that many elements at a time. */
export function failureTable(topology: Topology, size: 1 | 2): readonly Survivors[] {
  const names = elementsOf(topology).map((it) => it.name);
  return size === 1
    ? names.map((it) => survivorsOf(topology, [it]))
    : names.flatMap((a, i) => names.slice(i + 1).map((b) => survivorsOf(topology, [a, b])));
}

/** The best of some states; `unknown` where there is none. */
const best = (of: readonly State[]): State => survivalStates.find((it) => of.includes(it)) ?? "unknown";

/** What is up of one Expressway; undefined for what the files do not state. */
interface Leg {
  readonly edges: number | undefined;
  readonly cores: readonly Core[] | undefined;
}

function ways(legs: readonly Leg[], members: number | undefined): Omit<PoolOutcome, "pool"> {
  // One link that is known to have failed is enough, whatever else the files leave out.
  const open = legs.filter(({ edges, cores }) => edges !== 0 && cores?.length !== 0);
  if (open.length === 0 || members === 0) return { state: "lost", paths: 0, watched: 0 };
  const known = open.flatMap(({ edges, cores }) =>
    edges === undefined || cores === undefined ? [] : [{ edges, cores }],
  );
  if (known.length === 0 || members === undefined) return { state: "unknown", paths: 0, watched: 0 };
  const sum = (of: (it: { readonly edges: number; readonly cores: readonly Core[] }) => number): number =>
    known.reduce((all, it) => all + of(it) * members, 0);
  const paths = sum((it) => it.edges * it.cores.length);
  const watched = sum((it) => it.edges * it.cores.filter((core) => core.dropped === undefined).length);
  return { state: watched > 0 ? "failsOver" : "unwatched", paths, watched };
}

const noCount = (): Record<State, number> => ({ failsOver: 0, unwatched: 0, lost: 0, unknown: 0 });
