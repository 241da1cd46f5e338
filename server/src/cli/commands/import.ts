import { existsSync } from "node:fs";
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { message, type Message } from "../../../../core/src/base/text.ts";
import type { CompactFile } from "../../../../core/src/compact/compact.ts";
import { definitionText } from "../../../../core/src/compact/definition.ts";
import { withOwnNames, type SheetSource } from "../../../../core/src/compact/own-names.ts";
import { copiedName, importedFiles, sheetAsCsv } from "../../../../core/src/compact/imported-files.ts";
import { noteTexts, type ImportNote } from "../../../../core/src/sheet/import-notes.ts";
import { neededOfPhones, type Answers } from "../../../../core/src/sheet/import-sheets.ts";
import { vendorConfigIn } from "../../axl/vendor-config-text.ts";
import { checkPaths, type Checked } from "../../workspace/check.ts";
import { objectsByMappings } from "../../workspace/mapped-counts.ts";
import { sheetsIn } from "../../workspace/read-sheets.ts";
import { sheetText } from "../../workspace/sheet-text.ts";
import { steadyBytes } from "../../workspace/steady-bytes.ts";
import type { Command, Terminal } from "../command.ts";
import { misused } from "../exit.ts";
import { agreedSheets, putSheets } from "../newer-sheets.ts";
import type { SheetAgain } from "../../clusters/sheets-again.ts";
import { dumpsIn, expresswayText } from "../../lsp/clusters/expressway-files.ts";
import { shown } from "../shown.ts";

/** `mra import`: BAT exports and spreadsheets as files of a project, without any connection. */
export const importCommand: Command = {
  name: "import",
  usage: "import FILE… [--cluster NAME] [--out DIR] [--tables] [--replace] [--answers FILE] [--dry-run]",
  summary: {
    en: "Reads BAT exports (CSV, TXT, TAR), spreadsheets (CSV, XLSX) and dumps of Expressway into files of a project; no connection is needed.",
    ko: "BAT 내보내기(CSV, TXT, TAR), 스프레드시트(CSV, XLSX), Expressway 덤프를 프로젝트 파일로 가져옵니다. 연결이 필요하지 않습니다.",
  },
  details: {
    en: "--tables keeps the sheets and writes a mapping beside them. A sheet that comes again is read by the mapping that is there: what\nit changes is said, and it takes its place when you say so, or with --replace. --answers FILE holds one KEY=VALUE a line (model, protocol,\ndevicePool) for what a file cannot tell; without it the terminal asks, and without a terminal the places are marked. How many objects, files\nand lines come is said before anything is written; a terminal asks then, and --dry-run ends there.",
    ko: "--tables는 시트를 그대로 두고 매핑을 작성합니다. 다시 가져온 시트는 기존 매핑으로 읽습니다. 달라지는 내용을 표시하며, 확인하거나\n--replace를 지정하면 기존 시트를 바꿉니다. --answers FILE에는 파일로 알 수 없는 값(model, protocol, devicePool)을\n한 줄에 KEY=VALUE로 적습니다. 없으면 터미널에서 묻고, 터미널이 없으면 채울 곳을 표시합니다. 저장하기 전에 객체, 파일, 줄의 수를\n알리며, 터미널에서는 확인을 묻고 --dry-run이면 여기서 끝냅니다.",
  },
  exits: [
    {
      status: 0,
      means: {
        en: "the files are written; with --dry-run: they could be",
        ko: "파일을 저장함. --dry-run이면 저장할 수 있음",
      },
    },
    {
      status: 1,
      means: {
        en: "it could not, or the question was answered with no; nothing was written",
        ko: "수행할 수 없거나 확인 질문에 아니요로 답함. 저장한 내용 없음",
      },
    },
  ],
  failed: 1,
  interrupted: 130,
  takes: "many",
  options: {
    cluster: { type: "string" },
    out: { type: "string" },
    tables: { type: "boolean" },
    replace: { type: "boolean" },
    answers: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    if (call.paths.length === 0) return misused(terminal, message(words.noFile));
    const folder = call.option("out") ?? ".";
    const checked = existsSync(folder) ? await checkPaths([folder], signal) : nobody;
    const here = checked.projects.map((it) => it.name);
    const cluster = call.option("cluster") ?? (here.length === 1 ? here[0] : undefined);
    if (cluster === undefined || cluster.trim() === "") return misused(terminal, message(words.whichCluster));
    const given = await givenIn(call.paths, call.option("answers"));
    if (!given.ok) return sorry(given.fault);
    const { expressway, sources: named, answers } = given.value;
    const project = checked.projects.find((it) => it.name === cluster);
    const isTry = call.flag("dry-run");
    const place = { project, checked, folder, replace: call.flag("replace") || isTry };
    const parts = await agreedSheets(withOwnNames(named), place, terminal, signal);
    if (!parts.ok) return sorry(parts.fault);
    const { rest: sources, again } = parts.value;
    const around = expresswayText(expressway, cluster, project);
    if (named.length > 0 && sources.length + around.notes.length === 0 && around.text === undefined)
      return isTry ? tried(terminal) : (await putSheets(again, terminal, signal)) ? 0 : 1;
    const tables = call.flag("tables");
    const sheets = sources.flatMap((it) => it.sheets);
    const outcome = await withAnswers(
      (all) => importedFiles(cluster, sheets, { tables, answers: all, xml: vendorConfigIn }),
      answers,
      terminal,
      signal,
    );
    const copies = tables ? copiesOf(sources) : [];
    const facts = around.text === undefined ? [] : [{ path: "expressway.mra.yaml", text: around.text }];
    for (const it of [...around.notes, ...noteTexts(outcome.notes)]) terminal.note(it);
    if (outcome.selected > 0) terminal.note(message(words.selection, outcome.selected));
    if (facts.length + outcome.files.length + copies.length + outcome.selected + around.notes.length === 0)
      return sorry(message(words.nothing));
    const definition = here.includes(cluster)
      ? []
      : [{ path: "cluster.mra.yaml", text: definitionText({ name: cluster }) }];
    const all = [...definition, ...facts, ...outcome.files];
    const taken = await takenIn(folder, all, copies);
    if (taken !== undefined) return sorry(message(words.taken, shown(join(folder, taken))));
    const sections = tables ? undefined : outcome.sections;
    return put({ folder, all, copies, sections, hasFacts: facts.length > 0, again, isTry }, terminal, signal);
  },
};

