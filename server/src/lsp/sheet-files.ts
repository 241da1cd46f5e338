import { dirname } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { textSheet } from "../../../core/src/model/text-sheet.ts";
import type { Sheets, SheetState, SheetWanted } from "../../../core/src/model/sheet-state.ts";
import type { Engine } from "../../../core/src/rules/engine.ts";
import { readSheet } from "../workspace/table-sheets.ts";
import type { Documents } from "./documents.ts";
import { uriKeyOf } from "./texts.ts";

/** The sheets that tables of the workspace name: as an editor has them open, else as they are on disk. Nothing else is read. */
export interface SheetFiles {
  /** For the engine: gives what is known, and has the rest read. */
  readonly sheets: Sheets;
  /** An editor has the text of a sheet. */
  readonly opened: (uri: string) => void;
  /** Some sheets on disk are there, are others, or are gone. */
  readonly readAgain: (uris: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Whether a file is named by a table. */
  isNamed(uri: string): boolean;
}

/** Whether a file may be a sheet, by its name. */
export const isSheetName = (uri: string): boolean => /\.(?:csv|tsv|txt|xlsx)$/i.test(uri);

/** Spreadsheets save by taking the old file away: what is gone is looked for once more after so long. */
const savedWithinMs = 250;

/** What sheets are read for. */
export interface SheetSide {
  readonly engine: () => Engine;
  readonly documents: Documents;
  /** Paths. */
  readonly folders: () => readonly string[];
  /** Has something read when its turn comes. */
  readonly load: (work: (signal: AbortSignal) => Promise<void>) => void;
}

interface Named {
  readonly by: string;
  readonly wanted: SheetWanted;
  state: SheetState | undefined;
}

/** No sheet is named yet. */
export function createSheetFiles(side: SheetSide): SheetFiles {
  const named = new Map<string, Named>();
  const engine = (): Engine => side.engine();

  const uriOf = ({ state }: Named): string | undefined =>
    state === undefined ? undefined : state.kind === "rows" ? state.grid.uri : state.uri;
  const at = (uri: string): readonly Named[] => [...named.values()].filter((it) => uriOf(it) === uri);

  const rootsOf = (by: string): readonly string[] => {
    if (!by.startsWith("file:")) return [];
    const path = fileURLToPath(by);
    const around = side.folders().filter((it) => path.startsWith(it));
    return around.length > 0 ? around : [dirname(path)];
  };

  async function read(it: Named, isAgain: boolean): Promise<void> {
    const was = it.state;
    let state = await readSheet(it.by, it.wanted, rootsOf(it.by));
    if (isAgain && was?.kind === "rows" && state.kind === "fault" && state.fault === "missing") {
      await after(savedWithinMs);
      state = await readSheet(it.by, it.wanted, rootsOf(it.by));
    }
    it.state = state;
    if (state.kind === "rows" && state.grid.delimiter !== undefined) {
      const { uri, text } = state.grid;
      side.documents.keep(uri, text);
      if (side.documents.isOpen(uri)) takeOpen(it, uri);
      else engine().setSheet(uri, text);
    }
    engine().refresh(it.by);
  }

  /** Takes the rows of the text that an editor has. What it could not decode is read from the disk. */
  function takeOpen(it: Named, uri: string): void {
    const text = side.documents.textOf(uri)?.getText() ?? "";
    if (text.includes("\ufffd") || /\.xlsx$/i.test(uri)) return;
    const before = it.state?.kind === "rows" ? it.state.grid : undefined;
    it.state = textSheet(uri, text, it.wanted.delimiter, before);
    engine().setSheet(uri, text);
  }

  return {
    sheets(by, wanted) {
      const key = JSON.stringify([by, wanted]);
      const known = named.get(key);
      if (known) return known.state;
      const it: Named = { by, wanted, state: undefined };
      named.set(key, it);
      side.load(() => read(it, false));
      return undefined;
    },
    opened(uri) {
      for (const it of at(uri)) {
        takeOpen(it, uri);
        engine().refresh(it.by);
      }
    },
    async readAgain(uris, signal) {
      for (const uri of uris.map(uriKeyOf))
        for (const it of at(uri)) {
          signal.throwIfAborted();
          if (!side.documents.isOpen(uri)) await read(it, true);
        }
    },
    isNamed: (uri) => at(uri).length > 0,
  };
}
