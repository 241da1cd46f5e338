import { onDemand } from "../base/lazy.ts";
import { addTo } from "../base/lists.ts";
import { entryOf, itemsOf, nodeAt, stringOf, type Entry, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import { eachTextAt, mapsAt, textAt, textsAt, truthAt, wholeAt, type TextList } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";
import { isBefore, releaseOf, type Release } from "./release.ts";

/**
 * What the files state of one pair of Expressway clusters (its Expressway-Cs and Expressway-Es); what was not written, or
 * not legally, is undefined.
 */
export interface Expressway {
  /** What tells it from others of the same Unified CM cluster; undefined where it is the only one and has none. */
  readonly name: string | undefined;
  /** Where findings about what it lacks stand: its name where several are listed, else the key `expressway`. */
  readonly spot: Spot;
  /** The first map that describes it: where a key is added. */
  readonly node: MapNode | undefined;
  /** Every map that describes it. */
  readonly nodes: readonly Node[];
  readonly release: (Located<string> & { readonly release: Release }) | undefined;
  /** Plans may write to it. */
  readonly managed: Located<boolean> | undefined;
  readonly mra: Located<boolean> | undefined;
  readonly cores: TextList | undefined;
  readonly edges: TextList | undefined;
  /** Its Expressway-Cs that are named legally, also where another one is not: for what is said of one alone. */
  readonly eachCore: readonly Located<string>[];
  /** The same of its Expressway-Es. */
  readonly eachEdge: readonly Located<string>[];
  readonly domains: TextList | undefined;
  /** Those of the domains whose IM and Presence services go to Unified CM. */
  readonly imPresenceDomains: TextList | undefined;
  readonly serviceDiscoveryDomains: TextList | undefined;
  readonly oauthRefresh: Located<boolean> | undefined;
  readonly tlsVerify: Located<boolean> | undefined;
  /** *Allow activation code onboarding* of its MRA configuration. */
  readonly activationCodeOnboarding: Located<boolean> | undefined;
  readonly turnServers: TextList | undefined;
  readonly cmsWebProxy: Located<string> | undefined;
  /** LAN interfaces that Expressway-E uses. */
  readonly nics: Located<number> | undefined;
  readonly staticNat: Located<string> | undefined;
  readonly traversalPeers: TextList | undefined;
}

/**
 * The pairs of Expressway clusters that the files state for MRA, in the order of file names and text. Beside one for MRA, one
 * that says `mra: false` serves something else (calls with other companies) and is none of them.
 */
export const expresswaysOf = (project: Project): readonly Expressway[] => madeOf(project).forMra;

/** Every pair of Expressway clusters that the files state, those for something else than MRA too. */
export const everyExpresswayOf = (project: Project): readonly Expressway[] => madeOf(project).all;

interface Made {
  readonly all: readonly Expressway[];
  readonly forMra: readonly Expressway[];
}

function madeOf(project: Project): Made {
  const entries = project.surroundings("expressway");
  const known = made.get(entries) ?? makeFrom(groupsOf(entries));
  made.set(entries, known);
  return known;
}

// Fifty rules ask for them; the entries are one array until a file changes.
const made = new WeakMap<readonly Entry[], Made>();

function makeFrom(groups: readonly (readonly Piece[])[]): Made {
  const all = groups.map(expresswayFrom);
  const others = groups.map((pieces) => pieces.some(saysNotMra));
  return { all, forMra: others.includes(false) ? all.filter((_, i) => others[i] !== true) : all };
}

// Not by a look-up: those are noted as what the rule that asks first wants to know.
const saysNotMra = ({ node }: Piece): boolean =>
  node.kind === "map" &&
  node.entries.some(({ key, value }) => key.value === "mra" && value.kind === "scalar" && value.value === false);

/** The first of them: for what is only a suggestion. */
export const expresswayOf = (project: Project): Expressway | undefined => expresswaysOf(project)[0];

/** The one that has a host among its Expressway-Cs, else the first. */
export const expresswayAt = (project: Project, host: string): Expressway | undefined =>
  expresswaysOf(project).find((it) =>
    it.cores?.texts.some(({ value }) => value.toLowerCase() === host.toLowerCase()),
  ) ?? expresswayOf(project);

/** The Expressway-Cs of all of them; undefined where none is stated. */
export const coresOf = (project: Project): TextList | undefined => joined(project, "cores");

/** The Expressway-Es of all of them; undefined where none is stated. */
export const edgesOf = (project: Project): TextList | undefined => joined(project, "edges");

function joined(project: Project, key: "cores" | "edges"): TextList | undefined {
  const lists = expresswaysOf(project).flatMap((it) => it[key] ?? []);
  const [first] = lists;
  return first && { entry: first.entry, texts: lists.flatMap((it) => it.texts) };
}

/** The lists of nodes of each, with what they are lists of. */
export const nodeLists = (
  project: Project,
): readonly (readonly [Expressway, TextList | undefined, "Expressway-C" | "Expressway-E"])[] =>
  expresswaysOf(project).flatMap((it) => [
    [it, it.cores, "Expressway-C"],
    [it, it.edges, "Expressway-E"],
  ]);

/** Whether every one of them is stated to have a release before that one. */
export function areAllBefore(project: Project, release: Release): boolean {
  const all = expresswaysOf(project);
  return all.length > 0 && all.every((it) => it.release !== undefined && isBefore(it.release.release, release));
}

/** One map of an `expressway` block, under its key or in its list. */
interface Piece {
  readonly name: string | undefined;
  readonly spot: Spot;
  readonly node: Node;
}

// Maps of one name are one pair of clusters, in whatever documents they stand. A map without a name belongs to the only one
// that has a name, if there is only one.
function groupsOf(entries: readonly Entry[]): readonly (readonly Piece[])[] {
  const pieces = entries.flatMap(piecesOf);
  const names = new Set(pieces.flatMap((it) => it.name ?? []));
  const [only] = names.size === 1 ? names : [];
  const groups = new Map<string | undefined, Piece[]>();
  for (const it of pieces) {
    const name = it.name ?? only;
    addTo(groups, name, it);
  }
  return [...groups.values()];
}

function piecesOf({ key, value }: Entry): readonly Piece[] {
  if (value.kind !== "seq") return [{ name: stringOf(nodeAt(value, "name")), spot: key, node: value }];
  return itemsOf(value).flatMap((node): Piece[] => {
    if (node.kind !== "map") return [];
    const name = entryOf(node, "name");
    return [{ name: stringOf(name?.value), spot: name?.value ?? node.entries[0]?.key ?? node, node }];
  });
}

// Read when it is asked for: so `unstated.ts` sees which rule looks for which fact.
function expresswayFrom(pieces: readonly Piece[]): Expressway {
  const [first] = pieces;
  const nodes = pieces.map((it) => it.node);
  const network = (): readonly Node[] => mapsAt(nodes, "edgeNetwork");
  return onDemand<Expressway>({
    name: () => pieces.find((it) => it.name !== undefined)?.name,
    spot: () => (first as Piece).spot,
    node: () => nodes.find((it) => it.kind === "map"),
    nodes: () => nodes,
    release: () => releaseIn(nodes),
    managed: () => truthAt(nodes, "managed"),
    mra: () => truthAt(nodes, "mra"),
    cores: () => textsAt(nodes, "cores", "host"),
    edges: () => textsAt(nodes, "edges", "host"),
    eachCore: () => eachTextAt(nodes, "cores", "host"),
    eachEdge: () => eachTextAt(nodes, "edges", "host"),
    domains: () => textsAt(nodes, "domains", "domain"),
    imPresenceDomains: () => textsAt(nodes, "imPresenceDomains", "domain"),
    serviceDiscoveryDomains: () => textsAt(nodes, "serviceDiscoveryDomains", "domain"),
    oauthRefresh: () => truthAt(nodes, "oauthRefresh"),
    tlsVerify: () => truthAt(nodes, "tlsVerify"),
    activationCodeOnboarding: () => truthAt(nodes, "activationCodeOnboarding"),
    turnServers: () => textsAt(nodes, "turnServers"),
    cmsWebProxy: () => textAt(nodes, "cmsWebProxy", "hostOrUrl"),
    nics: () => wholeAt(network(), "nics"),
    staticNat: () => textAt(network(), "staticNat", "ipv4"),
    traversalPeers: () => textsAt(mapsAt(nodes, "traversalZone"), "peers", "host"),
  });
}

function releaseIn(nodes: readonly Node[]): Expressway["release"] {
  const text = textAt(nodes, "release", "release");
  const release = text && releaseOf(text.value);
  return text && release && { ...text, release };
}

/** The domains in which users register over MRA: those of every Expressway where they are stated, else the enterprise domains. */
export function mraDomains(project: Project): readonly string[] {
  const stated = expresswaysOf(project).flatMap((it) => it.domains?.texts ?? []);
  if (stated.length === 0) return project.definition?.enterpriseDomains ?? [];
  return once(stated.map((it) => it.value));
}

const once = (names: readonly string[]): readonly string[] =>
  names.filter((it, i) => names.findIndex((other) => other.toLowerCase() === it.toLowerCase()) === i);

/** The key of a block of facts, with the block. */
export interface IlsFacts {
  readonly entry: Entry;
  readonly enabled: Located<boolean> | undefined;
}

/** What the files state of the ILS network. */
export function ilsOf(project: Project): IlsFacts | undefined {
  const entries = project.surroundings("ils");
  const [entry] = entries;
  return (
    entry && {
      entry,
      enabled: truthAt(
        entries.map((it) => it.value),
        "enabled",
      ),
    }
  );
}

/** The NTP servers that the files state, and the key under which they stand; undefined when nothing is said. */
export function ntpOf(project: Project): { readonly entry: Entry; readonly servers: TextList | undefined } | undefined {
  const entries = project.surroundings("ntp");
  const entry = entries.find((it) => entryOf(it.value, "servers")) ?? entries[0];
  return (
    entry && {
      entry,
      servers: textsAt(
        entries.map((it) => it.value),
        "servers",
      ),
    }
  );
}
