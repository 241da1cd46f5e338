import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sectionOf, type Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { plannedSchema } from "../../../core/src/catalog/catalog.ts";
import { inverse, type DoneWrite } from "../../../core/src/plan/inverse.ts";
import type { DesiredObject } from "../../../core/src/plan/state.ts";
import type { ChangeStep, Step } from "../../../core/src/plan/step.ts";
import { doneWrites, linesOf, pendingWrites, type BeginLine, type JournalLine } from "./journal-lines.ts";
import { journalFiles, journalFolder, numberOf } from "./journal.ts";

/** One deployment of the past. */
export interface PastDeployment {
  /** Its number among those of the cluster. */
  readonly number: number;
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly host: string;
  /** Who was signed in to the cluster for it; undefined where the journal does not say. */
  readonly by: string | undefined;
  /** From where: `anna@pc-17`; undefined: only one computer remembers. */
  readonly from: string | undefined;
  /** Who took the cluster from it while it was under way; undefined: nobody. */
  readonly unlockedBy: string | undefined;
  /** When something was written of it last, ISO 8601. */
  readonly lastAt: string;
  /** Who approved its plan; undefined: consent was given for that run, or none was needed. */
  readonly approvedBy: string | undefined;
  /** It went to a production cluster. */
  readonly production: boolean;
  /** Short name of its plan. */
  readonly plan: string;
  /** Whether it came to its end; if not, the next deployment reads back what it left open. */
  readonly ended: boolean;
  /** The steps that were chosen, also those that were never begun. */
  readonly steps: readonly PastStep[];
  /** Number of the deployment that it undoes; undefined: it carried out files. */
  readonly undoes: number | undefined;
  /** The wave of its plan that it was, and of how many; undefined: all of it. */
  readonly wave: readonly [number: number, of: number] | undefined;
  /** The deployment that undid it, the latest of several, and whether all of its steps were done. */
  readonly undone: { readonly by: number; readonly wholly: boolean } | undefined;
  /** What a person noted about it: the number of a ticket; undefined where nobody did. */
  readonly note: string | undefined;
  /** What the cluster carried out, in its order. */
  readonly writes: readonly PastWrite[];
}

/** A step of a past deployment. */
export interface PastStep {
  readonly id: string;
  readonly kind: Step["kind"];
  readonly address: Address;
  readonly outcome: "done" | "failed" | "unknown" | "notDone" | "conflict";
  /** As it was planned; undefined when nothing was sent for it. */
  readonly step: Step | undefined;
}

/** A write that the cluster carried out, with what was there before. */
export interface PastWrite extends DoneWrite {
  readonly at: string;
  readonly name: string;
  /** The values that it left on the cluster; none after a removal or a renaming. */
  readonly left: JsonObject;
}

/** The deployments to a cluster, newest first. Reads files only, and needs no lock; a line that is not whole is left out. */
export async function history(dir: string, cluster: string): Promise<readonly PastDeployment[]> {
  const folder = journalFolder(dir, cluster);
  const past: PastDeployment[] = [];
  for (const file of await journalFiles(folder)) {
    const lines = linesOf(await readFile(join(folder, file), "utf8"));
    const it = deploymentOf(numberOf(file), lines);
    if (it !== undefined) past.push(it);
  }
  return past.reverse().map((it) => ({ ...it, undone: undoneBy(it.number, past) }));
}

// Newest first: the latest word counts.
function undoneBy(number: number, past: readonly PastDeployment[]): PastDeployment["undone"] {
  const by = past.find((it) => it.undoes === number && it.writes.length > 0);
  if (by === undefined) return undefined;
  return { by: by.number, wholly: by.ended && by.steps.every((it) => it.outcome === "done") };
}

/** What the files would have to say for a deployment to be undone: to be planned and shown like anything else. */
export const undoing = (it: PastDeployment): readonly DesiredObject[] => inverse(it.writes);

function deploymentOf(number: number, lines: readonly JournalLine[]): PastDeployment | undefined {
  const [head] = lines;
  if (head?.t !== "deploy") return undefined;
  return {
    number,
    at: head.at,
    host: head.host,
    by: head.by,
    from: head.from,
    unlockedBy: lines.findLast((it) => it.t === "unlocked")?.by,
    lastAt: lines.reduce((last, { at }) => (at > last ? at : last), head.at),
    approvedBy: typeof head.approvedBy === "string" ? head.approvedBy : undefined,
    production: head.production === true,
    plan: head.plan,
    ended: lines.some((it) => it.t === "finish"),
    steps: pastSteps(lines, head.steps ?? []),
    undoes: head.undoes,
    wave: head.wave,
    undone: undefined,
    note: lines.findLast((it) => it.t === "note")?.text,
    writes: doneWrites(lines).flatMap((it) => pastWrite(it) ?? []),
  };
}

function pastSteps(lines: readonly JournalLine[], chosen: readonly string[]): readonly PastStep[] {
  const begun = new Map(lines.flatMap((it) => (it.t === "begin" ? [[it.step.id, it.step] as const] : [])));
  const finish = lines.find((it) => it.t === "finish");
  if (finish !== undefined)
    return Object.entries(finish.results).flatMap(([id, outcome]) => pastStep(id, outcome, begun.get(id)) ?? []);
  // It was broken off: what the journal knows of each write, and which steps it never came to.
  const done = new Set(doneWrites(lines).map((it) => it.step.id));
  const open = new Set(pendingWrites(lines).map((it) => it.step.id));
  const outcome = (id: string): string =>
    !begun.has(id) ? "notDone" : open.has(id) ? "unknown" : done.has(id) ? "done" : "failed";
  const ids = new Set([...begun.keys(), ...chosen]);
  return [...ids].flatMap((id) => pastStep(id, outcome(id), begun.get(id)) ?? []);
}

const kinds: readonly string[] = ["add", "change", "rename", "replace", "remove", "apply", "reset"];
const outcomes: readonly string[] = ["done", "failed", "unknown", "notDone", "conflict"];

// The name of a step says what it did to what: `add:phones/CSFJDOE`. A journal is a file, and may say anything.
function pastStep(id: string, outcome: string, step: Step | undefined): PastStep | undefined {
  const [, word = "", at = ""] = /^(\w+):(.*)$/s.exec(id) ?? [];
  const kind = step?.kind ?? (word === "clear" ? "change" : word);
  if (!kinds.includes(kind) || !outcomes.includes(outcome) || plannedSchema(sectionOf(at as Address)) === undefined)
    return undefined;
  return {
    id,
    kind: kind as PastStep["kind"],
    address: at as Address,
    outcome: outcome as PastStep["outcome"],
    step,
  };
}

function pastWrite({ at, step, write, before }: BeginLine): PastWrite | undefined {
  const { address, section, name } = step;
  const stated = step.kind === "change" ? picked(step) : {};
  const left = write === "add" && "fields" in step ? step.fields : stated;
  const one = { at, address, section, name, before, stated, left, from: undefined };
  if (write === "add" || write === "remove") return { ...one, kind: write };
  if (write !== "update") return undefined;
  return step.kind === "rename" ? { ...one, kind: "rename", from: step.from } : { ...one, kind: "change" };
}

const picked = ({ fields, send }: ChangeStep): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => send.includes(key)));
