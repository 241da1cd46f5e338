import { X509Certificate } from "node:crypto";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { rootCertificates } from "node:tls";
import { bug } from "../../../core/src/base/bug.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { dnsName, isSameName } from "../../../core/src/model/dns.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { hostPlaceOf, type HostPlace } from "../axl/transport-place.ts";
import type { Secrets } from "../port/cluster.ts";
import type { HostAddress } from "./address.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { openPages, restPort, type ExpresswayProfile, type Pages } from "./expressway-pages.ts";
import { namedHosts } from "./hosts.ts";
import { nameServer, type NameServer } from "./name-server.ts";
import { presentedBy, type Presented } from "./presented.ts";
import type { Trusted } from "./secure.ts";

/** What a person chose for a preflight. */
export interface PreflightSettings {
  readonly project: Project;
  /** Signed in; undefined: nothing is asked that needs a password. */
  readonly cluster: ClusterReads | undefined;
  /** Resolvers inside; none: those of this computer. */
  readonly resolvers: readonly string[];
  /** Resolvers outside; none: what outsiders see is not asked. */
  readonly publicResolvers: readonly string[];
  readonly secrets: Secrets;
  /** TURN servers that a person named, `host` or `host:port`: only they are asked with a user name and password. */
  readonly turnServers: readonly string[];
  readonly trust: Trusted;
  /** A user of Expressway with API access, who only reads; undefined: its REST is not asked. */
  readonly expressway?: ExpresswayProfile | undefined;
  /** The authorities that phones know, PEM; undefined: the public ones that Node brings. */
  readonly publicRoots?: readonly string[];
  /** Milliseconds for each check, in place of the usual ones. */
  readonly limitMs?: number;
  /** Where a place of the files is reached instead: through a port forward, or in a test. */
  readonly redirect?: (host: string, port: number) => HostAddress | undefined;
}

/** Expressway-C over REST, with a sign-in for it. */
export interface ExpresswayDoor {
  readonly host: string;
  readonly port: number;
  /** What it is called in sentences: the name that the files have for it, else what it is, with its address. */
  readonly name: string;
  readonly page: Pages;
}

/** What the checks share. */
export interface PreflightContext {
  readonly project: Project;
  readonly cluster: ClusterReads | undefined;
  readonly inside: NameServer;
  /** Undefined: nobody chose one. */
  readonly outside: NameServer | undefined;
  readonly secrets: Secrets;
  /** Whether a TURN server may be asked with a user name and password: a person named it, not only a file. */
  maySignInAt(turnServer: string): boolean;
  readonly trust: Trusted;
  /** Undefined: nobody signed in, or there is none to ask. */
  readonly expressway: ExpresswayDoor | undefined;
  limit(usualMs: number): number;
  /** Is aborted after so many milliseconds (or those of the settings), and when the preflight is over: for what several checks share. */
  within(usualMs: number): AbortSignal;
  /** The authorities that phones know. */
  publicRoots(): readonly X509Certificate[];
  /** The address of a host that the files name. Asking for another one is a bug. */
  reach(host: string, port: number, signal: AbortSignal): Promise<Result<HostAddress, Message>>;
  /** The certificates that a place presents; each place is asked once, however many checks look at them. */
  presented(host: string, port: number): Promise<Result<Presented, Message>>;
}

const restOf = ({ expressway }: PreflightSettings): HostPlace | undefined =>
  expressway === undefined ? undefined : hostPlaceOf(expressway.host, restPort);

/** How long a TLS handshake may take. */
const handshakeMs = 6_000;

/** Opens the world for a preflight; everything in it ends with the signal. */
export function openWorld(settings: PreflightSettings, signal: AbortSignal): PreflightContext {
  const { project, expressway: profile } = settings;
  const inside = nameServer(settings.resolvers);
  const outside = settings.publicResolvers.length === 0 ? undefined : nameServer(settings.publicResolvers);
  const rest = restOf(settings);
  const turnHosts = new Set(settings.turnServers.flatMap((it) => dnsName(hostPlaceOf(it)?.host ?? it)));
  const named = new Set([...namedHosts(project), ...(rest ? [dnsName(rest.host)] : [])]);
  let roots: readonly X509Certificate[] | undefined;
  const limit = (usualMs: number): number => settings.limitMs ?? usualMs;
  const within = (usualMs: number): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(limit(usualMs))]);

  const reach: PreflightContext["reach"] = async (host, port, own) => {
    if (!named.has(dnsName(host))) return bug(`${host} is named by no file`);
    const other = settings.redirect?.(host, port);
    if (other !== undefined) return ok(other);
    const address = await addressOf(host, { project, inside, outside }, own);
    return address === undefined ? fail(message(noSuchName, host)) : ok({ address, port });
  };

  const toRest =
    ({ host, port }: HostPlace) =>
    (own: AbortSignal) =>
      reach(host, port, own);

  return {
    project,
    cluster: settings.cluster,
    inside,
    outside,
    secrets: settings.secrets,
    maySignInAt: (server) => turnHosts.has(dnsName(server)),
    trust: settings.trust,
    expressway: profile &&
      rest && {
        ...rest,
        name: namedHosts(project).has(dnsName(rest.host)) ? rest.host : `Expressway-C (${rest.host})`,
        page: openPages(profile, rest.host, toRest(rest), limit, signal),
      },
    limit,
    within,
    publicRoots: () => (roots ??= (settings.publicRoots ?? rootCertificates).map((it) => new X509Certificate(it))),
    reach,
    presented: handshakes(reach, () => within(handshakeMs)),
  };
}

/** Looks at the certificates of a place once, whoever asks. */
function handshakes(reach: PreflightContext["reach"], limited: () => AbortSignal): PreflightContext["presented"] {
  const known = new Map<string, Promise<Result<Presented, Message>>>();
  const ask = async (host: string, port: number): Promise<Result<Presented, Message>> => {
    const own = limited();
    const place = await reach(host, port, own);
    return place.ok ? await presentedBy(place.value, host, port, own) : place;
  };
  return (host, port) => {
    const key = `${dnsName(host)}:${port}`;
    const asked = known.get(key) ?? ask(host, port);
    known.set(key, asked);
    return asked;
  };
}

/** The address of a host: by the resolvers inside or this computer's own way, by the files, by the resolvers outside. */
async function addressOf(
  host: string,
  { project, inside, outside }: Pick<PreflightContext, "project" | "inside" | "outside">,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (isIP(host) !== 0) return host;
  if (inside.servers.length > 0) {
    const found = await inside.addresses(host, signal);
    if (found.kind === "found") return found.records[0];
  } else {
    const found = await lookup(host).catch(() => undefined); // this computer's own way, its hosts file included
    if (found !== undefined) return found.address;
  }
  const stated = project.definition?.nodes.find((it) => isSameName(it.name, host))?.address;
  if (stated !== undefined) return stated;
  const found = await outside?.addresses(host, signal);
  return found?.kind === "found" ? found.records[0] : undefined;
}

const noSuchName = {
  en: "The name {0} cannot be resolved from here",
  ko: "여기서 {0} 이름을 확인할 수 없습니다",
};
