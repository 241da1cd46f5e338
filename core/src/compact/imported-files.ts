import type { JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { batKind, type ReadXml } from "../sheet/bat-objects.ts";
import type { ImportNote } from "../sheet/import-notes.ts";
import { importSheets, type Answers } from "../sheet/import-sheets.ts";
import type { Sheet } from "../sheet/imported.ts";
import { tableMapping } from "../sheet/table-mapping.ts";
import { toFillIn, writeDocument } from "../syntax/write.ts";
import { compactFiles, type CompactFile } from "./compact.ts";
import { assumedKeys } from "./defaults.ts";
import { distinctFileNames, fileNamePart } from "./file-name.ts";

/** How sheets become files. */
export interface ImportHow {
  /** The sheets stay, and a mapping is written beside each. */
  readonly tables: boolean;
  /** What the sheets do not tell and somebody answered. */
  readonly answers: Answers;
  /** Reads the XML that cells of BAT hold. */
  readonly xml: ReadXml;
}

/** What sheets become. */
export interface ImportedFiles {
  readonly files: readonly CompactFile[];
  readonly notes: readonly ImportNote[];
  /** How many objects there are of each section; of a table they are not counted before its sheet is read with it. */
  readonly sections: ReadonlyMap<string, number>;
  /** Devices that a sheet names without anything else. */
  readonly selected: number;
}

/** What sheets describe, as files of a cluster; or a mapping for each of them, which expects the sheet under `copiedName`. */
export const importedFiles = (cluster: string, sheets: readonly Sheet[], how: ImportHow): ImportedFiles =>
  how.tables ? mappings(cluster, sheets, how.answers) : objectFiles(cluster, sheets, how);

function objectFiles(cluster: string, sheets: readonly Sheet[], { xml, answers }: ImportHow): ImportedFiles {
  const { objects, notes, selected } = importSheets(sheets, xml, answers, toFillIn);
  const sections = new Map<string, number>();
  for (const it of [...objects].sort((a, b) => byCodeUnit(a.section, b.section)))
    sections.set(it.section, (sections.get(it.section) ?? 0) + 1);
  const assumed = [...assumedKeys(objects)].map(([section, keys]): ImportNote => ({ kind: "assumed", section, keys }));
  return { files: compactFiles(cluster, objects), notes: [...notes, ...assumed], sections, selected: selected.length };
}

function mappings(cluster: string, sheets: readonly Sheet[], answers: Answers): ImportedFiles {
  const notes: ImportNote[] = [];
  const name = distinctFileNames();
  const files = sheets.flatMap((sheet): readonly CompactFile[] => {
    notes.push(...(sheet.notes ?? []));
    if (sheet.rows.length === 0) return [];
    const mapping = tableMapping(sheet, { answers, fillIn: toFillIn });
    notes.push(...mapping.notes);
    if (mapping.rows.length === 0) return [];
    const file = copiedName(sheet.workbook?.file ?? sheet.file);
    const of = sheet.workbook === undefined ? {} : { sheet: sheet.workbook.sheet };
    const objects = [{ file, ...of, rows: mapping.rows } as unknown as JsonObject];
    const text = writeDocument(cluster, [{ section: "tables", objects, single: false }]);
    const path = sheet.workbook === undefined ? file : sheet.file.replace(":", "-");
    return [{ path: `${name(fileNamePart(path.replace(/\.(?:csv|txt|tsv|xlsx)\b/i, "")))}.mra.yaml`, text }];
  });
  const selected = sheets.filter((it) => batKind(it) === "names").reduce((sum, it) => sum + it.rows.length, 0);
  return { files, notes, sections: new Map([["tables", files.length]]), selected };
}

/** Under which name a sheet stands beside its mapping; of an archive its member. */
export const copiedName = (file: string): string =>
  fileNamePart((file.split(":").at(-1) ?? file).split("/").at(-1) ?? "");

/** A sheet of an archive as a file of its own. */
export function sheetAsCsv({ rows }: Sheet): string {
  const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
