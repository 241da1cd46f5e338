import { randomBytes, randomUUID } from "node:crypto";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bug } from "../../../core/src/base/bug.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Counters, Role } from "./answer.ts";
import { breakable } from "./breakable.ts";
import { strictlyAs, type Profile } from "./behaviours.ts";
import { sweep, temporaryName } from "../disk/leftovers.ts";
import { makeIdentity, type Identity } from "./certificate.ts";
import type { ClusterCore } from "./cluster.ts";
import { receive, type Door, type Exchange } from "./door.ts";
import { startDemoExpressway, type DemoExpressway } from "./expressway.ts";
import { createFaults, type Aim, type FaultKind, type Injection } from "./faults.ts";
import { addressOf, listening } from "./listening.ts";
import { releaseOf } from "./releases.ts";
import type { Planted } from "./seeds/plant.ts";
import { openRisDesk } from "./ris.ts";
import { plantSeed, type Seed } from "./seeds/seed.ts";
import { createSessions } from "./sessions.ts";
import { spellingOf } from "./spelling.ts";
import { stateOf, type ClusterState } from "./state.ts";
import { createStore } from "./store.ts";
import { startDemoSurroundings, type DemoSurroundings } from "./surroundings.ts";
import { createThrottle, type ThrottleOptions } from "./throttle.ts";

/** How the demo cluster is to be. */
export interface DemoClusterOptions {
  /** The release it plays, by its newest schema version; 14.0 if not given. */
  readonly version?: Version;
  /** 0, a free one, if not given. */
  readonly port?: number;
  /** A loopback address; anything else is refused. */
  readonly host?: "127.0.0.1" | "::1";
  /** What is in it: `empty`, a fresh installation, if not given. */
  readonly seed?: Seed;
  /** Objects beside those of the seed, as add requests would describe them, by their type in AXL. */
  readonly more?: readonly Planted[];
  /** `strict` if not given: docs/demo-cluster.md tells the two apart. */
  readonly profile?: Profile;
  /** File for the certificate of the CA; one in a new private folder, which goes when the cluster stops, if not given. */
  readonly ca?: string;
  readonly throttle?: ThrottleOptions;
  /** Changes of the queue that one answer of listChange covers; 901 if not given. */
  readonly changesAtOnce?: number;
  /** Faults from the start; `inject` adds others later. */
  readonly faults?: readonly { readonly fault: FaultKind; readonly aim?: Aim }[];
  /** Sees every exchange of well-formed HTTP, before faults touch the answer. */
  readonly observe?: (exchange: Exchange) => void;
  /** Milliseconds, ever growing: for the throttle and the sessions. */
  readonly clock?: () => number;
}

/** A demo cluster that listens. */
export interface DemoCluster {
  /** `127.0.0.1:43210`. */
  readonly host: string;
  readonly user: string;
  /** New with every start. `demo-reader` (reads only) and `demo-clerk` (no role) have it, too. */
  readonly password: string;
  /** File with the certificate of its CA, readable for its owner only. */
  readonly caFile: string;
  readonly caPem: string;
  readonly version: Version;
  /** Requests so far. */
  readonly requests: Readonly<Counters>;
  readonly state: ClusterState;
  /** The Expressway-C that goes with it; its certificate is by the same CA. */
  readonly expressway: DemoExpressway;
  /** Plays the other hosts of the example project from the first call on; Expressway-C then trusts their authorities, too. */
  surroundings(): Promise<DemoSurroundings>;
  inject(fault: FaultKind, aim?: Aim): Injection;
  /** The phone of that name does not register again once it is applied or reset. */
  losePhone(name: string): void;
  /** A phone that did not register again does so after the next look. */
  findPhone(name: string): void;
  /** Breaks every connection and stops listening. A second call does nothing. */
  stop(): Promise<void>;
}

/** As an example of Cisco's guide has it: changes 100 to 1,000 of 10,000 in the first answer. */
const mostChangesAtOnce = 901;

const accounts: Readonly<Record<string, Role>> = { "demo-admin": "write", "demo-reader": "read", "demo-clerk": "none" };

/**
 * Starts a demo cluster on loopback. Rejects with Node's own error when the port is taken or the file cannot be written;
 * throws a Bug for an address that is not loopback. It stops when the signal says so.
 */
