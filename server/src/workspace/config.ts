import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ownEntries, readConfig } from "../../../core/src/rules/config.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { standardLevels, type Levels } from "../../../core/src/rules/levels.ts";
import type { ReadOwnRule } from "../../../core/src/rules/read-own-rules.ts";
import { noOwnRules, type OwnRules } from "../../../core/src/rules/rule.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import type { FileTree } from "../../../core/src/syntax/tree.ts";
import { leadsInto, maxFileBytes } from "./files.ts";

/** The name of the file that sets severities, and states rules of a team's own, for the files beside and below it. */
export const configName = "mra.config.yaml";

/** A configuration that was read. */
export interface ConfigFile {
  readonly tree: FileTree;
  readonly levels: Levels;
  readonly own: readonly ReadOwnRule[];
  readonly findings: readonly Finding[];
}

/** What the nearest configuration of each file sets. */
export interface Configs {
  readonly levels: (uri: string) => Levels;
  readonly own: OwnRules;
  readonly files: readonly ConfigFile[];
}

/** The nearest configuration upwards of each file, each read once. Files of the editor that have no path have none. */
export async function configsFor(uris: readonly string[], signal: AbortSignal): Promise<Configs> {
  const byFolder = new Map<string, Promise<ConfigFile | undefined>>();
  const nearestTo = (folder: string): Promise<ConfigFile | undefined> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const found = readAt(folder, signal).then(
      (it) => it ?? (dirname(folder) === folder ? undefined : nearestTo(dirname(folder))),
    );
    byFolder.set(folder, found);
    return found;
  };
  const of = new Map<string, ConfigFile>();
  for (const uri of uris) {
    if (!uri.startsWith("file:")) continue;
    const it = await nearestTo(dirname(fileURLToPath(uri)));
    if (it) of.set(uri, it);
  }
  const files = [...new Set(of.values())];
  const rules = new Map(files.map((it) => [it, it.own.map(({ rule }) => rule)]));
  const none = noOwnRules("");
  return {
    levels: (uri) => of.get(uri)?.levels ?? standardLevels,
    own(uri) {
      const it = of.get(uri);
      return (it && rules.get(it)) ?? none;
    },
    files,
  };
}

async function readAt(folder: string, signal: AbortSignal): Promise<ConfigFile | undefined> {
  const path = join(folder, configName);
  try {
    // no pipe, nothing huge, and no link to elsewhere: what is wrong in it is quoted
    const it = await stat(path);
    if (!it.isFile() || it.size > maxFileBytes || !(await leadsInto(path, await realpath(folder)))) return undefined;
    const tree = parse(pathToFileURL(path).href, await readFile(path, { encoding: "utf8", signal }));
    return { tree, ...(await readWhole(tree)) };
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

// Who has no rules of their own does not load what reads them.
async function readWhole(tree: FileTree): Promise<Omit<ConfigFile, "tree">> {
  const { levels, findings } = readConfig(tree);
  if (ownEntries(tree).length === 0) return { levels, findings, own: [] };
  const { readOwnRules } = await import("../../../core/src/rules/read-own-rules.ts");
  const own = readOwnRules(tree);
  return { levels, own: own.rules, findings: [...findings, ...own.findings] };
}
