import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve, sep } from "node:path";
import { self } from "./place.ts";

let removed = 0;

/**
 * From now on, what this process removes from the folder of temporary files is put aside instead, so that it can be
 * searched: tests take away what they made, and the product its own temporary files.
 */
export function keepWhatIsRemoved(folder: string): void {
  const temporary = join(folder, "tmp") + sep;
  const { renameSync, lstatSync } = fs;
  const isKept = (path: unknown, folders: boolean): boolean => {
    const it = resolve(String(path));
    if (!it.startsWith(temporary)) return false;
    try {
      if (!folders && lstatSync(it).isDirectory()) return false;
      renameSync(it, join(folder, "kept", `${self}-${removed++}`));
      return true;
    } catch {
      return false; // is not there, or cannot be moved: as if nobody watched
    }
  };
  const { rmSync, unlinkSync } = fs;
  const { rm, unlink } = fs.promises;
  fs.rmSync = (path, options) => {
    if (!isKept(path, options?.recursive === true)) rmSync(path, options);
  };
  fs.unlinkSync = (path) => {
    if (!isKept(path, false)) unlinkSync(path);
  };
  fs.promises.rm = async (path, options) => {
    if (!isKept(path, options?.recursive === true)) await rm(path, options);
  };
  fs.promises.unlink = async (path) => {
    if (!isKept(path, false)) await unlink(path);
  };
  syncBuiltinESMExports();
}
