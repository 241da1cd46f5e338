import { openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

/**
 * The folder in which a run of all tests is witnessed; none when a test is run by itself. It holds `tmp/` (the folder for
 * temporary files of all that runs), `kept/` (what was removed from there), `seen/` (what was printed, and what ran),
 * `secrets/` (what must stand in none of them), `calls/` and `counts/` (who asked a cluster for what).
 */
export const witnessFolder = process.env.MRA_WITNESS;

/** A process, as the name of a file of its own. A worker is another process here. */
export const self = `${process.pid}-${threadId}`;

const [open, write] = [openSync, writeSync]; // as they were before a test put something else into their place
const files = new Map<string, number>();

/** Adds to a file of the witness's folder, which is opened once; nothing where nobody watches. */
export function witnessed(folder: "seen" | "secrets" | "calls" | "counts", name: string, text: string): void {
  if (witnessFolder === undefined) return;
  const path = join(witnessFolder, folder, name);
  const file = files.get(path) ?? open(path, "a");
  files.set(path, file);
  write(file, text);
}
