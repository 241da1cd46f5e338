import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { lstat, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { isOurs, mostFileBytes, type Files, type PlaceStand } from "./place.ts";

/** A stand of a folder, with what tells that a file need not be read again. */
export interface FolderStand extends PlaceStand {
  readonly tags: ReadonlyMap<string, string>;
}

/** Only these grow and never change otherwise: size and time are enough to tell whether they did. */
const grows = /^(?:journal|plans)\//;

/** All texts of a store in a folder, and a digest of them; none where there is no folder. Links are not followed. */
export async function filesIn(root: string, known: Partial<FolderStand> | undefined): Promise<FolderStand> {
  const files = new Map<string, string>();
  const tags = new Map<string, string>();
  const { paths, stranger } = await pathsIn(root);
  for (const path of paths) {
    const at = join(root, path);
    const found = await lstat(at, { bigint: true }).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size > BigInt(mostFileBytes)) continue;
    const tag = `${String(found.size)} ${String(found.mtimeNs)} ${String(found.ino)}`;
    const same = grows.test(path) && known?.tags?.get(path) === tag ? known.files?.get(path) : undefined;
    const text = same ?? (await readFile(at, "utf8").catch(() => undefined)); // it may be gone meanwhile
    if (text === undefined) continue;
    files.set(path, text);
    tags.set(path, grows.test(path) ? tag : createHash("sha256").update(text).digest("hex"));
  }
  return { files, tags, stranger, revision: digestOf(tags) };
}

const digestOf = (tags: Files): string =>
  createHash("sha256")
    .update(JSON.stringify([...tags].sort(([a], [b]) => byCodeUnit(a, b))))
    .digest("hex");

/** What lies beside the files of a store in its folder, by us: locks, and what a killed process left. */
const ours = /^(?:writing\.lock|\.mra-|journal$|seen$|held$|approvals$|plans$|locks$)/;

async function pathsIn(root: string): Promise<{ readonly paths: readonly string[]; readonly stranger?: string }> {
  const paths: string[] = [];
  let stranger: string | undefined;
  const add = async (below: string, depth: number): Promise<void> => {
    for (const it of await entriesOf(join(root, below))) {
      const path = below === "" ? it.name : `${below}/${it.name}`;
      if (it.isFile() && isOurs(path)) paths.push(path);
      else if (below === "" && !ours.test(it.name)) stranger ??= it.name;
      else if (it.isDirectory() && depth > 0) await add(path, depth - 1);
    }
  };
  await add("", 2);
  return { paths, ...(stranger !== undefined && { stranger }) };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (e) {
    if (e instanceof Error && "code" in e && e.code === "ENOENT") return [];
    throw e;
  }
}
