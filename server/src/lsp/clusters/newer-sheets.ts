import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { message, type Message } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { FileImport } from "../../../../core/src/wire/import.ts";
import type { ImportedTexts } from "../../clusters/import.ts";
import type { SheetAgain } from "../../clusters/sheets-again.ts";
import { changeTexts } from "../../workspace/newer-sheet.ts";
import { sheetText } from "../../workspace/sheet-text.ts";

/** Sheets that come again, as edits of those in their places; what an editor would not write as it was is copied. */
export function newerSheets(
  again: readonly SheetAgain[],
  project: Project | undefined,
): Pick<FileImport, "copies" | "objects"> & {
  readonly files: ImportedTexts["files"];
  readonly notes: readonly Message[];
} {
  const newer = again.flatMap((it) => (it.changes === undefined ? [] : [{ ...it, changes: it.changes }]));
  const files: ImportedTexts["files"][number][] = [];
  const copies: FileImport["copies"][number][] = [];
  const notes = again.flatMap(({ there, path, changes }) =>
    changes === undefined ? [message(words.same, basename(path))] : changeTexts(there, changes),
  );
  for (const it of newer) {
    const after = textIn(it.bytes);
    const before = it.before === undefined || textIn(it.before) === undefined ? undefined : gridText(project, it);
    if (after !== undefined && before !== undefined) files.push({ uri: it.there.uri, before, after });
    else if (it.from !== undefined) {
      copies.push({ from: pathToFileURL(it.from).href, to: it.there.uri, replaces: true });
      notes.push(message(words.atOnce, basename(it.path)));
    } else if (after !== undefined && it.before === undefined) files.push({ uri: it.there.uri, before, after });
  }
  const objects = newer.reduce(
    (sum, { changes: { more, gone, changed } }) => sum + more.length + gone.length + changed.length,
    0,
  );
  return { files, copies, notes, objects };
}

/** Bytes that an editor takes without a question. */
const mostBytes = 20_000_000;

/** The text of a delimited file in UTF-8; undefined for anything else. */
function textIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return undefined;
  const read = sheetText(bytes);
  return read.ok && read.value.encoding === "utf-8" ? read.value.text : undefined;
}

/** The text of a sheet as it is open, or as it was read. */
const gridText = (project: Project | undefined, { there }: SheetAgain): string | undefined =>
  project?.documents
    .flatMap((it) => it.tables)
    .flatMap(({ state }) => (state?.kind === "rows" && state.grid.uri === there.uri ? [state.grid.text] : []))[0];

const words = {
  same: { en: "{0} is the same as before", ko: "{0}의 내용이 이전과 같습니다" },
  atOnce: {
    en: "{0} is replaced at once: its encoding or form is not one for a preview",
    ko: "{0}은(는) 인코딩 또는 형식 때문에 미리 볼 수 없어 바로 바뀝니다",
  },
} as const;
