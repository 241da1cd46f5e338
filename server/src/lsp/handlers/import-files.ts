import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ok, type Result } from "../../../../core/src/base/result.ts";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import type { CompactFile } from "../../../../core/src/compact/compact.ts";
import { definitionText } from "../../../../core/src/compact/definition.ts";
import { copiedName, importedFiles, sheetAsCsv } from "../../../../core/src/compact/imported-files.ts";
import { noteTexts, type ImportNote } from "../../../../core/src/sheet/import-notes.ts";
import { withOwnNames, type SheetSource } from "../../../../core/src/compact/own-names.ts";
import type { Sheet } from "../../../../core/src/sheet/imported.ts";
import type { FileImport } from "../../../../core/src/wire/import.ts";
import { vendorConfigIn } from "../../axl/vendor-config-text.ts";
import { problem, type Trouble } from "../../clusters/trouble.ts";
import { objectsByMappings } from "../../workspace/mapped-counts.ts";
import { sheetsIn } from "../../workspace/read-sheets.ts";
import { sheetsAgain } from "../../clusters/sheets-again.ts";
import { newerSheets } from "../clusters/newer-sheets.ts";
import { dumpsIn, expresswayText, type ExpresswayFiles } from "../clusters/expressway-files.ts";
import { fileChanges } from "../clusters/import-edits.ts";
import { request } from "../request.ts";
import { flag, listOf, paramsOf, text, textsByKey } from "../shape.ts";

/** BAT exports, spreadsheets and dumps of Expressway, which somebody chose, as edits of the files of a project. */
export const importFiles = request({
  method: "mra/importFiles",
  needs: "clusters",
  decode: paramsOf<"mra/importFiles">({
    files: listOf(text),
    cluster: text,
    tables: flag,
    answers: textsByKey,
    folder: text,
  }),
  answer: async ({ files, cluster, tables, answers, folder }, { desk, session, language, signal }) => {
    await session.settled(signal);
    const read = await contentsOf(files.map((it) => fileURLToPath(it)));
    if (!read.ok) return read;
    const project = desk.project(cluster);
    const root = fileURLToPath(folder);
    const textOf = (uri: string): string | undefined => session.files.get(uri)?.tree.text;
    const found = await sheetsAgain(withOwnNames(read.value.sources), project, root, textOf);
    if (!found.ok) return problem(found.fault);
    const { rest: sources } = found.value;
    const newer = newerSheets(found.value.again, project);
    const sheets = sources.flatMap((it) => it.sheets);
    const made = importedFiles(cluster, sheets, { tables, answers, xml: vendorConfigIn });
    const around = expresswayText(read.value.expressway, cluster, project);
    const all: readonly CompactFile[] = [
      ...(project === undefined ? [{ path: "cluster.mra.yaml", text: definitionText({ name: cluster }) }] : []),
      ...(around.text === undefined ? [] : [{ path: "expressway.mra.yaml", text: around.text }]),
      ...made.files,
      ...(tables ? membersOf(sheets) : []),
    ];
    const into = freeFolder(root, all);
    const questions = made.notes.flatMap((it): FileImport["questions"] =>
      it.kind === "question" ? [{ key: it.key, label: it.label[language], objects: it.objects }] : [],
    );
    const notes: readonly Message[] = [
      ...newer.notes,
      ...(tables ? sheets.map((it) => message(words.rows, it.file, rowsOf([it]))) : counted(made.sections, sheets)),
      ...(made.selected > 0 ? [message(words.selected, made.selected)] : []),
      ...around.notes,
      ...noteTexts(made.notes.filter(isNoQuestion)),
    ];
    const edits = [
      ...newer.files,
      ...all.map((it) => ({ uri: pathToFileURL(join(into, it.path)).href, before: undefined, after: it.text })),
    ];
    const count = edits.length + newer.copies.length;
    const sections = tables ? await sectionsOf(all, sources) : made.sections;
    const objects = [...sections.values()].reduce((sum, it) => sum + it, 0);
    return ok({
      summary: say(count === 0 ? message(words.none) : message(words.done, count), language),
      files: fileChanges(edits),
      objects: objects + newer.objects,
      lines: edits.reduce((sum, it) => sum + linesOf(it.after) - linesOf(it.before ?? ""), 0),
      notes: notes.map((it) => say(it, language)),
      questions,
      copies: [...newer.copies, ...(tables ? copiesOf(sources, into) : [])],
    });
  },
});

