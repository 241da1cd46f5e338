import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, textOf, type Message } from "../../../core/src/base/text.ts";
import type { Plan, Step } from "../../../core/src/plan/step.ts";
import { enumerated } from "../../../core/src/plan/words.ts";
import { carryOut, type StepEnd, type Tools } from "./carry-out.ts";
import type { Clock } from "./clock.ts";
import { stepLabel, texts } from "./deploy-texts.ts";
import { firstLook } from "./first-look.ts";
import { planId } from "./inputs.ts";
import type { Journal } from "./journal.ts";
import { morePhones } from "./more-phones.ts";
import { lookingOf, type Looking } from "./next.ts";
import { outsideLook } from "./outside-look.ts";
import { openPace } from "./pace.ts";
import { chosenSteps, refusalOf, staleBy, type Agreement } from "./permit.ts";
import type { Cluster, Fault, Secrets } from "../port/cluster.ts";
import { reading } from "./retry.ts";
import { settle, type Settled } from "./settle.ts";

/** What a deployment needs beside its plan. */
export interface DeployRequest extends Agreement {
  readonly cluster: Cluster;
  /** The cluster's journal, open; the caller closes it. */
  readonly journal: Journal;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** The user that is signed in to the cluster, for the history. */
  readonly by?: string;
  /** From where: `anna@pc-17`; only where a team shares the history. */
  readonly from?: string;
  /** What a person notes about it: the number of a ticket. */
  readonly note?: string;
  /** One of the waves in which a plan is carried out. */
  readonly wave?: WaveOf;
  /** Read each object back after its write, although the cluster answered that it was done. */
  readonly verify?: boolean;
  /** A fault in words. The room that speaks to clusters has them. */
  readonly faultText: (fault: Fault) => Message;
}

/** One of the waves of a plan, each a deployment of its own: its own number, its own undo. */
export interface WaveOf {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Steps of the plan that earlier waves have done: what waits for them need not wait. */
  readonly done: ReadonlySet<string>;
  /** Names of the phones that are to be registered again afterwards. */
  readonly phones: readonly string[];
}

/** How one step ended. */
export interface StepReport {
  readonly id: string;
  readonly outcome: StepEnd["outcome"];
  readonly message: Message;
}

/** How a deployment ended: one line per chosen step, in the order of the plan. */
export interface DeployReport {
  readonly summary: Message;
  /** True: every chosen step is done. */
  readonly finished: boolean;
  readonly results: readonly StepReport[];
  /** What was read back of an earlier deployment that did not come to its end. */
  readonly settled: readonly Settled[];
  /** Its number in the history; undefined where it was not begun. */
  readonly number: number | undefined;
  /** Why not every step is done; undefined when it finished. */
  readonly stop: Stop | undefined;
}

/** What a deployment ended at before all was done, and what helps. */
export interface Stop {
  /** A conflict, a refusal of the plan's own kind: plan again. Everything else: carrying out the same plan again. */
  readonly helps: "planAgain" | "resume";
  readonly message: Message;
}

/** How far a deployment has come. */
export interface DeployProgress {
  readonly done: number;
  readonly total: number;
  readonly step: Step;
  /** Absent while the step is under way. */
  readonly result: StepReport | undefined;
}

/**
 * Carries out the chosen steps of a stored plan, one after the other. Refuses, with nothing written, a plan that does not
 * fit any more: other files, another release, another host, a changed object, missing consent or secrets. Cancelling stops
 * before the next step, never within one. Carrying out the same plan again goes on where it ended.
 */
export async function deploy(
  plan: Plan,
  request: DeployRequest,
  progress: (it: DeployProgress) => void,
  signal: AbortSignal,
): Promise<Result<DeployReport, Message>> {
  const { cluster, journal, clock, faultText } = request;
  const refusal = refusalOf(plan, request, clock.now());
  if (refusal !== undefined) return fail(refusal);
  const identity = await reading(() => cluster.identify(signal), clock, signal);
  if (!identity.ok) return fail(faultText(identity.fault));
  const stale = staleBy(plan, identity.value);
  if (stale !== undefined) return fail(stale);
  const settled = await settle(journal, cluster, clock, signal);
  if (!settled.ok) return fail("kind" in settled.fault ? faultText(settled.fault) : settled.fault);

  const steps = chosenSteps(plan, request.chosen);
  const looking = lookingOf(plan);
  const looked = await firstLook(steps, looking, cluster, clock, signal);
  if (!looked.ok) return fail(faultText(looked.fault));
  const more = await morePhones(plan, steps, cluster, clock, signal);
  if (!more.ok) return fail(faultText(more.fault));
  const named = await outsideLook(plan, steps, cluster, clock, signal);
  if (!named.ok) return fail(faultText(named.fault));
  const conflicts = new Map([...named.value, ...looked.value, ...more.value]);
  const report = (results: readonly StepReport[], number: number | undefined): Result<DeployReport, Message> =>
    ok({ ...reportOf(plan, results), number, settled: settled.value });
  if (conflicts.size > 0) return report(stoppedBy(conflicts, steps), undefined);

  const head = headOf(plan, request, steps, looking);
  const begun = await journal.begin(head);
  if (!begun.ok) return fail(begun.fault);
  if (request.note !== undefined) await journal.write({ t: "note", at: head.at, text: request.note });
  if (request.wave !== undefined) {
    const noted = await journal.write({ t: "phones", at: head.at, before: request.wave.phones });
    if (!noted.ok) return fail(noted.fault);
  }
  let n = 0;
  const results = await runAll(
    plan,
    steps,
    request.wave?.done ?? new Set(),
    { ...request, looking, pace: openPace(clock), number: () => ++n, verify: request.verify ?? false },
    progress,
    signal,
  );
  const outcomes = Object.fromEntries(results.map((it) => [it.id, it.outcome]));
  await journal.write({ t: "finish", at: clock.now().toISOString(), results: outcomes });
  return report(results, journal.number);
}

