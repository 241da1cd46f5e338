import { realpath } from "node:fs/promises";
import { dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tablesIn } from "../../../core/src/model/bind.ts";
import type { SheetFault, Sheets, SheetState, SheetWanted } from "../../../core/src/model/sheet-state.ts";
import { textSheet } from "../../../core/src/model/text-sheet.ts";
import { encodings } from "../../../core/src/sheet/encoding.ts";
import type { FileTree } from "../../../core/src/syntax/tree.ts";
import { sheetText } from "./sheet-text.ts";
import { steadyBytes } from "./steady-bytes.ts";

/** Bytes that a sheet may have. A hundred thousand rows of BAT have some 40 MB. */
const maxSheetBytes = 100_000_000;

/** The sheets of tables, and the texts of the files that hold them, by URI. */
export interface ReadSheets {
  readonly sheets: Sheets;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the sheets that the tables of some files name. `roots` gives the folders within which a file's sheets must lie. */
export async function readSheets(
  trees: readonly FileTree[],
  roots: (uri: string) => readonly string[],
  signal: AbortSignal,
): Promise<ReadSheets> {
  const known = new Map<string, SheetState>();
  const byFile = new Map<string, Promise<SheetState>>();
  const texts = new Map<string, string>();
  for (const { uri, documents } of trees)
    for (const { wanted } of documents.flatMap(tablesIn)) {
      if (wanted === undefined || known.has(keyOf(uri, wanted))) continue;
      signal.throwIfAborted();
      const key = JSON.stringify([dirname(fileURLToPath(uri)), roots(uri), wanted]);
      const read = byFile.get(key) ?? readSheet(uri, wanted, roots(uri));
      byFile.set(key, read);
      const state = await read;
      known.set(keyOf(uri, wanted), state);
      if (state.kind === "rows" && state.grid.delimiter !== undefined) texts.set(state.grid.uri, state.grid.text);
    }
  return { sheets: (uri, wanted) => known.get(keyOf(uri, wanted)), texts };
}

const keyOf = (uri: string, wanted: SheetWanted): string => JSON.stringify([uri, wanted]);

/** Reads one sheet. The real path of its file, all links followed, must lie in one of the folders. */
export async function readSheet(uri: string, wanted: SheetWanted, roots: readonly string[]): Promise<SheetState> {
  const place = await sheetPlaceOf(uri, wanted.file, roots);
  if ("fault" in place) return place;
  const { path, real } = place;
  const own = pathToFileURL(path).href;
  const bytes = await steadyBytes(real, maxSheetBytes, { followsLink: false });
  if (!(bytes instanceof Uint8Array)) {
    const detail =
      bytes.kind === "tooLarge" ? String(maxSheetBytes / 1_000_000) : "code" in bytes ? bytes.code : undefined;
    return fault(bytes.kind, own, detail);
  }
  return sheetOfBytes(own, bytes, wanted);
}

/** The rows of the bytes of a file: delimited, or by its name a workbook. */
export async function sheetOfBytes(uri: string, bytes: Uint8Array, wanted: SheetWanted): Promise<SheetState> {
  if (!/\.xlsx$/i.test(uri)) return bytesSheet(uri, bytes, wanted);
  // Most projects have no workbook: what reads them is loaded with the first.
  const { workbookSheet } = await import("./workbook.ts");
  return workbookSheet(uri, bytes, wanted);
}

/** The rows of the bytes of a delimited file. */
export function bytesSheet(uri: string, bytes: Uint8Array, { encoding, delimiter }: SheetWanted): SheetState {
  const stated = encodings.find((it) => it === encoding);
  const read = sheetText(bytes, stated);
  if (!read.ok) return fault("encoding", uri, stated ?? "UTF-8, UTF-16, cp949");
  return textSheet(uri, read.value.text, delimiter);
}

type Fault = Extract<SheetState, { kind: "fault" }>;
const fault = (it: SheetFault, uri: string | undefined, detail?: string): Fault => ({
  kind: "fault",
  fault: it,
  uri,
  ...(detail !== undefined && { detail }),
});

/** Where the file of a table is, when it is there and lies where it may. What lies elsewhere is not even looked for. */
export async function sheetPlaceOf(
  uri: string,
  file: string,
  roots: readonly string[],
): Promise<{ readonly path: string; readonly real: string } | Fault> {
  if (!uri.startsWith("file:")) return fault("outside", undefined);
  const path = resolve(dirname(fileURLToPath(uri)), file);
  const own = pathToFileURL(path).href;
  if (file.includes("\\") || file.includes("\0") || file.trim() === "") return fault("missing", own);
  if (isAbsolute(file) || /^[a-z]:/i.test(file) || !roots.some((it) => isIn(path, it))) return fault("outside", own);
  if (!/^\.(?:csv|txt|tsv|xlsx)$/i.test(extname(path))) return fault("kind", own);
  let real: string;
  try {
    real = await realpath(path);
  } catch {
    return fault("missing", own);
  }
  for (const root of roots) if (isIn(real, await realpath(root).catch(() => root))) return { path, real };
  return fault("outside", own);
}

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
