import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inCheckout } from "../root.ts";

/** How a test file ended: `late` where it was stopped. */
export type End = "passed" | "failed" | "late";

/** A process group that uses no processor for so long waits for something that never comes. */
const idleMs = 60_000;
const everyMs = 250;

/**
 * Runs a compiled test file, below `out/` or by its whole path, in a process group of its own, up to its first failure, and stops
 * it when the group has used more processor time than that: on a busy machine the clock says nothing of what a test does. Where the system does not tell processor times
 * (`/proc`), it is the clock.
 */
export async function run(file: string, env: Readonly<Record<string, string>>, limitMs: number): Promise<End> {
  const ours = (name: string): string => new URL(name, import.meta.url).href;
  const options = [`--import=${ours("./hook.mjs")}`, `--test-reporter=${ours("./first-failure.mjs")}`];
  const child = spawn(process.execPath, [resolve(inCheckout("out"), file)], {
    cwd: inCheckout("."),
    stdio: "ignore",
    detached: true,
    env: { ...process.env, NODE_TEST_CONTEXT: "", ...env, NODE_OPTIONS: options.join(" ") },
  });
  // NODE_TEST_CONTEXT: started by a test itself, it would report to that alone.
  const isLate = lateness(child.pid ?? 0, limitMs);
  let timer: NodeJS.Timeout | undefined;
  const end = await new Promise<End>((done, fail) => {
    timer = setInterval(() => isLate() && done("late"), everyMs);
    child.once("error", fail).once("exit", (code) => done(code === 0 ? "passed" : "failed"));
  });
  clearInterval(timer);
  endGroup(child.pid); // also what the test started, where it could not end it
  return end;
}

/** Asked again and again: whether a process group has used up its time, or waits in vain. */
function lateness(group: number, limitMs: number): () => boolean {
  const begun = performance.now();
  let seen = { usedMs: 0, at: begun };
  return () => {
    const at = performance.now();
    const usedMs = processorMs(group) ?? at - begun;
    if (usedMs > seen.usedMs) seen = { usedMs, at };
    return usedMs > limitMs || at - seen.at > idleMs;
  };
}

/** Processor time of all processes of a group, and of those that they have seen end; undefined where nobody tells. */
export function processorMs(group: number): number | undefined {
  try {
    return readdirSync("/proc")
      .filter((it) => /^\d+$/.test(it))
      .reduce((sum, pid) => sum + processorMsOf(pid, group), 0);
  } catch {
    return undefined;
  }
}

// proc(5), /proc/PID/stat: behind the name in brackets, the third is the group, the twelfth to fifteenth ticks of 10 ms.
function processorMsOf(pid: string, group: number): number {
  const [, , of, ...rest] = statOf(pid)
    .replace(/^.*\) /s, "")
    .split(" ");
  if (Number(of) !== group) return 0;
  return rest.slice(8, 12).reduce((sum, it) => sum + 10 * Number(it), 0);
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return ""; // it has ended
  }
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // all of them have ended
  }
}
