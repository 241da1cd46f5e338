import { createHash } from "node:crypto";
import type { Address } from "../../../core/src/base/address.ts";
import { message, textOf } from "../../../core/src/base/text.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Drift } from "../../../core/src/plan/drift.ts";
import { statedOnExpressway } from "../../../core/src/plan/expressway.ts";
import type { DesiredObject } from "../../../core/src/plan/state.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { AgreedObjects } from "../deploy/agreed.ts";
import { systemClock } from "../deploy/clock.ts";
import { driftIn, recall, remember, type Look, type Memory, type Snapshot } from "../deploy/drift.ts";
import { openDoor, type RestDoor } from "../expressway/door.ts";
import { readStated } from "../expressway/read-stated.ts";
import type { ClusterIdentity, Fault } from "../port/cluster.ts";
import { expresswayProfile, type ExpresswayAccess } from "./live-checks.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { troubleText, type Trouble } from "./trouble.ts";

/** How the Expressway-C of a cluster stood to the files when it was read last. */
export interface ExpresswayStand {
  readonly host: string;
  /** Which sign-in it was asked with. */
  readonly signIn: string;
  /** Undefined: it was not read yet. */
  readonly snapshot: Snapshot | undefined;
  readonly agreed: AgreedObjects;
  /** What was found to differ. */
  readonly differing: readonly Address[];
  readonly pending: number;
  /** Since when it cannot be read (ISO 8601), and why. */
  readonly unread: { readonly since: string; readonly why: Trouble } | undefined;
  /** How often it did not accept this sign-in. */
  readonly refusals: number;
}

/** What a look at an Expressway-C needs. */
export interface ExpresswayQuestion {
  readonly access: ExpresswayAccess;
  readonly project: Project;
  readonly open: Pick<OpenCluster, "identity">;
  readonly memory: Memory;
  readonly before: ExpresswayStand | undefined;
  /** A person asked for it. */
  readonly isAsked: boolean;
}

/** So often one sign-in is tried that is not accepted: once unasked, and once more when a person asks. Accounts lock. */
const mostRefusals = 2;

/**
 * Looks at the Expressway-C that a person signed in to, whether or not plans may write there. That it cannot be read is no
 * fault of the look at Unified CM. Undefined: the files state nothing that can be read there.
 */
export async function lookAtExpressway(
  { access, project, open, memory, before, isAsked }: ExpresswayQuestion,
  signal: AbortSignal,
): Promise<ExpresswayStand | undefined> {
  const door = openDoor(await expresswayProfile(access));
  if (door === undefined) return undefined;
  const desired = statedOnExpressway(project, door.host).map((it) => it.state);
  if (desired.length === 0) return undefined;
  const signIn = digestOf(access);
  const own = before?.host === door.host ? before : nothing(door.host, signIn);
  const refusals = own.signIn === signIn ? own.refusals : 0;
  if (refusals >= (isAsked ? mostRefusals : 1)) return own;
  const question = { desired, memory, agreed: own.agreed, identity: open.identity };
  const look = await driftOnExpressway(question, door, signal);
  if (look.ok) return standOf(door.host, signIn, look.value);
  if (look.fault.kind === "cancelled") return own;
  const isRefused = look.fault.kind === "signIn" || look.fault.kind === "forbidden";
  const unread = own.unread ?? { since: systemClock.now().toISOString(), why: notRead(door.host, look.fault) };
  return { ...own, signIn, refusals: refusals + (isRefused ? 1 : 0), unread };
}

/** What is known of it by one reading; all or nothing. */
export async function driftOnExpressway(
  of: {
    readonly desired: readonly DesiredObject[];
    readonly memory: Memory;
    readonly agreed: AgreedObjects;
    readonly identity: ClusterIdentity;
  },
  door: RestDoor,
  signal: AbortSignal,
): Promise<Result<Look, Fault>> {
  const readAt = systemClock.now().toISOString();
  const read = await readStated(of.desired, door, signal);
  if (!read.ok) return read;
  const live = new Map(read.value.map((it) => [it.address, it]));
  const asked = new Set(of.desired.map((it) => it.address));
  const snapshot: Snapshot = { readAt, identity: of.identity, mark: undefined, live, asked };
  const agreed = await recall(of.memory, of.agreed);
  const drift = driftIn(of.desired, snapshot, agreed);
  return ok({ snapshot, drift, agreed: await remember(of.memory, agreed, drift.news) });
}

/** What an edit makes of it: the files as they are now, the Expressway as it was read. */
export function expresswayDrift(project: Project, stand: ExpresswayStand | undefined): Drift {
  if (stand?.snapshot === undefined || stand.unread !== undefined) return { objects: [], pending: 0, news: new Map() };
  const { host, snapshot, agreed, differing, pending } = stand;
  const desired = statedOnExpressway(project, host).flatMap(({ state }) =>
    differing.includes(state.address) ? [state] : [],
  );
  return { ...driftIn(desired, snapshot, agreed), pending };
}

const nothing = (host: string, signIn: string): ExpresswayStand => ({
  ...{ host, signIn, snapshot: undefined, agreed: new Map(), differing: [], pending: 0 },
  ...{ unread: undefined, refusals: 0 },
});

const standOf = (host: string, signIn: string, { snapshot, drift, agreed }: Look): ExpresswayStand => ({
  ...{ host, signIn, snapshot, agreed, pending: drift.pending },
  ...{ differing: drift.objects.map((it) => it.address), unread: undefined, refusals: 0 },
});

/** The same after Expressway has accepted a sign-in. */
export const forgiven = (stand: ExpresswayStand, access: ExpresswayAccess): ExpresswayStand =>
  stand.signIn === digestOf(access) ? { ...stand, refusals: 0 } : stand;

/** Tells two sign-ins apart, and keeps neither. */
const digestOf = ({ host, user, password }: ExpresswayAccess): string =>
  createHash("sha256")
    .update(JSON.stringify([host, user, password]))
    .digest("hex");

const notRead = (host: string, fault: Fault): Trouble => ({
  kind: "problem",
  message: message(
    {
      en: "Expressway-C {0} was not read, and nothing is said of changes there. {1}",
      ko: "Expressway-C {0}을(를) 읽지 못했으므로 그곳의 변경은 알 수 없습니다. {1}",
    },
    host,
    textOf(troubleText(fault)),
  ),
});
