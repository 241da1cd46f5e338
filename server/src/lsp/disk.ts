import { realpath } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "../../../core/src/syntax/parse.ts";
import type { FileTree } from "../../../core/src/syntax/tree.ts";
import { configName } from "../workspace/config.ts";
import { findFiles, isMraFile, leadsInto, readDiskFile, type DiskFile } from "../workspace/files.ts";

/** Whether an address is that of a configuration of severities. */
export const isConfig = (uri: string): boolean => uri.endsWith(`/${configName}`);

/** Whether an address is that of a file in one of the folders that the server reads by itself. */
export function isInFolders(uri: string, folders: readonly string[]): boolean {
  if (!uri.startsWith("file:") || !isMraFile(uri)) return false;
  const path = fileURLToPath(uri);
  return folders.some(
    (it) => path.startsWith(it.endsWith("/") || it.endsWith("\\") ? it : `${it}/`) || path.startsWith(`${it}\\`),
  );
}

/**
 * Reads the files below some folders, giving others their turn between any two. What cannot be read is left out.
 * `isWanted` is asked before a file is given; `ahead` is how many others are being read from the disk meanwhile. With none,
 * a file is not touched before it was asked for.
 */
export async function* readWorkspace(
  folders: readonly string[],
  isWanted: (uri: string) => Promise<boolean>,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<DiskFile> {
  const { paths } = await findFiles(folders, signal);
  const coming: ReturnType<typeof readDiskFile>[] = [];
  for (const [i, path] of paths.entries()) {
    signal.throwIfAborted();
    for (const next of paths.slice(i + coming.length, i + ahead)) {
      const read = readDiskFile(next, signal);
      read.catch(() => undefined); // who waits for it hears of it; nobody does once this is over
      coming.push(read);
    }
    const read = coming.shift();
    if (!(await isWanted(pathToFileURL(path).href))) continue;
    const file = await (read ?? readDiskFile(path, signal));
    await turn();
    if (file.ok) yield file.value;
  }
}

/** One file on disk; undefined when it is not there, cannot be read, or is reached by a link that leads out of the folders. */
export async function readOne(
  uri: string,
  folders: readonly string[],
  signal: AbortSignal,
): Promise<DiskFile | undefined> {
  const inside = folders.map(async (it) => leadsInto(fileURLToPath(uri), await realpath(it).catch(() => it)));
  if (!(await Promise.all(inside)).includes(true)) return undefined;
  const file = await readDiskFile(fileURLToPath(uri), signal);
  return file.ok ? file.value : undefined;
}

/** The tree of a file on disk. What is wrong with its bytes is a problem of its syntax. */
export function treeOf({ uri, text, problem }: Omit<DiskFile, "path">): FileTree {
  const tree = parse(uri, text);
  if (problem === undefined) return tree;
  const spot = { chunk: { uri, offset: 0 }, start: 0, end: Math.min(1, text.length) };
  return { ...tree, problems: [{ message: problem, spot }, ...tree.problems] };
}
