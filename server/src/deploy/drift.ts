import type { Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf, sections } from "../../../core/src/catalog/catalog.ts";
import { driftOf, type Drift } from "../../../core/src/plan/drift.ts";
import { renamedAddress } from "../../../core/src/plan/renames.ts";
import type { DesiredObject, LiveObject } from "../../../core/src/plan/state.ts";
import { deployedTo, laterOf, readSeen, seenFile, writeSeen, type AgreedObjects } from "./agreed.ts";
import type { Clock } from "./clock.ts";
import type { ChangeMark, Changes, Cluster, ClusterIdentity, Fault } from "../port/cluster.ts";
import { readLive, type ReadProgress } from "./read-live.ts";
import { reading } from "./retry.ts";
import { journalsIn } from "./state-folder.ts";

/** What a cluster had of the files' objects, and when. */
export interface Snapshot {
  /** ISO 8601. */
  readonly readAt: string;
  readonly identity: ClusterIdentity;
  /** Where the queue of changes stood before; undefined where the cluster has none. */
  readonly mark: ChangeMark | undefined;
  readonly live: ReadonlyMap<Address, LiveObject>;
  /** What was asked for, found or not. */
  readonly asked: ReadonlySet<Address>;
}

/**
 * Reads what drift is told by. After a snapshot, only what `listChange` says has changed since, and what it cannot tell;
 * without one, or where the queue was begun anew, everything. Nothing is written.
 */
