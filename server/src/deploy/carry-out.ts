import type { Result } from "../../../core/src/base/result.ts";
import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Step } from "../../../core/src/plan/step.ts";
import { asText, listOf } from "../../../core/src/plan/words.ts";
import type { Clock } from "./clock.ts";
import { conflictText, meaningOf, texts } from "./deploy-texts.ts";
import type { Journal } from "./journal.ts";
import type { SettledLine } from "./journal-lines.ts";
import { nextOf, readBy, type Looking, type Next } from "./next.ts";
import type { Pace } from "./pace.ts";
import type { Cluster, Fault, Outcome, Secrets, Write } from "./port.ts";
import { mayPass, pauseMs, reading } from "./retry.ts";

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
}

/** A write whose outcome stays unknown is sent so often at most, each time only after the cluster showed that it is not there. */
const mostSends = 3;
/** A request that could not even be sent. */
const mostTries = 5;
/** AXL's queue may take long to drain; at five seconds and more each, this is a quarter of an hour. */
const mostThrottles = 60;
/** The cluster may still be at work on a request whose answer was lost: before looking, it gets some time. */
const settleMs = 2_000;

/**
 * Carries out one step: looks, writes only what the look allows, and after an answer that was lost looks again. Nothing is
 * sent before it stands in the journal. Cancelling ends it only where nothing is under way and nothing is half done.
 */
export async function carryOut(planned: Step, tools: Tools, signal: AbortSignal): Promise<StepEnd> {
  const { cluster, journal, clock, secrets, pace } = tools;
  const told = (fault: Fault): Text => asText(tools.faultText(fault));
  const at = (): string => clock.now().toISOString();
  const never = new AbortController().signal;
  const count = { sends: 0, tries: 0, throttles: 0 };
  let step = planned;
  let open: Open | undefined;
  let last: Fault | undefined;
  let lost: Fault | undefined;
  let refused = false;
  let removed = false;
  const failed = (fault: Fault, stop: boolean): StepEnd => ({
    outcome: "failed",
    message: failure(fault, told(fault), removed),
    stop,
  });

  for (;;) {
    const live = await look(step, tools, never);
    if (!live.ok)
      return open === undefined
        ? failed(live.fault, true)
        : { outcome: "unknown", message: message(texts.unknown, told(live.fault)), stop: true };
    const next = nextOf(step, live.value, tools.looking);
    if (open !== undefined) {
      const noted = await journal.write({ t: "settled", n: open.n, at: at(), as: settledAs(next, open.write) });
      if (!noted.ok) return { outcome: "unknown", message: message(texts.unknown, asText(noted.fault)), stop: true };
    }
    if (next.kind === "done")
      return {
        outcome: "done",
        message: lost === undefined ? message(texts.already) : message(texts.readBack, told(lost)),
        stop: false,
      };
    if (next.kind === "conflict") {
      if (open === undefined) return { outcome: "conflict", message: conflictText(next), stop: false };
      return {
        outcome: "conflict",
        message: message(texts.conflictAfter, told(open.fault), listOf(next.fields)),
        stop: true,
      };
    }
    removed ||= open?.write === "remove" && next.write.kind === "add";
    open = undefined;
    if (last !== undefined) {
      if (refused || count.sends >= mostSends) return failed(last, false);
      if (count.tries >= mostTries || count.throttles >= mostThrottles) return failed(last, true);
      if (signal.aborted && !removed) return { outcome: "notDone", message: message(texts.cancelled), stop: true };
    }
    // A field that an earlier step of this plan brought into being has no pre-image in the plan: this look is the first.
    if (step.kind === "change" && step.before === null) step = { ...step, before: next.before };

    const n = tools.number();
    const begun = await journal.write({ t: "begin", n, at: at(), step, write: next.write.kind, before: next.before });
    if (!begun.ok) return { outcome: "notDone", message: message(texts.journal, asText(begun.fault)), stop: true };
    const outcome = await cluster.write(next.write, secrets, never);
    const fault = outcome.kind === "applied" ? null : outcome.fault;
    if (fault === null) pace.took();
    else if (fault.kind === "throttled") pace.full();
    const ended = await journal.write({ t: "end", n, at: at(), outcome: outcome.kind, fault });
    if (!ended.ok) return unrecorded(outcome, ended.fault);

    if (fault === null) {
      if (step.kind !== "replace" || next.write.kind !== "remove")
        return { outcome: "done", message: message(texts.done), stop: false };
      removed = true;
      continue;
    }
    last = fault;
    if (outcome.kind === "unknown") {
      if (next.write.kind === "apply" || next.write.kind === "reset") {
        await journal.write({ t: "settled", n, at: at(), as: "unknown" });
        return { outcome: "unknown", message: message(texts.unknownFollowUp, told(fault)), stop: false };
      }
      lost = fault;
      open = { n, write: next.write.kind, fault };
    }
    if (fault.kind === "throttled") {
      count.throttles++;
      await clock.wait(pauseMs(count.throttles, fault, clock), removed ? never : signal);
    } else if (outcome.kind === "unknown") {
      count.sends++;
      await clock.wait(settleMs + pauseMs(count.sends, fault, clock), never);
    } else if (outcome.kind === "notSent") {
      if (!mayPass(fault)) return failed(fault, fault.kind !== "unsendable");
      count.tries++;
      await clock.wait(pauseMs(count.tries, fault, clock), removed ? never : signal);
    } else {
      // An earlier send may have come through after all: only the cluster can tell whether the refusal counts.
      if (count.sends === 0 && count.throttles === 0) return failed(fault, closesTheDoor(fault));
      if (closesTheDoor(fault)) return failed(fault, true);
      refused = true;
    }
  }
}

/** A write whose outcome is not known yet. */
interface Open {
  readonly n: number;
  readonly write: Write["kind"];
  readonly fault: Fault;
}

async function look(
  step: Step,
  { cluster, clock }: Tools,
  signal: AbortSignal,
): Promise<Result<LiveObject | undefined, Fault>> {
  const by = readBy(step);
  if (by === undefined) return { ok: true, value: undefined };
  return reading(() => cluster.get(step.section, by, signal), clock, signal);
}

/** What a look says about the last write of a step. */
export function settledAs(next: Next, write: Write["kind"]): SettledLine["as"] {
  if (next.kind === "conflict") return "conflict";
  // Of a replacement, the addition is due once the removal has come through.
  return next.kind === "write" && next.write.kind === write ? "notApplied" : "applied";
}

// The next write would be told the same.
const closesTheDoor = (fault: Fault): boolean =>
  fault.kind === "signIn" ||
  fault.kind === "forbidden" ||
  fault.kind === "version" ||
  fault.kind === "notActive" ||
  fault.kind === "tls";

function failure(fault: Fault, said: Text, removed: boolean): Message {
  if (removed) return message(texts.halfReplaced, said);
  const meaning = meaningOf(fault);
  return meaning === undefined ? message(texts.failed, said) : message(texts.failedBecause, said, meaning);
}

// The answer is known, but not on disk: the next start asks the cluster again.
function unrecorded(outcome: Outcome, why: Message): StepEnd {
  if (outcome.kind === "applied") return { outcome: "done", message: why, stop: true };
  return {
    outcome: outcome.kind === "unknown" ? "unknown" : "failed",
    message: message(texts.failed, asText(why)),
    stop: true,
  };
}
