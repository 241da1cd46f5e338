import type { Address } from "../../../../core/src/base/address.ts";
import { message, say } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { stateOf } from "../../../../core/src/plan/desire.ts";
import type { Drift } from "../../../../core/src/plan/drift.ts";
import { driftCounts, driftSummary, fieldSentence, objectSentence } from "../../../../core/src/plan/drift-words.ts";
import { labelOf } from "../../../../core/src/plan/words.ts";
import type { Answer, Drift as DriftView, DriftedObject, Failure } from "../../../../core/src/wire/protocol.ts";
import type { AgreedObjects } from "../../deploy/agreed.ts";
import { systemClock } from "../../deploy/clock.ts";
import { driftIn, readSnapshot, recall, remember, type Snapshot } from "../../deploy/drift.ts";
import { stateFolder } from "../../deploy/state-folder.ts";
import type { LiveFinding, LiveStage } from "../live-source.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { faulty, noFile, problem, value } from "./answer.ts";
import { driftFindings } from "./drift-findings.ts";
import { describedAt } from "../../workspace/described.ts";
import { showMoment } from "./moments.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { requestOf } from "./plans.ts";
import { placeOf } from "./texts.ts";

/** Watches how the connected clusters stand to the files, as far as they were read. It reads only when it is asked to. */
export interface DriftWatch {
  check(open: OpenCluster, whole: boolean, signal: AbortSignal): Promise<Answer<{ summary: string; drift: DriftView }>>;
  /** Whether a cluster was ever checked in this session. */
  watches(connection: string): boolean;
  /** Says nothing more of a cluster, and that and why, until it has been read again. */
  quiet(connection: string, failure: Failure): void;
  /** Addresses of what was changed outside. */
  drifted(connection: string): ReadonlySet<string>;
}

interface Watched {
  readonly open: OpenCluster;
  readonly snapshot: Snapshot | undefined;
  /** What the last look knew to be the same once, and what this session found so. */
  readonly agreed: AgreedObjects;
  /** What was found to differ: only of these an edit can make something else. */
  readonly differing: readonly Address[];
  readonly pending: number;
  readonly unread: { readonly since: string; readonly message: string } | undefined;
  /** What was told last, so that it is told once. */
  told: string;
}

/** So many objects are read when a cluster is opened; more only when somebody asks for it. */
const mostUnasked = 1_000;

const tooMany = {
  en: "The files describe {0} objects. Check for drift to compare them all",
  ko: "파일에 객체 {0}개가 있습니다. 모두 비교하려면 외부 변경 확인을 실행하십시오",
};

/** What a state of the files makes of what was read. */
interface Known {
  readonly documents: Project["documents"];
  readonly drift: Drift;
  readonly findings: readonly LiveFinding[];
}

