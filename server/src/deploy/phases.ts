import { bug } from "../../../core/src/base/bug.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Message, Text } from "../../../core/src/base/text.ts";
import type { Next } from "./next.ts";
import type { Fault, Outcome, Write } from "../port/cluster.ts";
import { mayPass } from "./retry.ts";

/**
 * The state machine of one step. A step is looked at and written by turns until it ends: `after(phase, event)` says what
 * comes next, without clock, journal or cluster; `carryOut` does what the phase asks for and reports it as an event.
 *
 *     fresh ──seen──► writing ──answered──► ended
 *                      ▲  │
 *                      │  ├─ applied, the old one of a replacement ─► removed ──┐
 *                      │  ├─ unknown ─────────────────────────────► lost ───────┤
 *                      │  ├─ cluster full, or not sent ───────────► retrying ───┤ each looks again
 *                      │  └─ refused after a send that may count ─► refused ────┤
 *                      └───────────────────── seen ◄────────────────────────────┘
 */
export type Phase = LookingPhase | WritingPhase | EndedPhase;

/** The cluster is looked at, once `pause` is over. */
export type LookingPhase = { readonly tried: Tried; readonly pause: Pause | null } &
  /** Nothing was sent. */
  (
    | { readonly kind: "fresh" }
    /** The old object of a replacement is gone, the new one is due. */
    | { readonly kind: "removed" }
    /** An answer was lost: only the cluster can tell what became of the pending write. */
    | { readonly kind: "lost"; readonly pending: PendingWrite; readonly fault: Fault }
    /** The cluster was full, or could not be reached. */
    | { readonly kind: "retrying"; readonly fault: Fault }
    /** The cluster said no, but an earlier send may have come through. */
    | { readonly kind: "refused"; readonly fault: Fault }
  );

/** The cluster is as the plan saw it, and is written. */
export interface WritingPhase {
  readonly kind: "writing";
  readonly tried: Tried;
  readonly write: Write;
  /** The pre-image, without passwords. */
  readonly before: JsonObject;
}

export interface EndedPhase {
  readonly kind: "ended";
  readonly end: End;
}

/** What has been done about the write that is due. A replacement begins anew once the old object is removed. */
export interface Tried {
  /** Sends whose answer was lost. */
  readonly sends: number;
  /** Requests that could not be sent. */
  readonly tries: number;
  /** Answers of 503. */
  readonly throttles: number;
  /** Why the last answer was lost, if one was. */
  readonly lost: Fault | null;
  /** The old object of a replacement is gone: stopping here would leave nothing, so cancelling waits. */
  readonly removed: boolean;
}

/** A write whose outcome is not known yet. */
export interface PendingWrite {
  /** Its number in the journal. */
  readonly n: number;
  readonly write: Write["kind"];
}

/** What is waited for before the next look: the `times`-th pause after this fault. */
export interface Pause {
  readonly times: number;
  readonly fault: Fault;
  /** The cluster may still be at work on a request whose answer was lost: it gets some time more. */
  readonly settle: boolean;
  readonly cancellable: boolean;
}

/** What happened. */
export type Event = LookEvent | WriteEvent;

/** The cluster was looked at. */
export type LookEvent =
  | { readonly kind: "seen"; readonly next: Next; readonly cancelled: boolean }
  | { readonly kind: "notSeen"; readonly fault: Fault }
  /** The look succeeded, but what it says of the pending write could not be kept on disk. */
  | { readonly kind: "notSettled"; readonly why: Message };

/** The cluster was written, or was to be. */
export type WriteEvent =
  /** The journal did not take the write, so it was not sent. */
  | { readonly kind: "notBegun"; readonly why: Message }
  /** `halfDone`: what was written is the removal of a replacement, whose addition is due. */
  | { readonly kind: "answered"; readonly n: number; readonly outcome: Outcome; readonly halfDone: boolean }
  /** There is an answer, but the journal did not take it. */
  | { readonly kind: "notRecorded"; readonly outcome: Outcome; readonly why: Message };

/** How a step ended, and what a person has to know about it. */
export type End =
  /** `readBack`: the answer was lost for this fault, and the cluster shows the change. */
  | { readonly outcome: "done"; readonly how: "written" | "already" }
  | { readonly outcome: "done"; readonly how: "readBack"; readonly fault: Fault }
  | { readonly outcome: "failed"; readonly fault: Fault; readonly removed: boolean; readonly stop: boolean }
  | { readonly outcome: "unknown"; readonly fault: Fault; readonly followUp: boolean }
  | { readonly outcome: "conflict"; readonly next: Conflict }
  | { readonly outcome: "conflict"; readonly fields: readonly Text[]; readonly after: Fault }
  | { readonly outcome: "notDone"; readonly how: "cancelled" }
  /** The journal is at fault: nothing more may be written. */
  | { readonly outcome: "done" | "failed" | "unknown" | "notDone"; readonly journal: Message };

export type Conflict = Extract<Next, { kind: "conflict" }>;

/** A write whose outcome stays unknown is sent so often at most, each time only after the cluster showed that it is not there. */
export const mostSends = 3;
/** A request that could not even be sent. */
export const mostTries = 5;
/** AXL's queue may take long to drain; at five seconds and more each, this is a quarter of an hour. */
export const mostThrottles = 60;

const untried: Tried = { sends: 0, tries: 0, throttles: 0, lost: null, removed: false };

/** Where every step begins. */
export const fresh: LookingPhase = { kind: "fresh", tried: untried, pause: null };

