import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { inverse, type DoneWrite } from "../../../core/src/plan/inverse.ts";
import type { ChangeStep } from "../../../core/src/plan/step.ts";
import type { DesiredObject } from "../../../core/src/plan/state.ts";
import { doneWrites, linesOf, type BeginLine, type Line } from "./journal-lines.ts";
import { journalFiles, journalFolder } from "./journal.ts";

/** One deployment of the past. */
export interface PastDeployment {
  /** Its number among those of the cluster. */
  readonly number: number;
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly host: string;
  /** Short name of its plan. */
  readonly plan: string;
  /** Whether it came to its end; if not, the next deployment reads back what it left open. */
  readonly ended: boolean;
  /** What the cluster carried out, in its order. */
  readonly writes: readonly PastWrite[];
}

/** A write that the cluster carried out, with what was there before. */
export interface PastWrite extends DoneWrite {
  readonly at: string;
  readonly name: string;
}

/** The deployments to a cluster, newest first. Reads files only, and needs no lock; a line that is not whole is left out. */
export async function history(dir: string, cluster: string): Promise<readonly PastDeployment[]> {
  const folder = journalFolder(dir, cluster);
  const past: PastDeployment[] = [];
  for (const file of await journalFiles(folder)) {
    const lines = linesOf(await readFile(join(folder, file), "utf8"));
    const it = deploymentOf(Number(file.slice(0, 6)), lines);
    if (it !== undefined) past.push(it);
  }
  return past.reverse();
}

/** What the files would have to say for a deployment to be undone: to be planned and shown like anything else. */
export const undoing = (it: PastDeployment): readonly DesiredObject[] => inverse(it.writes);

function deploymentOf(number: number, lines: readonly Line[]): PastDeployment | undefined {
  const [head] = lines;
  if (head?.t !== "deploy") return undefined;
  return {
    number,
    at: head.at,
    host: head.host,
    plan: head.plan,
    ended: lines.some((it) => it.t === "finish"),
    writes: doneWrites(lines).flatMap((it) => pastWrite(it) ?? []),
  };
}

function pastWrite({ at, step, write, before }: BeginLine): PastWrite | undefined {
  const { address, section, name } = step;
  const stated = step.kind === "change" ? picked(step) : {};
  const one = { at, address, section, name, before, stated, from: undefined };
  if (write === "add" || write === "remove") return { ...one, kind: write };
  if (write !== "update") return undefined;
  return step.kind === "rename" ? { ...one, kind: "rename", from: step.from } : { ...one, kind: "change" };
}

const picked = ({ fields, send }: ChangeStep): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => send.includes(key)));
