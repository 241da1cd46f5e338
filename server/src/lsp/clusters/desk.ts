import type { Project } from "../../../../core/src/model/project.ts";
import type { ServerNotifications } from "../../../../core/src/wire/protocol.ts";
import { waitingPlans, type WaitingPlans } from "../../agents/waiting-plans.ts";
import { watchDrift, type DriftWatch } from "../../clusters/drift-watch.ts";
import { liveCheckRuns, type LiveCheckRuns } from "../../clusters/live-checks.ts";
import { openClusters, type OpenCluster, type OpenClusters } from "../../clusters/open-clusters.ts";
import { openPhonePictures, type PhonePictures } from "../../clusters/phone-picture.ts";
import { watchPhones, type PhoneWatch } from "../../clusters/phone-watch.ts";
import { createPlans, type Plans } from "../../clusters/plans.ts";
import { openRegistrationBook, type RegistrationBook } from "../../clusters/registration-book.ts";
import type { Trouble } from "../../clusters/trouble.ts";
import { isSameHostAndPort } from "../../deploy/agreed.ts";
import { projectNamed } from "../../workspace/view.ts";
import type { Session } from "../session.ts";
import { driftShow } from "./drift-view.ts";
import { createNameReader } from "./name-reader.ts";
import { createNamesThere } from "./names-there.ts";
import { phonesView, registrationNote, showLost } from "./phones-view.ts";

/** What the cluster side needs of the server around it. */
export interface DeskSide {
  readonly session: Session;
  /** The user's own words for ICE inside vendorConfig. */
  readonly iceElements: () => Readonly<Record<string, string>>;
  /** Tells the client something that it did not ask for. */
  readonly notify: <M extends keyof ServerNotifications>(method: M, it: ServerNotifications[M]) => void;
  /** Lets something go on that nobody waits for. */
  readonly inBackground: (work: Promise<unknown>) => void;
}

/** What this session remembers of live clusters, and who watches them. */
export interface ClusterDesk extends Pick<DeskSide, "notify" | "inBackground"> {
  readonly clusters: OpenClusters;
  readonly plans: Plans;
  /** Those that agents had made; what they ask a person for is among `plans`, too. */
  readonly agentPlans: WaitingPlans;
  readonly checks: LiveCheckRuns;
  readonly drift: DriftWatch;
  readonly phones: PhoneWatch;
  readonly pictures: PhonePictures;
  readonly registrations: RegistrationBook;
  /** The cluster of a name in the files. */
  project(name: string): Project | undefined;
  /** What the files say of a cluster that is signed in to. */
  projectFor(open: OpenCluster): Project | undefined;
  /** The clusters that are signed in to under a name of the files, or their own where no file is of them. */
  openFor(cluster: string): readonly OpenCluster[];
  /** Journals are kept under the name that the files have for a cluster; `otherwise` where they have none. */
  nameInFiles(connection: string, otherwise: string): string;
  /** Hears why a cluster did not answer: when it cannot be read, nothing is said of its drift any more. */
  hear(connection: string, trouble: Trouble): void;
  /** Ends all connections. */
  dispose(): void;
}

/** A desk with no cluster on it. */
export function createDesk({ session, iceElements, notify, inBackground }: DeskSide): ClusterDesk {
  const clusters = openClusters(iceElements, (connection, it) =>
    notify("mra/unanswered", {
      connection,
      ...(it && { request: { operation: it.operation, since: it.since.toISOString(), until: it.until.toISOString() } }),
    }),
  );
  const project = (name: string): Project | undefined => projectNamed(session, name);
  // The cluster is called so in the files, unless the user chose another name for it; then the host tells.
  const projectFor = (open: OpenCluster): Project | undefined =>
    project(open.called) ??
    session
      .projects()
      .find((it) => it.definition?.publisher !== undefined && isSameHostAndPort(it.definition.publisher, open.host));

  const reader = createNameReader();
  const namesThere = createNamesThere(() => session.stage.showNames(), inBackground);
  const openFor = (cluster: string): readonly OpenCluster[] =>
    clusters.all().filter((it) => (projectFor(it)?.name ?? it.called) === cluster);
  const registrations = openRegistrationBook();
  session.stage.provideNames({
    note: (cluster, address) => registrationNote(registrations, openFor(cluster), address),
    has(cluster, address) {
      const there = openFor(cluster).map((it) => namesThere.has(it, address));
      return there.includes(true) ? true : there[0];
    },
    names: (cluster, section) => openFor(cluster).flatMap((it) => reader.names(it, section)),
    read: async (cluster, section, typed) => {
      await Promise.all(openFor(cluster).map((it) => reader.read(it, section, typed)));
    },
  });
  const drift: DriftWatch = watchDrift(session, projectFor, () => shown.again());
  const shown = driftShow(drift, session, (it) => notify("mra/drift", it));
  const pictures = openPhonePictures();
  const phones = watchPhones({
    projectFor,
    pictures,
    expressways: async (open, signal) => {
      const read = await registrations.addresses({ cluster: open.cluster, project: projectFor(open) }, signal);
      return read.ok ? read.value.names : undefined;
    },
    tell: (it) => notify("mra/phones", phonesView(it, session, session.settings.language)),
    show: (connection, lost) => showLost(session.live, connection, lost),
  });
  return {
    clusters,
    plans: createPlans(),
    agentPlans: waitingPlans(),
    checks: liveCheckRuns(session),
    drift,
    phones,
    pictures,
    registrations,
    notify,
    inBackground,
    project,
    projectFor,
    openFor,
    nameInFiles: (connection, otherwise) => {
      const open = clusters.get(connection);
      return (open && projectFor(open)?.name) ?? otherwise;
    },
    hear(connection, trouble) {
      if (cannotBeRead.has(trouble.kind)) drift.quiet(connection, trouble);
    },
    dispose() {
      phones.dispose();
      clusters.closeAll();
    },
  };
}

/** Kinds of failure after which nobody knows how the cluster is. */
const cannotBeRead: ReadonlySet<Trouble["kind"]> = new Set<Trouble["kind"]>([
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
