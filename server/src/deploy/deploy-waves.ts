import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Fault, ReadRegistrations, Registration } from "../port/cluster.ts";
import type { Clock } from "./clock.ts";
import type { DeployReport, WaveOf } from "./deploy.ts";
import type { PastWaves } from "./past-waves.ts";
import { awaitPhones, isRegistered, type Returned } from "./registrations.ts";
import { endsBefore, neededOf, type Stage } from "./waves.ts";

/** When the next wave may begin. */
export interface WaveRules {
  /** So many of a hundred phones that were registered before a wave must be registered again. */
  readonly percent: number;
  /** How long phones are waited for after each wave. */
  readonly waitMs: number;
  /** No wave begins that cannot end before it. */
  readonly until: Date | undefined;
}

/** What carrying out waves needs of the world. */
export interface WaveSide {
  /** Carries out some steps of the plan as a deployment of its own. */
  carryOut(steps: readonly string[], wave: WaveOf): Promise<Result<DeployReport, Message>>;
  /** The phones that these steps touch, as they are registered now. */
  before(steps: readonly string[]): Promise<Result<ReadonlyMap<string, Registration>, Fault>>;
  readonly read: ReadRegistrations;
  /** Keeps in the journal which phones of a wave are missing at the end of its wait. */
  looked(missing: readonly string[]): Promise<Result<undefined, Message>>;
  /** Is told what begins, what was waited for, and how many are back. */
  tell(it: WaveEvent): void;
  readonly clock: Clock;
}

export type WaveEvent =
  | {
      readonly kind: "begins";
      readonly wave: number;
      readonly of: number;
      readonly steps: number;
      /** Those that are registered before it, as they were read. */
      readonly phones: readonly Registration[];
    }
  | { readonly kind: "done"; readonly wave: number; readonly report: DeployReport }
  | {
      readonly kind: "back";
      /** 0: the wave of an earlier call. */
      readonly wave: number;
      readonly back: number;
      readonly expected: number;
      /** Those that are back, as they were read last. */
      readonly those: readonly Registration[];
    };

/** How it ended. */
export type WavesEnd =
  | { readonly kind: "finished" }
  /** A step of a wave is not done: its report says why. */
  | { readonly kind: "notDone"; readonly wave: number; readonly report: DeployReport }
  /** Refused before anything of the wave was written. */
  | { readonly kind: "refused"; readonly wave: number; readonly why: Message }
  /** Fewer phones are back than asked. `deployment`: the number to undo; undefined: it was a wave of an earlier call. */
  | {
      readonly kind: "lost";
      readonly wave: number;
      readonly returned: Returned;
      readonly deployment: number | undefined;
    }
  /** Which phones are registered cannot be read: nobody knows. */
  | { readonly kind: "unread"; readonly wave: number; readonly fault: Fault }
  /** The next wave would not end before the time that was given. */
  | { readonly kind: "outOfTime"; readonly wave: number; readonly needsMs: number }
  | { readonly kind: "cancelled"; readonly wave: number };

/** How often is looked while phones are on their way back: half of what a cluster allows to be asked. */
const everyMs = 8_000;
/** After a reset a phone is called registered for a moment still. */
const settleMs = 15_000;
/** What a step takes as long as none was timed. */
const guessMs = 2_000;

/**
 * Carries out stages one after the other. After each, the phones that were registered before it are waited for, and the next
 * begins only when enough of them are back. `past` is what earlier calls did of the plan: what is done is left, what told
 * phones something is never sent again, and a wait that was broken off comes first.
 */
export async function carryOutWaves(
  stages: readonly Stage[],
  past: PastWaves,
  rules: WaveRules,
  side: WaveSide,
  signal: AbortSignal,
): Promise<WavesEnd> {
  const { clock } = side;
  const done = new Set([...past.done, ...past.told]);
  const pace = { steps: 0, ms: 0 };
  const waiting = await resumeWait(past, rules, side, signal);
  if (waiting !== undefined) return waiting;
  for (const [i, stage] of stages.entries()) {
    const wave = i + 1;
    const left = stage.steps.filter((it) => !past.told.has(it));
    if (left.every((it) => done.has(it))) continue;
    if (signal.aborted) return { kind: "cancelled", wave };
    const stepMs = pace.steps === 0 ? guessMs : pace.ms / pace.steps;
    const needsMs = left.length * stepMs + (stage.phones > 0 ? rules.waitMs : 0);
    if (!endsBefore(clock.now(), needsMs, rules.until)) return { kind: "outOfTime", wave, needsMs };
    const before = stage.phones === 0 ? ok(new Map<string, Registration>()) : await side.before(left);
    if (!before.ok) return { kind: "unread", wave, fault: before.fault };
    const registered = [...before.value.values()].filter(isRegistered);
    const phones = registered.map((it) => it.phone);
    side.tell({ kind: "begins", wave, of: stages.length, steps: left.length, phones: registered });
    const began = clock.now().getTime();
    const report = await side.carryOut(left, { number: wave, of: stages.length, done: new Set(done), phones });
    if (!report.ok) return { kind: "refused", wave, why: report.fault };
    pace.steps += left.length;
    pace.ms += clock.now().getTime() - began;
    side.tell({ kind: "done", wave, report: report.value });
    if (!report.value.finished) return { kind: "notDone", wave, report: report.value };
    for (const it of left) done.add(it);
    const end = await waitFor(before.value, { wave, deployment: report.value.number }, rules, side, signal);
    if (end !== undefined) return end;
  }
  return { kind: "finished" };
}

/** The phones of the wave after which an earlier call ended: nothing goes on before enough of them are back. */
async function resumeWait(
  { open }: PastWaves,
  rules: WaveRules,
  side: WaveSide,
  signal: AbortSignal,
): Promise<WavesEnd | undefined> {
  const nothing = { state: "Registered", node: "", address: "", since: undefined, readAt: "" };
  const before = new Map(open.map((phone) => [phone, { ...nothing, phone }]));
  return waitFor(before, { wave: 0, deployment: undefined }, rules, side, signal);
}

async function waitFor(
  before: ReadonlyMap<string, Registration>,
  { wave, deployment }: { readonly wave: number; readonly deployment: number | undefined },
  { waitMs, percent }: WaveRules,
  side: WaveSide,
  signal: AbortSignal,
): Promise<WavesEnd | undefined> {
  const see = (back: number, expected: number, those: readonly Registration[]): void =>
    side.tell({ kind: "back", wave, back, expected, those });
  if (![...before.values()].some(isRegistered)) return undefined;
  const patience = {
    limitMs: waitMs,
    everyMs: Math.max(1, Math.min(everyMs, waitMs)),
    settleMs: deployment === undefined ? 0 : Math.min(settleMs, waitMs),
  };
  const returned = await awaitPhones(before, side.read, patience, side.clock, signal, see);
  if (!returned.ok) return { kind: "unread", wave, fault: returned.fault };
  const { expected, missing, cancelled } = returned.value;
  if (cancelled) return { kind: "cancelled", wave };
  if (deployment !== undefined) {
    const kept = await side.looked(missing.map((it) => it.before.phone));
    if (!kept.ok) return { kind: "refused", wave, why: kept.fault };
  }
  return expected - missing.length >= neededOf(expected, percent)
    ? undefined
    : { kind: "lost", wave, returned: returned.value, deployment };
}
