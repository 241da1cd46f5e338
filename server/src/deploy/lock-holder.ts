import { readFileSync, readlinkSync, type BigIntStats } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { setTimeout } from "node:timers/promises";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  /** The computer's name. */
  readonly host: string;
  /** Unlike that of any other lock. Undefined: an earlier version wrote it. */
  readonly token: string | undefined;
  /** The process, told from every other one that had or will have its number; undefined where the system does not say. */
  readonly process: ProcessMark | undefined;
  /** For a person: when it was taken, ISO 8601. Nothing is decided by it: clocks jump. */
  readonly since: string;
}

/** A process by what the system gives no second one: boot, space of numbers (a container has its own), time of start in it. */
export interface ProcessMark {
  readonly boot: string;
  readonly space: string;
  readonly start: string;
}

/** What stands where a lock is looked for. */
export type LockFound =
  | { readonly kind: "nothing" }
  /** A link, a folder: nothing that this product left. */
  | { readonly kind: "odd" }
  | { readonly kind: "unreadable"; readonly touched: string }
  | { readonly kind: "holder"; readonly holder: LockHolder; readonly touched: string };

/** How often the holder of a lock gives a sign of life: it touches its file. */
export const beatMs = 3_000;
/** So long a lock is watched for one, by the watcher's own clock that no setting moves. Four signs would have come. */
export const usualWatchMs = 12_500;
const lookMs = 500;

/** This process, as it stands in its locks. */
export const here = { pid: process.pid, host: hostname(), process: markOf(process.pid) } as const;

/** Tokens of the locks that this process holds. */
export const held = new Set<string>();

export async function holderAt(path: string): Promise<LockFound> {
  for (const since = performance.now(); ;) {
    let text: string;
    let touched: string;
    try {
      const found = await lstat(path, { bigint: true });
      if (!found.isFile()) return { kind: "odd" };
      touched = touchOf(found);
      text = await readFile(path, "utf8");
    } catch (e) {
      if (codeOf(e) === "ENOENT") return { kind: "nothing" };
      throw e;
    }
    const holder = holderIn(text);
    if (holder !== undefined) return { kind: "holder", holder, touched };
    // It may be half written, where the file system has no links.
    if (performance.now() - since > halfMs) return { kind: "unreadable", touched };
    await setTimeout(20);
  }
}

const halfMs = 200;

function holderIn(text: string): LockHolder | undefined {
  let it: Json;
  try {
    it = JSON.parse(text) as Json;
  } catch {
    return undefined; // no writer of ours left it whole
  }
  if (!isMap(it) || typeof it.pid !== "number" || typeof it.host !== "string") return undefined;
  const { token, since, startedAt, process: own } = it;
  const known = { pid: it.pid, host: it.host };
  if (typeof startedAt === "number")
    return { ...known, token: undefined, process: undefined, since: new Date(startedAt).toISOString() };
  if (typeof token !== "string" || typeof since !== "string") return undefined;
  const mark = isMap(own) ? markIn(own) : undefined;
  return { ...known, token, process: mark, since };
}

const markIn = ({ boot, space, start }: JsonObject): ProcessMark | undefined =>
  typeof boot === "string" && typeof space === "string" && typeof start === "string"
    ? { boot, space, start }
    : undefined;

/**
 * Whether the holder of a lock is at work. Where the system tells processes apart, it says so at once. Otherwise (another
 * computer or container, a number that may have been given again) the lock is watched for a sign of life.
 */
export async function isAtWork(path: string, it: LockHolder, watchMs: number): Promise<boolean> {
  if (it.token === undefined) return isAtWorkByNumber(it);
  if (held.has(it.token)) return true;
  if (it.process !== undefined && it.process.boot === here.process?.boot && it.process.space === here.process.space)
    return markOf(it.pid)?.start === it.process.start;
  if (it.process === undefined && here.process === undefined && it.host === here.host) {
    if (it.pid === here.pid || !isRunning(it.pid)) return false;
  }
  return await beats(path, watchMs);
}

/** Watches a file: true as soon as it is touched, written or gone. */
async function beats(path: string, watchMs: number): Promise<boolean> {
  const before = await touchedAt(path);
  for (const since = performance.now(); performance.now() - since < watchMs;) {
    await setTimeout(Math.min(lookMs, watchMs / 4));
    if ((await touchedAt(path)) !== before) return true;
  }
  return false;
}

const touchedAt = async (path: string): Promise<string> => {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? "gone" : touchOf(found);
};

const touchOf = (it: BigIntStats): string => `${String(it.ino)} ${String(it.mtimeNs)}`;

// Locks of earlier versions know the number and the time of the clock only.
function isAtWorkByNumber(it: LockHolder): boolean {
  if (it.host !== here.host) return true;
  const began = Date.parse(it.since);
  const clockTolerance = 5_000;
  if (began < Date.now() - uptime() * 1000 - clockTolerance) return false;
  if (it.pid === here.pid) return Math.abs(began - (Date.now() - process.uptime() * 1000)) < clockTolerance;
  return isRunning(it.pid);
}

/** Undefined: there is no such process, or the system does not say. */
function markOf(pid: number): ProcessMark | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const space = readlinkSync("/proc/self/ns/pid");
    // The name of the process stands in brackets and may hold anything; the 20th field behind it is the start.
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    const start = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return start === undefined ? undefined : { boot, space, start };
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return codeOf(e) !== "ESRCH";
  }
}

export const codeOf = (e: unknown): unknown => (e instanceof Error ? (e as NodeJS.ErrnoException).code : undefined);
