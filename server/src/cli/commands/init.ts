import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { message } from "../../../../core/src/base/text.ts";
import { putTexts } from "../../disk/put.ts";
import { baselineOf, baselineText } from "../../workspace/baseline.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { misused } from "../exit.ts";
import { baselineFile, projectFiles, pulledFolder, type ProjectFile } from "../../workspace/new-project.ts";
import { shown } from "../shown.ts";
import { version } from "../../workspace/version.ts";
import { pull } from "./pull.ts";

/** `mra init`: a new project of a cluster that people work on already: what takes part in MRA, a baseline, and what CI needs. */
export const init: Command = {
  name: "init",
  usage:
    "init --cluster NAME --host HOST [--ca FILE] [--out DIR] [--tables] [--all] [--only SECTION[,…]] [--where KEY=VALUE] [--full] [--resolver IP[,…]]",
  summary: {
    en: "Makes a new project of a cluster: what takes part in MRA, today's findings as a baseline, README, .gitignore and a check in CI.",
    ko: "클러스터로 새 프로젝트를 만듭니다. MRA에 참여하는 객체, 기준선, README, .gitignore, CI 검사를 작성합니다.",
  },
  details: {
    en: "The cluster is only read. What it has stands in DIR/mra, as mra pull writes it; the other options are those of mra pull.\nFiles that are there stay as they are.",
    ko: "클러스터는 읽기만 합니다. 클러스터의 내용은 mra pull과 같은 형식으로 DIR/mra에 저장하며 나머지 옵션도 mra pull과 같습니다.\n이미 있는 파일은 그대로 둡니다.",
  },
  exits: [
    { status: 0, means: { en: "the project is there", ko: "프로젝트를 만듦" } },
    { status: 1, means: { en: "it could not", ko: "수행할 수 없음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "none",
  options: pull.options,
  async run(call, terminal, signal) {
    const folder = call.option("out") ?? ".";
    const cluster = call.option("cluster");
    if (cluster !== undefined && existsSync(join(folder, pulledFolder)))
      return misused(terminal, message(words.there, shown(join(folder, pulledFolder))));
    const pulled = await pull.run(inside(call, folder), terminal, signal);
    if (pulled !== 0 || cluster === undefined) return pulled;
    const files = projectFiles(cluster, version, terminal.language);
    if (!(await written(folder, files, terminal, signal))) return 1;
    const checked = await checkPaths([folder], signal);
    const baseline = baselineOf(checked);
    const kept = { path: baselineFile, text: baselineText(baseline) };
    if (!(await written(folder, [kept], terminal, signal))) return 1;
    const count = baseline.reduce((sum, it) => sum + it.count, 0);
    terminal.note(message(words.done, count, shown(join(folder, baselineFile)), shown(join(folder, "README.md"))));
    return 0;
  },
};

/** The same call for a folder inside. */
const inside = (call: Call, folder: string): Call => ({
  ...call,
  option: (name) => (name === "out" ? join(folder, pulledFolder) : call.option(name)),
});

/** Writes files that are not there yet, and names the others. */
async function written(
  folder: string,
  files: readonly ProjectFile[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<boolean> {
  const there = files.filter((it) => existsSync(join(folder, it.path)));
  if (there.length > 0)
    terminal.note(message(words.stays, there.map((it) => shown(join(folder, it.path))).join(", "), there.length));
  const missing = files.filter((it) => !there.includes(it));
  for (const it of missing) await mkdir(dirname(join(folder, it.path)), { recursive: true });
  const texts = missing.map(({ path, text }) => ({
    ...{ path: join(folder, path), text, mode: 0o666, keepsMode: true },
    mayReplace: () => false,
  }));
  const put = await putTexts(texts, signal);
  if (!put.ok) terminal.note(put.fault);
  return put.ok;
}

const words = {
  there: {
    en: "{0} is there already: this folder is a project. mra pull brings it up to date",
    ko: "{0}이(가) 이미 있으므로 이 폴더는 프로젝트입니다. mra pull로 최신 상태로 만드십시오",
  },
  stays: {
    en: "{0} {1|was|were} there and {1|stays|stay} as {1|it is|they are}",
    ko: "{0}은(는) 이미 있어 그대로 두었습니다",
  },
  done: {
    en: "{0} {0|finding|findings} of today {0|is|are} kept in {1}; only new ones fail. {2} says what to call next",
    ko: "현재 결과 {0}개를 {1}에 저장했으며 새 결과만 실패로 처리합니다. 다음 명령은 {2}에 있습니다",
  },
} as const;
