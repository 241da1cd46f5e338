import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import type { Language } from "../../../core/src/base/text.ts";
import type { World } from "../../../core/src/ide/world.ts";
import { createEngine, type Engine } from "../../../core/src/rules/engine.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import type { FilesView } from "../workspace/view.ts";
import { createCrashTrace, type CrashTrace, type TellReading } from "./crash-trace.ts";
import { createDiskFiles, type DiskFiles } from "./disk-files.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { findingsOfFile, type FileFinding, type FindingSources } from "./file-findings.ts";
import { isLive } from "./live.ts";
import { createLiveBoard, type LiveBoard } from "./live-board.ts";
import { createLiveStage, type LiveStage } from "./live-source.ts";
import { createPump, engineWork, type Pump } from "./pump.ts";
import { createResults, type Results } from "./results.ts";
import { createSheetFiles, isSheetName, type SheetFiles } from "./sheet-files.ts";
import { keyOf } from "./texts.ts";

/**
 * All that the language server remembers: the texts, and over them what is found in the files. It can be thrown away and
 * made again from texts at any time.
 */
export interface Session extends FilesView {
  /** What the client said when it started; until then the defaults. */
  readonly settings: SessionSettings;
  configure(settings: Partial<SessionSettings>): void;
  readonly documents: Documents;
  /** Which findings were shown, and who hears of others. */
  readonly results: Results;
  /** What connected clusters tell of the files. */
  readonly stage: LiveStage;
  /** What live checks found; not among `findings`, which are about the files alone. */
  readonly live: LiveBoard;
  /** Where it must be known which file ends the server: what is asked and said is then done in its turn. */
  readonly trace: CrashTrace | undefined;
  /** From now on, tells which file is read or checked next, and when none is; waits until that was heard. */
  traceTo(tell: TellReading): void;
  /** Waits until every file has been read. */
  loaded(signal: AbortSignal): Promise<void>;
  opened(uri: string, version: number, text: string): void;
  edited(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  closed(uri: string): void;
  /** Looks at the folders of the workspace anew. */
  reload(): void;
  /** Files on disk are there, are others, or are gone. */
  touched(uris: readonly string[]): void;
  /** The files among which a file is read: all of the workspace, or itself alone. */
  worldOf(uri: string): World;
  /** Every file that has, had or may have findings. */
  uris(): readonly string[];
  /** Everything that is wrong with a file, and who says so. */
  allFindings(uri: string): readonly FileFinding[];
  dispose(): void;
}

export interface SessionSettings {
  readonly language: Language;
  /** Paths. */
  readonly folders: readonly string[];
  /** URIs of files that are never read. */
  readonly quarantined: readonly string[];
  /** Show what holds although the files do not say it. */
  readonly hints: boolean;
  /** Offer over each object to plan it alone. */
  readonly planLenses: boolean;
  /** Whether edits that the client takes may have tab stops. */
  readonly snippetEdits: boolean;
  /** Whether the client is ours: it knows the commands of the extension. */
  readonly commands: boolean;
}

const standardSettings: SessionSettings = {
  language: "en",
  folders: [],
  quarantined: [],
  hints: false,
  planLenses: false,
  snippetEdits: false,
  commands: false,
};

/** From so many changes at once on, a text is read anew as a whole. */
const manyChanges = 50;

/** Files that are read from the disk while one is parsed. */
const readAhead = 8;

/** A session without files. `log` takes what is of no use to the user. */
export function createSession(log: (text: string) => void): Session {
  let settings = standardSettings;
  const engine: Engine = createEngine((uri, wanted) => sheets.sheets(uri, wanted));
  const alone = new Map<string, Engine>();
  const isAside = (uri: string): boolean => settings.quarantined.some((it) => keyOf(it) === uri);

  const documents = createDocuments((uri) => disk.config(uri)?.tree.text);
  const sheets: SheetFiles = createSheetFiles({
    engine: () => engine,
    documents,
    folders: () => settings.folders,
    load: (work) => {
      pump.load(work);
    },
  });
  const results = createResults();
  const stage = createLiveStage((uris) => results.show(uris));
  const live = createLiveBoard(
    engine.files,
    (uri) => disk.levels(uri),
    (uris) => results.show(uris),
  );
  const disk: DiskFiles = createDiskFiles({
    engine,
    documents,
    folders: () => settings.folders,
    ahead: () => (trace !== undefined || settings.quarantined.length > 0 ? 0 : readAhead),
    isAside,
    isSheet: isSheetName,
    touching: async (uri) => await trace?.at(uri, () => undefined),
    forget,
    changed: (uris, all) => results.show(all ? [...live.uris(), ...uris] : uris),
  });
  const sources: FindingSources = {
    isAside,
    alone: (uri) => alone.get(uri),
    config: (uri) => disk.config(uri),
    engine,
    clusters: () => stage.source,
    board: live,
  };
  const show = (): void => {
    results.show([...new Set([...engine.changed(), ...stage.changed()])]);
    results.settled();
  };
  let pump: Pump = createPump(engineWork(engine), show, log);
  let trace: CrashTrace | undefined;

  /** Puts an open text among the others; that of a live object stands alone. */
  function take(uri: string, text: string): void {
    if (isLive(uri)) {
      const own = alone.get(uri) ?? createEngine();
      alone.set(uri, own);
      own.set(parse(uri, text));
      const work = own.settle();
      while (work.next().done !== true);
      results.show([uri]);
    } else if (isSheetName(uri)) sheets.opened(uri);
    else if (engine.files.get(uri)?.tree.text !== text) engine.set(parse(uri, text));
    pump.wake();
  }

  // A text that ends the server must be known by name before it is touched.
  function inTurn(uri: string, work: () => void): void {
    const traced = trace;
    if (traced === undefined) work();
    else if (!isAside(uri)) pump.load(() => traced.at(uri, work));
  }

  function forget(uri: string): void {
    alone.delete(uri);
    documents.drop(uri);
    if (engine.files.has(uri)) engine.remove(uri);
    results.show([uri]);
  }

  return {
    get settings() {
      return settings;
    },
    configure(next) {
      settings = { ...settings, ...next };
    },
    documents,
    results,
    stage,
    live,
    files: engine.files,
    projects: () => engine.projects(),
    get folders() {
      return settings.folders;
    },
    allFindings: (uri) => findingsOfFile(keyOf(uri), sources),
    findings: (uri) =>
      findingsOfFile(keyOf(uri), sources).flatMap(({ finding, by }) => (by === "live check" ? [] : [finding])),
    levels: (uri) => disk.levels(keyOf(uri)),
    get trace() {
      return trace;
    },
    traceTo(tell) {
      trace = createCrashTrace(tell, engine, show, log);
      ({ pump } = trace);
    },
    loaded: (signal) => pump.loaded(signal),
    settled: (signal) => pump.settled(signal),
    opened(given, version, text) {
      const uri = documents.spell(given);
      if (isAside(uri)) return;
      inTurn(uri, () => {
        const isNew = !isLive(uri) && !isSheetName(uri) && !engine.files.has(uri);
        documents.open(uri, version, text);
        take(uri, text);
        if (isNew) pump.load(disk.readLevels);
      });
    },
    edited(given, version, changes) {
      const uri = keyOf(given);
      inTurn(uri, () => {
        for (const change of changes) {
          const splice = documents.edit(uri, version, change);
          if (splice === undefined) return;
          if (!isLive(uri) && !isSheetName(uri) && changes.length < manyChanges)
            engine.edit(uri, documents.textOf(uri)?.getText() ?? "", splice);
        }
        take(uri, documents.textOf(uri)?.getText() ?? "");
      });
    },
    closed(given) {
      const uri = keyOf(given);
      inTurn(uri, () => {
        if (!documents.close(uri)) return;
        if (isLive(uri)) forget(uri);
        else if (isSheetName(uri)) pump.load((signal) => sheets.readAgain([uri], signal));
        else pump.load((signal) => disk.readAgain([uri], signal));
      });
    },
    reload() {
      pump.load(disk.readFolders);
      pump.load(disk.readLevels);
    },
    touched(given) {
      const uris = given.map(keyOf);
      pump.load((signal) => sheets.readAgain(uris.filter(isSheetName), signal));
      pump.load((signal) =>
        disk.readAgain(
          uris.filter((it) => !isSheetName(it)),
          signal,
        ),
      );
      pump.load(disk.readLevels);
    },
    worldOf(given) {
      const own = alone.get(keyOf(given)) ?? engine;
      return { files: own.files, projects: own.projects() };
    },
    uris: () => [...new Set([...engine.files.keys(), ...results.uris(), ...settings.quarantined.map(keyOf)])].sort(),
    dispose: () => pump.stop(),
  };
}
