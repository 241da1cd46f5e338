import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import { copiedName, sheetAsCsv } from "../../../core/src/compact/imported-files.ts";
import type { SheetSource } from "../../../core/src/compact/own-names.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { changesBy, sheetReadAs, type SheetChanges, type SheetRead } from "../workspace/newer-sheet.ts";

/** A sheet to be imported that a mapping of the project reads already. */
export interface SheetAgain {
  readonly there: SheetRead;
  readonly path: string;
  /** The file that it comes from; undefined for a member of an archive. */
  readonly from: string | undefined;
  readonly bytes: Uint8Array;
  /** What stands in its place; undefined: its file is gone. */
  readonly before: Uint8Array | undefined;
  /** Undefined: it is the same as before. */
  readonly changes: SheetChanges | undefined;
}

/** Sheets apart by whether a mapping of the project reads them. */
export interface SheetsAgain {
  readonly rest: readonly SheetSource[];
  readonly again: readonly SheetAgain[];
}

/** Finds the sheets that come again. Fails where one does not fit the mapping that reads it. */
export async function sheetsAgain(
  sources: readonly SheetSource[],
  project: Project | undefined,
  folder: string,
  textOf: (uri: string) => string | undefined,
): Promise<Result<SheetsAgain, Message>> {
  if (project === undefined) return ok({ rest: sources, again: [] });
  const again: SheetAgain[] = [];
  const rest: SheetSource[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    const left: Sheet[] = [];
    for (const sheet of source.sheets) {
      const there = sheetReadAs(project, folder, copiedName(sheet.workbook?.file ?? sheet.file));
      if (there === undefined) left.push(sheet);
      if (there === undefined || seen.has(there.uri)) continue;
      seen.add(there.uri);
      const one = await readAgain(source, sheet, there);
      const isSame = one.before !== undefined && Buffer.compare(one.before, one.bytes) === 0;
      const changes = isSame ? ok(undefined) : await changesBy(project, there, one.bytes, textOf);
      if (!changes.ok) return changes;
      again.push({ ...one, changes: changes.value });
    }
    if (left.length > 0 || source.sheets.length === 0) rest.push({ path: source.path, sheets: left });
  }
  return ok({ rest, again });
}

type Sheet = SheetSource["sheets"][number];

async function readAgain(source: SheetSource, sheet: Sheet, there: SheetRead): Promise<Omit<SheetAgain, "changes">> {
  const path = fileURLToPath(there.uri);
  const isMember = extname(source.path).toLowerCase() === ".tar";
  const bytes = isMember ? Buffer.from(sheetAsCsv(sheet)) : await readFile(source.path);
  const before = existsSync(path) ? await readFile(path) : undefined;
  return { there, path, from: isMember ? undefined : source.path, bytes, before };
}
