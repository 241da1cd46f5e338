import type { Stats } from "node:fs";
import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** An ordinary file, or none yet. */
export interface OrdinaryFile {
  readonly kind: "file";
  /** Where it really is. */
  readonly path: string;
  readonly there: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

/** What stands where a person said, links followed. */
export type DiskPlace =
  | OrdinaryFile
  /** A device, a pipe, a socket: written as it is, never replaced. */
  | { readonly kind: "stream"; readonly path: string }
  | { readonly kind: "folder" };

/** Looks. Throws what the file system throws: `ELOOP`, `EACCES`, `ENOTDIR`. */
export async function diskPlaceAt(path: string): Promise<DiskPlace> {
  const found = await statOf(path);
  if (found === undefined) return { kind: "file", path: await wayTo(path, 0), there: undefined };
  if (found.isDirectory()) return { kind: "folder" };
  // /dev/stdout may be a file that a shell has open: replacing it would write past the shell.
  if (!found.isFile() || /^\/(?:dev|proc)\//.test(resolve(path))) return { kind: "stream", path };
  const { mode, uid, gid } = found;
  return { kind: "file", path: await realpath(path), there: { mode: mode & 0o777, uid, gid } };
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (e) {
    if (e instanceof Error && "code" in e && e.code === "ENOENT") return undefined;
    throw e;
  }
}

const mostLinks = 40;

// Behind a link that leads nowhere yet, the file comes into being where the link leads.
async function wayTo(path: string, links: number): Promise<string> {
  if (links > mostLinks) throw Object.assign(new Error("ELOOP"), { code: "ELOOP" });
  const folder = await realpath(dirname(path));
  const own = join(folder, basename(path));
  const found = await lstat(own).catch(() => undefined);
  return found?.isSymbolicLink() === true ? await wayTo(resolve(folder, await readlink(own)), links + 1) : own;
}