export async function readSnapshot(
  desired: readonly DesiredObject[],
  before: Snapshot | undefined,
  cluster: Cluster,
  clock: Clock,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Snapshot, Fault>> {
  const identity = await reading(() => cluster.identify(signal), clock, signal);
  if (!identity.ok) return identity;
  const { schema } = identity.value;
  // The mark is taken first: what changes while the objects are read is read again the next time.
  const changes = await reading(() => cluster.changes(before?.mark, signal), clock, signal);
  if (!changes.ok && changes.fault.kind !== "refused") return changes;
  const mark = changes.ok ? changes.value.mark : undefined;
  const readAt = clock.now().toISOString();
  const kept = changes.ok && before?.mark !== undefined ? unchanged(desired, before, changes.value) : undefined;
  const left = desired.filter((it) => !kept?.has(it.address));
  const read = await readLive(left, "whole", schema, cluster, clock, progress, signal);
  if (!read.ok) return read;
  const live = new Map<Address, LiveObject>();
  for (const [address, it] of kept ?? []) if (it !== undefined) live.set(address, it);
  for (const it of read.value) live.set(it.address, it);
  // A name that moved may stand in objects that did not change themselves.
  if (kept !== undefined && before !== undefined && hasMoved(left, before, live))
    return readSnapshot(desired, undefined, cluster, clock, progress, signal);
  return ok({ readAt, identity: identity.value, mark, live, asked: new Set(desired.map((it) => it.address)) });
}

/** What need not be read again: asked for before, in no change since, and of a kind whose changes are told. */
function unchanged(
  desired: readonly DesiredObject[],
  before: Snapshot,
  { restarted, changed }: Changes,
): ReadonlyMap<Address, LiveObject | undefined> | undefined {
  if (restarted) return undefined;
  const touched = new Set(changed.map((it) => it.uuid));
  const known = new Set([...before.live.values()].map((it) => it.uuid));
  const types = new Set(changed.map((it) => it.axlType));
  const stranger = changed.some((it) => it.action === "update" && !known.has(it.uuid) && !rarelyNamed.has(it.axlType));
  if (stranger) return undefined;
  const kept = new Map<Address, LiveObject | undefined>();
  for (const it of desired) {
    const schema = schemaOf(it.section);
    const live = before.live.get(it.address);
    const isTold = schema.identity.length > 0 && schema.on === undefined;
    const isNew = !before.asked.has(it.address) || it.renamedFrom !== undefined;
    const mayBeThere = live === undefined && types.has(schema.axlType);
    const isTouched = live !== undefined && touched.has(live.uuid);
    const isTied = schema.changesWith?.some((it) => types.has(it)) === true;
    if (isTold && !isNew && !mayBeThere && !isTouched && !isTied) kept.set(it.address, live);
  }
  return kept;
}

/**
 * AXL types of which others change all day and are no name in what the files state, and those that have rows of their own,
 * which are read with the objects that they belong to.
 */
const rarelyNamed: ReadonlySet<string> = new Set(
  sections
    .map(schemaOf)
    .flatMap((it) => [...(it.changesOften === true ? [it.axlType] : []), ...(it.changesWith ?? [])]),
);

function hasMoved(left: readonly DesiredObject[], before: Snapshot, live: ReadonlyMap<Address, LiveObject>): boolean {
  return left.some((it) => {
    const was = before.live.get(it.address);
    return was !== undefined && live.get(it.address)?.uuid !== was.uuid;
  });
}

/** Tells what of a snapshot is drift. */
export const driftIn = (desired: readonly DesiredObject[], snapshot: Snapshot, agreed: AgreedObjects): Drift => {
  const wanted = new Set(
    desired.flatMap((it) => [
      it.address,
      ...(it.renamedFrom === undefined ? [] : [renamedAddress(it.address, it.renamedFrom)]),
    ]),
  );
  return driftOf({
    desired,
    live: [...snapshot.live.values()].filter((it) => wanted.has(it.address)),
    version: snapshot.identity.schema,
    ice: snapshot.identity.ice,
    agreed,
    at: snapshot.readAt,
  });
};

/** Which cluster is looked at, and where its past is remembered. */
export interface Memory {
  /** The folder of journals and of what was seen. */
  readonly state: string;
  readonly cluster: string;
  readonly host: string;
  /** False: what is found the same is not remembered beyond this process (a demo cluster is another one tomorrow). */
  readonly keep: boolean;
}

/** What was last the same on both sides: by deployments, by looks of earlier days, and by those of this session. */
export async function recall(memory: Memory, session: AgreedObjects): Promise<AgreedObjects> {
  const { state, cluster, host, keep } = memory;
  const seen = keep ? await readSeen(seenFile(state, cluster), host) : new Map<Address, never>();
  return await deployedTo(journalsIn(state), cluster, host, laterOf(seen, session));
}

/** Remembers what a look found the same. That it cannot be written is no reason to fail: the next look knows less. */
export async function remember(memory: Memory, agreed: AgreedObjects, news: AgreedObjects): Promise<AgreedObjects> {
  if (news.size === 0) return agreed;
  const all = new Map([...agreed, ...news]);
  if (memory.keep) await writeSeen(seenFile(memory.state, memory.cluster), memory.host, all);
  return all;
}

/** What an earlier look of this process knew. */
export interface KnownDrift {
  /** Undefined: everything is read. */
  readonly snapshot: Snapshot | undefined;
  readonly agreed: AgreedObjects;
}

/** What a look found. */
export interface Look {
  readonly snapshot: Snapshot;
  readonly drift: Drift;
  /** What is known to be the same now, or to have been once. */
  readonly agreed: AgreedObjects;
}

/** One look: reads what an earlier one does not know, compares, remembers. */
export async function lookForDrift(
  desired: readonly DesiredObject[],
  memory: Memory,
  known: KnownDrift,
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<Look, Fault>> {
  const snapshot = await readSnapshot(desired, known.snapshot, cluster, clock, () => undefined, signal);
  if (!snapshot.ok) return snapshot;
  const agreed = await recall(memory, known.agreed);
  const drift = driftIn(desired, snapshot.value, agreed);
  return ok({ snapshot: snapshot.value, drift, agreed: await remember(memory, agreed, drift.news) });
}

/** No look has been taken in this process. */
export const nothingKnown: KnownDrift = { snapshot: undefined, agreed: new Map() };
