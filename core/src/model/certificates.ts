import { onDemand } from "../base/lazy.ts";
import { itemsOf, type Entry, type MapNode, type Node } from "../syntax/tree.ts";
import { expresswaysOf, type Expressway } from "./expressway.ts";
import { entriesAt, mapsAt, textAt, textsAt, truthAt, type TextList } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";

/** The systems whose certificates the files may state. */
export const certificateSystems = ["cucm", "imPresence", "expresswayC", "expresswayE", "unityConnection"] as const;
export type CertificateSystem = (typeof certificateSystems)[number];

/** What the files state of the certificates of one system. */
export interface SystemCertificates {
  readonly system: CertificateSystem;
  readonly entry: Entry;
  readonly node: MapNode;
  /** `tomcat`, `callManager`, `cupXmpp`, `server` or `client`, in the order of the text. */
  readonly certificates: readonly Certificate[];
  /** On Unified CM and IM and Presence the tomcat-trust store, on Expressway the trusted CA list; undefined when nothing is said. */
  readonly trust: TextList | undefined;
  /** The CallManager-trust store of Unified CM; undefined when nothing is said. */
  readonly callManagerTrust: TextList | undefined;
  /** The Phone-Edge-trust store of Unified CM; undefined when nothing is said. */
  readonly phoneEdgeTrust: TextList | undefined;
  /** The cup-xmpp-trust store of IM and Presence; undefined when nothing is said. */
  readonly cupXmppTrust: TextList | undefined;
  /** The Expressways that have them, where all of a system are asked for; for other systems that list is empty. */
  readonly of: readonly Expressway[];
}
export interface Certificate {
  readonly name: string;
  readonly entry: Entry;
  readonly node: MapNode;
  readonly issuer: Located<string> | undefined;
  readonly selfSigned: Located<boolean> | undefined;
  readonly publicCa: Located<boolean> | undefined;
  readonly commonName: Located<string> | undefined;
  /** The alternative names, without the kind that other programs print before each. */
  readonly san: TextList | undefined;
  readonly eku: TextList | undefined;
}

/**
 * What the files state of a system's certificates; undefined when they say nothing of it. For one Expressway of several:
 * its own certificates, else those that hold for all.
 */
export function certificatesOf(
  project: Project,
  system: CertificateSystem,
  expressway?: Expressway,
): SystemCertificates | undefined {
  const own = expressway && systemFrom(mapsAt(expressway.nodes, "certificates"), system);
  return own ?? systemFrom(common(project), system);
}

/** The certificates of a system, each once, with the Expressways that have them. */
export function everyCertificatesOf(project: Project, system: CertificateSystem): readonly SystemCertificates[] {
  const isOfExpressway = system === "expresswayC" || system === "expresswayE";
  const own = (isOfExpressway ? expresswaysOf(project) : []).map((of) => ({
    of,
    its: systemFrom(mapsAt(of.nodes, "certificates"), system, [of]),
  }));
  const others = own.flatMap(({ of, its }) => (its === undefined ? [of] : []));
  const shared = systemFrom(common(project), system, others);
  return [
    ...(shared && (others.length > 0 || own.length === 0) ? [shared] : []),
    ...own.flatMap(({ its }) => its ?? []),
  ];
}

const common = (project: Project): readonly Node[] => project.surroundings("certificates").map((it) => it.value);

function systemFrom(
  blocks: readonly Node[],
  system: CertificateSystem,
  of: readonly Expressway[] = [],
): SystemCertificates | undefined {
  const entry = entriesAt(blocks, system).find((it) => it.value.kind === "map");
  if (entry?.value.kind !== "map") return undefined;
  const nodes = mapsAt(blocks, system);
  const { value } = entry;
  return onDemand<SystemCertificates>({
    system: () => system,
    entry: () => entry,
    node: () => value,
    certificates: () => certificatesFrom(nodes),
    trust: () => textsAt(nodes, "trust"),
    callManagerTrust: () => textsAt(nodes, "callManagerTrust"),
    phoneEdgeTrust: () => textsAt(nodes, "phoneEdgeTrust"),
    cupXmppTrust: () => textsAt(nodes, "cupXmppTrust"),
    of: () => of,
  });
}

const certificateNames: readonly string[] = ["tomcat", "callManager", "cupXmpp", "server", "client"];

function certificatesFrom(nodes: readonly Node[]): readonly Certificate[] {
  const entries = nodes.flatMap((it) => (it.kind === "map" ? it.entries : []));
  const names = new Set(entries.map((it) => String(it.key.value)).filter((it) => certificateNames.includes(it)));
  return [...names].flatMap((name) => {
    const entry = entriesAt(nodes, name).find((it) => it.value.kind === "map");
    return entry?.value.kind === "map" ? [certificateFrom(name, entry, entry.value, mapsAt(nodes, name))] : [];
  });
}

const certificateFrom = (name: string, entry: Entry, node: MapNode, nodes: readonly Node[]): Certificate =>
  onDemand<Certificate>({
    name: () => name,
    entry: () => entry,
    node: () => node,
    issuer: () => textAt(nodes, "issuer"),
    selfSigned: () => truthAt(nodes, "selfSigned"),
    publicCa: () => truthAt(nodes, "publicCa"),
    commonName: () => textAt(nodes, "commonName"),
    san: () => sanAt(nodes),
    eku: () => usagesAt(nodes),
  });

// As other programs print them: `DNS:expc1.example.com` of OpenSSL, `DNS Name=` of Windows, `IP Address:10.1.1.1`.
const printed = /^(?:DNS(?: ?Name)?|IP(?: ?Address)?|URI|URL)\s*[:=]\s*(?=\S)/i;

function sanAt(nodes: readonly Node[]): TextList | undefined {
  const list = textsAt(nodes, "san");
  return list && { ...list, texts: list.texts.map((it) => ({ ...it, value: it.value.trim().replace(printed, "") })) };
}

// A word that is no key usage leaves open what the list holds.
function usagesAt(nodes: readonly Node[]): TextList | undefined {
  const list = textsAt(nodes, "eku");
  return list?.texts.every((it) => it.value === "serverAuth" || it.value === "clientAuth") ? list : undefined;
}

/** A certificate of a system by its name. */
export const certificateNamed = (of: SystemCertificates | undefined, name: string): Certificate | undefined =>
  of?.certificates.find((it) => it.name === name);

/** Whether a list names something, case aside. */
export const names = (list: TextList, name: string): boolean =>
  list.texts.some((it) => it.value.trim().toLowerCase() === name.trim().toLowerCase());

/** A certificate authority of which the files say who signed it. */
export interface Authority {
  readonly name: Located<string>;
  /** Undefined for a root. */
  readonly issuer: Located<string> | undefined;
}

/** The certificate authorities that the files describe, in the order of file names and text. */
export const authoritiesOf = (project: Project): readonly Authority[] =>
  entriesAt(common(project), "authorities").flatMap(({ value }) =>
    itemsOf(value).flatMap((it) => {
      const name = textAt(it, "name");
      return name === undefined ? [] : [{ name, issuer: textAt(it, "issuer") }];
    }),
  );
