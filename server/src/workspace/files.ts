import { opendir, readFile, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";

/** Files over this size are reported, not read. A file of 100,000 lines has about 4 MiB. */
export const maxFileBytes = 16 * 1024 * 1024;

/** A file as it stands on disk. `problem` says why its text is not, or not wholly, what was written. */
export interface DiskFile {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly problem: Message | undefined;
}

/** A path that could not be read at all. */
export interface Unreadable {
  readonly path: string;
  readonly reason: Message;
}

/** Whether a file name is one of tests of a configuration. */
export const isTestFile = (name: string): boolean => /\.mratest\.ya?ml$/.test(name);

/** Whether a file name is one of this language. */
export const isMraFile = (name: string): boolean => /\.mra\.ya?ml$/.test(name);

const leftOut = new Set(["node_modules", ".git", ".hg", ".svn"]);

/**
 * The files of this language, or those that are wanted, in the given files and folders, sorted, each once. Links to folders are not followed, and
 * links to files only within the folder: what a stranger's folder points at elsewhere would be quoted in findings.
 */
export async function findFiles(
  paths: readonly string[],
  signal: AbortSignal,
  isWanted: (name: string) => boolean = isMraFile,
): Promise<{ readonly paths: readonly string[]; readonly unreadable: readonly Unreadable[] }> {
  const found = new Set<string>();
  const unreadable: Unreadable[] = [];
  for (const path of paths) {
    signal.throwIfAborted();
    const absolute = resolve(path);
    try {
      const it = await stat(absolute);
      if (it.isDirectory())
        await walk(absolute, { root: await realpath(absolute), found, unreadable, isWanted }, signal);
      else if (it.isFile()) found.add(absolute);
      else
        unreadable.push({
          path,
          reason: noFile,
        });
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
  }
  return { paths: [...found].sort(byCodeUnit), unreadable };
}

interface Walk {
  readonly root: string;
  readonly found: Set<string>;
  readonly unreadable: Unreadable[];
  readonly isWanted: (name: string) => boolean;
}

async function walk(folder: string, to: Walk, signal: AbortSignal): Promise<void> {
  for await (const it of await opendir(folder)) {
    signal.throwIfAborted();
    const path = join(folder, it.name);
    if (it.isDirectory() && !leftOut.has(it.name)) await walkInto(path, to, signal);
    else if (to.isWanted(it.name) && (it.isFile() || (it.isSymbolicLink() && (await leadsInto(path, to.root)))))
      to.found.add(path);
  }
}

/** A folder in the folder that may not be read is named itself; everything else is found all the same. */
async function walkInto(path: string, to: Walk, signal: AbortSignal): Promise<void> {
  try {
    await walk(path, to, signal);
  } catch (error) {
    signal.throwIfAborted();
    to.unreadable.push({ path, reason: reasonOf(error) });
  }
}

/** Whether a path, all its links followed, lies in a folder that has none. One that leads nowhere does not. */
export async function leadsInto(path: string, folder: string): Promise<boolean> {
  try {
    return (await realpath(path)).startsWith(folder.endsWith(sep) ? folder : folder + sep);
  } catch {
    return false;
  }
}

/** What is said of a file that is not read because of its length. */
export const tooLarge = message(
  { en: "The file is larger than {0} MiB and is not checked", ko: "파일이 {0} MiB보다 커서 검사하지 않습니다" },
  maxFileBytes / 1024 / 1024,
);

/** Reads one file. Bytes that are no UTF-8 are replaced and named in `problem`. */
export async function readDiskFile(path: string, signal: AbortSignal): Promise<Result<DiskFile, Unreadable>> {
  const uri = pathToFileURL(path).href;
  try {
    const it = await stat(path);
    // a pipe or a device would never come to an end
    if (!it.isFile()) return fail({ path, reason: it.isDirectory() ? isFolder : noFile });
    const { size } = it;
    if (size > maxFileBytes) return ok({ path, uri, text: "", problem: tooLarge });
    const bytes = await readFile(path, { signal });
    try {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      return ok({ path, uri, text, problem: undefined });
    } catch {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      return ok({ path, uri, text, problem: message(otherBytes) });
    }
  } catch (error) {
    if (signal.aborted) throw error;
    return fail({ path, reason: reasonOf(error) });
  }
}

const otherBytes = {
  en: "The file is not UTF-8; save it as UTF-8",
  ko: "파일이 UTF-8이 아닙니다. UTF-8로 저장하십시오",
};
const noFile = message({ en: "is neither a file nor a folder", ko: "파일도 폴더도 아닙니다" });
const isFolder = message({ en: "is a folder", ko: "폴더입니다" });

function reasonOf(error: unknown): Message {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return message({ en: "does not exist", ko: "존재하지 않습니다" });
    case "EACCES":
    case "EPERM":
      return message({ en: "may not be read by this user", ko: "이 사용자에게 읽기 권한이 없습니다" });
    case "EISDIR":
      return isFolder;
    case "ELOOP":
      return message({ en: "is a link that leads back to itself", ko: "자기 자신을 가리키는 링크입니다" });
    default:
      return message({ en: "could not be read ({0})", ko: "읽을 수 없습니다({0})" }, code === "" ? "unknown" : code);
  }
}
