import type { Engine } from "../../../core/src/rules/engine.ts";
import { standardLevels, type Levels } from "../../../core/src/rules/levels.ts";
import { noOwnRules, type OwnRules } from "../../../core/src/rules/rule.ts";
import { configsFor, type ConfigFile } from "../workspace/config.ts";
import { isConfig, isInFolders, readOne, readWorkspace, treeOf } from "./disk.ts";
import type { Documents } from "./documents.ts";
import { isLive } from "./live.ts";

/** The files of the workspace as they are on disk: brought into documents and engine, with their severities. */
export interface DiskFiles {
  /** Looks at the folders anew. */
  readonly readFolders: (signal: AbortSignal) => Promise<void>;
  /** Reads some files again: there, others, or gone. */
  readonly readAgain: (uris: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Reads the configurations of severities that are about the files which are there. */
  readonly readLevels: (signal: AbortSignal) => Promise<void>;
  /** What `mra.config.yaml` sets for a file. */
  levels(uri: string): Levels;
  /** A configuration of severities; undefined: it is none, or not there. */
  config(uri: string): ConfigFile | undefined;
  /** Where a rule of a team's own is stated: the URI of its configuration, with the line. */
  ownRuleAt(id: string): string | undefined;
}

/** What the files are read for. */
export interface DiskSide {
  readonly engine: Engine;
  readonly documents: Documents;
  /** Paths. */
  readonly folders: () => readonly string[];
  /** How many files may be read from the disk while one is parsed; none where it must be known which one is touched. */
  readonly ahead: () => number;
  /** A file that is never read. */
  readonly isAside: (uri: string) => boolean;
  /** A file of tables: it is read where it is named. */
  readonly isSheet: (uri: string) => boolean;
  /** Settles when it may be touched. */
  readonly touching: (uri: string) => Promise<void>;
  /** The file is gone. */
  readonly forget: (uri: string) => void;
  /** Findings of some files may be others than before; of `all`: those of live checks, too. */
  readonly changed: (uris: readonly string[], all: boolean) => void;
}

/** Nothing has been read yet. */
export function createDiskFiles(side: DiskSide): DiskFiles {
  const { engine, documents } = side;
  const severities = createSeverities(side);

  // What crashed the server twice is not even touched.
  async function isWanted(uri: string): Promise<boolean> {
    if (side.isAside(uri)) return false;
    await side.touching(uri);
    return true;
  }

  return {
    async readFolders(signal) {
      const seen = new Set<string>();
      for await (const file of readWorkspace(side.folders(), isWanted, side.ahead(), signal)) {
        const { uri, text } = file;
        seen.add(uri);
        documents.keep(uri, text);
        if (!documents.isOpen(uri) && engine.files.get(uri)?.tree.text !== text) engine.set(treeOf(file));
      }
      for (const uri of documents.kept())
        if (!seen.has(uri) && !documents.isOpen(uri) && !side.isSheet(uri)) side.forget(uri);
    },
    async readAgain(uris, signal) {
      for (const uri of uris) {
        if (isConfig(uri) || isLive(uri) || !(await isWanted(uri))) continue;
        const file = isInFolders(uri, side.folders()) ? await readOne(uri, side.folders(), signal) : undefined;
        if (file) documents.keep(uri, file.text);
        if (documents.isOpen(uri)) continue;
        if (file === undefined) side.forget(uri);
        else if (engine.files.get(uri)?.tree.text !== file.text) engine.set(treeOf(file));
      }
    },
    ...severities,
  };
}

type Severities = Pick<DiskFiles, "readLevels" | "levels" | "config" | "ownRuleAt">;

/** The configurations of severities; none has been read yet. */
function createSeverities({ engine, changed }: DiskSide): Severities {
  let own = ownIn([], [], noOwnRules);
  let configs: readonly ConfigFile[] = [];
  let levels = "";
  let levelsOf: (uri: string) => Levels = () => standardLevels;
  const config = (uri: string): ConfigFile | undefined => configs.find((it) => it.tree.uri === uri);
  return {
    async readLevels(signal) {
      const uris = [...engine.files.keys()].sort();
      const found = await configsFor(uris, signal);
      const set = JSON.stringify(uris.map((it) => [it, ...found.levels(it)]).filter((it) => it.length > 1));
      levelsOf = found.levels;
      if (set !== levels) engine.setLevels(found.levels);
      const stated = ownIn(found.files, uris, found.own);
      if (stated !== own) engine.setOwnRules(found.own);
      own = stated;
      const before = new Map(configs.map((it) => [it.tree.uri, it.tree.text]));
      levels = set;
      configs = found.files;
      const others = configs.filter((it) => before.get(it.tree.uri) !== it.tree.text).map((it) => it.tree.uri);
      const gone = [...before.keys()].filter((it) => config(it) === undefined);
      changed([...others, ...gone], others.length > 0 || before.size !== configs.length);
    },
    levels: (uri) => levelsOf(uri),
    config,
    ownRuleAt(id) {
      const own = configs.flatMap((it) => it.own).find((it) => it.own.id === id)?.own.at;
      return own && `${own.uri}#L${String(own.line + 1)}`;
    },
  };
}

/** Which rules of a team's own hold for which files, as a text that is the same while they are. */
const ownIn = (files: readonly ConfigFile[], uris: readonly string[], own: OwnRules): string =>
  JSON.stringify([
    files.flatMap((it) => (it.own.length === 0 ? [] : [[it.tree.uri, it.tree.text]])),
    uris.filter((it) => own(it).length > 0),
  ]);
