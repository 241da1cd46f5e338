import type { TestContext } from "node:test";
import { bind } from "../../../core/src/model/bind.ts";
import { assemble } from "../../../core/src/model/assemble.ts";
import { spanOf } from "../../../core/src/syntax/tree.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { say } from "../../../core/src/base/text.ts";
import { connect, type ConnectedCluster } from "../../../server/src/axl/client.ts";
import { startDemoCluster, type DemoCluster } from "../../../server/src/demo-cluster/start.ts";
import { preflight } from "../../../server/src/preflight/preflight.ts";
import type { PreflightSettings } from "../../../server/src/preflight/world.ts";
import type { ExpresswayProfile } from "../../../server/src/preflight/expressway-pages.ts";
import { certify, clientAuth, serverAuth, type Pair } from "../../axl/certificates.ts";
import { srv, startDns, type Dns } from "./dns.ts";
import { startNtp, type Ntp } from "./ntp.ts";
import { startTls, type Endpoint } from "./tls.ts";
import { startTurn, type Turn } from "./turn.ts";

/** A project in order, and everything around it in order too. */
export const project = `apiVersion: mra/v1
cluster:
  name: t
  publisher: cucm-pub.example.com
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: mixed
  services: { axl: true }
  nodes:
    - { name: cucm-pub.example.com, role: publisher, address: 10.9.1.10 }
    - { name: cucm-sub1.example.com, role: subscriber, address: 10.9.1.11 }
    - { name: imp1.example.com, role: imPresence, address: 10.9.1.21 }
    - { name: unity1.example.com, role: unityConnection, address: 10.9.1.31 }
ntp: { servers: [10.9.0.1] }
dns:
  internal:
    - { name: _cisco-uds._tcp.example.com, type: SRV, target: cucm-sub1.example.com, port: 8443 }
certificates:
  cucm: { tomcat: { issuer: Corp CA }, callManager: { issuer: Corp CA } }
expressway:
  release: X12.1
  tlsVerify: true
  mra: true
  cores: [expc1.example.com]
  edges: [expe1.example.com, expe2.example.com]
  domains: [example.com]
phoneNtpReferences:
  - { ipAddress: 10.9.0.2, mode: Unicast }
commonPhoneProfiles:
  - name: CPP
    ice: { enabled: true, turn: { primary: turn.example.com, username: mra, password: { secret: turn } } }
phoneSecurityProfiles:
  - { name: csf.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
endUsers:
  - { userid: jdoe, lastName: Doe, homeCluster: true }
phones:
  - { name: SEP001122334455, model: Cisco 8845, protocol: SIP, phoneSecurityProfile: csf.example.com, ownerUser: jdoe, commonPhoneProfile: CPP }
`;

const nodes = { "cucm-pub": "10.9.1.10", "cucm-sub1": "10.9.1.11", imp1: "10.9.1.21", unity1: "10.9.1.31" } as const;
const machines = { ...nodes, expc1: "10.9.2.1", expe1: "198.51.100.1", expe2: "198.51.100.2" };

/** Nobody listens there. */
const CLOSED = 1;

/** What a preflight found, for a test to read. */
export interface Found {
  readonly id: string;
  readonly rule: string;
  readonly outcome: "passed" | "failed" | "warning" | "notRun";
  readonly message: string;
  /** The line of the file. */
  readonly line: string;
}

/** The surroundings of one cluster on loopback; every part can be broken and mended. */
export interface Surroundings {
  readonly inside: Dns;
  readonly outside: Dns;
  readonly ntp: Ntp;
  readonly phoneNtp: Ntp;
  readonly turn: Turn;
  /** `cucm-pub:8443` → its endpoint. */
  readonly tls: ReadonlyMap<string, Endpoint>;
  readonly authorities: { readonly corp: Pair; readonly open: Pair };
  readonly demo: DemoCluster;
  readonly cluster: ConnectedCluster;
  /** A refused password is not tried again on a connection. */
  signInAgain(): void;
  readonly secrets: Map<string, string>;
  /** The text of the file. */
  text: string;
  /** Places on this computer that are reached as they are. */
  readonly reachable: Set<string>;
  /** How Expressway's REST is asked. */
  expresswayProfile: ExpresswayProfile;
  /** TURN servers that the user named. */
  turnServers: readonly string[];
  /** Whether the preflight is signed in to the cluster. */
  signedIn: boolean;
  /** Certificate of a machine in order, but for what is given. */
  pair(host: string, but?: Partial<Parameters<typeof certify>[0]>): Pair;
  /** What a preflight of the text is given. */
  settings(): PreflightSettings;
  look(options?: { readonly limitMs?: number; readonly signal?: AbortSignal }): Promise<readonly Found[]>;
}

