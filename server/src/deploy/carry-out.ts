import { ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Step } from "../../../core/src/plan/step.ts";
import { asText, enumerated } from "../../../core/src/plan/words.ts";
import type { Clock } from "./clock.ts";
import { conflictText, meaningOf, texts } from "./deploy-texts.ts";
import type { Journal } from "./journal.ts";
import type { SettledLine } from "./journal-lines.ts";
import { nextOf, readBy, type Looking, type Next } from "./next.ts";
import type { Pace } from "./pace.ts";
import {
  after,
  fresh,
  type End,
  type LookEvent,
  type LookingPhase,
  type Pause,
  type Phase,
  type WriteEvent,
  type WritingPhase,
} from "./phases.ts";
import type { Cluster, Fault, Secrets, Write } from "../port/cluster.ts";
import { pauseMs, reading } from "./retry.ts";

/** How a step ended. */
export interface StepEnd {
  readonly outcome: "done" | "failed" | "unknown" | "notDone" | "conflict";
  readonly message: Message;
  /** True: nothing more may be written. */
  readonly stop: boolean;
}

/** What carrying out needs beside the step. */
export interface Tools {
  readonly cluster: Cluster;
  readonly journal: Journal;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly faultText: (fault: Fault) => Message;
  readonly looking: Looking;
  /** Is told what the cluster took and when it was full. */
  readonly pace: Pace;
  /** Numbers the writes of a deployment. */
  readonly number: () => number;
  /** Each object is read back after its write, although the cluster answered that it was done. */
  readonly verify: boolean;
}

/** The cluster may still be at work on a request whose answer was lost: before looking, it gets some time. */
const settleMs = 2_000;

/** A write is never cut off: what is under way comes to its end. */
const never = new AbortController().signal;

/**
 * Carries out one step: looks, writes only what the look allows, and after an answer that was lost looks again; what
 * follows what is decided in `after`. Nothing is sent before it stands in the journal. Cancelling ends it only where
 * nothing is under way and nothing is half done.
 */
export async function carryOut(planned: Step, tools: Tools, signal: AbortSignal): Promise<StepEnd> {
  let step = planned;
  let phase: Phase = fresh;
  let written = 0;
  while (phase.kind !== "ended") {
    if (phase.kind === "writing") {
      const event = await write(phase, step, tools);
      if (event.kind === "answered") written = event.n;
      phase = after(phase, event);
    } else {
      const seen = await look(phase, step, tools, signal);
      if (seen.kind === "seen") step = withPreImage(step, seen.next);
      phase = after(phase, seen);
    }
  }
  const { end } = phase;
  const isWritten = end.outcome === "done" && "how" in end && end.how === "written";
  // How an Expressway answers a write is known from few examples: what it shows afterwards decides.
  const isReadBack = tools.verify || schemaOf(step.section).on !== undefined;
  const differs = isReadBack && isWritten ? await differsAfter(step, written, tools) : undefined;
  return differs ?? told(end, tools.faultText);
}

/** A field that an earlier step of this plan brought into being has no pre-image in the plan: the first look at it is. */
function withPreImage(step: Step, next: Next): Step {
  return step.kind === "change" && step.before === null && next.kind === "write"
    ? { ...step, before: next.before }
    : step;
}

async function look(phase: LookingPhase, step: Step, tools: Tools, signal: AbortSignal): Promise<LookEvent> {
  const { clock, journal } = tools;
  if (phase.pause !== null) await clock.wait(lengthMs(phase.pause, clock), phase.pause.cancellable ? signal : never);
  const live = await read(phase, step, tools, signal);
  if (!live.ok) return { kind: "notSeen", fault: live.fault };
  const next = nextOf(step, live.value, tools.looking);
  if (phase.kind === "lost") {
    const { n, write } = phase.pending;
    const noted = await journal.write({ t: "settled", n, at: isoNow(clock), as: settledAs(next, write) });
    if (!noted.ok) return { kind: "notSettled", why: noted.fault };
  }
  return { kind: "seen", next, cancelled: signal.aborted };
}

/**
 * The first look at a step is cut off by cancelling. One after a lost answer comes to its end, and is not tried again then:
 * the next start settles it. What is half replaced is looked at as long as it takes.
 */
async function read(
  phase: LookingPhase,
  step: Step,
  { cluster, clock }: Tools,
  signal: AbortSignal,
): Promise<Result<LiveObject | undefined, Fault>> {
  const by = readBy(step);
  if (by === undefined) return ok(undefined);
  const own = phase.kind === "fresh" ? signal : never;
  return reading(() => cluster.get(step.section, by, own), clock, phase.tried.removed ? never : signal);
}

