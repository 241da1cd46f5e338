import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:https";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { createSecureContext, type SecureContext } from "node:tls";
import { breakable } from "./breakable.ts";
import { makeIdentity, type Identity, type Wish } from "./certificate.ts";
import { respond, type Responder } from "./datagrams.ts";
import { answerDns, type DnsRecord } from "./dns.ts";
import { edgePage, edgeXmpp, type DemoEdge, type EdgeFault, type SecureFor } from "./edge.ts";
import { coreAddresses, cores, profileNames } from "./expressway-state.ts";
import { addressOf, listening } from "./listening.ts";
import { answerStun } from "./stun.ts";
import { answerTime } from "./time.ts";

/** Where the hosts of the example project are played: name servers, clocks, certificates, UDS and STUN, all on loopback. */
export interface DemoSurroundings {
  /** `127.0.0.1:40053`: names as they are seen inside. */
  readonly resolver: string;
  /** The same outside. */
  readonly publicResolver: string;
  /** A place as files and checks name it, to where it listens: `cucm-pub.example.com:8443` → `127.0.0.1:43212`. */
  readonly places: Readonly<Record<string, string>>;
  /** Certificate of the authority that phones know, PEM: the one that signed for the Expressway-E. */
  readonly publicRoot: string;
  /** The Expressway-E among them. */
  readonly edge: DemoEdge;
}

const domain = "example.com";
const nodes = { "cucm-pub": "10.20.1.10", "cucm-sub1": "10.20.1.11", "cucm-sub2": "10.20.1.12" } as const;
const imPresence = ["imp1", "10.20.1.21"] as const;
const edges = { expe1: "198.51.100.11", expe2: "198.51.100.12" } as const;
const clocks = ["10.20.0.1", "10.20.0.2"] as const;
/** The one thing that wants doing: so many days are left to the certificate of IM and Presence. */
const soon = 21;

