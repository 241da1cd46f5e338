import { message, say, type Language, type Message } from "../../../../core/src/base/text.ts";
import { renderStep } from "../../../../core/src/plan/render.ts";
import { labelOf } from "../../../../core/src/plan/words.ts";
import { history as read, type PastDeployment, type PastStep } from "../../deploy/history.ts";
import { noteDeployment } from "../../deploy/journal.ts";
import { journalsIn } from "../../deploy/state-folder.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Command } from "../command.ts";
import { chosenProject } from "../connection.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { sayRefused } from "../refused.ts";
import { stateFor, stateOption } from "../state.ts";

/** `mra history`: the deployments that were carried out from this computer, and the steps of one. */
export const history: Command = {
  name: "history",
  usage: "history [NUMBER] --cluster NAME [--note TEXT] [--state VALUE] [--format text|json]",
  summary: {
    en: "Lists the deployments to a cluster from this computer or, with state: in mra.config.yaml, from the team; or the steps of one. mra plan --undo NUMBER plans to undo it.",
    ko: "이 컴퓨터에서, 또는 mra.config.yaml에 state:가 있으면 팀에서 클러스터에 실행한 배포 목록이나 한 배포의 단계를 표시합니다. mra plan --undo NUMBER로 되돌리는 계획을 세웁니다.",
  },
  exits: [
    { status: 0, means: { en: "shown", ko: "표시함" } },
    {
      status: 1,
      means: { en: "it could not be told, or there is none of that number", ko: "확인할 수 없거나 해당 번호가 없음" },
    },
  ],
  failed: 1,
  interrupted: 130,
  takes: "one",
  details: {
    en: "--note keeps a note on the deployment of that number: the number of a change ticket.",
    ko: "--note는 해당 번호의 배포에 메모를 남깁니다(예: 변경 요청 번호).",
  },
  options: { cluster: { type: "string" }, note: { type: "string" }, format: { type: "string" }, ...stateOption },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const format = call.option("format") ?? "text";
    if (format !== "text" && format !== "json") return misused(terminal, mustBeOneOf("--format", ["text", "json"]));
    const [number] = call.paths;
    if (number !== undefined && !/^\d+$/.test(number)) return misused(terminal, message(noNumber, number));
    const note = call.option("note");
    if (note !== undefined && number === undefined) return misused(terminal, message(noteOnWhat));
    let name = call.option("cluster");
    if (name === undefined) {
      const project = chosenProject((await checkPaths(["."], signal)).projects, undefined);
      if (!project.ok) return sayRefused(terminal, project.fault, 1);
      ({ name } = project.value);
    }
    const store = await stateFor(call, terminal, ".", signal);
    if (!store.ok) return sayRefused(terminal, store.fault, 1);
    const journals = journalsIn(store.value.folder);
    if (note !== undefined) {
      const noted = await noteDeployment(journals, name, Number(number), note, new Date());
      if (!noted.ok) return sorry(noted.fault);
      const told = await store.value.team?.sync(signal);
      if (told?.ok === false) return sorry(told.fault);
    }
    const all = await read(journals, name);
    const past = number === undefined ? all : all.filter((it) => String(it.number) === number);
    if (number !== undefined && past.length === 0)
      return sorry(
        message({ en: "There is no deployment {0} to {1}", ko: "{1}에 대한 {0}번 배포가 없습니다" }, number, name),
      );
    if (format === "json") terminal.out(`${JSON.stringify(past, null, 2)}\n`);
    else if (past.length === 0)
      terminal.note(
        message(
          { en: "Nothing was deployed to {0} from this computer", ko: "이 컴퓨터에서 {0}에 배포한 기록이 없습니다" },
          name,
        ),
      );
    else
      for (const it of past) {
        terminal.out(`${headOf(it, terminal.language)}\n`);
        if (number !== undefined)
          terminal.out(it.steps.map((step) => `${stepText(step, terminal.language)}\n`).join(""));
      }
    return 0;
  },
};

