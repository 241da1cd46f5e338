import { entryOf, type Entry } from "../syntax/tree.ts";
import { textAt, textsAt, truthAt, type TextList } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";
import { releaseOf, type Release } from "./release.ts";

/** What the files state of Expressway; what was not written, or not legally, is undefined. */
export interface Expressway {
  readonly entry: Entry;
  readonly release: (Located<string> & { readonly release: Release }) | undefined;
  readonly mra: Located<boolean> | undefined;
  readonly cores: TextList | undefined;
  readonly edges: TextList | undefined;
  readonly domains: TextList | undefined;
  readonly oauthRefresh: Located<boolean> | undefined;
  readonly tlsVerify: Located<boolean> | undefined;
  readonly turnServers: TextList | undefined;
  readonly cmsWebProxy: Located<string> | undefined;
}

/** What the files state of Expressway: the first `expressway` block; undefined when there is none. */
export function expresswayOf(project: Project): Expressway | undefined {
  const [entry] = project.surroundings("expressway");
  if (entry === undefined) return undefined;
  const node = entry.value;
  const text = textAt(node, "release");
  const release = text && releaseOf(text.value);
  return {
    entry,
    release: text && release && { ...text, release },
    mra: truthAt(node, "mra"),
    cores: textsAt(node, "cores"),
    edges: textsAt(node, "edges"),
    domains: textsAt(node, "domains"),
    oauthRefresh: truthAt(node, "oauthRefresh"),
    tlsVerify: truthAt(node, "tlsVerify"),
    turnServers: textsAt(node, "turnServers"),
    cmsWebProxy: textAt(node, "cmsWebProxy"),
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
