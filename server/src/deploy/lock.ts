import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { setTimeout } from "node:timers/promises";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { isMap } from "../../../core/src/plan/value.ts";
import type { Json } from "../../../core/src/base/json.ts";

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, in ms since 1970; tells a pid that was given to another process. */
  readonly startedAt: number;
}

/** Gives the lock back. */
export type Release = () => Promise<void>;

/**
 * Takes a lock file for this process: one writer per cluster, across processes. A lock whose process is dead is taken
 * over. Fails with the holder when there is one; throws what the file system throws.
 */
export async function lock(path: string): Promise<Result<Release, Holder>> {
  const own = `${path}.${process.pid}.${sequence++}`;
  await writeFile(own, JSON.stringify(me), { mode: 0o600, flag: "wx" });
  try {
    for (;;) {
      // A link either makes the file with its content or fails: nobody ever reads half a lock.
      if (await linked(own, path)) return ok(() => unlink(path));
      const holder = await holderOf(path);
      if (holder === undefined) continue;
      if (holder !== "unreadable" && isAlive(holder)) return fail(holder);
      await takeAway(path);
    }
  } finally {
    await unlink(own);
  }
}

/**
 * Removes a lock that nobody alive holds. Many may find the same dead lock, and by the time they act it may be a live
 * one again; so whoever acts holds a lock on the removal and looks once more. That lock is one like any other: if its
 * holder dies, it is taken over in the same way.
 */
async function takeAway(path: string): Promise<void> {
  const turn = await lock(`${path}.removal`);
  if (!turn.ok) {
    await setTimeout(5);
    return;
  }
  try {
    const holder = await holderOf(path);
    if (holder === undefined || (holder !== "unreadable" && isAlive(holder))) return;
    await unlink(path);
  } finally {
    await turn.value();
  }
}

let sequence = 0;
const me: Holder = { pid: process.pid, host: hostname(), startedAt: Math.round(Date.now() - process.uptime() * 1000) };

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (e) {
    if (codeOf(e) === "EEXIST") return false;
    throw e;
  }
}

async function holderOf(path: string): Promise<Holder | "unreadable" | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (e) {
    if (codeOf(e) === "ENOENT") return undefined;
    throw e;
  }
  try {
    const it = JSON.parse(text) as Json;
    if (isMap(it) && typeof it.pid === "number" && typeof it.host === "string" && typeof it.startedAt === "number")
      return { pid: it.pid, host: it.host, startedAt: it.startedAt };
  } catch {
    // Not JSON: no writer of ours left it.
  }
  return "unreadable";
}

function isAlive(it: Holder): boolean {
  if (it.host !== me.host) return true; // a shared directory: another computer's processes cannot be seen
  const bootedAt = Date.now() - uptime() * 1000;
  if (it.startedAt < bootedAt - tolerance) return false;
  if (it.pid === me.pid) return Math.abs(it.startedAt - me.startedAt) < tolerance;
  try {
    process.kill(it.pid, 0);
    return true;
  } catch (e) {
    return codeOf(e) !== "ESRCH";
  }
}

/** The clock may be set while a process runs. */
const tolerance = 5_000;

const codeOf = (e: unknown): unknown => (e instanceof Error && "code" in e ? e.code : undefined);