function tried(terminal: Terminal): number {
  terminal.note(message(words.tried));
  return 0;
}

interface ToPut {
  readonly folder: string;
  readonly all: readonly CompactFile[];
  readonly copies: readonly Copy[];
  /** How many objects come of each section; undefined where only the sheets tell, with their mappings. */
  readonly sections: ReadonlyMap<string, number> | undefined;
  readonly hasFacts: boolean;
  readonly again: readonly SheetAgain[];
  readonly isTry: boolean;
}

/** Says how much comes, and writes it unless somebody says no or this is a try. Gives the exit status. */
async function put(it: ToPut, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const { folder, all, copies } = it;
  const copied = await bytesOf(folder, copies);
  const sheet = (file: string): Uint8Array | undefined => copied.find(({ to }) => to === file)?.bytes;
  const counts =
    it.sections ??
    (await objectsByMappings(
      all.map(({ text }) => text),
      sheet,
    ));
  const what = whatComes(counts, it.hasFacts);
  const fresh = copied.filter(({ isNew }) => isNew);
  const texts = [...all.map(({ text }) => text), ...fresh.flatMap(textIn)];
  const lines = texts.reduce((sum, text) => sum + linesIn(text), 0);
  const files = all.length + fresh.length;
  terminal.note(message(words.toCome, what, files, lines, shown(folder)));
  if (it.isTry) return tried(terminal);
  if (!(await isAgreed(terminal, signal))) {
    terminal.note(message(words.untouched));
    return 1;
  }
  if (!(await putSheets(it.again, terminal, signal))) return 1;
  await writeFiles(folder, all, copies);
  terminal.note(message(words.done, what, files, shown(folder)));
  return 0;
}