export async function startDemoCluster(options: DemoClusterOptions, signal: AbortSignal): Promise<DemoCluster> {
  const { version = "14.0", port = 0, host = "127.0.0.1" } = options;
  if (!isLoopback(host)) bug(`the demo cluster listens on loopback only, not on ${host}`);
  signal.throwIfAborted();
  const clock = options.clock ?? (() => performance.now());
  const identity = makeIdentity(new Date());
  const password = randomBytes(18).toString("base64url");
  const { door, core, plant } = doorOf(options, version, password, clock);
  const { counters, throttle } = door.office;
  const { server, stop } = webServer(identity, door);
  const caFile = await writeCa(identity.ca, options.ca);
  const removeCa = async (): Promise<void> => {
    if (options.ca === undefined) await rm(join(caFile, ".."), { recursive: true, force: true });
  };
  let expressway: DemoExpressway;
  try {
    await listening(server, port, host);
    expressway = await startDemoExpressway(identity, host, options.observe);
  } catch (error) {
    await stop();
    await removeCa();
    throw error;
  }
  const around = surroundingsOf(identity, host, expressway);
  const stopAll = async (): Promise<void> => {
    await Promise.all([stop(), expressway.stop(), around.stop()]);
    await removeCa();
  };
  signal.addEventListener("abort", () => void stopAll(), { once: true });
  const { store, followUps, registrations } = core;
  return {
    host: addressOf(server),
    user: "demo-admin",
    password,
    caFile,
    caPem: identity.ca,
    version,
    requests: counters,
    state: stateOf({ store, version, followUps, outstanding: () => throttle.outstanding, add: plant.add }),
    expressway,
    surroundings: () => around.start(),
    inject: (fault, aim) => {
      if (fault.kind === "tls") server.closeIdleConnections();
      return door.faults.inject(fault, aim);
    },
    losePhone: (name) => void registrations.lost.add(name),
    findPhone: (name) => void registrations.lost.delete(name),
    stop: stopAll,
  };
}

interface Furnished {
  readonly door: Door;
  readonly core: ClusterCore;
  readonly plant: ReturnType<typeof plantSeed>;
}

/** A cluster with what is in it, and the door through which it is asked. */
function doorOf(options: DemoClusterOptions, version: Version, password: string, clock: () => number): Furnished {
  const store = createStore();
  const plant = plantSeed(store, version, options.seed ?? "empty", options.more);
  const release = releaseOf(version);
  const strictly = strictlyAs(options.profile ?? "strict");
  const core: ClusterCore = {
    store,
    strictly,
    spelling: spellingOf(strictly, release.major),
    release: release.build,
    queueId: randomUUID(),
    changesAtOnce: options.changesAtOnce ?? mostChangesAtOnce,
    followUps: [],
    registrations: { away: new Set<string>(), lost: new Set<string>() },
  };
  const throttle = createThrottle(options.throttle, clock);
  const counters: Counters = { reads: 0, writes: 0, committed: 0, refused: 0, throttled: 0, byOperation: new Map() };
  const faults = createFaults();
  for (const it of options.faults ?? []) faults.inject(it.fault, it.aim);
  const door: Door = {
    office: { core, release, throttle, counters, underWay: 0 },
    sessions: createSessions(clock),
    faults,
    ris: openRisDesk(core, clock),
    signIn: (user, given) => (given === password && Object.hasOwn(accounts, user) ? accounts[user] : undefined),
    roleOf: (user) => accounts[user] ?? "none",
    observe: options.observe,
  };
  return { door, core, plant };
}

/** The other hosts of the example, played from the first call on. */
function surroundingsOf(
  identity: Identity,
  host: "127.0.0.1" | "::1",
  expressway: DemoExpressway,
): { start(): Promise<DemoSurroundings>; stop(): Promise<void> } {
  let around: ReturnType<typeof startDemoSurroundings> | undefined;
  return {
    async start() {
      const it = await (around ??= startDemoSurroundings(identity, host));
      expressway.state.trusted = [identity.ca, it.publicRoot];
      return it;
    },
    async stop() {
      const own = around;
      around = undefined;
      await own?.then((it) => it.stop());
    },
  };
}

const isLoopback = (host: string): boolean => host === "127.0.0.1" || host === "::1";

function webServer(identity: Identity, door: Door): { readonly server: Server; readonly stop: () => Promise<void> } {
  const server = createServer(
    { cert: identity.certificate, key: identity.key, minVersion: "TLSv1.2" },
    (request, response) => {
      void receive(request, response, door); // what it throws is a bug, and ends the process
    },
  );
  const stop = breakable(server, (socket) => {
    if (door.faults.onConnection()) socket.destroy();
  });
  return { server, stop };
}

/** A private folder of its own. Those of demo clusters that were killed go. */
async function ownFolder(): Promise<string> {
  await sweep(tmpdir());
  const path = join(tmpdir(), temporaryName("demo"));
  await mkdir(path, { mode: 0o700 });
  return path;
}

/** The CA is public, but who can change the file decides whom others trust: it is its owner's alone. */
async function writeCa(pem: string, file: string | undefined): Promise<string> {
  const path = file ?? join(await ownFolder(), "ca.pem");
  await writeFile(path, pem, { mode: 0o600 });
  await chmod(path, 0o600); // a file that was there keeps its mode otherwise
  return path;
}
