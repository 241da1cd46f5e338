import { entryOf, nodeAt, type Entry, type Node } from "../syntax/tree.ts";
import { textAt, textsAt, truthAt, wholeAt, type TextList } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";
import { releaseOf, type Release } from "./release.ts";

/** What the files state of one Expressway cluster pair; what was not written, or not legally, is undefined. */
export interface Expressway {
  /** The key `expressway`, with this block as its value where it is the only one. */
  readonly entry: Entry;
  readonly node: Node;
  readonly name: Located<string> | undefined;
  readonly release: (Located<string> & { readonly release: Release }) | undefined;
  readonly mra: Located<boolean> | undefined;
  readonly cores: TextList | undefined;
  readonly edges: TextList | undefined;
  readonly domains: TextList | undefined;
  readonly serviceDiscoveryDomains: TextList | undefined;
  readonly oauthRefresh: Located<boolean> | undefined;
  readonly tlsVerify: Located<boolean> | undefined;
  readonly turnServers: TextList | undefined;
  readonly cmsWebProxy: Located<string> | undefined;
  /** Network interfaces of Expressway-E. */
  readonly nics: Located<number> | undefined;
  /** The address that a NAT in front of Expressway-E has on the internet. */
  readonly staticNat: Located<string> | undefined;
  /** Where the traversal zone of Expressway-C looks for Expressway-E. */
  readonly traversalPeers: TextList | undefined;
}

/** What the files state of every Expressway cluster pair: a block, or a list of blocks, in each document. */
export const expresswaysOf = (project: Project): readonly Expressway[] =>
  project.surroundings("expressway").flatMap((entry) => {
    const { value } = entry;
    return (value.kind === "seq" ? value.items : [value]).map((node) => expresswayAt(entry, node));
  });

/** The first of them, for what is the same for all; undefined when there is none. */
export const expresswayOf = (project: Project): Expressway | undefined => expresswaysOf(project)[0];

function expresswayAt(entry: Entry, node: Node): Expressway {
  const text = textAt(node, "release");
  const release = text && releaseOf(text.value);
  return {
    entry,
    node,
    name: textAt(node, "name"),
    release: text && release && { ...text, release },
    mra: truthAt(node, "mra"),
    cores: textsAt(node, "cores"),
    edges: textsAt(node, "edges"),
    domains: textsAt(node, "domains"),
    serviceDiscoveryDomains: textsAt(node, "serviceDiscoveryDomains"),
    oauthRefresh: truthAt(node, "oauthRefresh"),
    tlsVerify: truthAt(node, "tlsVerify"),
    turnServers: textsAt(node, "turnServers"),
    cmsWebProxy: textAt(node, "cmsWebProxy"),
    nics: wholeAt(nodeAt(node, "edgeNetwork"), "nics"),
    staticNat: textAt(nodeAt(node, "edgeNetwork"), "staticNat"),
    traversalPeers: textsAt(nodeAt(node, "traversalZone"), "peers"),
  };
}

/** The domains in which users register over MRA: those of Expressway where they are stated, else the enterprise domains. */
export function mraDomains(project: Project): readonly string[] {
  const stated = expresswayOf(project)?.domains;
  return stated !== undefined && stated.texts.length > 0
    ? stated.texts.map((it) => it.value)
    : (project.definition?.enterpriseDomains ?? []);
}

/** The key of a block of facts, with the block. */
export interface Ils {
  readonly entry: Entry;
  readonly enabled: Located<boolean> | undefined;
}

/** What the files state of the ILS network. */
export function ilsOf(project: Project): Ils | undefined {
  const [entry] = project.surroundings("ils");
  return entry && { entry, enabled: truthAt(entry.value, "enabled") };
}

/** The NTP servers that the files state, and the key under which they stand; undefined when nothing is said. */
export function ntpOf(project: Project): { readonly entry: Entry; readonly servers: TextList | undefined } | undefined {
  const entries = project.surroundings("ntp");
  const entry = entries.find((it) => entryOf(it.value, "servers")) ?? entries[0];
  return entry && { entry, servers: textsAt(entry.value, "servers") };
}