async function write({ write, before }: WritingPhase, step: Step, tools: Tools): Promise<WriteEvent> {
  const { cluster, journal, secrets, clock, pace } = tools;
  const n = tools.number();
  const begun = await journal.write({ t: "begin", n, at: isoNow(clock), step, write: write.kind, before });
  if (!begun.ok) return { kind: "notBegun", why: begun.fault };
  const outcome = await cluster.write(write, secrets, never);
  const fault = outcome.kind === "applied" ? null : outcome.fault;
  if (fault === null) pace.took();
  else if (fault.kind === "throttled") pace.full();
  const ended = await journal.write({ t: "end", n, at: isoNow(clock), outcome: outcome.kind, fault });
  if (!ended.ok) return { kind: "notRecorded", outcome, why: ended.fault };
  const followUp = step.kind === "apply" || step.kind === "reset";
  // No look can settle it. Should the line not be kept, the next start finds the write open and says the same.
  if (followUp && outcome.kind === "unknown")
    await journal.write({ t: "settled", n, at: isoNow(clock), as: "unknown" });
  return { kind: "answered", n, outcome, halfDone: step.kind === "replace" && write.kind === "remove" };
}

/**
 * Reads an object back after its write was answered as done. What the cluster then shows decides, and stands in the
 * journal under the number of the write: a write that did nothing is none, also for an undo. Undefined: it is as wanted.
 */
async function differsAfter(step: Step, n: number, tools: Tools): Promise<StepEnd | undefined> {
  const { cluster, clock, journal, looking, faultText } = tools;
  const by = readBy(step);
  if (by === undefined) return undefined; // apply and reset leave no trace
  const live = await reading(() => cluster.get(step.section, by, never), clock, never);
  if (!live.ok)
    return { outcome: "unknown", message: message(texts.notVerified, asText(faultText(live.fault))), stop: true };
  const next = nextOf(step, live.value, looking);
  if (next.kind === "done") return undefined;
  const as = next.kind === "write" ? "notApplied" : "conflict";
  const noted = await journal.write({ t: "settled", n, at: isoNow(clock), as });
  if (!noted.ok) return { outcome: "unknown", message: noted.fault, stop: true };
  return next.kind === "write"
    ? { outcome: "failed", message: message(texts.didNothing), stop: true }
    : { outcome: "conflict", message: message(texts.didOther, enumerated(next.fields)), stop: true };
}

const isoNow = (clock: Clock): string => clock.now().toISOString();

const lengthMs = ({ times, fault, settle }: Pause, clock: Clock): number =>
  (settle ? settleMs : 0) + pauseMs(times, fault, clock);

/** What a look says about the last write of a step. */
export function settledAs(next: Next, write: Write["kind"]): SettledLine["as"] {
  if (next.kind === "conflict") return "conflict";
  // Of a replacement, the addition is due once the removal has come through.
  return next.kind === "write" && next.write.kind === write ? "notApplied" : "applied";
}

/** What a person reads about the end of a step. */
function told(end: End, faultText: (fault: Fault) => Message): StepEnd {
  const said = (fault: Fault): Text => asText(faultText(fault));
  if ("journal" in end) return { outcome: end.outcome, message: journalText(end), stop: true };
  switch (end.outcome) {
    case "done":
      return {
        outcome: "done",
        message:
          end.how === "readBack"
            ? message(texts.readBack, said(end.fault))
            : message(end.how === "already" ? texts.already : texts.done),
        stop: false,
      };
    case "failed":
      return { outcome: "failed", message: failure(end.fault, said(end.fault), end.removed), stop: end.stop };
    case "unknown":
      return {
        outcome: "unknown",
        message: message(end.followUp ? texts.unknownFollowUp : texts.unknown, said(end.fault)),
        stop: !end.followUp,
      };
    case "conflict":
      return "next" in end
        ? { outcome: "conflict", message: conflictText(end.next), stop: false }
        : {
            outcome: "conflict",
            message: message(texts.conflictAfter, said(end.after), enumerated(end.fields)),
            stop: true,
          };
    case "notDone":
      return { outcome: "notDone", message: message(texts.cancelled), stop: true };
  }
}

function journalText({ outcome, journal }: Extract<End, { journal: Message }>): Message {
  if (outcome === "done") return journal;
  const text = { failed: texts.failed, unknown: texts.unknown, notDone: texts.journal }[outcome];
  return message(text, asText(journal));
}

function failure(fault: Fault, said: Text, removed: boolean): Message {
  if (removed) return message(texts.halfReplaced, said);
  const meaning = meaningOf(fault);
  return meaning === undefined ? message(texts.failed, said) : message(texts.failedBecause, said, meaning);
}
