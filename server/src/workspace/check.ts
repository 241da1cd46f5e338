import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bind, tablesIn, type BoundFile } from "../../../core/src/model/bind.ts";
import { assemble } from "../../../core/src/model/assemble.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { textSheet } from "../../../core/src/model/text-sheet.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { sheetFile } from "../../../core/src/rules/in-sheets.ts";
import { findingsOf } from "../../../core/src/rules/findings.ts";
import type { Levels } from "../../../core/src/rules/levels.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import type { FileTree } from "../../../core/src/syntax/tree.ts";
import { configsFor, type Configs } from "./config.ts";
import { findFiles, readDiskFile, type DiskFile, type Unreadable } from "./files.ts";
import { readSheets, type ReadSheets } from "./table-sheets.ts";

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
  const files = read.flatMap((it) => (it.ok ? [it.value] : []));
  const unreadable = [...found.unreadable, ...read.flatMap((it) => (it.ok ? [] : [it.fault]))];
  return { ...(await checkFiles(files, paths, signal)), unreadable };
}

/** Checks files whose texts are known. `given`: the folders in which the sheets that they name must lie; `inline`: sheets whose texts are known, too. */
export async function checkFiles(
  files: readonly DiskFile[],
  given: readonly string[],
  signal: AbortSignal,
  inline?: ReadonlyMap<string, string>,
): Promise<Omit<Checked, "unreadable"> & { readonly configs: Configs }> {
  const { bound, texts } = await boundWithSheets(files, given, signal, inline);
  const projects = assemble(bound);
  const configs = await configsFor([...files.map((it) => it.uri), ...texts.keys()], signal);
  const sheets = [...texts].map(([uri, text]) => sheetFile(uri, text));
  const findings = findingsOf([...bound, ...sheets], projects, configs.levels, configs.own);
  return {
    files: [
      ...files.map(({ path, uri, text }) => ({ path, uri, text, findings: findings.get(uri) ?? [] })),
      ...[...texts].map(([uri, text]) => ({ path: fileURLToPath(uri), uri, text, findings: findings.get(uri) ?? [] })),
      ...configs.files.flatMap(({ tree, findings: own }) =>
        own.length > 0 ? [{ path: fileURLToPath(tree.uri), uri: tree.uri, text: tree.text, findings: own }] : [],
      ),
    ],
    projects,
    levels: configs.levels,
    configs,
  };
}

/** The clusters that the files of this language in some folders are of. Nothing is checked. */
export async function projectsIn(paths: readonly string[], signal: AbortSignal): Promise<readonly Project[]> {
  const found = await findFiles(paths, signal);
  const read = await Promise.all(found.paths.map((it) => readDiskFile(it, signal)));
  const files = read.flatMap((it) => (it.ok ? [it.value] : []));
  return assemble((await boundWithSheets(files, paths, signal)).bound);
}

/** Files, bound with the sheets that their tables name, and the texts of those. */
export async function boundWithSheets(
  files: readonly DiskFile[],
  given: readonly string[],
  signal: AbortSignal,
  inline?: ReadonlyMap<string, string>,
): Promise<{ readonly bound: readonly BoundFile[]; readonly texts: ReadonlyMap<string, string> }> {
  const trees = files.map(treeOf);
  if (!trees.some((it) => it.documents.some((document) => tablesIn(document).length > 0)))
    return { bound: trees.map((it) => bind(it)), texts: new Map() };
  const roots = await rootsOf(files, given, signal);
  const read = await readSheets(trees, (uri) => roots.get(uri) ?? [], signal);
  const { sheets, texts } = inline === undefined ? read : withInline(read, inline);
  return { bound: trees.map((it) => bind(it, undefined, sheets)), texts };
}

/** Sheets of which some have texts that no disk has. */
function withInline({ sheets, texts }: ReadSheets, inline: ReadonlyMap<string, string>): ReadSheets {
  const all = new Map([...texts].filter(([uri]) => !inline.has(uri)));
  return {
    texts: all,
    sheets(uri, wanted) {
      const own = pathToFileURL(resolve(dirname(fileURLToPath(uri)), wanted.file)).href;
      const text = inline.get(own);
      if (text === undefined) return sheets(uri, wanted);
      all.set(own, text);
      return textSheet(own, text, wanted.delimiter);
    },
  };
}

/** Where the sheets of files must lie: in the folders that were given; for a file that was, in its own or that of its configuration. */
async function rootsOf(
  files: readonly DiskFile[],
  given: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const paths = given.map((it) => resolve(it));
  const named = files.filter((it) => paths.includes(it.path));
  const configs = new Map<string, string>();
  for (const { path, uri } of named) {
    const [config] = (await configsFor([uri], signal)).files;
    configs.set(uri, config === undefined ? dirname(path) : dirname(fileURLToPath(config.tree.uri)));
  }
  return new Map(
    files.map(({ path, uri }) => {
      const own = configs.get(uri);
      return [uri, own === undefined ? paths.filter((it) => path.startsWith(it.endsWith(sep) ? it : it + sep)) : [own]];
    }),
  );
}

// What is wrong with the bytes is reported as a problem of the syntax, at the beginning of the file, and nothing else is.
function treeOf({ uri, text, problem }: DiskFile): FileTree {
  if (problem === undefined) return parse(uri, text);
  const spot = { chunk: { uri, offset: 0 }, start: 0, end: Math.min(1, text.length) };
  return { uri, text, documents: [], problems: [{ message: problem, spot }] };
}
