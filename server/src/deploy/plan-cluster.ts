import { identityOf } from "../../../core/src/base/address.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { planChanges } from "../../../core/src/plan/plan.ts";
import { nowhere, staleNames, withOutside, type Outside } from "../../../core/src/plan/outside.ts";
import { withFindings } from "../../../core/src/plan/plan-findings.ts";
import type { Reason } from "../../../core/src/plan/reason.ts";
import type { DesiredObject, LiveObject } from "../../../core/src/plan/state.ts";
import type { InputFile, Plan, PlanFinding } from "../../../core/src/plan/step.ts";
import type { Clock } from "./clock.ts";
import { sha256 } from "./inputs.ts";
import type { Cluster, ClusterIdentity, Fault } from "../port/cluster.ts";
import { missingOnCluster } from "./look-outside.ts";
import { readLive, type ReadProgress } from "./read-live.ts";
import { reading } from "./retry.ts";
import { withPhones } from "./touched.ts";

/** What a plan is asked for. */
export interface PlanRequest {
  /** Name of the cluster in the files. */
  readonly name: string;
  /** Where the cluster is: `host` or `host:port`. A plan is carried out only there. */
  readonly host: string;
  /** What the files want of it, from `desire`. */
  readonly desired: readonly DesiredObject[];
  /** The files that went into it. */
  readonly inputs: readonly InputFile[];
  /** What the rules say of these files; the plan keeps what is about its steps. Absent: it comes from no file. */
  readonly findings?: readonly PlanFinding[];
  /** What the files only name: it has to be on the cluster. Absent: nothing. */
  readonly outside?: readonly Outside[];
}

/** Why there is no plan: the files and the cluster do not go together, or the cluster could not be read. */
export type NoPlan =
  { readonly kind: "reasons"; readonly reasons: readonly Reason[] } | { readonly kind: "fault"; readonly fault: Fault };

/** Reads the cluster and plans. Nothing is written. */
export async function planCluster(
  request: PlanRequest,
  cluster: Cluster,
  clock: Clock,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Plan, NoPlan>> {
  const identity = await reading(() => cluster.identify(signal), clock, signal);
  if (!identity.ok) return fail({ kind: "fault", fault: identity.fault });
  const outside = request.outside ?? [];
  const names = outside.map((it) => it.address);
  const missing = await missingOnCluster(names, identity.value.schema, cluster, clock, signal);
  if (!missing.ok) return fail({ kind: "fault", fault: missing.fault });
  const reasons = [
    ...staleNames(outside, request.desired),
    ...outside.filter((it) => missing.value.has(it.address)).map(nowhere),
  ];
  if (reasons.length > 0) return fail({ kind: "reasons", reasons });
  const plan = await planRead(request, identity.value, cluster, clock, progress, signal);
  if (!plan.ok) return plan;
  const counted = await withPhones(withOutside(plan.value, outside), cluster, clock, signal);
  return counted.ok ? counted : fail({ kind: "fault", fault: counted.fault });
}

// Who still refers to an object that goes may do so by a field that no file states: then everything is read. Else what is
// stated is enough, and of many phones it is a small part. That an object has to be replaced shows only in the plan.
async function planRead(
  request: PlanRequest,
  identity: ClusterIdentity,
  cluster: Cluster,
  clock: Clock,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Plan, NoPlan>> {
  if (request.desired.every((it) => it.state === "present")) {
    const live = await readLive(request.desired, "stated", identity.schema, cluster, clock, progress, signal);
    if (!live.ok) return fail({ kind: "fault", fault: live.fault });
    const plan = planFrom(request, identity, live.value, clock);
    if (!plan.ok || !plan.value.steps.some((it) => it.kind === "replace")) return plan;
  }
  const live = await readLive(request.desired, "whole", identity.schema, cluster, clock, progress, signal);
  if (!live.ok) return fail({ kind: "fault", fault: live.fault });
  return await planWhole(request, identity, live.value, cluster, clock, signal);
}

// What is to be replaced must be known whole, and a list may have told only part of it: then it is read once more.
async function planWhole(
  request: PlanRequest,
  identity: ClusterIdentity,
  live: readonly LiveObject[],
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<Plan, NoPlan>> {
  const first = planFrom(request, identity, live, clock);
  const replaced = first.ok ? first.value.steps.filter((it) => it.kind === "replace") : [];
  if (replaced.length === 0) return first;
  const again = new Map(live.map((it) => [it.address, it]));
  for (const step of replaced) {
    const whole = await reading(
      () => cluster.get(step.section, { uuid: step.uuid, identity: identityOf(step.address) }, signal),
      clock,
      signal,
    );
    if (!whole.ok) return fail({ kind: "fault", fault: whole.fault });
    if (whole.value === undefined) again.delete(step.address);
    else again.set(step.address, whole.value);
  }
  return planFrom(request, identity, [...again.values()], clock);
}

function planFrom(
  request: PlanRequest,
  identity: ClusterIdentity,
  live: readonly LiveObject[],
  clock: Clock,
): Result<Plan, NoPlan> {
  const plan = planChanges({
    cluster: request.name,
    host: request.host,
    release: identity.release,
    schema: identity.schema,
    createdAt: clock.now().toISOString(),
    inputs: request.inputs,
    desired: request.desired,
    live,
    ice: identity.ice,
    digest: sha256,
  });
  return plan.ok
    ? ok(withFindings(plan.value, request.findings ?? []))
    : fail({ kind: "reasons", reasons: plan.fault });
}
