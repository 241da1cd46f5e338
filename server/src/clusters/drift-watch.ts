import type { Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { stateOf } from "../../../core/src/plan/desire.ts";
import type { Drift, ObjectDrift } from "../../../core/src/plan/drift.ts";
import type { AgreedObjects } from "../deploy/agreed.ts";
import { driftIn, nothingKnown, type Snapshot } from "../deploy/drift.ts";
import { describedAt } from "../workspace/described.ts";
import type { FilesView } from "../workspace/view.ts";
import { expresswayDrift, forgiven, lookAtExpressway, type ExpresswayStand } from "./drift-expressway.ts";
import { driftOn, memoryOf } from "./drift-look.ts";
import type { ExpresswayAccess } from "./live-checks.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { requestOf } from "./plans.ts";
import { storeFor } from "./stores.ts";
import { noFile, problem, type Trouble } from "./trouble.ts";

/** How a cluster stands to the files as they are now, by its last reading. */
export interface DriftNow {
  readonly project: Project;
  readonly connection: string;
  /** Of Unified CM, and of the Expressway-C beside it where a person signed in to one. */
  readonly drift: Drift;
  /** When the cluster was read, ISO 8601. */
  readonly readAt: string;
  /** When the Expressway-C was, and why it was not; undefined: nobody signed in to one, or the files state nothing there. */
  readonly expressway: (Pick<ExpresswayStand, "unread"> & { readonly readAt: string | undefined }) | undefined;
}

/** When an object that differs was read. */
export const readAtOf = ({ readAt, expressway }: DriftNow, { section }: Pick<ObjectDrift, "section">): string =>
  (schemaOf(section).on === undefined ? undefined : expressway?.readAt) ?? readAt;

/** How a look is taken. */
export interface DriftLook {
  /** A person asked for it: everything is read and compared. */
  readonly whole: boolean;
  /** The Expressway-C that a person signed in to; undefined: what was read of it earlier still stands. */
  readonly expressway?: ExpresswayAccess | undefined;
}

/** What is known of a cluster that was looked at. */
export interface DriftStand {
  readonly connection: string;
  /** Undefined: it could not be read, or no file describes it any more. */
  readonly now: DriftNow | undefined;
  /** Since when it cannot be read (ISO 8601), and why. */
  readonly unread: { readonly since: string; readonly why: Trouble } | undefined;
}

/** Watches how the connected clusters stand to the files, as far as they were read. It reads only when it is asked to. */
export interface DriftWatch {
  check(open: OpenCluster, look: DriftLook, signal: AbortSignal): Promise<Result<DriftNow, Trouble>>;
  /** Whether a cluster was ever checked in this session. */
  watches(connection: string): boolean;
  /** Says nothing more of a cluster, and that and why, until it has been read again. */
  quiet(connection: string, why: Trouble): void;
  /** An Expressway-C has accepted a sign-in: it may be asked with it again. */
  accepted(access: ExpresswayAccess): void;
  /** Addresses of what was changed outside. */
  drifted(connection: string): ReadonlySet<string>;
  /** How each cluster stands now. What edits make of it is found when it is asked for, once for each state of the files. */
  stands(): readonly DriftStand[];
}

interface Watched {
  readonly open: OpenCluster;
  readonly snapshot: Snapshot | undefined;
  /** What the last look knew to be the same once, and what this session found so. */
  readonly agreed: AgreedObjects;
  /** What was found to differ: only of these an edit can make something else. */
  readonly differing: readonly Address[];
  readonly pending: number;
  readonly unread: DriftStand["unread"];
  readonly expressway: ExpresswayStand | undefined;
}

/** So many objects are read when a cluster is opened; more only when somebody asks for it. */
const mostUnasked = 1_000;

const tooMany = {
  en: "The files describe {0} objects. Check for drift to compare them all",
  ko: "파일에 객체 {0}개가 있습니다. 모두 비교하려면 외부 변경 확인을 실행하십시오",
};

/** Nothing is watched yet. `changed` hears whenever a cluster was read, or can no longer be. */
export const watchDrift = (
  view: FilesView,
  projectFor: (open: OpenCluster) => Project | undefined,
  changed: () => void,
): DriftWatch => new Watch(view, projectFor, changed);

class Watch implements DriftWatch {
  readonly #view: FilesView;
  readonly #projectFor: (open: OpenCluster) => Project | undefined;
  readonly #changed: () => void;
  readonly #watched = new Map<string, Watched>();
  readonly #known = new WeakMap<Watched, DriftNow & { readonly documents: Project["documents"] }>();

  constructor(view: FilesView, projectFor: (open: OpenCluster) => Project | undefined, changed: () => void) {
    this.#view = view;
    this.#projectFor = projectFor;
    this.#changed = changed;
  }

  watches(connection: string): boolean {
    return this.#watched.has(connection);
  }

  quiet(connection: string, why: Trouble): void {
    const it = this.#watched.get(connection);
    if (it !== undefined && it.unread === undefined) this.#put({ ...it, unread: unreadSince(why) });
  }

  accepted(access: ExpresswayAccess): void {
    for (const [connection, it] of this.#watched)
      if (it.expressway) this.#watched.set(connection, { ...it, expressway: forgiven(it.expressway, access) });
  }

  drifted(connection: string): ReadonlySet<string> {
    const it = this.#watched.get(connection);
    const objects = (it && this.#now(it))?.drift.objects ?? [];
    return new Set(objects.flatMap((one) => (one.cause === "unknown" ? [] : [one.address])));
  }

  stands(): readonly DriftStand[] {
    return [...this.#watched.values()].map((it) => ({
      connection: it.open.connection,
      now: this.#now(it),
      unread: it.unread,
    }));
  }

  async check(
    open: OpenCluster,
    { whole, expressway }: DriftLook,
    signal: AbortSignal,
  ): Promise<Result<DriftNow, Trouble>> {
    await this.#view.settled(signal);
    const project = this.#projectFor(open);
    if (project === undefined) return noFile(open.called);
    const request = requestOf(project, open, this.#view);
    if (!request.ok) return request;
    const wanted = request.value.desired.length;
    if (!whole && !this.watches(open.connection) && wanted > mostUnasked) return problem(message(tooMany, wanted));
    const store = await storeFor(this.#view, project.name);
    if (!store.ok) return store;
    // What cannot be had from the team now is known less, and said when it is deployed.
    await store.value.team?.sync(signal);
    const before = this.#watched.get(open.connection);
    // Another connection of that name may be another cluster.
    const own = before?.open === open ? before : undefined;
    const known = { snapshot: whole ? undefined : own?.snapshot, agreed: own?.agreed ?? new Map() };
    const question = { request: request.value, known, keep: !open.demo, store: store.value };
    const look = await driftOn(open, question, signal);
    if (!look.ok) {
      const nothing = { open, ...nothingKnown, differing: [], pending: 0, expressway: undefined };
      if (look.fault.kind !== "cancelled") this.#put({ ...(own ?? nothing), unread: unreadSince(look.fault) });
      return look;
    }
    const { snapshot, agreed, drift } = look.value;
    const memory = memoryOf(open, question);
    const there = expressway && { access: expressway, project, open, memory, before: own?.expressway, isAsked: whole };
    const half = there ? await lookAtExpressway(there, signal) : own?.expressway;
    const differing = drift.objects.map((it) => it.address);
    const now = { open, snapshot, agreed, differing, pending: drift.pending, unread: undefined, expressway: half };
    this.#put(now);
    return ok(nowOf(now, project, drift, snapshot.readAt));
  }

  /** What an edit makes of it: the files as they are now, the cluster as it was read. */
  #now(it: Watched): DriftNow | undefined {
    const project = it.unread === undefined ? this.#projectFor(it.open) : undefined;
    const { snapshot, agreed, pending } = it;
    if (project === undefined || snapshot === undefined) return undefined;
    const before = this.#known.get(it);
    if (before?.documents === project.documents) return before;
    const desired = it.differing.flatMap((address) => {
      const object = describedAt(project, address);
      return object === undefined ? [] : [stateOf(object, project)];
    });
    const drift = { ...driftIn(desired, snapshot, agreed), pending };
    const made = { ...nowOf(it, project, drift, snapshot.readAt), documents: project.documents };
    this.#known.set(it, made);
    return made;
  }

  #put(it: Watched): void {
    this.#watched.set(it.open.connection, it);
    this.#changed();
  }
}

/** Both halves as one. */
function nowOf({ open, expressway: half }: Watched, project: Project, own: Drift, readAt: string): DriftNow {
  const there = expresswayDrift(project, half);
  const drift = { ...own, objects: [...own.objects, ...there.objects], pending: own.pending + there.pending };
  const expressway = half && { unread: half.unread, readAt: half.snapshot?.readAt };
  return { project, connection: open.connection, drift, readAt, expressway };
}

const unreadSince = (why: Trouble): DriftStand["unread"] => ({ since: new Date().toISOString(), why });
