import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Pieces } from "../../../core/src/base/pieces.ts";
import { createEngine, type Engine } from "../../../core/src/rules/engine.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { maxFileBytes, tooLarge } from "../workspace/files.ts";
import { treeOf } from "./disk.ts";
import type { DiskFiles } from "./disk-files.ts";
import type { Documents } from "./documents.ts";
import { isLive } from "./live.ts";
import type { Results } from "./results.ts";
import { isSheetName, type SheetFiles } from "./sheet-files.ts";
import { uriKeyOf } from "./texts.ts";
import type { Turns } from "./turns.ts";

/** What becomes of texts, in the order in which it is heard. */
export interface TextChanges {
  opened(uri: string, version: number, text: string): void;
  edited(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  closed(uri: string): void;
  /** Looks at the folders of the workspace anew. */
  reload(): void;
  /** Files on disk are there, are others, or are gone. */
  touched(uris: readonly string[]): void;
}

/** Where a changed text is taken. */
export interface TextTakers {
  readonly documents: Documents;
  readonly engine: Engine;
  /** Engines of documents that stand alone, by URI: of live objects. */
  readonly alone: Map<string, Engine>;
  readonly disk: DiskFiles;
  readonly sheets: SheetFiles;
  readonly results: Results;
  readonly turns: () => Turns;
  /** A file that is never read. */
  readonly isAside: (uri: string) => boolean;
}

/** Has changed texts taken by whoever reads them. */
export function createTextChanges(of: TextTakers): TextChanges {
  const { documents, engine, disk, sheets } = of;
  const load = (work: (signal: AbortSignal) => Promise<void>): void => of.turns().load(work);
  const { inTurn, whenRead } = orderOf(of);
  return {
    opened(given, version, text) {
      const uri = documents.spell(given);
      inTurn(uri, () => {
        const isNew = isInProject(uri) && !engine.files.has(uri);
        const known = engine.files.get(uri)?.tree;
        documents.open(uri, version, known?.text === text ? (known.pieces ?? text) : text);
        take(of, uri, documents.textOf(uri)?.pieces ?? text);
        if (isNew) whenRead(() => load(disk.readLevels));
      });
    },
    edited(given, version, changes) {
      const uri = uriKeyOf(given);
      inTurn(uri, () => {
        edit(of, uri, version, changes);
      });
    },
    closed(given) {
      const uri = uriKeyOf(given);
      inTurn(uri, () => {
        if (!documents.close(uri)) return;
        if (isLive(uri)) forget(of, uri);
        else load((signal) => (isSheetName(uri) ? sheets : disk).readAgain([uri], signal));
      });
    },
    reload() {
      load(disk.readFolders);
      load(disk.readLevels);
    },
    touched(given) {
      const uris = given.map(uriKeyOf);
      load((signal) => sheets.readAgain(uris.filter(isSheetName), signal));
      const others = uris.filter((it) => !isSheetName(it));
      load((signal) => disk.readAgain(others, signal));
      load(disk.readLevels);
    },
  };
}

/** In which order texts are worked on. */
function orderOf({ engine, isAside, turns }: TextTakers): {
  readonly inTurn: (uri: string, work: () => void) => void;
  readonly whenRead: (run: () => void) => void;
} {
  return {
    inTurn(uri, work) {
      if (isAside(uri)) return;
      turns().on(uri, () => {
        engine.finish(); // what is being read is read before its text is another one, or another text comes
        work();
      });
    },
    // Levels are those of files that are there. Who asks of others does not wait for them.
    whenRead(run) {
      if (engine.reading === undefined) run();
      else void turns().read(never).then(run);
    },
  };
}

/** Forgets a file that is gone. */
export function forget(of: Pick<TextTakers, "alone" | "documents" | "engine" | "results">, uri: string): void {
  of.engine.finish();
  of.alone.delete(uri);
  of.documents.drop(uri);
  if (of.engine.files.has(uri)) of.engine.remove(uri);
  of.results.show([uri]);
}

function edit(of: TextTakers, uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
  const { documents, engine } = of;
  const before = documents.textOf(uri)?.pieces;
  const splice = documents.edit(uri, version, changes);
  const text = documents.textOf(uri)?.pieces;
  if (splice === "closed" || text === undefined) return;
  const isKnown = isInProject(uri) && text.length <= maxFileBytes && engine.files.get(uri)?.tree.pieces === before;
  if (splice !== "many" && isKnown) {
    engine.edit(uri, text, splice);
    of.turns().wake();
  } else take(of, uri, text);
}

const never = new AbortController().signal;

/** Texts with more UTF-16 units are read in steps, so that nobody who asks of other files has to wait. */
const longText = 200_000;

/** Puts an open text among the others; that of a live object stands alone. */
function take(of: TextTakers, uri: string, text: string | Pieces): void {
  if (isLive(uri)) takeAlone(of, uri, text.toString());
  else if (isSheetName(uri)) of.sheets.opened(uri);
  else if (isTooLarge(text)) of.engine.set(treeOf({ uri, text: "", problem: tooLarge }));
  else if (of.engine.files.get(uri)?.tree.text !== text.toString()) {
    if (text.length > longText && of.turns().readsAhead) of.engine.begin(uri, text);
    else of.engine.become(uri, text);
  }
  of.turns().wake();
}

function takeAlone({ alone, results }: TextTakers, uri: string, text: string): void {
  const own = alone.get(uri) ?? createEngine();
  alone.set(uri, own);
  own.set(parse(uri, text));
  const work = own.settle();
  while (work.next().done !== true);
  results.show([uri]);
}

/** Whether a text has more bytes than are read of a file on disk. */
const isTooLarge = (text: string | Pieces): boolean =>
  text.length > maxFileBytes ||
  (text.length * 3 > maxFileBytes && new TextEncoder().encode(text.toString()).length > maxFileBytes);

const isInProject = (uri: string): boolean => !isLive(uri) && !isSheetName(uri);
