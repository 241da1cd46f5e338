import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { systemClock } from "../deploy/clock.ts";
import type { deploy, DeployProgress, DeployRequest } from "../deploy/deploy.ts";
import { carryOutWaves, type WaveEvent, type WaveRules, type WavesEnd, type WaveSide } from "../deploy/deploy-waves.ts";
import { pastWaves, type PastWaves } from "../deploy/past-waves.ts";
import { consentCount, refusalOf } from "../deploy/permit.ts";
import { touchedPhones } from "../deploy/registrations.ts";
import { reading } from "../deploy/retry.ts";
import { stagesOf, type WaveSpec } from "../deploy/waves.ts";
import type { Fault, Registration } from "../port/cluster.ts";

/** What a person wants of waves. */
export interface WaveWish extends WaveRules {
  readonly spec: WaveSpec;
}

/** How long phones are waited for after a wave, in seconds: a desk phone that resets takes minutes. */
export const usualWaveWait = 300;

/** So many of a hundred phones must be registered again, unless a person says otherwise. */
export const usualBack = 95;

/** What carrying out waves needs beside the plan. */
export interface WaveHand {
  readonly cluster: ConnectedCluster;
  readonly request: Omit<DeployRequest, "wave">;
  /** Given by the door: the one place from which a write can be reached. */
  readonly deploy: typeof deploy;
  /** The folder of all journals. */
  readonly journals: string;
  /** Hears how far the steps of a wave are. */
  progressOf(steps: readonly string[]): (it: DeployProgress) => void;
  /** Hears what begins and how many phones are back; `of`: how many waves there are. */
  tell(it: WaveEvent, of: number): void;
}

/** How waves ended, and what earlier calls had done of the plan. */
export interface WavesRun {
  readonly end: WavesEnd;
  /** How many waves there are. */
  readonly of: number;
  readonly past: PastWaves;
}

/** Carries out the chosen steps of a plan in waves, and goes on where an earlier call ended. A message: it was refused. */
export async function runWaves(
  plan: Plan,
  wish: WaveWish,
  hand: WaveHand,
  signal: AbortSignal,
): Promise<Result<WavesRun, Message>> {
  const { request, journals } = hand;
  const refusal = refusalOf(plan, request, systemClock.now());
  if (refusal !== undefined) return fail(refusal);
  const stages = stagesOf(plan, request.chosen, wish.spec);
  const past = await pastWaves(journals, plan);
  const end = await carryOutWaves(stages, past, wish, sideOf(plan, hand, stages.length, signal), signal);
  return ok({ end, of: stages.length, past });
}

function sideOf(plan: Plan, hand: WaveHand, of: number, signal: AbortSignal): WaveSide {
  const { cluster, request, deploy } = hand;
  return {
    clock: systemClock,
    read: cluster.registrations,
    before: (steps) => registrationsOf(plan, steps, cluster, signal),
    carryOut: (chosen, wave) =>
      deploy(
        plan,
        {
          ...request,
          chosen,
          wave,
          consent: request.consent && { ...request.consent, count: consentCount(plan, chosen) },
        },
        hand.progressOf(chosen),
        signal,
      ),
    looked: (missing) => request.journal.write({ t: "back", at: systemClock.now().toISOString(), missing }),
    tell: (it) => hand.tell(it, of),
  };
}

async function registrationsOf(
  plan: Plan,
  steps: readonly string[],
  cluster: ConnectedCluster,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Registration>, Fault>> {
  const touched = await touchedPhones(plan, steps, cluster, systemClock, signal, Infinity);
  if (!touched.ok) return touched;
  return reading(() => cluster.registrations(touched.value.phones, signal), systemClock, signal);
}