const isNoQuestion = (it: ImportNote): boolean => it.kind !== "question";

interface Contents {
  readonly expressway: ExpresswayFiles;
  readonly sources: readonly SheetSource[];
}

async function contentsOf(paths: readonly string[]): Promise<Result<Contents, Trouble>> {
  const found = await dumpsIn(paths);
  if (!found.ok) return problem(found.fault);
  const sources: SheetSource[] = [];
  for (const path of found.value.others) {
    const read = await sheetsIn(path);
    if (!read.ok) return problem(read.fault);
    sources.push({ path, sheets: read.value });
  }
  return ok({ expressway: found.value, sources });
}

/** The folder itself, or one in it where a file of these names is there already: nothing is overwritten. */
function freeFolder(root: string, files: readonly CompactFile[]): string {
  const isFree = (folder: string): boolean => files.every((it) => !existsSync(join(folder, it.path)));
  if (isFree(root)) return root;
  for (let n = 1; ; n++) {
    const folder = join(root, n === 1 ? "imported" : `imported-${n}`);
    if (isFree(folder)) return folder;
  }
}

/** What an archive holds, as files beside their mapping. */
const membersOf = (sheets: readonly Sheet[]): readonly CompactFile[] =>
  sheets
    .filter((it) => it.workbook === undefined && it.file.includes(":") && it.rows.length > 0)
    .map((it) => ({ path: copiedName(it.file), text: sheetAsCsv(it) }));

/** Sheets that have to be copied so that they stand beside their mapping. */
const copiesOf = (sources: readonly SheetSource[], into: string): FileImport["copies"] =>
  sources.flatMap(({ path, sheets }) => {
    const to = join(into, copiedNameOf(path, sheets));
    return extname(path).toLowerCase() === ".tar" || path === to
      ? []
      : [{ from: pathToFileURL(path).href, to: pathToFileURL(to).href }];
  });

/** How many objects the mappings make of their sheets, which are not beside them yet. */
async function sectionsOf(
  files: readonly CompactFile[],
  sources: readonly SheetSource[],
): Promise<ReadonlyMap<string, number>> {
  const sheets = new Map(files.map((it) => [it.path, Buffer.from(it.text)]));
  for (const { path, sheets: all } of sources)
    if (extname(path).toLowerCase() !== ".tar") sheets.set(copiedNameOf(path, all), await readFile(path));
  return objectsByMappings(
    files.filter(({ path }) => isProjectFile(path)).map((it) => it.text),
    (file) => sheets.get(file),
  );
}

const isProjectFile = (path: string): boolean => path.endsWith(".mra.yaml");

const copiedNameOf = (path: string, [first]: readonly Sheet[]): string =>
  copiedName(first?.workbook?.file ?? first?.file ?? basename(path));

/** Rows of tables that say something. */
const rowsOf = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.slice(1).filter((row) => row.some((it) => it.trim() !== "")).length, 0);

const linesOf = (text: string): number => text.split("\n").length - 1;

const counted = (sections: ReadonlyMap<string, number>, sheets: readonly Sheet[]): readonly Message[] =>
  sections.size === 0
    ? sheets.length === 0
      ? []
      : [message(words.nothing)]
    : [message(words.counts, [...sections].map(([section, count]) => `${section}: ${count}`).join(", "))];

const words = {
  counts: { en: "{0}", ko: "{0}" },
  rows: { en: "{0}: {1} {1|row|rows}", ko: "{0}: {1}행" },
  nothing: {
    en: "No column of these files is understood as one of an object",
    ko: "이 파일에서 객체로 이해할 수 있는 열을 찾지 못했습니다",
  },
  selected: {
    en: "{0} device names without anything else: a selection, from which no object can be made",
    ko: "디바이스 이름 {0}개만 있습니다. 선택 목록이며 객체를 만들 수 없습니다",
  },
  none: { en: "Nothing is new", ko: "새로운 내용이 없습니다" },
  done: { en: "Imported into {0} {0|file|files}", ko: "파일 {0}개로 가져왔습니다" },
} as const;
