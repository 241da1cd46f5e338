import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, fetchPackage, hostInCache } from "./vscode-host/install.ts";
import { newest } from "./vscode-host/releases.ts";

/** The releases of Node that are tested beside the one that runs the tests, by major version. */
const releases: Readonly<Record<number, string>> = { 20: "20.20.2", 22: "22.23.5", 24: newest.node.version };

/** The executable of a major version of Node: the running one, the one of the newest VS Code, or one from the registry. */
export function nodeOf(major: number): string {
  if (Number(process.versions.node.split(".")[0]) === major) return process.execPath;
  const host = newest.node.major === major ? hostInCache(newest) : undefined;
  if (host !== undefined) return host.node;
  const version = releases[major];
  if (version === undefined) throw new Error(`no release of Node ${major} is named here`);
  const home = join(cacheFolder(), `node-${version}`);
  if (!existsSync(home)) {
    const making = `${home}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    fetchPackage(`node-${process.platform}-${process.arch}@${version}`, making, "node");
    renameSync(join(making, "node"), home);
    rmSync(making, { recursive: true });
  }
  return join(home, "bin/node");
}