/** What comes after an event. An event that cannot happen in a phase is a bug. */
export function after(phase: Phase, event: Event): Phase {
  if (phase.kind === "ended") return bug(`a step that has ended met the event ${event.kind}`);
  switch (event.kind) {
    case "seen":
    case "notSeen":
    case "notSettled":
      return phase.kind === "writing" ? bug(`a look came back while writing: ${event.kind}`) : afterLook(phase, event);
    case "notBegun":
    case "answered":
    case "notRecorded":
      return phase.kind === "writing" ? afterWrite(phase, event) : bug(`an answer to no write: ${event.kind}`);
  }
}

function afterLook(phase: LookingPhase, event: LookEvent): Phase {
  const { tried } = phase;
  if (event.kind === "notSettled") return ended({ outcome: "unknown", journal: event.why });
  if (event.kind === "notSeen" && event.fault.kind === "cancelled" && phase.kind !== "lost" && !tried.removed)
    return ended({ outcome: "notDone", how: "cancelled" });
  if (event.kind === "notSeen")
    return phase.kind === "lost"
      ? ended({ outcome: "unknown", fault: event.fault, followUp: false })
      : failed(event.fault, tried, true);
  const { next, cancelled } = event;
  if (next.kind === "done")
    return tried.lost === null
      ? ended({ outcome: "done", how: "already" })
      : ended({ outcome: "done", how: "readBack", fault: tried.lost });
  if (next.kind === "conflict")
    return phase.kind === "lost"
      ? ended({ outcome: "conflict", fields: next.fields, after: phase.fault })
      : ended({ outcome: "conflict", next });
  const writing = { kind: "writing", write: next.write, before: next.before } as const;
  if (phase.kind === "fresh" || phase.kind === "removed") return { ...writing, tried };
  // The removal whose answer was lost came through: what is due now, the addition, was never tried.
  if (phase.kind === "lost" && phase.pending.write === "remove" && next.write.kind === "add")
    return { ...writing, tried: { ...untried, removed: true, lost: phase.fault } };
  if (phase.kind === "refused" || tried.sends >= mostSends) return failed(phase.fault, tried, false);
  if (tried.tries >= mostTries || tried.throttles >= mostThrottles) return failed(phase.fault, tried, true);
  if (cancelled && !tried.removed) return ended({ outcome: "notDone", how: "cancelled" });
  return { ...writing, tried };
}

function afterWrite({ write, tried }: WritingPhase, event: WriteEvent): Phase {
  if (event.kind === "notBegun") return ended({ outcome: "notDone", journal: event.why });
  const { outcome } = event;
  if (event.kind === "notRecorded") return ended({ outcome: unrecorded[outcome.kind], journal: event.why });
  switch (outcome.kind) {
    case "applied":
      return event.halfDone
        ? { kind: "removed", tried: { ...untried, removed: true }, pause: null }
        : ended({ outcome: "done", how: "written" });
    case "unknown":
      return afterLostAnswer(write, tried, event.n, outcome.fault);
    case "notSent":
      return outcome.fault.kind === "throttled" ? throttled(outcome.fault, tried) : afterNotSent(outcome.fault, tried);
    case "rejected":
      return outcome.fault.kind === "throttled" ? throttled(outcome.fault, tried) : afterRefusal(outcome.fault, tried);
  }
}

// Telling phones leaves no trace that a look could find.
function afterLostAnswer(write: Write, before: Tried, n: number, fault: Fault): Phase {
  if (write.kind === "apply" || write.kind === "reset" || write.kind === "restart")
    return ended({ outcome: "unknown", fault, followUp: true });
  const full = fault.kind === "throttled";
  const tried = {
    ...before,
    lost: fault,
    ...(full ? { throttles: before.throttles + 1 } : { sends: before.sends + 1 }),
  };
  const pause: Pause = full
    ? { times: tried.throttles, fault, settle: false, cancellable: !tried.removed }
    : { times: tried.sends, fault, settle: true, cancellable: false };
  return { kind: "lost", pending: { n, write: write.kind }, fault, tried, pause };
}

function throttled(fault: Fault, before: Tried): Phase {
  const tried = { ...before, throttles: before.throttles + 1 };
  const pause = { times: tried.throttles, fault, settle: false, cancellable: !tried.removed };
  return { kind: "retrying", fault, tried, pause };
}

function afterNotSent(fault: Fault, before: Tried): Phase {
  if (!mayPass(fault)) return failed(fault, before, fault.kind !== "unsendable");
  const tried = { ...before, tries: before.tries + 1 };
  const pause = { times: tried.tries, fault, settle: false, cancellable: !tried.removed };
  return { kind: "retrying", fault, tried, pause };
}

// An earlier send may have come through after all: only the cluster can tell whether the refusal counts.
function afterRefusal(fault: Fault, tried: Tried): Phase {
  const closed = closesTheDoor(fault);
  if (closed || (tried.sends === 0 && tried.throttles === 0)) return failed(fault, tried, closed);
  return { kind: "refused", fault, tried, pause: null };
}

// The next write would be told the same.
const closesTheDoor = (fault: Fault): boolean =>
  fault.kind === "signIn" ||
  fault.kind === "forbidden" ||
  fault.kind === "version" ||
  fault.kind === "notActive" ||
  fault.kind === "tls";

// The answer is known, but not on disk: the next start asks the cluster again.
const unrecorded = { applied: "done", rejected: "failed", notSent: "failed", unknown: "unknown" } as const;

const ended = (end: End): EndedPhase => ({ kind: "ended", end });

const failed = (fault: Fault, { removed }: Tried, stop: boolean): EndedPhase =>
  ended({ outcome: "failed", fault, removed, stop });
