import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import { narrowed } from "../../../core/src/plan/narrow.ts";
import { byHandOn, notComparedOn, statedOnExpressway, wantedOnExpressway } from "../../../core/src/plan/expressway.ts";
import { notesOfUnmanaged, notReadThere } from "../../../core/src/plan/expressway-unmanaged.ts";
import type { Plan, Remark } from "../../../core/src/plan/step.ts";
import { blocksPlan } from "../../../core/src/rules/blocking.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { faultText } from "../axl/fault-text.ts";
import { systemClock } from "../deploy/clock.ts";
import type { Lost } from "../deploy/changed-outside.ts";
import { history } from "../deploy/history.ts";
import { planCluster, type NoPlan, type PlanRequest } from "../deploy/plan-cluster.ts";
import { lostBy, planUndo } from "../deploy/plan-undo.ts";
import { planRequest, type RequestFile } from "../deploy/request.ts";
import { bothHalves } from "../expressway/both-halves.ts";
import { openDoor, type RestDoor } from "../expressway/door.ts";
import { readStated } from "../expressway/read-stated.ts";
import type { ExpresswayProfile } from "../preflight/expressway-pages.ts";
import { driftCode } from "./drift-spots.ts";

/** A cluster that can be asked, and where it is. */
export interface Reachable {
  readonly cluster: ConnectedCluster;
  /** `host` or `host:port`. */
  readonly host: string;
  /** The Expressway-C that was signed in to beside it; undefined: none, and nothing of one is planned. */
  readonly door?: RestDoor | undefined;
}

/** The same with its Expressway-C beside it; undefined: none was signed in to. Nothing is sent. */
export function withExpressway<R extends Reachable>(at: R, profile: ExpresswayProfile | undefined): R {
  const door = profile && openDoor(profile);
  return { ...at, cluster: bothHalves(at.cluster, door), door };
}

/** What of the files is to be planned. */
export interface PlanPart {
  /** Addresses to look at; absent: everything. */
  readonly only?: readonly string[];
  /** Paths of values to look at; only these are written. Absent: all. */
  readonly fields?: readonly string[];
}

/** A file as a plan needs it. What differs on the cluster is what the plan is about, and no finding against it. */
export const requestFile = (path: string, uri: string, text: string, findings: readonly Finding[]): RequestFile => ({
  path,
  uri,
  text,
  findings: findings.flatMap((it) => (it.code === driftCode ? [] : [{ ...it, blocks: blocksPlan(it) }])),
});

/** What the files want of a cluster, or all that stands in the way of knowing. */
export function requestFrom(
  project: Project,
  { host, door }: Pick<Reachable, "host" | "door">,
  files: readonly RequestFile[],
): Result<PlanRequest, NoPlan> {
  const request = planRequest(project, host, files);
  if (!request.ok) return fail({ kind: "reasons", reasons: request.fault });
  const there = door === undefined ? [] : wantedOnExpressway(project, door.host);
  return ok({ ...request.value, desired: [...request.value.desired, ...there.map((it) => it.state)] });
}

/** Compares the files with a cluster. Nothing is written. */
export async function planFiles(
  { cluster, host, door }: Reachable,
  project: Project,
  files: readonly RequestFile[],
  { only, fields }: PlanPart,
  signal: AbortSignal,
): Promise<Result<Plan, NoPlan>> {
  const request = requestFrom(project, { host, door }, files);
  if (!request.ok) return request;
  const asked =
    only === undefined
      ? request.value
      : { ...request.value, desired: request.value.desired.filter((it) => only.includes(it.address)) };
  const plan = (it: PlanRequest) => planCluster(it, cluster, systemClock, () => undefined, signal);
  const part = fields && { ...asked, desired: asked.desired.map((it) => narrowed(it, fields)) };
  const first = await plan(part ?? asked);
  // What has to be made anew is made whole.
  const isNew = part && first.ok && first.value.steps.some((it) => it.kind === "add" || it.kind === "replace");
  const made = isNew === true ? await plan(asked) : first;
  if (!made.ok) return made;
  const there = door && (await unmanagedThere(door, project, only, made.value.schema, signal));
  if (there?.ok === false) return there;
  return ok(withRemarks({ ...made.value, notes: [...made.value.notes, ...(there?.value ?? [])] }, project, door?.host));
}

/** What differs on an Expressway-C that plans do not write to. That it cannot be read is told, and no fault of the plan. */
async function unmanagedThere(
  door: RestDoor,
  project: Project,
  only: PlanPart["only"],
  version: Plan["schema"],
  signal: AbortSignal,
): Promise<Result<readonly Remark[], NoPlan>> {
  const desired = statedOnExpressway(project, door.host).flatMap(({ state }) =>
    state.managed || only?.includes(state.address) === false ? [] : [state],
  );
  const [first] = desired;
  if (first === undefined) return ok([]);
  const read = await readStated(desired, door, signal);
  if (read.ok) return ok(notesOfUnmanaged(desired, read.value, version));
  if (read.fault.kind === "cancelled") return fail({ kind: "fault", fault: read.fault });
  return ok(notReadThere(first.address, faultText(read.fault)));
}

/** What is done by hand around steps on an Expressway, and which of them nobody signed in to. */
function withRemarks(plan: Plan, project: Project, expressway: string | undefined): Plan {
  const changes = plan.steps.some((it) => schemaOf(it.section).on !== undefined);
  const byHand = expressway !== undefined && changes ? byHandOn(project, expressway) : [];
  return {
    ...plan,
    manual: [...plan.manual, ...byHand],
    notes: [...plan.notes, ...notComparedOn(project, expressway)],
  };
}

/** A deployment of the past that is to be undone. */
export interface Undoing {
  /** Name of the cluster in the files. */
  readonly name: string;
  /** Number of the deployment. */
  readonly number: number;
  /** The folder of all journals. */
  readonly journals: string;
}

/** Plans what brings back what was there before a deployment. `lost`: what somebody else changed since. Nothing is written. */
export async function planBack(
  { cluster, host }: Reachable,
  { name, number, journals }: Undoing,
  signal: AbortSignal,
): Promise<Result<{ readonly plan: Plan; readonly lost: readonly Lost[] }, NoPlan>> {
  const past = await history(journals, name);
  const made = await planUndo({ name, host, past, number }, cluster, systemClock, () => undefined, signal);
  if (!made.ok) return made;
  const one = past.find((it) => it.number === number);
  return ok({ plan: made.value, lost: one ? lostBy(one, past, made.value) : [] });
}
