import type { Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { faultText } from "../axl/fault-text.ts";
import { reachedPlaces } from "../axl/transport-reached.ts";
import { systemClock } from "../deploy/clock.ts";
import { deploy, type DeployProgress, type DeployReport, type DeployRequest } from "../deploy/deploy.ts";
import { openJournal } from "../deploy/journal.ts";
import { sharePlan } from "../deploy/kept-plans.ts";
import { journalsIn } from "../deploy/state-folder.ts";
import type { StateStore } from "../port/state.ts";
import type { Reachable } from "./plan-making.ts";
import { runWaves, type WaveHand, type WavesRun, type WaveWish } from "./wave-run.ts";

/** A plan that is to be carried out, and what a person agreed to. */
export interface DeployOrder extends Pick<
  DeployRequest,
  "chosen" | "consent" | "approval" | "guard" | "inputs" | "secrets" | "note" | "verify"
> {
  readonly plan: Plan;
  /** Who is signed in. */
  readonly by: string;
  /** Where it is remembered. */
  readonly store: StateStore;
  /** Hears what becomes of the place that a team shares. */
  readonly said: (it: Message) => void;
}

/** Carries out the chosen steps of a plan. */
export const carryOutAtOnce = (
  at: Reachable,
  order: DeployOrder,
  tell: (progress: DeployProgress) => void,
  signal: AbortSignal,
): Promise<Result<DeployReport, Message>> =>
  withJournal(at, order, (request) => deploy(order.plan, request, tell, signal));

/** The same in waves; goes on where an earlier call ended. */
export const carryOutInWaves = (
  at: Reachable,
  order: DeployOrder,
  wish: WaveWish,
  ear: Pick<WaveHand, "progressOf" | "tell">,
  signal: AbortSignal,
): Promise<Result<WavesRun, Message>> =>
  withJournal(at, order, (request) =>
    runWaves(
      order.plan,
      wish,
      { cluster: at.cluster, request, deploy, journals: journalsIn(order.store.folder), ...ear },
      signal,
    ),
  );

/** Opens the journal of a plan's cluster for as long as it is carried out. */
async function withJournal<T>(
  { cluster, host }: Reachable,
  { plan, store, said, ...agreed }: DeployOrder,
  carry: (request: DeployRequest) => Promise<Result<T, Message>>,
): Promise<Result<T, Message>> {
  const kept = await sharePlan(store, plan);
  if (!kept.ok) return kept;
  const { team, folder } = store;
  const shared = team && { side: team, said };
  const journal = await openJournal(journalsIn(folder), plan.cluster, await reachedPlaces(host), shared);
  if (!journal.ok) return journal;
  try {
    const from = team && { from: team.owner };
    return await carry({ ...agreed, ...from, cluster, host, journal: journal.value, clock: systemClock, faultText });
  } finally {
    await journal.value.close();
  }
}