/** Whether a person at a terminal says that it is to be written; nobody to ask is a yes, as the call has said so. */
async function isAgreed(terminal: Terminal, signal: AbortSignal): Promise<boolean> {
  const answer = await terminal.ask(message(words.agree), signal);
  return answer === undefined || /^(?:|y|yes|예|네)$/i.test(answer.trim());
}

/** How many objects come of which kinds: `lines: 2, phones: 2`. */
function whatComes(counts: ReadonlyMap<string, number>, hasFacts: boolean): string {
  const said = [...counts].map(([section, count]) => `${section}: ${count}`);
  return [...(hasFacts ? ["expressway"] : []), ...(said.length > 0 || hasFacts ? said : ["0"])].join(", ");
}

const linesIn = (text: string): number => text.split(/\r\n|[\r\n]/).length - (/[\r\n]$/.test(text) ? 1 : 0);

interface CopiedBytes {
  readonly to: string;
  readonly bytes: Uint8Array;
  /** It does not lie there already. */
  readonly isNew: boolean;
}

/** The sheets that stay beside their mapping. */
async function bytesOf(folder: string, copies: readonly Copy[]): Promise<readonly CopiedBytes[]> {
  const found: CopiedBytes[] = [];
  for (const it of copies) {
    const bytes = "text" in it ? Buffer.from(it.text) : await readFile(it.from);
    found.push({ to: it.to, bytes, isNew: !existsSync(join(folder, it.to)) });
  }
  return found;
}

/** The text of a sheet; a workbook has none. */
function textIn({ to, bytes }: CopiedBytes): readonly string[] {
  const read = extname(to).toLowerCase() === ".xlsx" ? undefined : sheetText(bytes);
  return read?.ok === true ? [read.value.text] : [];
}

/** A sheet that is kept beside its mapping: the bytes of a file, or a text of its own. `to` is its name there. */
type Copy = { readonly to: string } & ({ readonly from: string } | { readonly text: string });

const copiesOf = (sources: readonly SheetSource[]): readonly Copy[] =>
  sources.flatMap(({ path, sheets }): readonly Copy[] =>
    extname(path).toLowerCase() === ".tar"
      ? sheets.flatMap((it) => (it.rows.length > 0 ? [{ to: copiedName(it.file), text: sheetAsCsv(it) }] : []))
      : [{ to: copiedName(sheets[0]?.workbook?.file ?? sheets[0]?.file ?? basename(path)), from: path }],
  );

const nobody: Pick<Checked, "files" | "projects"> = { files: [], projects: [] };

/** What the call gives: dumps of Expressway, other files with their sheets, and answers. */
async function givenIn(paths: readonly string[], answerFile: string | undefined) {
  const found = await dumpsIn(paths);
  if (!found.ok) return found;
  const { others, ...expressway } = found.value;
  const sources: SheetSource[] = [];
  for (const path of others) {
    const read = await sheetsIn(path);
    if (!read.ok) return read;
    sources.push({ path, sheets: read.value });
  }
  const answers = await answersIn(answerFile);
  return answers.ok ? ok({ expressway, sources, answers: answers.value }) : answers;
}

/** What files do not tell is asked, unless it was answered; what came of it is told once more. */
async function withAnswers<T extends { readonly notes: readonly ImportNote[] }>(
  read: (answers: Answers) => T,
  given: Answers,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<T> {
  const asked: Record<string, string> = { ...given };
  for (const it of read(asked).notes) {
    if (it.kind !== "question" || asked[it.key] !== undefined) continue;
    const answer = await terminal.ask(message(words.ask, it.label, it.objects, it.file), signal);
    if (answer !== undefined && answer.trim() !== "") asked[it.key] = answer.trim();
  }
  return read(asked);
}

/** Answers as `KEY=VALUE` lines. What is none, or answers nothing that is asked, is no answer to be passed over. */
async function answersIn(path: string | undefined): Promise<Result<Answers, Message>> {
  if (path === undefined) return ok({});
  const bytes = await steadyBytes(path, mostAnswerBytes, { followsLink: true });
  const read = bytes instanceof Uint8Array ? sheetText(bytes) : undefined;
  if (read?.ok !== true) return fail(message(words.answers, shown(path)));
  const answers: Record<string, string> = {};
  for (const [i, line] of read.value.text.split(/\r\n|[\r\n]/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, key = "", value = ""] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!(neededOfPhones as readonly string[]).includes(key) || value === "")
      return fail(message(words.answer, shown(path), i + 1, neededOfPhones.join(", ")));
    answers[key] = value;
  }
  return ok(answers);
}

