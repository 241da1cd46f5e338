import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { connect, type ConnectedCluster } from "../axl/client.ts";
import { iceMapFrom } from "../axl/ice-map.ts";
import type { Guard } from "../deploy/guard.ts";
import { bothHalves } from "../expressway/both-halves.ts";
import type { ClusterIdentity } from "../port/cluster.ts";
import type { Trusted } from "../preflight/secure.ts";
import { readCaFile } from "./ca-file.ts";
import { problem, type Trouble } from "./trouble.ts";
import { watchAnswers, type Unanswered } from "./unanswered.ts";

/** How a cluster is signed in to. */
export interface SignIn {
  /** Name of the connection in the user's settings. */
  readonly connection: string;
  /** What files call this cluster; absent: as the connection. */
  readonly cluster?: string;
  /** `host` or `host:port`. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  /** SHA-256 of the certificate to accept, as hex with colons; or a CA file. */
  readonly pin?: string;
  readonly caFile?: string;
  readonly readOnly: boolean;
  readonly production?: boolean | undefined;
  readonly demo: boolean;
}

/** A cluster that is signed in to, and what has been read of it. The password is in its transport and nowhere else. */
export interface OpenCluster extends Pick<SignIn, "connection" | "host" | "user" | "demo"> {
  /** What the user's settings say about writing there; files may say more. */
  readonly guard: Guard;
  /** What files call it, whether or not there are any. */
  readonly called: string;
  readonly cluster: ConnectedCluster;
  /** Host of the Expressway-C that a person signed in to beside it, while a plan is made or carried out. */
  readonly expressway?: string | undefined;
  /** Whose word counts for its nodes. */
  readonly trust: Trusted;
  readonly identity: ClusterIdentity;
  /** The last reading of each object, by address. A row of a list may know fewer fields than the object has. */
  readonly read: Map<string, LiveObject>;
  /** Whole sections as they were listed last. */
  readonly listed: Map<Section, Listed>;
}

/** Every object of a section, as lists tell of them. */
export interface Listed {
  readonly objects: readonly LiveObject[];
  /** ISO 8601. */
  readonly readAt: string;
}

/** The clusters of this session, by the name of their connection. */
export interface OpenClusters {
  open(how: SignIn, signal: AbortSignal): Promise<Result<ClusterIdentity, Trouble>>;
  close(connection: string): void;
  get(connection: string): OpenCluster | undefined;
  need(connection: string): Result<OpenCluster, Trouble>;
  all(): readonly OpenCluster[];
  closeAll(): void;
}

/**
 * No cluster is open yet. `iceElements` are the user's own words for ICE inside vendorConfig; `silent` is told when a
 * cluster leaves a request unanswered, and when it answers again.
 */
export function openClusters(
  iceElements: () => Readonly<Record<string, string>>,
  silent: (connection: string, it: Unanswered | undefined) => void = () => undefined,
): OpenClusters {
  const byConnection = new Map<string, OpenCluster>();
  const close = (connection: string): void => {
    byConnection.get(connection)?.cluster.close();
    byConnection.delete(connection);
  };
  return {
    async open(how, signal) {
      const { connection, host, user, password, pin, readOnly, production = false, demo } = how;
      const isByFile = pin === undefined && how.caFile !== undefined;
      const ca = isByFile ? await readCaFile(how.caFile, signal) : ok(undefined);
      if (!ca.ok) return problem(ca.fault);
      const ice = iceMapFrom(iceElements());
      const unified = connect({
        host,
        user,
        password,
        watch: watchAnswers((it) => silent(connection, it)),
        ...(pin !== undefined && { pin }),
        ...(ca.value !== undefined && { ca: ca.value }),
        ...(ice && { ice }),
      });
      const cluster = bothHalves(unified, undefined);
      const identity = await cluster.identify(signal);
      if (!identity.ok) {
        cluster.close();
        return identity;
      }
      close(connection);
      const trust: Trusted = pin === undefined ? { kind: "authorities", pem: ca.value } : { kind: "pin", sha256: pin };
      const called = how.cluster ?? connection;
      const common = { connection, called, host, user, guard: { readOnly, production }, demo, cluster, trust };
      byConnection.set(connection, { ...common, identity: identity.value, read: new Map(), listed: new Map() });
      return identity;
    },
    close,
    get: (connection) => byConnection.get(connection),
    need(connection) {
      const open = byConnection.get(connection);
      return open === undefined ? fail({ kind: "signedOut", connection }) : ok(open);
    },
    all: () => [...byConnection.values()],
    closeAll() {
      for (const connection of [...byConnection.keys()]) close(connection);
    },
  };
}