/** Nothing is watched yet. `tell` sends what the client is to show. */
export function watchDrift(
  view: WorkspaceView & LiveStage,
  projectFor: (open: OpenCluster) => Project | undefined,
  tell: (drift: DriftView) => void,
): DriftWatch {
  const watched = new Map<string, Watched>();
  const known = new WeakMap<Watched, Known>();

  // What an edit makes of it: the files as they are now, the cluster as it was read. Made once for each state of the files.
  const knownNow = (it: Watched): Known | undefined => {
    const project = it.unread === undefined ? projectFor(it.open) : undefined;
    const { snapshot, agreed, pending } = it;
    if (project === undefined || snapshot === undefined) return undefined;
    const before = known.get(it);
    if (before?.documents === project.documents) return before;
    const desired = it.differing.flatMap((address) => {
      const object = describedAt(project, address);
      return object === undefined ? [] : [stateOf(object, project)];
    });
    const drift = { ...driftIn(desired, snapshot, agreed), pending };
    const { connection } = it.open;
    const findings = driftFindings(drift, { project, connection, readAt: snapshot.readAt, language: view.language() });
    const made = { documents: project.documents, drift, findings };
    known.set(it, made);
    return made;
  };

  const viewOf = (it: Watched): DriftView => {
    const { connection } = it.open;
    const drift = knownNow(it)?.drift;
    const { snapshot } = it;
    if (drift === undefined || snapshot === undefined)
      return { connection, changed: [], different: [], pending: 0, ...(it.unread && { unread: it.unread }) };
    const project = projectFor(it.open);
    const language = view.language();
    const shown = drift.objects.map((object): DriftedObject => {
      const described = describedAt(project, object.address);
      const place = described && placeOf(described.identity, view);
      const sentences =
        object.kind === "changed"
          ? object.fields.map((field) => fieldSentence(object, field, snapshot.readAt, showMoment))
          : [objectSentence(object, snapshot.readAt, showMoment)];
      return {
        address: object.address,
        label: labelOf(object.address)[language],
        details: sentences.map((one) => say(one, language)),
        ...(place && { place }),
      };
    });
    const outside = (i: number): boolean => drift.objects[i]?.cause !== "unknown";
    return {
      connection,
      readAt: snapshot.readAt,
      changed: shown.filter((_, i) => outside(i)),
      different: shown.filter((_, i) => !outside(i)),
      pending: drift.pending,
    };
  };

  const tellAnew = (it: Watched): DriftView => {
    const now = viewOf(it);
    const text = JSON.stringify(now);
    if (it.told !== text) {
      it.told = text;
      tell(now);
    }
    return now;
  };

  const findings = (): readonly LiveFinding[] => [...watched.values()].flatMap((it) => knownNow(it)?.findings ?? []);
  view.provideLive({
    at: (uri) => findings().filter(({ finding }) => finding.spot.chunk.uri === uri),
    uris: () => [...new Set(findings().map(({ finding }) => finding.spot.chunk.uri))],
  });
  view.onFindings(() => {
    for (const it of watched.values()) tellAnew(it);
  });

  const put = (it: Watched): DriftView => {
    watched.set(it.open.connection, it);
    view.showLive();
    return tellAnew(it);
  };

  const quiet = (connection: string, failure: Failure): void => {
    const it = watched.get(connection);
    if (it === undefined || it.unread !== undefined) return;
    put({ ...it, unread: { since: new Date().toISOString(), message: failure.message } });
  };

  return {
    watches: (connection) => watched.has(connection),
    quiet,
    drifted: (connection) => {
      const it = watched.get(connection);
      const objects = (it && knownNow(it))?.drift.objects ?? [];
      return new Set(objects.flatMap((one) => (one.cause === "unknown" ? [] : [one.address])));
    },
    async check(open, whole, signal) {
      const language = view.language();
      await view.settled(signal);
      const project = projectFor(open);
      if (project === undefined) return problem(noFile(open.connection), language);
      const request = requestOf(project, open, view);
      if (!request.ok) return problem(request.fault, language);
      const { desired } = request.value;
      if (!whole && !watched.has(open.connection) && desired.length > mostUnasked)
        return problem(message(tooMany, desired.length), language);
      const before = watched.get(open.connection);
      // Another connection of that name may be another cluster.
      const own = before?.open === open ? before : undefined;
      const from = whole ? undefined : own?.snapshot;
      const snapshot = await readSnapshot(desired, from, open.cluster, systemClock, () => undefined, signal);
      if (!snapshot.ok) {
        const answer = faulty<never>(snapshot.fault, language);
        if (!answer.ok && snapshot.fault.kind !== "cancelled")
          put({
            ...(own ?? { open, snapshot: undefined, agreed: new Map(), differing: [], pending: 0, told: "" }),
            unread: { since: new Date().toISOString(), message: answer.failure.message },
          });
        return answer;
      }
      const state = stateFolder(process.env, process.platform);
      const memory = { state, cluster: project.name, host: open.host, keep: !open.demo };
      const agreed = await recall(memory, own?.agreed ?? new Map());
      const drift = driftIn(desired, snapshot.value, agreed);
      const next: Watched = {
        open,
        snapshot: snapshot.value,
        agreed: await remember(memory, agreed, drift.news),
        differing: drift.objects.map((it) => it.address),
        pending: drift.pending,
        unread: undefined,
        told: before?.told ?? "",
      };
      const told = put(next);
      const summary = driftSummary(project.name, driftCounts(drift), snapshot.value.readAt, showMoment);
      return value({ summary: say(summary, language), drift: told });
    },
  };
}
