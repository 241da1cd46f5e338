import { readFile } from "node:fs/promises";
import { message, type Language } from "../../../../core/src/base/text.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import type { Answer, ConnectedCluster as Connected, ConnectParams } from "../../../../core/src/wire/protocol.ts";
import { connect, type ConnectedCluster } from "../../axl/client.ts";
import { iceMapFrom } from "../../axl/ice-map.ts";
import type { ClusterIdentity } from "../../port/cluster.ts";
import type { Trusted } from "../../preflight/secure.ts";
import { faulty, notConnected, problem, value } from "./answer.ts";

/** A cluster that is signed in to, and what has been read of it. The password is in its transport and nowhere else. */
export interface OpenCluster {
  readonly connection: string;
  readonly host: string;
  readonly user: string;
  readonly readOnly: boolean;
  readonly demo: boolean;
  readonly cluster: ConnectedCluster;
  /** Whose word counts for its nodes. */
  readonly trust: Trusted;
  readonly identity: ClusterIdentity;
  /** The last reading of each object, by address. A row of a list may know fewer fields than the object has. */
  readonly read: Map<string, LiveObject>;
}

/** The clusters of this session, by the name of their connection. */
export interface OpenClusters {
  open(params: ConnectParams, language: Language, signal: AbortSignal): Promise<Answer<Connected>>;
  close(connection: string): void;
  get(connection: string): OpenCluster | undefined;
  /** The cluster, or the answer that says that there is none. */
  need<T>(connection: string, language: Language): OpenCluster | Extract<Answer<T>, { ok: false }>;
  all(): readonly OpenCluster[];
  closeAll(): void;
}

/** No cluster is open yet. `iceElements` are the user's own words for ICE inside vendorConfig. */
export function openClusters(iceElements: () => Readonly<Record<string, string>>): OpenClusters {
  const byConnection = new Map<string, OpenCluster>();
  const close = (connection: string): void => {
    byConnection.get(connection)?.cluster.close();
    byConnection.delete(connection);
  };
  return {
    async open(params, language, signal) {
      let ca: string | undefined;
      if (params.caFile !== undefined && params.pin === undefined) {
        try {
          ca = await readFile(params.caFile, { encoding: "utf8", signal });
        } catch {
          return problem(
            message(
              { en: "The CA file {0} could not be read", ko: "CA 파일 {0}을(를) 읽을 수 없습니다" },
              params.caFile,
            ),
            language,
          );
        }
      }
      const { host, user, password, pin } = params;
      const ice = iceMapFrom(iceElements());
      const cluster = connect({
        host,
        user,
        password,
        ...(pin !== undefined && { pin }),
        ...(ca !== undefined && { ca }),
        ...(ice && { ice }),
      });
      const identity = await cluster.identify(signal);
      if (!identity.ok) {
        cluster.close();
        return faulty(identity.fault, language);
      }
      close(params.connection);
      const { connection, readOnly, demo } = params;
      byConnection.set(connection, {
        connection,
        host,
        user,
        readOnly,
        demo,
        cluster,
        trust: pin === undefined ? { kind: "authorities", pem: ca } : { kind: "pin", sha256: pin },
        identity: identity.value,
        read: new Map(),
      });
      return value({ release: identity.value.release, schema: identity.value.schema });
    },
    close,
    get: (connection) => byConnection.get(connection),
    need: (connection, language) =>
      byConnection.get(connection) ?? {
        ok: false,
        failure: { kind: "signedOut", message: notConnectedText(connection, language) },
      },
    all: () => [...byConnection.values()],
    closeAll() {
      for (const connection of [...byConnection.keys()]) close(connection);
    },
  };
}

const notConnectedText = (connection: string, language: Language): string => {
  const answer = problem<never>(notConnected(connection), language);
  return answer.ok ? "" : answer.failure.message;
};
