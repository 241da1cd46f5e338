import { mkdir, open, readFile, readdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { bug } from "../../../core/src/base/bug.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { linesOf, openWrites, type BeginLine, type HeadLine, type Line } from "./journal-lines.ts";
import { lock } from "./lock.ts";

/** The journal of one cluster, held by this process alone until it is closed. */
export interface Journal {
  /** The deployment before, if it left writes whose outcome is not known. To be settled before anything is written. */
  readonly unsettled: Unsettled | undefined;
  /** Adds a line to the file of the deployment before. */
  settle(line: Line): Promise<Result<undefined, Message>>;
  /** Begins the file of this deployment. */
  begin(head: HeadLine): Promise<Result<undefined, Message>>;
  /** Adds a line to the file of this deployment; it is on disk when this returns. */
  write(line: Line): Promise<Result<undefined, Message>>;
  close(): Promise<void>;
}

export interface Unsettled {
  readonly head: HeadLine;
  readonly writes: readonly BeginLine[];
}

/** The folder of a cluster's journal inside the folder for all of them. */
export const journalFolder = (dir: string, cluster: string): string => join(dir, encodeURIComponent(cluster));

/** Journal files of a cluster, oldest first; none where there is no journal yet. */
export async function journalFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((it) => /^\d{6}\.jsonl$/.test(it)).sort(byCodeUnit);
  } catch (e) {
    if (codeOf(e) === "ENOENT") return [];
    throw e;
  }
}

/**
 * Opens the journal of a cluster for writing: one deployment per cluster, across processes. Fails with a message when
 * another process is deploying, or when the folder cannot be written. Files have mode 0600, folders 0700.
 */
export async function openJournal(dir: string, cluster: string): Promise<Result<Journal, Message>> {
  const folder = journalFolder(dir, cluster);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, "lock");
    const locked = await lock(path);
    if (!locked.ok) return fail(message(texts.locked, cluster, locked.fault.pid, locked.fault.host, path));
    try {
      const last = (await journalFiles(folder)).at(-1);
      const unsettled = last === undefined ? undefined : await unsettledIn(join(folder, last));
      return ok(journalOf(folder, last, unsettled, locked.value));
    } catch (e) {
      await locked.value();
      throw e;
    }
  } catch (e) {
    return fail(broken(folder, e));
  }
}

function journalOf(
  folder: string,
  last: string | undefined,
  unsettled: Unsettled | undefined,
  release: () => Promise<void>,
): Journal {
  let before: FileHandle | undefined;
  let own: FileHandle | undefined;
  const path = join(folder, `${String(Number(last?.slice(0, 6) ?? 0) + 1).padStart(6, "0")}.jsonl`);
  const guarded = async (work: () => Promise<void>): Promise<Result<undefined, Message>> => {
    try {
      await work();
      return ok(undefined);
    } catch (e) {
      return fail(broken(folder, e));
    }
  };
  return {
    unsettled,
    settle: (line) =>
      guarded(async () => {
        before ??= await open(join(folder, last ?? ""), "a", 0o600);
        await add(before, line);
      }),
    begin: (head) =>
      guarded(async () => {
        own = await open(path, "ax", 0o600);
        await add(own, head);
        await syncFolder(folder);
      }),
    write: (line) =>
      guarded(async () => {
        await add(own ?? bug("the journal has not begun"), line);
      }),
    async close() {
      await before?.close();
      await own?.close();
      await release();
    },
  };
}

async function add(file: FileHandle, line: Line): Promise<void> {
  await file.appendFile(`${JSON.stringify(line)}\n`, "utf8");
  await file.datasync();
}

// So that the file's name survives a power cut, too. Not every system lets a folder be opened.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unsettledIn(path: string): Promise<Unsettled | undefined> {
  const text = await readFile(path, "utf8");
  const lines = linesOf(text);
  const [head] = lines;
  const writes = openWrites(lines);
  if (head?.t !== "deploy" || writes.length === 0) return undefined;
  // What follows a torn line must not become part of it.
  if (!text.endsWith("\n")) await mend(path);
  return { head, writes };
}

async function mend(path: string): Promise<void> {
  const file = await open(path, "a");
  try {
    await file.appendFile("\n");
    await file.sync();
  } finally {
    await file.close();
  }
}

const texts = {
  locked: {
    en: "Another deployment to {0} is under way (process {1} on {2}). If that is not so, delete {3}",
    ko: "{0}에 대한 다른 배포가 진행 중입니다({2}의 프로세스 {1}). 그렇지 않으면 {3} 파일을 삭제하십시오",
  },
  broken: {
    en: "The journal in {0} cannot be written ({1}); nothing is sent without it",
    ko: "{0}의 저널에 쓸 수 없습니다({1}). 저널 없이는 아무것도 보내지 않습니다",
  },
};

/** What the file system said. Anything else is a bug, and goes on as one. */
function broken(folder: string, e: unknown): Message {
  const code = codeOf(e);
  if (typeof code !== "string") throw e;
  return message(texts.broken, folder, code);
}

const codeOf = (e: unknown): unknown => (e instanceof Error && "code" in e ? e.code : undefined);