/** Nothing was begun: what is in conflict, and what was not done for it. */
const stoppedBy = (conflicts: ReadonlyMap<string, Message>, steps: readonly Step[]): readonly StepReport[] =>
  steps.map((it) => {
    const conflict = conflicts.get(it.id);
    return { id: it.id, outcome: conflict ? "conflict" : "notDone", message: conflict ?? message(texts.stopped) };
  });

/** The first line of a deployment in the journal. */
const headOf = (plan: Plan, request: DeployRequest, steps: readonly Step[], looking: Looking) =>
  ({
    t: "deploy",
    format: 1,
    at: request.clock.now().toISOString(),
    cluster: plan.cluster,
    host: plan.host,
    plan: planId(plan),
    schema: plan.schema,
    ...(request.by !== undefined && { by: request.by }),
    ...(request.from !== undefined && { from: request.from }),
    ...(request.guard.production && { production: true as const }),
    ...(request.approval !== undefined && { approvedBy: request.approval.who, approvedUntil: request.approval.expiry }),
    renames: Object.fromEntries(looking.renames),
    gone: [...looking.gone],
    steps: steps.map((it) => it.id),
    ...(plan.undoes !== null && { undoes: plan.undoes }),
    ...(request.wave !== undefined && { wave: [request.wave.number, request.wave.of] as const }),
  }) as const;

async function runAll(
  plan: Plan,
  steps: readonly Step[],
  before: ReadonlySet<string>,
  tools: Tools,
  progress: (it: DeployProgress) => void,
  signal: AbortSignal,
): Promise<readonly StepReport[]> {
  const byId = new Map(plan.steps.map((it) => [it.id, it]));
  const chosen = new Set(steps.map((it) => it.id));
  const done = new Set(before);
  const results: StepReport[] = [];
  let stopped = false;
  for (const step of steps) {
    const told = (result: StepReport | undefined): void =>
      progress({ done: results.length, total: steps.length, step, result });
    told(undefined);
    const missing = step.waitsFor.find((it) => !done.has(it));
    if (!stopped && missing === undefined) await tools.pace.turn(steps.length - results.length, signal);
    const end: StepEnd =
      stopped || signal.aborted
        ? held(message(signal.aborted ? texts.cancelled : texts.stopped))
        : missing !== undefined
          ? held(waiting(byId.get(missing), chosen.has(missing)))
          : await carryOut(step, tools, signal);
    if (end.outcome === "done") done.add(step.id);
    stopped ||= end.stop;
    const result: StepReport = { id: step.id, outcome: end.outcome, message: end.message };
    results.push(result);
    told(result);
  }
  return results;
}

const held = (why: Message): StepEnd => ({ outcome: "notDone", message: why, stop: false });

const waiting = (first: Step | undefined, wasChosen: boolean): Message =>
  message(wasChosen ? texts.waitsFor : texts.notChosen, first === undefined ? "?" : stepLabel(first));

function reportOf(plan: Plan, results: readonly StepReport[]): Omit<DeployReport, "number" | "settled"> {
  const finished = results.every((it) => it.outcome === "done");
  const done = results.filter((it) => it.outcome === "done").length;
  const summary =
    done === 0 && !finished
      ? message(texts.summaryNone, plan.cluster)
      : message(texts.summaryDone, plan.cluster, done, results.length);
  if (finished) return { summary, finished, results, stop: undefined };
  return { summary: withRest(summary, results), finished, results, stop: stopOf(plan, results) };
}

/** `3 of 6 steps done, 1 in conflict, 2 not done`: what there is none of is not said. */
function withRest(summary: Message, results: readonly StepReport[]): Message {
  const rest = (["failed", "conflict", "unknown", "notDone"] as const).flatMap((outcome) => {
    const count = results.filter((it) => it.outcome === outcome).length;
    return count === 0 ? [] : [textOf(message(texts.counts[outcome], count))];
  });
  return message({ en: "{0}, {1}", ko: "{0}, {1}" }, textOf(summary), enumerated(rest, rest.length));
}

/** What counts as the reason, before what: what was not done only because something else was not comes last. */
const gravest: readonly (readonly StepEnd["outcome"][])[] = [["conflict"], ["failed", "unknown"], ["notDone"]];

function stopOf(plan: Plan, results: readonly StepReport[]): Stop | undefined {
  const [first] = gravest.flatMap((those) => results.filter((it) => those.includes(it.outcome)));
  const step = plan.steps.find((it) => it.id === first?.id);
  return (
    first &&
    step && {
      helps: first.outcome === "conflict" ? "planAgain" : "resume",
      message: message({ en: "{0}: {1}", ko: "{0}: {1}" }, stepLabel(step), textOf(first.message)),
    }
  );
}
