import type { Project } from "../../../../core/src/model/project.ts";
import type { Failure, ServerNotifications, ServerOptions } from "../../../../core/src/wire/protocol.ts";
import type { LiveBoard } from "../live-board.ts";
import type { LiveStage } from "../live-source.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { watchDrift, type DriftWatch } from "./drift-watch.ts";
import { liveNames } from "./live-names.ts";
import { openClusters, type OpenCluster, type OpenClusters } from "./open-clusters.ts";
import { watchPhones, type PhoneWatch } from "./phone-watch.ts";
import type { Plans } from "./plans.ts";
import type { Runs } from "./preflight.ts";

/** What the cluster side needs of the session. */
export interface DeskSide {
  readonly view: WorkspaceView & LiveStage;
  /** As the client gave it. */
  readonly options: () => Pick<ServerOptions, "iceElements">;
  /** Where the findings of live checks are shown at their lines. */
  readonly live: LiveBoard;
  /** Tells the client something that it did not ask for. */
  readonly notify: <M extends keyof ServerNotifications>(method: M, it: ServerNotifications[M]) => void;
  /** Lets something go on that nobody waits for. */
  readonly inBackground: (work: Promise<unknown>) => void;
}

/** What this session remembers of live clusters, and who watches them. */
export interface ClusterDesk extends Pick<DeskSide, "live" | "notify" | "inBackground"> {
  readonly clusters: OpenClusters;
  readonly plans: Plans;
  readonly runs: Runs;
  readonly drift: DriftWatch;
  readonly phones: PhoneWatch;
  /** The cluster of a name in the files. */
  project(name: string): Project | undefined;
  /** What the files say of a cluster that is signed in to. */
  projectFor(open: OpenCluster): Project | undefined;
  /** Journals are kept under the name that the files have for a cluster; `otherwise` where they have none. */
  nameInFiles(connection: string, otherwise: string): string;
  /** Hears what a cluster answered: when it cannot be read, nothing is said of its drift any more. */
  hear(connection: string, answer: unknown): void;
  /** Ends all connections. */
  dispose(): void;
}

/** A desk with no cluster on it. */
export function createDesk({ view, options, live, notify, inBackground }: DeskSide): ClusterDesk {
  const clusters = openClusters(() => options().iceElements);
  const project = (name: string): Project | undefined => view.projects().find((it) => it.name === name);
  // The connection is called like the cluster in the files, unless the user chose another name; then the host tells.
  const projectFor = (open: OpenCluster): Project | undefined =>
    project(open.connection) ??
    view
      .projects()
      .find((it) => it.definition?.publisher !== undefined && sameHost(it.definition.publisher, open.host)) ??
    (open.demo && view.projects().length === 1 ? view.projects()[0] : undefined);

  view.provideNames((cluster, section) =>
    clusters
      .all()
      .filter((it) => projectFor(it)?.name === cluster)
      .flatMap((it) => liveNames(it.read.values(), section)),
  );
  const drift = watchDrift(view, projectFor, (it) => notify("mra/drift", it));
  const phones = watchPhones({ view, live, projectFor, tell: (it) => notify("mra/phones", it) });
  return {
    clusters,
    plans: new Map(),
    runs: new Map(),
    drift,
    phones,
    live,
    notify,
    inBackground,
    project,
    projectFor,
    nameInFiles: (connection, otherwise) => {
      const open = clusters.get(connection);
      return (open && projectFor(open)?.name) ?? otherwise;
    },
    hear(connection, answer) {
      const failure = failureIn(answer);
      if (failure !== undefined && cannotBeRead.has(failure.kind)) drift.quiet(connection, failure);
    },
    dispose() {
      phones.dispose();
      clusters.closeAll();
    },
  };
}

/** Kinds of failure after which nobody knows how the cluster is. */
const cannotBeRead: ReadonlySet<string> = new Set([
  "unreachable",
  "timeout",
  "cut",
  "signIn",
  "forbidden",
  "notActive",
  "tls",
  "version",
  "signedOut",
]);

const failureIn = (answer: unknown): Failure | undefined =>
  typeof answer === "object" && answer !== null && "failure" in answer ? (answer.failure as Failure) : undefined;

const sameHost = (a: string, b: string): boolean => withPort(a) === withPort(b);

const withPort = (host: string): string => (/:\d+$/.test(host) ? host : `${host}:8443`).toLowerCase();
