import type { Language } from "../../../core/src/base/text.ts";
import type { World } from "../../../core/src/ide/world.ts";
import { createEngine, type Engine } from "../../../core/src/rules/engine.ts";
import type { FilesView } from "../workspace/view.ts";
import { createCrashTrace, type TellReading } from "./crash-trace.ts";
import type { Documents } from "./documents.ts";
import { findingsOfFile, type FileFinding, type FindingSources } from "./file-findings.ts";
import { createLiveBoard, type LiveBoard } from "./live-board.ts";
import { createLiveStage, type LiveStage } from "./live-source.ts";
import { createPump, engineWork } from "./pump.ts";
import { createResults, type Results } from "./results.ts";
import { createTexts, type SessionTexts } from "./session-texts.ts";
import type { TextChanges } from "./text-changes.ts";
import { uriKeyOf } from "./texts.ts";
import { atOnce, type Turns } from "./turns.ts";

/**
 * All that the language server remembers: the texts, and over them what is found in the files. It can be thrown away and
 * made again from texts at any time.
 */
export interface Session extends FilesView {
  /** What the client said when it started; until then the defaults. */
  readonly settings: SessionSettings;
  configure(settings: Partial<SessionSettings>): void;
  readonly documents: Documents;
  /** Takes what becomes of texts. */
  readonly changes: TextChanges;
  /** Which findings were shown, and who hears of others. */
  readonly results: Results;
  /** What connected clusters tell of the files. */
  readonly stage: LiveStage;
  /** What live checks found; not among `findings`, which are about the files alone. */
  readonly live: LiveBoard;
  /** The order in which files are worked on. */
  readonly turns: Turns;
  /** The URI of the file that is being read. */
  readingNow(): string | undefined;
  /** From now on, tells which file is read or checked next, and when none is; waits until that was heard. */
  traceTo(tell: TellReading): void;
  /** The files among which a file is read: all of the workspace, or itself alone. */
  worldOf(uri: string): World;
  /** Every file that has, had or may have findings. */
  uris(): readonly string[];
  /** Everything that is wrong with a file, and who says so. */
  allFindings(uri: string): readonly FileFinding[];
  /** Where a rule of a team's own is stated: the URI of its configuration, with the line. */
  ownRuleAt(id: string): string | undefined;
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

/** Files that are read from the disk while one is parsed. */
const readAhead = 8;

/** A session without files. `log` takes what is of no use to the user. */
export function createSession(log: (text: string) => void): Session {
  let settings = standardSettings;
  const isAside = (uri: string): boolean => settings.quarantined.some((it) => uriKeyOf(it) === uri);
  const folders = (): readonly string[] => settings.folders;
  const ahead = (): number => (turns.readsAhead && settings.quarantined.length === 0 ? readAhead : 0);

  const engine: Engine = createEngine((uri, wanted) => texts.sheets.sheets(uri, wanted));
  const results = createResults();
  const stage = createLiveStage(
    (uris) => results.show(uris),
    () => [...engine.files.keys()].filter((uri) => engine.findings(uri).some((it) => it.missing !== undefined)),
  );
  const live = createLiveBoard(
    engine.files,
    (uri) => texts.disk.levels(uri),
    (uris) => results.show(uris),
  );
  const show = (): void => {
    results.show([...new Set([...engine.changed(), ...stage.changed()])]);
    results.settled();
  };
  let turns: Turns = atOnce(createPump(engineWork(engine), show, log));
  const texts: SessionTexts = createTexts({ engine, results, live, turns: () => turns, isAside, folders, ahead });

  const { documents, changes } = texts;
  return {
    ...readingOf(engine, texts, { isAside, clusters: () => stage.source, board: live, has: stage.has }),
    ...{ documents, changes, results, stage, live },
    get settings() {
      return settings;
    },
    configure(next) {
      settings = { ...settings, ...next };
    },
    get folders() {
      return settings.folders;
    },
    get turns() {
      return turns;
    },
    readingNow: () => engine.reading,
    traceTo(tell) {
      turns = createCrashTrace(tell, engine, show, log);
    },
    settled: (signal) => turns.settled(signal),
    uris: () => [...new Set([...engine.files.keys(), ...results.uris(), ...settings.quarantined.map(uriKeyOf)])].sort(),
  };
}

type Reading = Pick<Session, "files" | "projects" | "worldOf" | "findings" | "allFindings" | "levels" | "ownRuleAt">;

/** What is read of a session, as far as it has been checked. */
function readingOf(
  engine: Engine,
  texts: SessionTexts,
  others: Pick<FindingSources, "isAside" | "clusters" | "board" | "has">,
): Reading {
  const sources: FindingSources = {
    ...others,
    engine,
    alone: (uri) => texts.alone(uri),
    config: (uri) => texts.disk.config(uri),
  };
  return {
    files: engine.files,
    projects: () => engine.projects(),
    worldOf(given) {
      const own = texts.alone(uriKeyOf(given)) ?? engine;
      return { files: own.files, projects: own.projects() };
    },
    allFindings: (uri) => findingsOfFile(uriKeyOf(uri), sources),
    findings: (uri) =>
      findingsOfFile(uriKeyOf(uri), sources).flatMap(({ finding, by }) => (by === "live check" ? [] : [finding])),
    levels: (uri) => texts.disk.levels(uriKeyOf(uri)),
    ownRuleAt: (id) => texts.disk.ownRuleAt(id),
  };
}
