import { createHash, randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Names for files and folders that are only there while a process works, and which the next one takes away if that process
 * was killed. The process stands in the name: `.mra-1f2e3d4c-4711-a1b2c3d4e5f6.tmp`.
 */
const form = /^\.?mra-[0-9a-z]+-(\d+)-[0-9a-f]{12}(\.tmp)?$/;

/** What this process has made and not taken away yet. */
const own = new Set<string>();

/** A new name beside a path. Of its name only a digest is taken: a long name with something behind it is none any more. */
export function nameBeside(path: string): string {
  const digest = createHash("sha256").update(basename(path)).digest("hex").slice(0, 8);
  return join(dirname(path), `.mra-${digest}-${mark()}.tmp`);
}

/** A new name for something temporary of a kind, without a folder. */
export const temporaryName = (kind: string): string => `mra-${kind}-${mark()}`;

function mark(): string {
  const it = `${String(process.pid)}-${randomBytes(6).toString("hex")}`;
  own.add(it);
  return it;
}

/**
 * Takes away what processes that are gone have left in a folder. What this process makes now stays, and so does what may
 * belong to a living one: a number is given again, so that after a day it counts no more.
 */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = form.exec(name) ?? [];
    if (pid === undefined || [...own].some((it) => name.includes(it))) continue;
    const path = join(folder, name);
    if (Number(pid) === process.pid || !isRunning(Number(pid)) || (await isOld(path)))
      await rm(path, { recursive: true, force: true }).catch(() => undefined); // somebody else's: it stays
  }
}

const dayMs = 86_400_000;

const isOld = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > dayMs;
};

/** Whether there is a process of that number; one of somebody else counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return !(e instanceof Error && "code" in e && e.code === "ESRCH");
  }
}
