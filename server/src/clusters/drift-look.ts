import type { Result } from "../../../core/src/base/result.ts";
import { systemClock } from "../deploy/clock.ts";
import { lookForDrift, type KnownDrift, type Look, type Memory } from "../deploy/drift.ts";
import type { PlanRequest } from "../deploy/plan-cluster.ts";
import type { Fault } from "../port/cluster.ts";
import type { StateStore } from "../port/state.ts";
import type { Reachable } from "./plan-making.ts";

/** What a look for drift needs beside the cluster. */
export interface DriftQuestion {
  /** What the files want, and of which cluster. */
  readonly request: PlanRequest;
  readonly known: KnownDrift;
  /** False: what is found the same is not remembered beyond this process (a demo cluster is another one tomorrow). */
  readonly keep: boolean;
  /** Where it is remembered. */
  readonly store: StateStore;
}

/** Looks what was changed on a cluster since it was deployed, or last seen as the files say. Nothing is written there. */
export async function driftOn(
  at: Reachable,
  question: DriftQuestion,
  signal: AbortSignal,
): Promise<Result<Look, Fault>> {
  const { request, known } = question;
  return await lookForDrift(request.desired, memoryOf(at, question), known, at.cluster, systemClock, signal);
}

/** Where it is remembered what was once the same. */
export const memoryOf = (
  { host }: Pick<Reachable, "host">,
  { request, keep, store }: Omit<DriftQuestion, "known">,
): Memory => ({ state: store.folder, cluster: request.name, host, keep });