export async function startSurroundings(test: TestContext): Promise<Surroundings> {
  const corp = certify({ name: "Corp CA", authority: true });
  const open = certify({ name: "Public CA", authority: true });
  const pair: Surroundings["pair"] = (host, but = {}) =>
    certify({
      name: `${host}.example.com`,
      issuer: host.startsWith("expe") ? open : corp,
      dns: [
        `${host}.example.com`,
        ...(host === "expc1" ? ["csf.example.com"] : host.startsWith("expe") ? ["example.com"] : []),
      ],
      usage: [serverAuth, clientAuth],
      toDays: 400,
      ...but,
    });
  const reverse = (address: string): string => `${address.split(".").reverse().join(".")}.in-addr.arpa`;
  const inside = await startDns(test, [
    srv("_cisco-uds._tcp.example.com", "cucm-sub1.example.com"),
    ...Object.entries(machines).flatMap(([host, address]) => [
      { type: "A", name: `${host}.example.com`, ttl: 60, data: address } as const,
      { type: "PTR", name: reverse(address), ttl: 60, data: `${host}.example.com` } as const,
    ]),
  ]);
  const outside = await startDns(test, [
    srv("_collab-edge._tls.example.com", "expe1.example.com"),
    srv("_collab-edge._tls.example.com", "expe2.example.com"),
    { type: "A", name: "expe1.example.com", ttl: 60, data: machines.expe1 },
    { type: "A", name: "expe2.example.com", ttl: 60, data: machines.expe2 },
  ]);
  const tls = new Map<string, Endpoint>();
  for (const host of ["cucm-pub", "cucm-sub1", "imp1", "unity1", "expe1", "expe2"])
    tls.set(`${host}:8443`, await startTls(test, [pair(host)]));
  for (const host of ["cucm-pub", "cucm-sub1", "expc1", "expe1", "expe2"])
    tls.set(`${host}:5061`, await startTls(test, [pair(host)], host.startsWith("cucm")));
  for (const host of ["cucm-pub", "cucm-sub1"]) {
    const { pages } = tls.get(`${host}:8443`)!;
    pages.set("/cucm-uds/version", { status: 200, body: "<versionInformation/>" });
    const home = `<clusterUser><result uri="https://cucm-pub.example.com:8443/cucm-uds/user/jdoe" found="true"/></clusterUser>`;
    pages.set("/cucm-uds/clusterUser", { status: 200, body: home });
    pages.set("/axl/", { status: 401 });
  }
  tls.get("imp1:8443")!.pages.set("/axl/", { status: 401 });
  const ntp = await startNtp(test);
  const phoneNtp = await startNtp(test);
  const turn = await startTurn(test, new Map([["mra", "Correct-Horse"]]));
  const stop = new AbortController();
  const demo = await startDemoCluster({ seed: "empty" }, stop.signal);
  demo.expressway.state.release = "X12.1";
  demo.expressway.state.trusted = [corp.certificate, open.certificate];
  const signIn = (): ConnectedCluster =>
    connect({ host: demo.host, user: demo.user, password: demo.password, ca: demo.caPem });
  let cluster = signIn();
  await knowCore(cluster, stop.signal);
  test.after(async () => {
    cluster.close();
    await demo.stop();
  });
  const secrets = new Map([["turn", "Correct-Horse"]]);
  const udp: Readonly<Record<string, () => number>> = {
    "10.9.0.1:123": () => ntp.responder.port,
    "10.9.0.2:123": () => phoneNtp.responder.port,
    "turn.example.com:3478": () => turn.responder.port,
  };
  const it: Surroundings = {
    inside,
    outside,
    ntp,
    phoneNtp,
    turn,
    tls,
    demo,
    get cluster() {
      return cluster;
    },
    signInAgain() {
      cluster.close();
      cluster = signIn();
    },
    secrets,
    pair,
    authorities: { corp, open },
    text: project,
    signedIn: true,
    reachable: new Set(),
    turnServers: ["turn.example.com"],
    expresswayProfile: {
      host: "expc1.example.com",
      user: demo.expressway.user,
      password: demo.expressway.password,
      trust: { kind: "authorities", pem: demo.caPem },
    },
    settings() {
      const [own] = assemble([bind(parse("file:///t.mra.yaml", it.text))]);
      return {
        project: own!,
        cluster: it.signedIn ? cluster : undefined,
        resolvers: [inside.server],
        publicResolvers: [outside.server],
        secrets: (name) => secrets.get(name),
        turnServers: it.turnServers,
        trust: { kind: "authorities", pem: corp.certificate },
        expressway: it.expresswayProfile,
        publicRoots: [open.certificate],
        redirect: (host, port) => {
          if (it.reachable.has(`${host}:${port}`)) return undefined;
          if (host === "expc1.example.com" && port === 443) return addressIn(demo.expressway.host);
          const found = udp[`${host}:${port}`]?.() ?? tls.get(`${host.replace(".example.com", "")}:${port}`)?.port;
          return { address: "127.0.0.1", port: found ?? CLOSED };
        },
      };
    },
    async look({ limitMs, signal = stop.signal } = {}) {
      const results = await preflight(
        { ...it.settings(), ...(limitMs !== undefined && { limitMs }) },
        () => undefined,
        signal,
      );
      return results.map(({ id, rule, outcome, message, spot }) => {
        const at = spot ? spanOf(spot).start : -1;
        return { id, rule, outcome, message: say(message, "en"), line: lineOf(it.text, at) };
      });
    },
  };
  return it;
}

/** Enters the Expressway-C of the project on the cluster. */
export async function knowCore(cluster: ConnectedCluster, signal: AbortSignal): Promise<void> {
  const hostNameOrIP = "expc1.example.com";
  const fields = { hostNameOrIP };
  await cluster.write({ kind: "add", section: "expresswayCs", name: hostNameOrIP, fields }, () => undefined, signal);
}

const addressIn = (host: string) => ({
  address: host.slice(0, host.lastIndexOf(":")),
  port: Number(host.slice(host.lastIndexOf(":") + 1)),
});

function lineOf(text: string, offset: number): string {
  if (offset < 0) return "";
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end).trim();
}