/** Starts them; they end with `stop`. `identity` signs for what is inside, an authority of its own for what is outside. */
export async function startDemoSurroundings(
  identity: Identity,
  host: "127.0.0.1" | "::1",
): Promise<DemoSurroundings & { stop(): Promise<void> }> {
  const outside = makeIdentity(new Date(), "Public CA");
  const edge: DemoEdge = { fault: "none", user: "jdoe", password: randomBytes(18).toString("base64url"), asked: [] };
  const web = tlsServer(identity, outside, edge);
  const sockets = new Set<Socket>();
  const xmpp = edgeXmpp(edge, web.secureFor, (it) => void sockets.add(it));
  const udp: Responder[] = [];
  const answering = async (answer: Parameters<typeof respond>[1]): Promise<string> => {
    const it = await respond(host, answer);
    udp.push(it);
    return host === "::1" ? `[::1]:${it.port}` : `${host}:${it.port}`;
  };
  const stop = async (): Promise<void> => {
    for (const it of udp) it.stop();
    for (const it of sockets) it.destroy();
    xmpp.close();
    await web.stop();
  };
  try {
    await listening(web.server, 0, host);
    await listening(xmpp, 0, host);
    const [resolver, publicResolver, clock, stun] = [
      await answering(answerDns(inside)),
      await answering((question) => answerDns(publishedNow(edge.fault))(question)),
      await answering(answerTime),
      await answering(answerStun),
    ];
    const places = placesOf(addressOf(web.server), addressOf(xmpp), clock, stun);
    return { resolver, publicResolver, places, publicRoot: outside.ca, edge, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function placesOf(web: string, xmpp: string, clock: string, stun: string): Readonly<Record<string, string>> {
  const named = (hosts: readonly string[], port: number, at: string): readonly (readonly [string, string])[] =>
    hosts.map((it) => [`${it}:${port}`, at]);
  const callManagers = Object.keys(nodes).map(fqdn);
  const outer = Object.keys(edges).map(fqdn);
  return Object.fromEntries([
    ...named([...callManagers, fqdn(imPresence[0]), ...outer], 8443, web),
    ...named([...callManagers, ...cores, ...outer], 5061, web),
    ...named(clocks, 123, clock),
    ...named(outer, 3478, stun),
    ...named(outer, 5222, xmpp),
  ]);
}

const fqdn = (host: string): string => `${host}.${domain}`;
const bothWays = (name: string, address: string): readonly DnsRecord[] => [
  { type: "A", name, address },
  { type: "PTR", name: `${address.split(".").reverse().join(".")}.in-addr.arpa`, target: name },
];
const service = (name: string, hosts: readonly string[]): readonly DnsRecord[] =>
  hosts.map((it) => ({ type: "SRV", name, target: fqdn(it), port: 8443 }));

const inside: readonly DnsRecord[] = [
  ...service(`_cisco-uds._tcp.${domain}`, ["cucm-sub1", "cucm-sub2"]),
  ...[...Object.entries(nodes), imPresence].flatMap(([host, address]) => bothWays(fqdn(host), address)),
  ...cores.flatMap((name, i) => bothWays(name, coreAddresses[i] ?? "")),
];
const published: readonly DnsRecord[] = [
  ...service(`_collab-edge._tls.${domain}`, Object.keys(edges)),
  ...Object.entries(edges).flatMap(([host, address]) => bothWays(fqdn(host), address)),
];

/** What is published, with what may be wrong about it. */
function publishedNow(fault: EdgeFault): readonly DnsRecord[] {
  const edge = `_collab-edge._tls.${domain}`;
  switch (fault) {
    case "noRecord":
      return published.filter((it) => it.name !== edge);
    case "recordElsewhere":
      return [...published.filter((it) => it.name !== edge), ...service(edge, ["old-edge"])];
    case "udsOutside":
      return [...published, ...service(`_cisco-uds._tcp.${domain}`, ["cucm-sub1"])];
    default:
      return published;
  }
}

/** Every host that speaks TLS, told apart by the name it is asked for. */
function tlsServer(
  identity: Identity,
  outside: Identity,
  demoEdge: DemoEdge,
): { readonly server: Server; readonly secureFor: SecureFor; stop(): Promise<void> } {
  const contexts = new Map<string, SecureContext>();
  const contextOf = (name: string): SecureContext => {
    const fault = isEdge(name) ? demoEdge.fault : "none";
    const kind = `${fault in certificateFaults ? fault : "none"} ${name}`;
    const known = contexts.get(kind);
    if (known) return known;
    const signer = isEdge(name) && fault !== "untrusted" ? outside : identity;
    const { certificate, key } = signer.issue({ ...wishOf(name), ...certificateFaults[fault] });
    const made = createSecureContext({ cert: certificate, key });
    contexts.set(kind, made);
    return made;
  };
  const secureFor: SecureFor = (name, give) =>
    isPlayed(name) ? give(null, contextOf(name)) : give(new Error(`${name} is not played here`));
  const server = createServer(
    {
      cert: identity.certificate,
      key: identity.key,
      minVersion: "TLSv1.2",
      SNICallback: secureFor,
    },
    (request, response) => {
      request.resume();
      const asked = "servername" in request.socket ? request.socket.servername : undefined;
      if (typeof asked === "string" && isEdge(asked)) {
        const page = edgePage(demoEdge, asked, request);
        if (page === undefined) request.socket.destroy();
        else response.writeHead(page.status, { ...page.headers, Connection: "close" }).end(page.body);
        return;
      }
      const { status, body = "" } = pageFor(request);
      response.writeHead(status, { "Content-Type": "application/xml", Connection: "close" }).end(body);
    },
  );
  return { server, secureFor, stop: breakable(server) };
}

const played = new Set<string>([...cores, ...[...Object.keys(nodes), imPresence[0], ...Object.keys(edges)].map(fqdn)]);
const isPlayed = (name: string): boolean => played.has(name);

const isEdge = (name: string): boolean => Object.keys(edges).some((it) => fqdn(it) === name);

/** Certificates with which something is wrong, by the fault. */
const certificateFaults: Partial<Readonly<Record<EdgeFault, Partial<Wish>>>> = {
  untrusted: {},
  expired: { days: -1 },
  otherName: { subject: "www.example.com", dns: ["www.example.com", domain] },
  noDomainName: { dns: Object.keys(edges).map(fqdn) },
};

function wishOf(name: string): Wish {
  const others = cores.some((it) => it === name) ? [...cores, ...profileNames] : [domain];
  const days = name === fqdn(imPresence[0]) ? soon : 400;
  return { subject: name, dns: [...new Set([name, ...others])], isForClients: true, days, isByName: true };
}

/** What the web servers of Unified CM and IM and Presence say to whoever has not signed in. */
function pageFor({ url = "" }: IncomingMessage): { readonly status: number; readonly body?: string } {
  const path = url.split("?")[0];
  if (path === "/axl/") return { status: 401 };
  if (path === "/cucm-uds/version")
    return { status: 200, body: "<versionInformation><version>14.0.1</version></versionInformation>" };
  if (path === "/cucm-uds/clusterUser")
    return {
      status: 200,
      body: `<clusterUser><result uri="https://${fqdn("cucm-pub")}:8443/cucm-uds/user/x" found="true"/></clusterUser>`,
    };
  return { status: 404 };
}
