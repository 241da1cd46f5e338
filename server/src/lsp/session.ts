import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { message, type Language } from "../../../core/src/base/text.ts";
import type { World } from "../../../core/src/ide/world.ts";
import { createEngine, type Engine } from "../../../core/src/rules/engine.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { standardLevels, type Levels } from "../../../core/src/rules/levels.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { configsFor, type ConfigFile } from "../workspace/config.ts";
import { isConfig, isInFolders, readOne, readWorkspace, treeOf } from "./disk.ts";
import { liveFindings, liveScheme } from "./live.ts";
import { createLiveBoard, type LiveBoard } from "./live-board.ts";
import { createPump } from "./pump.ts";
import { changed, keyOf } from "./texts.ts";
import { LinedText } from "./lined-text.ts";
import type { LiveFinding, LiveSource, LiveStage } from "./live-source.ts";
import type { LiveNames, WorkspaceView } from "./workspace-view.ts";

/**
 * All that the language server remembers: the open texts, and over them and the disk the files as they are read and
 * checked. It can be thrown away and made again from texts at any time.
 */
export interface Session extends WorkspaceView, LiveStage {
  /** What the client said when it started; until then the defaults. */
  readonly settings: SessionSettings;
  configure(settings: Partial<SessionSettings>): void;
  /** Whether it tells what it reads: then what the client says is heard in its turn, and answers wait for that. */
  readonly isCareful: boolean;
  /** Waits until every file has been read. */
  loaded(signal: AbortSignal): Promise<void>;
  opened(uri: string, version: number, text: string): void;
  edited(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  closed(uri: string): void;
  /** Looks at the folders of the workspace anew. */
  reload(): void;
  /** Files on disk are there, are others, or are gone. */
  touched(uris: readonly string[]): void;
  /** The text of a file, open or not. */
  textOf(uri: string): LinedText | undefined;
  /** The version that the editor has of an open file. */
  versionOf(uri: string): number | undefined;
  /** The files among which a file is read: all of the workspace, or itself alone. */
  worldOf(uri: string): World;
  /** Every file that has, had or may have findings. */
  uris(): readonly string[];
  /** Names a state of the findings of a file. */
  resultOf(uri: string): string;
  /** As the client spells the address of a file. */
  spelled(uri: string): string;
  /** Tells which files have other findings than before, whenever there is something new to show. */
  onFindings(see: (uris: readonly string[]) => void): void;
  /** What live checks found; not among `findings`, which are about the files alone. */
  readonly live: LiveBoard;
  /** From now on, tells which file is read or checked next, and when none is; waits until that was heard. */
  tellReading(tell: (uri: string | undefined) => Promise<void>): void;
  /**
   * Answers a request about a file. Where it must be known what ends the server, that is said before, and nothing else
   * is done meanwhile.
   */
  answering<T>(uri: string, signal: AbortSignal, answer: () => T | Promise<T>): Promise<T>;
  /** Tells that changed texts have been read and checked, also where their findings are the same as before. */
  onSettled(see: () => void): void;
  liveNames: LiveNames["names"];
  readNames: LiveNames["read"];
  /** What live clusters tell of a file. */
  liveAt(uri: string): readonly LiveFinding[];
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

/** From so many changes at once on, a text is read anew as a whole. */
const manyChanges = 50;

/** Files that are read from the disk while one is parsed. */
const readAhead = 8;

/** A session without files. `log` takes what is of no use to the user. */
export function createSession(log: (text: string) => void): Session {
  let settings: SessionSettings = {
    language: "en",
    folders: [],
    quarantined: [],
    hints: false,
    planLenses: false,
    snippetEdits: false,
    commands: false,
  };
  const born = Date.now().toString(36);
  const engine = createEngine();
  const alone = new Map<string, Engine>();
  const open = new Map<string, LinedText>();
  const closed = new Map<string, LinedText>();
  const spellings = new Map<string, string>();
  const results = new Map<string, number>();
  const watchers: ((uris: readonly string[]) => void)[] = [];
  let isCareful = false;
  let reading = (_: string | undefined): Promise<void> => Promise.resolve();
  let configs: readonly ConfigFile[] = [];
  let levels = "";
  let levelsOf: (uri: string) => Levels = () => standardLevels;
  let names: LiveNames = { names: () => [], read: () => Promise.resolve() };
  const settledWatchers: (() => void)[] = [];
  const liveWatchers: (() => void)[] = [];
  let source: LiveSource = { at: () => [], uris: () => [] };
  let told: ReadonlySet<string> = new Set();
  const pump = createPump(
    engine,
    () => {
      show([...new Set([...engine.changed(), ...tellLive()])]);
      for (const see of settledWatchers) see();
    },
    log,
  );

  const live = createLiveBoard(
    engine.files,
    (uri) => levelsOf(uri),
    (uris) => show(uris),
  );
  const isAside = (uri: string): boolean => settings.quarantined.some((it) => keyOf(it) === uri);
  const isLive = (uri: string): boolean => uri.startsWith(liveScheme);

  function show(uris: readonly string[]): void {
    for (const it of uris) results.set(it, (results.get(it) ?? 0) + 1);
    if (uris.length > 0) for (const see of watchers) see(uris);
  }

  /** The files of which a live cluster tells something, or did until now: what it tells depends on what they say. */
  function tellLive(): readonly string[] {
    const before = told;
    told = new Set(source.uris());
    return [...new Set([...before, ...told])];
  }

  /** Puts an open text among the others; that of a live object stands alone. */
  function take(uri: string, text: string): void {
    if (isLive(uri)) {
      const own = alone.get(uri) ?? createEngine();
      alone.set(uri, own);
      own.set(parse(uri, text));
      const work = own.settle();
      while (work.next().done !== true);
      show([uri]);
    } else if (engine.files.get(uri)?.tree.text !== text) engine.set(parse(uri, text));
    pump.wake();
  }

  // A text that ends the server must be known by name before it is touched.
  function inTurn(uri: string, work: () => void): void {
    if (!isCareful) work();
    else if (!isAside(uri))
      pump.load(async () => {
        await reading(uri);
        work();
      });
  }

  function forget(uri: string): void {
    alone.delete(uri);
    closed.delete(uri);
    if (engine.files.has(uri)) engine.remove(uri);
    show([uri]);
  }

  // What ended the server twice is not even touched.
  async function isWanted(uri: string): Promise<boolean> {
    if (isAside(uri)) return false;
    await reading(uri);
    return true;
  }

  async function readFolders(signal: AbortSignal): Promise<void> {
    const seen = new Set<string>();
    const ahead = isCareful || settings.quarantined.length > 0 ? 0 : readAhead;
    for await (const file of readWorkspace(settings.folders, isWanted, ahead, signal)) {
      const { uri, text } = file;
      seen.add(uri);
      closed.set(uri, new LinedText(uri, "mra-yaml", 0, text));
      if (!open.has(uri) && engine.files.get(uri)?.tree.text !== text) engine.set(treeOf(file));
    }
    for (const uri of [...closed.keys()]) if (!seen.has(uri) && !open.has(uri)) forget(uri);
  }

  async function readAgain(uris: readonly string[], signal: AbortSignal): Promise<void> {
    for (const uri of uris) {
      if (isConfig(uri) || isAside(uri) || isLive(uri)) continue;
      await reading(uri);
      const file = isInFolders(uri, settings.folders) ? await readOne(uri, settings.folders, signal) : undefined;
      if (file) closed.set(uri, new LinedText(uri, "mra-yaml", 0, file.text));
      if (open.has(uri)) continue;
      if (file === undefined) forget(uri);
      else if (engine.files.get(uri)?.tree.text !== file.text) engine.set(treeOf(file));
    }
  }

  async function readLevels(signal: AbortSignal): Promise<void> {
    const uris = [...engine.files.keys()].sort();
    const found = await configsFor(uris, signal);
    const set = JSON.stringify(uris.map((it) => [it, ...found.levels(it)]).filter((it) => it.length > 1));
    levelsOf = found.levels;
    if (set !== levels) engine.setLevels(found.levels);
    const before = new Map(configs.map((it) => [it.tree.uri, it.tree.text]));
    levels = set;
    configs = found.files;
    const others = configs.filter((it) => before.get(it.tree.uri) !== it.tree.text).map((it) => it.tree.uri);
    if (others.length > 0 || before.size !== configs.length) show(live.uris());
    show([...others, ...[...before.keys()].filter((it) => configAt(it) === undefined)]);
  }

  const configAt = (uri: string): ConfigFile | undefined => configs.find((it) => it.tree.uri === uri);

  const session: Session = {
    get settings() {
      return settings;
    },
    configure(next) {
      settings = { ...settings, ...next };
    },
    files: engine.files,
    projects: () => engine.projects(),
    findings(given) {
      const uri = keyOf(given);
      if (isAside(uri)) return [quarantine(uri)];
      const own = alone.get(uri);
      if (own) return liveFindings(own, uri);
      const found = configAt(uri)?.findings ?? engine.findings(uri);
      const live = source.at(uri);
      return live.length === 0 ? found : [...found, ...live.map((it) => it.finding)];
    },
    levels: (uri) => levelsOf(keyOf(uri)),
    liveAt: (uri) => source.at(keyOf(uri)),
    provideLive(it) {
      source = it;
    },
    showLive() {
      show(tellLive());
      for (const see of liveWatchers) see();
    },
    onLive: (see) => void liveWatchers.push(see),
    loaded: (signal) => pump.loaded(signal),
    settled: (signal) => pump.settled(signal),
    opened(given, version, text) {
      const uri = keyOf(given);
      spellings.set(uri, given);
      if (isAside(uri)) return;
      inTurn(uri, () => {
        const isNew = !isLive(uri) && !engine.files.has(uri);
        open.set(uri, new LinedText(uri, "mra-yaml", version, text));
        take(uri, text);
        if (isNew) pump.load(readLevels);
      });
    },
    edited(given, version, changes) {
      const uri = keyOf(given);
      inTurn(uri, () => {
        for (const change of changes) {
          const document = open.get(uri);
          if (document === undefined) return;
          const splice = changed(document, change, version);
          if (!isLive(uri) && changes.length < manyChanges) engine.edit(uri, document.getText(), splice);
        }
        take(uri, open.get(uri)?.getText() ?? "");
      });
    },
    closed(given) {
      const uri = keyOf(given);
      inTurn(uri, () => {
        if (!open.delete(uri)) return;
        if (isLive(uri)) forget(uri);
        else pump.load((signal) => readAgain([uri], signal));
      });
    },
    reload() {
      pump.load(readFolders);
      pump.load(readLevels);
    },
    touched(given) {
      const uris = given.map(keyOf);
      pump.load((signal) => readAgain(uris, signal));
      pump.load(readLevels);
    },
    textOf(given) {
      const uri = keyOf(given);
      const config = configAt(uri);
      return open.get(uri) ?? closed.get(uri) ?? (config && new LinedText(uri, "yaml", 0, config.tree.text));
    },
    versionOf: (uri) => open.get(keyOf(uri))?.version,
    worldOf(given) {
      const own = alone.get(keyOf(given)) ?? engine;
      return { files: own.files, projects: own.projects() };
    },
    uris: () => [...new Set([...engine.files.keys(), ...results.keys(), ...settings.quarantined.map(keyOf)])].sort(),
    resultOf: (uri) => `${born}.${results.get(keyOf(uri)) ?? 0}`,
    spelled: (uri) => spellings.get(uri) ?? uri,
    live,
    onFindings: (see) => void watchers.push(see),
    get isCareful() {
      return isCareful;
    },
    tellReading(tell) {
      isCareful = true;
      reading = tell;
      pump.tell(tell);
    },
    async answering(uri, signal, answer) {
      if (!isCareful) return answer();
      await pump.settled(signal);
      return new Promise((resolve, reject) => pump.turn(() => reading(uri).then(answer).then(resolve, reject)));
    },
    onSettled: (see) => void settledWatchers.push(see),
    liveNames: (cluster, section) => names.names(cluster, section),
    readNames: (cluster, section, typed) => names.read(cluster, section, typed),
    provideNames(source) {
      names = source;
    },
    dispose: () => pump.stop(),
  };
  return session;
}

const quarantine = (uri: string): Finding => ({
  code: "quarantine",
  severity: "warning",
  message: message({
    en: "This file made the language server stop twice and is not checked",
    ko: "이 파일 때문에 언어 서버가 두 번 중단되어 검사하지 않습니다",
  }),
  spot: { chunk: { uri, offset: 0 }, start: 0, end: 0 },
  related: [],
  fixes: [],
});