/** `3  2026-11-22 14:02 UTC  6 of 6 steps done  axl-admin on cucm-pub.example.com`. */
function headOf(it: PastDeployment, language: Language): string {
  const done = it.steps.filter((step) => step.outcome === "done").length;
  const ko = language === "ko";
  const steps =
    done === 0
      ? say(noneDone, language)
      : ko
        ? `${it.steps.length}단계 중 ${done}단계 완료`
        : `${done} of ${it.steps.length} ${it.steps.length === 1 ? "step" : "steps"} done`;
  const broken = it.ended ? "" : ko ? ", 중단됨" : ", broken off";
  const where = it.by === undefined ? it.host : ko ? `${it.host}의 ${it.by}` : `${it.by} on ${it.host}`;
  const approval = it.approvedBy === undefined ? "" : ko ? `, ${it.approvedBy} 승인` : `, approved by ${it.approvedBy}`;
  const undone =
    it.undone === undefined ? [] : [say(message(it.undone.wholly ? undoneBy : partlyUndoneBy, it.undone.by), language)];
  const undoes = it.undoes === undefined ? [] : [say(message(undoesOne, it.undoes), language)];
  const wave = it.wave === undefined ? [] : [say(message(waveOf, ...it.wave), language)];
  const note = it.note === undefined ? [] : [`"${it.note}"`];
  const when = `${it.at.slice(0, 16).replace("T", " ")} UTC`;
  return [
    String(it.number),
    when,
    `${steps}${broken}`,
    `${where}${approval}`,
    ...wave,
    ...fromWhere(it, language),
    ...undoes,
    ...undone,
    ...note,
  ].join("  ");
}

/** Of a team: from which computer, who took the cluster from it, and when it was last heard of where it has no end. */
const fromWhere = ({ from, unlockedBy, ended, lastAt }: PastDeployment, language: Language): readonly string[] => [
  ...(from === undefined ? [] : [say(message(fromOne, from), language)]),
  ...(from === undefined || ended
    ? []
    : [say(message(lastHeard, `${lastAt.slice(0, 16).replace("T", " ")} UTC`), language)]),
  ...(unlockedBy === undefined ? [] : [say(message(unlocked, unlockedBy), language)]),
];

const fromOne = { en: "from {0}", ko: "{0}에서" };
const lastHeard = { en: "last heard of at {0}", ko: "마지막 소식 {0}" };
const unlocked = { en: "its lock was broken by {0}", ko: "{0}이(가) 잠금을 해제함" };
const noneDone = message({ en: "no step done", ko: "완료한 단계 없음" });
const waveOf = { en: "wave {0} of {1}", ko: "웨이브 {0}/{1}" };
const noteOnWhat = {
  en: "--note needs the number of the deployment: mra history NUMBER --note TEXT",
  ko: "--note에는 배포 번호가 필요합니다: mra history NUMBER --note TEXT",
};
const undoneBy = { en: "undone by {0}", ko: "{0}번 배포로 되돌림" };
const partlyUndoneBy = { en: "partly undone by {0}", ko: "{0}번 배포로 일부 되돌림" };
const undoesOne = { en: "undoes {0}", ko: "{0}번 배포를 되돌림" };

function stepText({ address, outcome, step }: PastStep, language: Language): string {
  const words = {
    done: { en: "done", ko: "완료" },
    failed: { en: "failed", ko: "실패" },
    unknown: { en: "unknown", ko: "알 수 없음" },
    notDone: { en: "not done", ko: "수행 안 함" },
    conflict: { en: "conflict", ko: "충돌" },
  } as const satisfies Record<PastStep["outcome"], object>;
  const lines = step === undefined ? [labelOf(address)[language]] : renderStep({ ...step, reason: null }, language);
  const [first = "", ...rest] = lines;
  return [`${first}  [${words[outcome][language]}]`, ...rest].join("\n");
}

const noNumber = {
  en: '"{0}" is not the number of a deployment; mra history lists them',
  ko: '"{0}"은(는) 배포 번호가 아닙니다. mra history로 목록을 볼 수 있습니다',
};