const mostAnswerBytes = 100_000;

/** The first of the files to be written that is there already; a sheet that lies where it will lie is no other file. */
async function takenIn(
  folder: string,
  files: readonly CompactFile[],
  copies: readonly Copy[],
): Promise<string | undefined> {
  const file = files.find((it) => existsSync(join(folder, it.path)));
  if (file !== undefined) return file.path;
  for (const it of copies) if (existsSync(join(folder, it.to)) && !(await liesThere(folder, it))) return it.to;
  return undefined;
}

const liesThere = async (folder: string, it: Copy): Promise<boolean> =>
  "from" in it && (await realpath(it.from)) === (await realpath(join(folder, it.to)));

async function writeFiles(folder: string, files: readonly CompactFile[], copies: readonly Copy[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const it of copies)
    if (!existsSync(join(folder, it.to)))
      await writeFile(join(folder, it.to), "from" in it ? await readFile(it.from) : it.text, { flag: "wx" });
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: "wx" });
  }
}

const words = {
  noFile: {
    en: "Which files? Name BAT exports (CSV, TXT, TAR), spreadsheets, or xConfiguration or XML of an Expressway",
    ko: "어느 파일입니까? BAT 내보내기(CSV, TXT, TAR), 스프레드시트 또는 Expressway의 xConfiguration이나 XML을 지정하십시오",
  },
  whichCluster: {
    en: "Which cluster? --cluster NAME is the name the files will carry",
    ko: "어느 클러스터입니까? --cluster NAME은 파일에 적을 이름입니다",
  },
  answers: { en: "{0} cannot be read", ko: "{0}을(를) 읽을 수 없습니다" },
  answer: {
    en: "{0}, line {1} is no answer. A line is KEY=VALUE, where KEY is one of: {2}",
    ko: "{0}, {1}행은 답이 아닙니다. 한 줄에 KEY=VALUE로 적으며 KEY는 다음 중 하나입니다: {2}",
  },
  nothing: {
    en: "No row of these files makes an object. Nothing was written",
    ko: "이 파일에는 객체가 되는 행이 없습니다. 아무것도 저장하지 않았습니다",
  },
  ask: {
    en: "{0} of {1} {1|phone|phones} that {2} does not tell (Enter to fill it in later): ",
    ko: "{2}에 없는 전화기 {1}대의 {0}(나중에 입력하려면 Enter): ",
  },
  taken: {
    en: "{0} is there already. Nothing was written; choose another folder with --out",
    ko: "{0}이(가) 이미 있습니다. 아무것도 저장하지 않았습니다. --out으로 다른 폴더를 지정하십시오",
  },
  selection: {
    en: "{0} device names without anything else: a selection, from which no object can be made",
    ko: "디바이스 이름 {0}개만 있습니다. 선택 목록이며 객체를 만들 수 없습니다",
  },
  toCome: {
    en: "To be written: {0}; {1} {1|file|files} and {2} {2|line|lines} in {3}",
    ko: "저장할 내용: {0}. {3}의 파일 {1}개, {2}줄",
  },
  agree: { en: "Write them? (Y/n) ", ko: "저장하시겠습니까? (Y/n) " },
  tried: { en: "Nothing was written (--dry-run)", ko: "아무것도 저장하지 않았습니다(--dry-run)" },
  untouched: { en: "Nothing was written", ko: "아무것도 저장하지 않았습니다" },
  done: { en: "{0}, in {1} {1|file|files} in {2}", ko: "{0}, {2}의 파일 {1}개에 저장" },
} as const;
