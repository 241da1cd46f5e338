import { fileURLToPath } from "node:url";
import { bind, type BoundFile } from "../../../core/src/model/bind.ts";
import { assemble } from "../../../core/src/model/assemble.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { findingsOf } from "../../../core/src/rules/findings.ts";
import type { Levels } from "../../../core/src/rules/levels.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { configsFor } from "./config.ts";
import { findFiles, readDiskFile, type DiskFile, type Unreadable } from "./files.ts";

/** Files that were read and checked together. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly projects: readonly Project[];
  /** What `mra.config.yaml` sets for a file. */
  readonly levels: (uri: string) => Levels;
  /** Paths that could not be read: nothing may be planned while there are any. */
  readonly unreadable: readonly Unreadable[];
}
export interface CheckedFile {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Reads and checks every file of this language in the given files and folders. */
export async function checkPaths(paths: readonly string[], signal: AbortSignal): Promise<Checked> {
  const found = await findFiles(paths, signal);
  const read = await Promise.all(found.paths.map((it) => readDiskFile(it, signal)));
  const files = read.filter((it) => "text" in it);
  const bound = files.map(boundFile);
  const projects = assemble(bound);
  const configs = await configsFor(
    files.map((it) => it.uri),
    signal,
  );
  const findings = findingsOf(bound, projects, configs.levels);
  return {
    files: [
      ...files.map(({ path, uri, text }) => ({ path, uri, text, findings: findings.get(uri) ?? [] })),
      ...configs.files.flatMap(({ tree, findings: own }) =>
        own.length > 0 ? [{ path: fileURLToPath(tree.uri), uri: tree.uri, text: tree.text, findings: own }] : [],
      ),
    ],
    projects,
    levels: configs.levels,
    unreadable: [...found.unreadable, ...read.filter((it) => "reason" in it)],
  };
}

/** The clusters that the files of this language in some folders are of. Nothing is checked. */
export async function projectsIn(paths: readonly string[], signal: AbortSignal): Promise<readonly Project[]> {
  const found = await findFiles(paths, signal);
  const read = await Promise.all(found.paths.map((it) => readDiskFile(it, signal)));
  return assemble(read.filter((it) => "text" in it).map(boundFile));
}

// What is wrong with the bytes is reported as a problem of the syntax, at the beginning of the file, and nothing else is.
function boundFile({ uri, text, problem }: DiskFile): BoundFile {
  if (problem === undefined) return bind(parse(uri, text));
  const spot = { chunk: { uri, offset: 0 }, start: 0, end: Math.min(1, text.length) };
  return bind({ uri, text, documents: [], problems: [{ message: problem, spot }] });
}
