import { realpath, stat } from "node:fs/promises";
import { dirname, join, relative, isAbsolute } from "node:path";

/** The folder of the Git repository that a folder belongs to; undefined: to none. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  let at = await real(folder);
  for (;;) {
    const found = await stat(join(at, ".git")).catch(() => undefined);
    if (found !== undefined) return at;
    const above = dirname(at);
    if (above === at) return undefined;
    at = above;
  }
}

/** Whether a file, links followed, lies in a folder. */
export async function lies(path: string, folder: string): Promise<boolean> {
  const way = relative(await real(folder), await real(path));
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path);
