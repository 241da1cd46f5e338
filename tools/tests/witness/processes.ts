import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { self, witnessed } from "./place.ts";

const read = readFileSync; // as it was before a test put something else into its place
const noted = new Set<string>();
let last = 0;

/** What a process that this one starts is given on its line, once that is known. */
export function argumentsOf(message: unknown): void {
  const { process: child } = message as { readonly process: ChildProcess };
  setImmediate(() => note((child.spawnargs as readonly string[] | undefined)?.join(" ") ?? "")).unref();
}

/** The process list as `ps` shows it, four times a second at most. Only Linux has it as files. */
export function noteProcesses(): void {
  if (performance.now() - last < 250 || !existsSync("/proc/self/cmdline")) return;
  last = performance.now();
  for (const it of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      note(read(`/proc/${it}/cmdline`, "utf8").replaceAll("\0", " "));
    } catch {
      // it has ended
    }
  }
}

function note(line: string): void {
  if (line === "" || noted.has(line)) return;
  noted.add(line);
  witnessed("seen", `${self}-processes`, `${line}\n`);
}
