import { randomBytes } from "node:crypto";
import { link, open, rm, unlink, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { nameBeside, sweep } from "../disk/leftovers.ts";
import { beatMs, codeOf, held, here, holderAt, isAtWork, usualWatchMs, type LockHolder } from "./lock-holder.ts";

/** A lock that this process holds. */
export interface Lock {
  /** Whether it still does: while this process slept, another may have found no sign of life and taken over. */
  isHeld(): Promise<boolean>;
  /** Gives it back. */
  release(): Promise<void>;
}

/** Why a lock is not to be had. */
export type NotLocked =
  | { readonly kind: "taken"; readonly holder: LockHolder }
  /** Something stands in its place that is no lock of ours. */
  | { readonly kind: "odd" };

/** A lock that changes hands so often while it is looked at is left alone. */
const mostTries = 500;

/**
 * Takes a lock file for this process: one writer, across processes, containers and computers that share the folder. A lock
 * whose process is gone is taken over; where only its silence tells that, after `watchMs`. Throws what the file system throws.
 */
export async function lock(path: string, watchMs = usualWatchMs): Promise<Result<Lock, NotLocked>> {
  await sweep(dirname(path));
  for (let tries = 0; tries < mostTries; tries++) {
    const found = await holderAt(path);
    if (found.kind === "odd") return fail({ kind: "odd" });
    if (found.kind === "nothing") {
      const taken = await taking(path);
      if (taken !== undefined) return ok(taken);
    } else if (found.kind === "holder" && (await isAtWork(path, found.holder, watchMs)))
      return fail({ kind: "taken", holder: found.holder });
    else await takeAway(path, found.touched, watchMs);
  }
  return fail({ kind: "odd" });
}

/** Puts our lock there, whole or not at all; undefined: somebody was first. */
async function taking(path: string): Promise<Lock | undefined> {
  const token = randomBytes(12).toString("hex");
  const own = nameBeside(path);
  const file = await open(own, "wx", 0o600);
  held.add(token);
  try {
    await file.writeFile(JSON.stringify({ ...here, token, since: new Date().toISOString() }));
    // A link either makes the file with its content or fails: nobody ever reads half a lock.
    await link(own, path);
    return lockOf(path, token, file);
  } catch (e) {
    held.delete(token);
    await file.close();
    const code = String(codeOf(e));
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) return await copied(path, token);
    // ENOENT: somebody who cannot see this process took the file for a leftover.
    if (code === "EEXIST" || code === "ENOENT") return undefined;
    throw e;
  } finally {
    await rm(own, { force: true });
  }
}

// Not every file system has links. What is half written for a moment is seen as such, and waited for.
async function copied(path: string, token: string): Promise<Lock | undefined> {
  try {
    const file = await open(path, "wx", 0o600);
    held.add(token);
    await file.writeFile(JSON.stringify({ ...here, token, since: new Date().toISOString() }));
    return lockOf(path, token, file);
  } catch (e) {
    if (codeOf(e) === "EEXIST") return undefined;
    throw e;
  }
}

function lockOf(path: string, token: string, file: FileHandle): Lock {
  // Through the open file: whatever stands under its name by then is not touched.
  const beat = setInterval(() => {
    const now = new Date();
    file.utimes(now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  const isHeld = async (): Promise<boolean> => {
    const found = await holderAt(path);
    return found.kind === "holder" && found.holder.token === token;
  };
  return {
    isHeld,
    async release() {
      clearInterval(beat);
      const isOurs = await isHeld();
      held.delete(token);
      await file.close();
      if (isOurs) await unlink(path);
    },
  };
}

/**
 * Removes a lock that was found without anybody behind it, if it is untouched since. Many may find the same dead lock, and
 * by the time they act it may be a live one again; so whoever acts holds a lock on the removal. That lock is one like any
 * other: if its holder dies, it is taken over in the same way.
 */
async function takeAway(path: string, touched: string, watchMs: number): Promise<void> {
  const turn = await lock(`${path}.removal`, watchMs);
  if (!turn.ok) {
    await setTimeout(5);
    return;
  }
  try {
    const found = await holderAt(path);
    if ((found.kind === "unreadable" || found.kind === "holder") && found.touched === touched) await unlink(path);
  } finally {
    await turn.value.release();
  }
}
