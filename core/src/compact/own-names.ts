import type { Sheet } from "../sheet/imported.ts";
import { copiedName } from "./imported-files.ts";

/** A file to be imported, and the sheets in it. */
export interface SheetSource {
  readonly path: string;
  readonly sheets: readonly Sheet[];
}

/**
 * The sources with sheets that can all stand in one folder: of two that would bear one name there (`berlin/phone.csv`,
 * `london/phone.csv`) the later is called after its folder as well, or gets a number.
 */
export function withOwnNames(sources: readonly SheetSource[]): readonly SheetSource[] {
  const taken = new Set<string>();
  const take = (name: string): boolean => {
    const isFree = !taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isFree;
  };
  return sources.map(({ path, sheets }) => {
    const own = new Map<string, string>();
    const nameFor = (file: string, folder: string): string => {
      const known = own.get(file);
      if (known !== undefined) return known;
      const name = free(copiedName(file), folder, take);
      own.set(file, name);
      return name;
    };
    return { path, sheets: sheets.map((it) => renamed(it, path, nameFor)) };
  });
}

function free(name: string, folder: string, take: (name: string) => boolean): string {
  if (take(name)) return name;
  const withFolder = folder === "" ? name : copiedName(`${folder}-${name}`);
  if (withFolder !== name && take(withFolder)) return withFolder;
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(withFolder) ?? [];
  for (let n = 2; ; n++) if (take(`${stem}-${String(n)}${ending}`)) return `${stem}-${String(n)}${ending}`;
}

function renamed(sheet: Sheet, path: string, nameFor: (file: string, folder: string) => string): Sheet {
  const file = sheet.workbook?.file ?? sheet.file;
  const name = nameFor(file, folderIn(file.includes(":") ? (file.split(":").at(-1) ?? "") : path));
  if (name === copiedName(file)) return sheet;
  // Of an archive its member; of a workbook all its sheets.
  const called = file.includes(":") ? `${file.slice(0, file.lastIndexOf(":") + 1)}${name}` : name;
  if (sheet.workbook === undefined) return { ...sheet, file: called };
  return { ...sheet, file: sheet.file.replace(file, called), workbook: { ...sheet.workbook, file: called } };
}

const folderIn = (path: string): string => path.split(/[/\\]/).at(-2) ?? "";
