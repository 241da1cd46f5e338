import type { Engine } from "../../../core/src/rules/engine.ts";
import { createDiskFiles, type DiskFiles, type DiskSide } from "./disk-files.ts";
import { createDocuments, type Documents } from "./documents.ts";
import type { LiveBoard } from "./live-board.ts";
import type { Results } from "./results.ts";
import { createSheetFiles, isSheetName, type SheetFiles } from "./sheet-files.ts";
import { createTextChanges, forget, type TextChanges } from "./text-changes.ts";
import type { Turns } from "./turns.ts";

/** The texts of a session, wherever they are from. */
export interface SessionTexts {
  /** As an editor has them open, else as they are on disk. */
  readonly documents: Documents;
  /** The workspace on disk, and its severities. */
  readonly disk: DiskFiles;
  /** What tables of the workspace name. */
  readonly sheets: SheetFiles;
  /** What becomes of all of them. */
  readonly changes: TextChanges;
  /** The engine of a document that stands alone: a live object. */
  alone(uri: string): Engine | undefined;
}

/** For whom the texts are read, and which. */
export interface TextsFor extends Pick<DiskSide, "isAside" | "folders" | "ahead"> {
  readonly engine: Engine;
  readonly results: Results;
  readonly live: LiveBoard;
  readonly turns: () => Turns;
}

/** No text is known yet. */
export function createTexts({ engine, results, live, turns, isAside, folders, ahead }: TextsFor): SessionTexts {
  const alone = new Map<string, Engine>();
  const documents = createDocuments((uri) => disk.config(uri)?.tree.text);
  const sheets = createSheetFiles({
    engine: () => engine,
    documents,
    folders,
    load: (work) => {
      turns().load(work);
    },
  });
  const disk: DiskFiles = createDiskFiles({
    engine,
    documents,
    folders,
    ahead,
    isAside,
    isSheet: isSheetName,
    touching: (uri) => turns().mayRead(uri),
    forget: (uri) => forget({ alone, documents, engine, results }, uri),
    changed: (uris, all) => results.show(all ? [...live.uris(), ...uris] : uris),
  });
  return {
    documents,
    disk,
    sheets,
    changes: createTextChanges({ documents, engine, alone, disk, sheets, results, turns, isAside }),
    alone: (uri) => alone.get(uri),
  };
}
