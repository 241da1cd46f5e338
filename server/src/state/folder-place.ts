import { chmod, mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { lock, type Lock } from "../deploy/lock.ts";
import { putTexts } from "../disk/put.ts";
import { filesIn } from "./files-in.ts";
import type { SharedChanges, PlaceFault, SharedPlace } from "./place.ts";

/** So long a share may take for one reading or writing. */
const usualLimitMs = 30_000;

/**
 * A folder, mostly on a network share. Whoever writes locks it for that moment; each file takes its place whole, so that
 * nobody reads half of one that was written by this product.
 */
export function folderPlace(root: string, limitMs = usualLimitMs): SharedPlace {
  return {
    where: root,
    read: (known, signal) => within(limitMs, root, async () => ok(await filesIn(root, known)), signal),
    write: (since, changes, _why, signal) =>
      within(
        limitMs,
        root,
        () =>
          alone(
            root,
            limitMs,
            async () => {
              const now = await filesIn(root, since);
              if (now.revision !== since.revision) return fail({ kind: "moved" });
              await writeInto(root, changes, signal, await modesOf(root));
              return ok(await filesIn(root, now));
            },
            0o777, // as this person's programs make folders
          ),
        signal,
      ),
  };
}

/** Who may do what with folders and files that come into being. */
interface Modes {
  readonly folder: number;
  readonly file: number;
}

const mine: Modes = { folder: 0o700, file: 0o600 };

/** Who may enter the team's folder may read what is in it, and who may write there may write it: whoever made it. */
async function modesOf(root: string): Promise<Modes> {
  const { mode } = await stat(root);
  return { folder: mode & 0o777, file: mode & 0o666 };
}

/** Writes files below a folder: each whole; what is added comes before what goes. */
export async function writeInto(
  root: string,
  changes: SharedChanges,
  signal: AbortSignal,
  modes: Modes = mine,
): Promise<void> {
  for (const [path, text] of changes) {
    if (text === undefined) continue;
    const at = join(root, path);
    await makeFolder(dirname(at), modes.folder);
    const file = { path: at, text, mode: modes.file, keepsMode: true, mayReplace: () => true };
    const put = await putTexts([file], signal);
    if (!put.ok) throw new PlaceError("EIO");
    await chmod(at, modes.file).catch(() => undefined); // a colleague's stays as it is
  }
  for (const [path, text] of changes) if (text === undefined) await rm(join(root, path), { force: true });
}

/** Makes a folder and those above it that are missing, whatever this person's programs usually leave to others. */
async function makeFolder(path: string, mode: number): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode });
  for (let it = path; first !== undefined && it.length >= first.length; it = dirname(it)) await chmod(it, mode);
}

class PlaceError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Does something while nobody else writes there; waits for its turn. */
export async function alone<T>(
  root: string,
  limitMs: number,
  work: () => Promise<Result<T, PlaceFault>>,
  mode = mine.folder,
): Promise<Result<T, PlaceFault>> {
  await mkdir(root, { recursive: true, mode });
  const since = performance.now();
  let turn: Lock | undefined;
  while (turn === undefined) {
    const it = await lock(join(root, "writing.lock"));
    if (it.ok) turn = it.value;
    else if (performance.now() - since > limitMs) return fail(away(root, "EBUSY"));
    else await setTimeout(20);
  }
  try {
    return await work();
  } finally {
    await turn.release();
  }
}

/** A share that does not answer must not hold up a deployment. */
async function within<T>(
  limitMs: number,
  root: string,
  work: () => Promise<Result<T, PlaceFault>>,
  signal: AbortSignal,
): Promise<Result<T, PlaceFault>> {
  const over = new AbortController();
  const late = setTimeout(limitMs, fail(away(root, "ETIMEDOUT")), { signal: over.signal, ref: false });
  late.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([work(), late]);
  } catch (e) {
    if (signal.aborted || !(e instanceof Error) || !("code" in e)) throw e;
    return fail(away(root, String(e.code)));
  } finally {
    over.abort();
  }
}

const away = (root: string, code: string): PlaceFault => ({
  kind: "away",
  why: message({ en: "{0} cannot be reached ({1})", ko: "{0}에 연결할 수 없습니다({1})" }, root, code),
});
