import { dnsName } from "../model/dns.ts";
import { survivalStates, survivorsOf, type State } from "./survivors.ts";
import { roles, type Role, type Topology } from "./topology.ts";

/** The columns of the picture, in the order of a registration. */
export const columns = ["endpoints", ...roles, "groups"] as const;
export type Column = (typeof columns)[number];

/**
 * What a way looks like between two elements. `watched`: Unified CM answers STUN keepalives over it. `unwatched`: it
 * carries registrations, and keepalives are dropped on each way that leads over it. `cut`: nothing comes through.
 * `unknown`: the files do not state what stands at one of its ends.
 */
export type LinkState = "watched" | "unwatched" | "cut" | "unknown";

/** One box of the picture. */
export interface Box {
  /** Unique in the picture: `expresswayE expe1.example.com`. */
  readonly id: string;
  readonly column: Column;
  /** Of a node or a group; undefined for the endpoints and for what the files do not state. */
  readonly name: string | undefined;
  /** Only nodes can be switched off. */
  readonly role: Role | undefined;
  /** Of a group the state of its device pools; of anything else whether something comes through. */
  readonly state: State;
  /** Of a group: its device pools. */
  readonly pools: readonly string[];
  /** Phones that hang on a group; of the endpoints all of them. */
  readonly phones: number;
}

export interface PictureLink {
  readonly from: string;
  readonly to: string;
  readonly state: LinkState;
}

/** The declared topology as it is drawn: boxes in columns, and the ways between neighbours. */
export interface Picture {
  readonly boxes: readonly Box[];
  readonly links: readonly PictureLink[];
}

/** A box together with what comes through from the endpoints: the light in which the next column is drawn. */
interface Lit {
  readonly box: Box;
  readonly light: LinkState;
}

/**
 * Draws the topology without the nodes that are switched off. Every Expressway-E leads to every Expressway-C of its
 * Expressway; where the files state the one and not the other, something unknown stands in its place.
 */
export function pictureOf(topology: Topology, down: readonly string[]): Picture {
  const off = new Set(down.map(dnsName));
  const isOff = (name: string): boolean => off.has(dnsName(name));
  const outcomes = survivorsOf(topology, down).pools;
  const phones = topology.pools.reduce((sum, it) => sum + it.phones, topology.unplaced);
  const links: PictureLink[] = [];
  const join = (from: readonly Lit[], to: Box, own: LinkState): Lit => {
    const lights = from.map((it) => weakest(it.light, own));
    from.forEach((it, i) => links.push({ from: it.box.id, to: to.id, state: lights[i] ?? "unknown" }));
    const light = strongest(lights);
    return { box: { ...to, state: stateOf[light] }, light };
  };

  const start: Lit = { box: { ...plainBox("endpoints"), phones }, light: "watched" };
  const edges = (topology.edges ?? [undefined]).map((it) => ({
    of: it?.of,
    lit: join(
      [start],
      nodeBox("expresswayE", it?.name),
      it === undefined ? "unknown" : isOff(it.name) || !it.announced ? "cut" : "watched",
    ),
  }));
  const cores = (topology.cores ?? [undefined]).map((it) =>
    join(
      edges.flatMap(({ of, lit }) => (it === undefined || of === undefined || of === it.of ? lit : [])),
      nodeBox("expresswayC", it?.name),
      it === undefined ? "unknown" : isOff(it.name) ? "cut" : it.dropped ? "unwatched" : "watched",
    ),
  );
  const groups = groupsOf(topology);
  const names = [...new Set(groups.flatMap((it) => it.members ?? []))];
  const isSilent = groups.some((it) => it.members === undefined);
  const managers = [
    ...names.map((it) => join(cores, nodeBox("callManager", it), isOff(it) ? "cut" : "watched")),
    ...(isSilent ? [join(cores, nodeBox("callManager", undefined), "unknown")] : []),
  ];
  const last = groups.map((group) => {
    const own = managers.filter(({ box }) =>
      box.name === undefined ? !group.members : group.members?.includes(box.name),
    );
    const { box } = join(own, group.box, "watched");
    const mine = outcomes.filter((it) => group.box.pools.includes(it.pool.name));
    return { ...box, state: survivalStates.find((state) => mine.some((it) => it.state === state)) ?? "unknown" };
  });
  return {
    boxes: [start.box, ...[...edges.map((it) => it.lit), ...cores, ...managers].map((it) => it.box), ...last],
    links,
  };
}

const plainBox = (column: Column, name?: string): Box => ({
  id: name === undefined ? column : `${column} ${name}`,
  column,
  name,
  role: undefined,
  state: "failsOver",
  pools: [],
  phones: 0,
});

const nodeBox = (role: Role, name: string | undefined): Box => ({
  ...plainBox(role, name),
  role: name === undefined ? undefined : role,
});

interface Group {
  readonly box: Box;
  readonly members: readonly string[] | undefined;
}

/** The Unified CM groups of the device pools, in their order; pools whose group is not stated stand together. */
function groupsOf(topology: Topology): readonly Group[] {
  const names = [...new Set(topology.pools.map((it) => it.group))];
  return names.map((name) => {
    const pools = topology.pools.filter((it) => it.group === name);
    const phones = pools.reduce((sum, it) => sum + it.phones, 0);
    return {
      box: { ...plainBox("groups", name), pools: pools.map((it) => it.name), phones },
      members: pools[0]?.members,
    };
  });
}

// From the best to the worst that can be said of a way.
const order: readonly LinkState[] = ["watched", "unwatched", "unknown", "cut"];
const weakest = (...of: readonly LinkState[]): LinkState => order.findLast((it) => of.includes(it)) ?? "unknown";
const strongest = (of: readonly LinkState[]): LinkState => order.find((it) => of.includes(it)) ?? "cut";

const stateOf: Readonly<Record<LinkState, State>> = {
  watched: "failsOver",
  unwatched: "unwatched",
  unknown: "unknown",
  cut: "lost",
};
