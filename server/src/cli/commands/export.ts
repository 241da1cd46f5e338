import type { JsonObject } from "../../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { message, type Message } from "../../../../core/src/base/text.ts";
import { fieldOf, schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import { toolKeysOf } from "../../../../core/src/catalog/validators.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import { csvText, keyedRows } from "../../../../core/src/sheet/keyed-sheet.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readSection } from "../../deploy/read-section.ts";
import { putTexts } from "../../disk/put.ts";
import { checkPaths } from "../../workspace/check.ts";
import { exportedObjects } from "../../workspace/export-objects.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, chosenProject, reachedBy } from "../connection.ts";
import { misused, misusedCommand, mustBeOneOf } from "../exit.ts";
import { notPossible, sayRefused, wrongCall, type Refused } from "../refused.ts";
import { shown } from "../shown.ts";

/** `mra export`: what the files, or the cluster, say of one kind of object, as a spreadsheet that `mra import` reads again. */
export const exportCommand: Command = {
  name: "export",
  usage:
    "export SECTION [PATH…] [--cluster NAME] [--columns KEY[,…]] [--live --host HOST [--ca FILE]] [--format csv|xlsx] [--out FILE] [--force]",
  summary: {
    en: "Writes what the files or the cluster say of one kind of object as a spreadsheet; mra import reads it again.",
    ko: "파일이나 클러스터의 한 종류 객체를 스프레드시트로 내보냅니다. mra import로 다시 읽을 수 있습니다.",
  },
  details: {
    en: "Headings are keys, dotted for depth (lines.0.pattern). An empty cell says nothing, NULL says that nothing is set. What a\nspreadsheet would take for a formula stands behind an apostrophe in a CSV, which reading takes off; the cells of a workbook (--format xlsx) are texts.",
    ko: "머리글은 키이며 깊이는 점으로 나타냅니다(lines.0.pattern). 빈 셀은 값을 정하지 않고 NULL은 값을 지웁니다. 수식으로 해석될\n텍스트 앞에는 CSV에서 작은따옴표를 붙이며 읽을 때 뗍니다. 통합 문서(--format xlsx)의 셀은 모두 텍스트입니다.",
  },
  exits: [
    { status: 0, means: { en: "the spreadsheet is written", ko: "스프레드시트를 저장함" } },
    { status: 1, means: { en: "it could not", ko: "수행할 수 없음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "many",
  options: {
    ...connectionOptions,
    columns: { type: "string" },
    live: { type: "boolean" },
    format: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
  },
  async run(call, terminal, signal) {
    const section = sections.find((it) => it === call.paths[0]);
    if (section === undefined)
      return call.paths[0] === undefined
        ? misusedCommand(terminal, exportCommand, message(words.which))
        : misused(terminal, mustBeOneOf("SECTION", sections));
    const out = call.option("out");
    const format = call.option("format") ?? (/\.xlsx$/i.test(out ?? "") ? "xlsx" : "csv");
    if (format !== "csv" && format !== "xlsx") return misused(terminal, mustBeOneOf("--format", ["csv", "xlsx"]));
    if (format === "xlsx" && out === undefined) return misused(terminal, message(words.toFile));
    const columns = columnsIn(call, section);
    if (!columns.ok) return misused(terminal, columns.fault);
    const objects = await objectsOf(call, section, terminal, signal);
    if (!objects.ok) return sayRefused(terminal, objects.fault, 1);
    const rows = keyedRows(section, objects.value, columns.value);
    if (out === undefined) {
      terminal.out(csvText(rows));
      return 0;
    }
    const { beginsWith, text } =
      format === "csv" ? { beginsWith: "\uFEFF", text: csvText(rows) } : await workbook(section, rows);
    const file = {
      ...{ path: out, text, mode: 0o666, keepsMode: true },
      mayReplace: (it: string) => call.flag("force") || it.startsWith(beginsWith),
    };
    const put = await putTexts([file], signal);
    if (!put.ok) {
      terminal.note(put.fault);
      return 1;
    }
    terminal.note(message(words.done, objects.value.length, shown(out)));
    return 0;
  },
};

/** A workbook with a sheet of texts, and what every workbook begins with. */
async function workbook(section: Section, rows: readonly (readonly string[])[]) {
  const { workbookOf } = await import("../../workspace/workbook-write.ts");
  return { beginsWith: "PK\u0003\u0004", text: workbookOf(section, rows) };
}

function columnsIn(call: Call, section: Section): Result<readonly string[] | undefined, Message> {
  const columns = call
    .option("columns")
    ?.split(",")
    .map((it) => it.trim());
  const isKnown = (it: string): boolean =>
    toolKeysOf(section).includes(it) || fieldOf(schemaOf(section), it.split(".")[0] ?? it) !== undefined;
  const odd = columns?.find((it) => !isKnown(it));
  return odd === undefined ? ok(columns) : fail(message(words.column, odd, schemaOf(section).plural));
}

async function objectsOf(
  call: Call,
  section: Section,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<readonly JsonObject[], Refused>> {
  const checked = await checkPaths(call.paths.length > 1 ? call.paths.slice(1) : ["."], signal);
  if (!call.flag("live")) {
    const project = chosenProject(checked.projects, call.option("cluster"));
    return project.ok ? ok(exportedObjects(project.value, section)) : project;
  }
  const name = call.option("cluster");
  if (name === undefined) return fail(wrongCall(message(words.cluster)));
  const project = checked.projects.find((it) => it.name === name);
  const reached = project === undefined ? { name, named: undefined } : reachedBy(project);
  const connection = await connectionOf(call, terminal, reached, signal);
  if (!connection.ok) return connection;
  const { cluster } = connection.value;
  try {
    const identity = await cluster.identify(signal);
    if (!identity.ok) return fail(notPossible(faultText(identity.fault)));
    const read = await readSection(section, identity.value.schema, cluster, systemClock, () => undefined, signal);
    return read.ok ? ok(read.value.map(fileFields)) : fail(notPossible(faultText(read.fault)));
  } finally {
    cluster.close();
  }
}

const words = {
  which: {
    en: "Which section? One of those of the files, such as phones",
    ko: "어느 섹션입니까? phones와 같은 섹션 이름을 지정하십시오",
  },
  toFile: {
    en: "A workbook is no text: name its file with --out",
    ko: "통합 문서는 텍스트가 아닙니다. --out으로 파일을 지정하십시오",
  },
  column: { en: '--columns: {1} have no key "{0}"', ko: '--columns: {1}에 "{0}" 키가 없습니다' },
  cluster: {
    en: "Which cluster? --live needs --cluster NAME",
    ko: "어느 클러스터입니까? --live에는 --cluster NAME이 필요합니다",
  },
  done: { en: "{0} {0|object|objects} in {1}", ko: "{1}에 객체 {0}개를 저장했습니다" },
} as const;
