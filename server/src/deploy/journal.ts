import { mkdir, open, readFile, readdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { bug } from "../../../core/src/base/bug.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { placeNamed } from "../disk/file-name.ts";
import { linesOf, pendingWrites, type BeginLine, type HeadLine, type JournalLine } from "./journal-lines.ts";
import { lock, type Lock } from "./lock.ts";
import { codeOf } from "./lock-holder.ts";
import { locksIn } from "./state-folder.ts";
import type { Confirmed, TeamSide, HoldWish } from "../port/state.ts";

/** The journal of one cluster, held by this process alone until it is closed. */
export interface Journal {
  /** The deployment before, and those of its writes whose outcome is not known and not settled yet: before anything is written. */
  readonly unsettled: Unsettled | undefined;
  /** Number of the deployment that `begin` began last, or will begin. */
  readonly number: number;
  /** Adds a line to the file of the deployment before. */
  settle(line: JournalLine): Promise<Result<undefined, Message>>;
  /** Begins the file of this deployment. Called once more: that of the next one, after this one came to its end. */
  begin(head: HeadLine): Promise<Result<undefined, Message>>;
  /** Adds a line to the file of this deployment; it is on disk when this returns. */
  write(line: JournalLine): Promise<Result<undefined, Message>>;
  close(): Promise<void>;
}

export interface Unsettled {
  readonly head: HeadLine;
  readonly writes: readonly BeginLine[];
}

/** The folder of a cluster's journal inside the folder for all of them. */
export const journalFolder = (dir: string, cluster: string): string => placeNamed(dir, cluster);

/** The number of a deployment, by the name of its file. */
export const numberOf = (file: string): number => Number.parseInt(file, 10);

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
 * Opens the journal of a cluster for writing: one deployment per cluster, across processes. `reached` says where it is, in
 * all ways (`cucm-pub.example.com:8443`, `10.20.1.10:8443`): two names for one cluster have one writer. Fails with a message when
 * another process is deploying, or when the folder cannot be written. Files have mode 0600, folders 0700.
 */
export async function openJournal(
  dir: string,
  cluster: string,
  reached: readonly string[],
  team?: TeamHold,
): Promise<Result<Journal, Message>> {
  const folder = journalFolder(dir, cluster);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const own = await lockAll(team?.side.locks ?? locksIn(dir), folder, reached);
    if (!own.ok) return fail(message(texts[own.fault.kind], cluster, ...own.fault.args));
    const locked = await heldByTeam(own.value, { cluster, reached }, team);
    if (!locked.ok) return locked;
    try {
      const last = (await journalFiles(folder)).at(-1);
      const unsettled = last === undefined ? undefined : await unsettledIn(join(folder, last));
      return ok(journalOf({ folder, last, unsettled }, locked.value));
    } catch (e) {
      await locked.value.release();
      throw e;
    }
  } catch (e) {
    return fail(broken(folder, e));
  }
}

/** The team that shares the journal, and who hears what becomes of the place where it does. */
export interface TeamHold {
  readonly side: TeamSide;
  readonly said: HoldWish["said"];
}

/** A lock of this computer, and the cluster held against the rest of the team where there is one. */
interface BothLocks extends Lock {
  /** Before each write: whether the team still leaves it to us. */
  confirm(deployment: number): Promise<Confirmed>;
}

async function heldByTeam(
  own: Lock,
  wanted: Omit<HoldWish, "said">,
  team: TeamHold | undefined,
): Promise<Result<BothLocks, Message>> {
  if (team === undefined) return ok({ ...own, confirm: () => Promise.resolve({ kind: "held" }) });
  const held = await team.side.hold({ ...wanted, said: team.said }).catch(async (e: unknown) => {
    await own.release();
    throw e;
  });
  if (!held.ok) {
    await own.release();
    return held;
  }
  return ok({
    isHeld: () => own.isHeld(),
    confirm: (deployment) => held.value.confirm(deployment),
    async release() {
      await held.value.release();
      await own.release();
    },
  });
}

interface Refusal {
  readonly kind: "taken" | "odd";
  readonly args: readonly (string | number)[];
}

/** The lock of the journal's folder and those of the places, all or none. */
async function lockAll(locks: string, folder: string, reached: readonly string[]): Promise<Result<Lock, Refusal>> {
  await mkdir(locks, { recursive: true, mode: 0o700 });
  const places = [...new Set(reached)].sort(byCodeUnit).map((it) => placeNamed(locks, it, ".lock"));
  const all: Lock[] = [];
  const release = async (): Promise<void> => {
    for (const it of all.splice(0)) await it.release();
  };
  try {
    for (const path of [join(folder, "lock"), ...places]) {
      const it = await lock(path);
      if (it.ok) {
        all.push(it.value);
        continue;
      }
      await release();
      if (it.fault.kind === "odd") return fail({ kind: "odd", args: [path] });
      const { pid, host, since } = it.fault.holder;
      return fail({ kind: "taken", args: [pid, host, `${since.slice(0, 19).replace("T", " ")} UTC`, path] });
    }
  } catch (e) {
    await release();
    throw e;
  }
  const isHeld = async (): Promise<boolean> => {
    for (const it of all) if (!(await it.isHeld())) return false;
    return true;
  };
  return ok({ isHeld, release });
}

