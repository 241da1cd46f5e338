import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "../../../core/src/plan/step.ts";
import { planId } from "./inputs.ts";
import { doneWrites, linesOf, toldPhones, type JournalLine } from "./journal-lines.ts";
import { journalFiles, journalFolder, numberOf } from "./journal.ts";

/** What earlier calls did of a plan that is carried out in waves. */
export interface PastWaves {
  /** Ids of steps that are done. */
  readonly done: ReadonlySet<string>;
  /** Ids of steps that told phones something, or may have: they are not sent again. */
  readonly told: ReadonlySet<string>;
  /** Phones of the last wave that are still to be seen: the wait was broken off, or some were missing. */
  readonly open: readonly string[];
}

/** Reads what the journal of a cluster says of a plan. Without a journal, nothing was done. */
export async function pastWaves(dir: string, plan: Plan): Promise<PastWaves> {
  const folder = journalFolder(dir, plan.cluster);
  const deployments = await Promise.all(
    (await journalFiles(folder)).map(async (it) => ({
      number: numberOf(it),
      lines: linesOf(await readFile(join(folder, it), "utf8")),
    })),
  );
  return pastWavesIn(deployments, planId(plan), plan.host);
}

/** One deployment of the past, by its number in the history. */
export interface PastLines {
  readonly number: number;
  readonly lines: readonly JournalLine[];
}

/** The same from the lines of each deployment, oldest first. What was undone since is to be done anew. */
export function pastWavesIn(deployments: readonly PastLines[], plan: string, host: string): PastWaves {
  // An undo that wrote nothing undid nothing.
  const undone = new Set(
    deployments.flatMap(({ lines }) => {
      const [head] = lines;
      return head?.t === "deploy" && head.undoes !== undefined && doneWrites(lines).length > 0 ? [head.undoes] : [];
    }),
  );
  const done = new Set<string>();
  const told = new Set<string>();
  let open: readonly string[] = [];
  for (const { number, lines } of deployments) {
    const [head] = lines;
    if (undone.has(number) || head?.t !== "deploy" || head.plan !== plan || head.host !== host) continue;
    for (const it of toldPhones(lines)) told.add(it);
    for (const it of lines) {
      if (it.t === "finish")
        for (const [id, outcome] of Object.entries(it.results)) if (outcome === "done") done.add(id);
      if (it.t === "phones") open = it.before;
      if (it.t === "back") open = it.missing.length === 0 ? [] : open;
    }
  }
  return { done, told, open };
}
