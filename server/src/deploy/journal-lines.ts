import type { Address } from "../../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Step } from "../../../core/src/plan/step.ts";
import type { Fault, Write } from "../port/cluster.ts";

/** One line of a journal. Each deployment has a file of its own, which is only ever added to. */
export type JournalLine =
  HeadLine | BeginLine | EndLine | SettledLine | FinishLine | NoteLine | PhonesLine | BackLine | UnlockedLine;

/** The first line. */
export interface HeadLine {
  readonly t: "deploy";
  readonly format: 1;
  readonly at: string;
  readonly cluster: string;
  readonly host: string;
  readonly plan: string;
  readonly schema: Version;
  /** Who signed in to the cluster for it; absent where it is not known. */
  readonly by?: string;
  /** From where: `anna@pc-17`; absent where only one computer remembers. */
  readonly from?: string;
  /** It was a production cluster. */
  readonly production?: true;
  /** Who approved the plan, and until when that held; absent: consent was given for this one run, or none was needed. */
  readonly approvedBy?: string;
  readonly approvedUntil?: string;
  /** Old address → new first name, of every rename in the plan. */
  readonly renames: Readonly<Record<string, string>>;
  /** What the plan removes or replaces. */
  readonly gone: readonly Address[];
  /** Ids of the chosen steps, in their order; absent in older journals. */
  readonly steps?: readonly string[];
  /** Number of the deployment that it undoes. */
  readonly undoes?: number;
  /** The wave of the plan that it is, and how many there are. */
  readonly wave?: readonly [number: number, of: number];
}
/** Something is about to be sent. On disk before the first byte goes out. */
export interface BeginLine {
  readonly t: "begin";
  readonly n: number;
  readonly at: string;
  readonly step: Step;
  readonly write: Write["kind"];
  /** What the cluster had right before; passwords left out. */
  readonly before: JsonObject;
}
/** What became of it, as far as the answer told. */
export interface EndLine {
  readonly t: "end";
  readonly n: number;
  readonly at: string;
  readonly outcome: "applied" | "rejected" | "notSent" | "unknown";
  readonly fault: Fault | null;
}
/** What reading back showed, after an answer that did not come, after a crash, or where each write is to be verified. */
export interface SettledLine {
  readonly t: "settled";
  readonly n: number;
  readonly at: string;
  readonly as: "applied" | "notApplied" | "conflict" | "unknown";
}
/** The last line of a deployment that came to its end, whatever that was. */
export interface FinishLine {
  readonly t: "finish";
  readonly at: string;
  readonly results: Readonly<Record<string, string>>;
}

/** A person's word about the deployment: the number of a ticket. The last one counts. */
export interface NoteLine {
  readonly t: "note";
  readonly at: string;
  readonly text: string;
}

/** The phones that were registered before a wave. On disk before its first write: whoever resumes waits for them first. */
export interface PhonesLine {
  readonly t: "phones";
  readonly at: string;
  readonly before: readonly string[];
}

/** Which of them were not registered again when the wait was over. */
export interface BackLine {
  readonly t: "back";
  readonly at: string;
  readonly missing: readonly string[];
}

/** Somebody of the team took the cluster from this deployment while it was held. */
export interface UnlockedLine {
  readonly t: "unlocked";
  readonly at: string;
  readonly by: string;
}

/** The lines of a text. A last line that is not whole was never finished, so nothing was sent after it: it is left out. */
export function linesOf(text: string): readonly JournalLine[] {
  const whole = text.split("\n").slice(0, -1);
  return whole.flatMap((line) => lineOf(line) ?? []);
}

const kinds: ReadonlySet<string> = new Set([
  "deploy",
  "begin",
  "end",
  "settled",
  "finish",
  "note",
  "phones",
  "back",
  "unlocked",
]);

function lineOf(text: string): JournalLine | undefined {
  let it: Json;
  try {
    it = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isMap(it) || typeof it.t !== "string" || !kinds.has(it.t)) return undefined;
  if (it.t === "deploy" && it.format !== 1) return undefined;
  if (it.t === "begin" && (typeof it.n !== "number" || !isMap(it.step))) return undefined;
  return it as unknown as JournalLine;
}

/** Writes whose outcome nobody knows yet: begun, and neither answered for certain nor read back. */
export function pendingWrites(lines: readonly JournalLine[]): readonly BeginLine[] {
  const open = new Map<number, BeginLine>();
  for (const it of lines) {
    if (it.t === "begin") open.set(it.n, it);
    else if (it.t === "settled" || (it.t === "end" && it.outcome !== "unknown")) open.delete(it.n);
  }
  return [...open.values()];
}

/**
 * Ids of the steps that told phones something, or may have: those whose answer was lost, too. Nobody can see it on the
 * cluster afterwards, so they are never sent again.
 */
export function toldPhones(lines: readonly JournalLine[]): ReadonlySet<string> {
  const told = new Map<number, string>();
  for (const it of lines) {
    if (it.t === "begin" && (it.write === "apply" || it.write === "reset" || it.write === "restart"))
      told.set(it.n, it.step.id);
    else if (it.t === "end" && (it.outcome === "rejected" || it.outcome === "notSent")) told.delete(it.n);
  }
  return new Set(told.values());
}

/** Writes that the cluster carried out, in their order. */
export function doneWrites(lines: readonly JournalLine[]): readonly BeginLine[] {
  const begun = new Map<number, BeginLine>();
  const applied = new Set<number>();
  for (const it of lines) {
    if (it.t === "begin") begun.set(it.n, it);
    else if ((it.t === "end" && it.outcome === "applied") || (it.t === "settled" && it.as === "applied"))
      applied.add(it.n);
    else if (it.t === "settled" && it.as === "notApplied") applied.delete(it.n); // read back, the answer was not true
  }
  return [...begun.values()].filter((it) => applied.has(it.n));
}