/** What stands in the folder of a cluster's journal when it is opened. */
interface Before {
  readonly folder: string;
  /** The file of the deployment before. */
  readonly last: string | undefined;
  readonly unsettled: Unsettled | undefined;
}

function journalOf({ folder, last, unsettled }: Before, locked: BothLocks): Journal {
  let before: FileHandle | undefined;
  let own: FileHandle | undefined;
  let number = last === undefined ? 1 : numberOf(last) + 1;
  const settled = new Set<number>();
  const guarded = (work: () => Promise<void>): Promise<Result<undefined, Message>> => guardedIn(folder, work);
  return {
    get unsettled() {
      return withoutThose(settled, unsettled);
    },
    get number() {
      return number;
    },
    settle: (line) =>
      guarded(async () => {
        before ??= await open(join(folder, last ?? ""), "a");
        await add(before, line);
        if (line.t === "settled") settled.add(line.n);
      }),
    async begin(head) {
      const begun = await guarded(async () => {
        if (own !== undefined) number++;
        await own?.close();
        own = await open(join(folder, fileOf(number)), "ax", 0o600);
        await add(own, head);
        await syncFolder(folder);
      });
      if (!begun.ok) return begun;
      // Nothing is sent of which the team does not know that it was begun, and by whom.
      const known = await locked.confirm(number);
      return known.kind === "held" ? begun : fail(known.why);
    },
    write: async (line) => {
      // Before each write: this process may have slept so long that another took over.
      if (line.t === "begin" && !(await locked.isHeld())) return fail(message(texts.lost, folder));
      const put = (it: JournalLine): Promise<Result<undefined, Message>> =>
        guarded(() => add(own ?? bug("the journal has not begun"), it));
      const written = await put(line);
      if (!written.ok || line.t !== "begin") return written;
      return await heldStill(line, await locked.confirm(number), put);
    },
    async close() {
      await before?.close();
      await own?.close();
      await locked.release();
    },
  };
}

// A journal may see several deployments, wave by wave: what the first of them settled may be changed by it afterwards.
function withoutThose(settled: ReadonlySet<number>, of: Unsettled | undefined): Unsettled | undefined {
  const writes = of?.writes.filter((it) => !settled.has(it.n)) ?? [];
  return of === undefined || writes.length === 0 ? undefined : { ...of, writes };
}

async function guardedIn(folder: string, work: () => Promise<void>): Promise<Result<undefined, Message>> {
  try {
    await work();
    return ok(undefined);
  } catch (e) {
    return fail(broken(folder, e));
  }
}

/** A write that was on its way goes out unless somebody took the cluster away; then it is noted that it did not. */
async function heldStill(
  line: BeginLine,
  known: Confirmed,
  put: (it: JournalLine) => Promise<Result<undefined, Message>>,
): Promise<Result<undefined, Message>> {
  if (known.kind !== "lost") return ok(undefined);
  const noted = await put(notSent(line));
  return noted.ok ? fail(known.why) : noted;
}

/** What is written of a line that was on its way when the cluster was taken away. */
const notSent = ({ n, at }: BeginLine): JournalLine => ({ t: "end", n, at, outcome: "notSent", fault: null });

const fileOf = (number: number): string => `${String(number).padStart(6, "0")}.jsonl`;

/** Adds a person's note to a deployment of the past; false when there is none of that number. */
export async function noteDeployment(
  dir: string,
  cluster: string,
  number: number,
  text: string,
  at: Date,
): Promise<Result<boolean, Message>> {
  const folder = journalFolder(dir, cluster);
  const path = join(folder, fileOf(number));
  try {
    if (!(await journalFiles(folder)).includes(fileOf(number))) return ok(false);
    if (!(await readFile(path, "utf8")).endsWith("\n")) await mend(path);
    const file = await open(path, "a");
    try {
      await add(file, { t: "note", at: at.toISOString(), text });
    } finally {
      await file.close();
    }
    return ok(true);
  } catch (e) {
    return fail(broken(folder, e));
  }
}

async function add(file: FileHandle, line: JournalLine): Promise<void> {
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
  const writes = pendingWrites(lines);
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
  taken: {
    en: "Another deployment to {0} is under way: process {1} on {2}, since {3}. Once no such process runs there any more, it is safe to delete {4}",
    ko: "{0}에 대한 다른 배포가 진행 중입니다: {2}의 프로세스 {1}, {3}부터. 해당 프로세스가 더 이상 실행되고 있지 않으면 {4} 파일을 삭제해도 안전합니다",
  },
  odd: {
    en: "{1} is no lock of this product, and stands where the lock for {0} belongs. Delete it, if nothing is being deployed",
    ko: "{1}은(는) 이 제품의 잠금 파일이 아니며 {0}의 잠금 파일 자리에 있습니다. 배포 중인 작업이 없으면 삭제하십시오",
  },
  lost: {
    en: "Another deployment has taken over while this one was held up ({0}); nothing more is sent",
    ko: "이 배포가 멈춰 있는 동안 다른 배포가 시작되었습니다({0}). 더 이상 보내지 않습니다",
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
