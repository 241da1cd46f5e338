import type { JsonObject } from "../base/json.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { SurroundingKey, Version } from "../catalog/schema.ts";
import { newest } from "../catalog/versions.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { expresswayOf } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import type { EndpointKind } from "./endpoints.ts";

/** What somebody says who wants a user with Jabber. What is left out is proposed. */
export interface UserWish {
  readonly cluster: string;
  /** Of a cluster that no file describes: as it is connected. */
  readonly publisher?: string;
  readonly version?: Version;
  readonly domain?: string;
  readonly userid: string;
  readonly lastName: string;
  /** What the names of the devices begin with: `CSF`, `TCT`. */
  readonly devices: readonly string[];
}

/** A fact, or an object of a section, in the shape of a file. */
export interface SurroundingDraft {
  readonly key: Section | SurroundingKey | "cluster" | "templates";
  readonly value: JsonObject;
}

export type NamedNode = Omit<ClusterNode, "node">;

export const isCallProcessing = ({ role }: NamedNode): boolean => role === "publisher" || role === "subscriber";

/** A name as an FQDN: labels of letters, digits and hyphens. */
export const isDomain = (it: string): boolean =>
  it.length <= 200 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i.test(it);

// The cluster's own domains come first: a profile's name must lie in one of them.
export function domainForUser({ domain, publisher }: UserWish, project: Project | undefined): string {
  const known = project?.definition?.enterpriseDomains ?? [];
  const asked = domain?.toLowerCase() ?? "";
  const proposed = known.includes(asked) || (known.length === 0 && isDomain(asked)) ? asked : known[0];
  const ofHost =
    publisher
      ?.toLowerCase()
      .replace(/:\d+$/, "")
      .replace(/^[^.]+\./, "") ?? "";
  return proposed ?? (isDomain(ofHost) ? ofHost : "example.com");
}

export function proposedNodes(publisher: string | undefined, domain: string): readonly NamedNode[] {
  const host = publisher?.toLowerCase().replace(/:\d+$/, "") ?? "";
  const name = host.endsWith(`.${domain}`) && isDomain(host) ? host : `cucm-pub.${domain}`;
  return [
    { name, role: "publisher", address: "10.0.0.10" },
    { name: `cucm-sub1.${domain}`, role: "subscriber", address: "10.0.0.11" },
  ];
}

export function ntpServer(project: Project | undefined): string {
  const said = project?.surroundings("ntp").flatMap(({ value }) => itemsOf(nodeAt(value, "servers")).map(stringOf));
  return said?.find((it) => it !== undefined) ?? "10.0.0.1";
}

const coresOf = (project: Project | undefined, domain: string): readonly string[] => {
  const said = (project && expresswayOf(project)?.cores?.texts.map((it) => it.value)) ?? [];
  return said.length > 0 ? said : [`expc1.${domain}`, `expc2.${domain}`];
};
const edgesOf = (project: Project | undefined, domain: string): readonly string[] => {
  const said = (project && expresswayOf(project)?.edges?.texts.map((it) => it.value)) ?? [];
  return said.length > 0 ? said : [`expe1.${domain}`, `expe2.${domain}`];
};

export const iceDraft = (project: Project | undefined, domain: string): JsonObject => ({
  enabled: true,
  defaultCandidate: "host",
  serverReflexiveAddress: true,
  turn: {
    primary: edgesOf(project, domain)[0] ?? "",
    ...(edgesOf(project, domain)[1] === undefined ? {} : { secondary: edgesOf(project, domain)[1] ?? "" }),
    transport: "auto",
    username: "mra-turn",
    password: { secret: "turn-mra" },
  },
});

/** Before, Unified CM has no use for the names of Expressway-C nodes: STUN keepalives begin here. */
export const failoverSince = "14.0+";

export function missingCores(project: Project | undefined, domain: string): readonly SurroundingDraft[] {
  const known = new Set(project?.objects("expresswayCs").map((it) => it.name));
  return coresOf(project, domain)
    .filter((it) => !known.has(it))
    .map((hostNameOrIP) => ({ key: "expresswayCs", value: { hostNameOrIP, x509SubjectNames: [hostNameOrIP] } }));
}

export function missingFacts(
  wish: UserWish,
  project: Project | undefined,
  domain: string,
  nodes: readonly NamedNode[],
  kinds: readonly EndpointKind[],
): readonly SurroundingDraft[] {
  const drafts: SurroundingDraft[] = [];
  const add = (key: SurroundingKey, value: JsonObject): void => {
    if ((project?.surroundings(key).length ?? 0) === 0) drafts.push({ key, value });
  };
  const cores = coresOf(project, domain);
  const edges = edgesOf(project, domain);
  if (project?.definition === undefined) drafts.push({ key: "cluster", value: clusterDraft(wish, domain, nodes) });
  add("ntp", { servers: ["10.0.0.1"] });
  add("dns", {
    internal: recordsInside(domain, nodes),
    public: edges.map((it) => srv(`_collab-edge._tls.${domain}`, it)),
  });
  const san = [...cores, ...kinds.map((it) => `${it.profile}.${domain}`)];
  add("certificates", {
    cucm: { tomcat: { issuer: "Corp CA" }, callManager: { issuer: "Corp CA" }, trust: ["Corp CA"] },
    expresswayC: { server: { issuer: "Corp CA", san }, trust: ["Corp CA", "Public CA"] },
    expresswayE: { server: { issuer: "Public CA", publicCa: true, san: [...edges, domain] } },
  });
  const domains = [domain];
  add("expressway", { release: "X15.2", mra: true, cores, edges, domains, oauthRefresh: true, tlsVerify: true });
  return drafts;
}

const clusterDraft = (wish: UserWish, domain: string, nodes: readonly NamedNode[]): JsonObject => ({
  name: wish.cluster,
  publisher: wish.publisher ?? nodes[0]?.name ?? "",
  version: wish.version ?? newest,
  enterpriseDomains: [domain],
  securityMode: "mixed",
  oauthRefreshLogin: true,
  services: { axl: true },
  nodes: nodes.map(({ name, role, address = "" }) => ({ name, role, address })),
});

/** By which Expressway-C finds a subscriber, and both directions of every node. */
const recordsInside = (domain: string, nodes: readonly NamedNode[]): readonly JsonObject[] => [
  ...nodes
    .filter((it) => it.role === "subscriber")
    .slice(0, 1)
    .map(({ name }) => srv(`_cisco-uds._tcp.${domain}`, name)),
  ...nodes.flatMap(({ name, address }) =>
    address === undefined
      ? []
      : [
          { name, type: "A", address },
          { name: `${address.split(".").reverse().join(".")}.in-addr.arpa`, type: "PTR", target: name },
        ],
  ),
];

const srv = (name: string, target: string): JsonObject => ({ name, type: "SRV", target, port: 8443 });
