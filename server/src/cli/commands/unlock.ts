import { message, type Message } from "../../../../core/src/base/text.ts";
import { lastWords } from "../../clusters/unlocking.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Command } from "../command.ts";
import { chosenProject } from "../connection.ts";
import { sayRefused } from "../refused.ts";
import { stateFor, stateOption } from "../state.ts";

/** `mra unlock`: takes a cluster from a colleague whose deployment does not go on. */
export const unlock: Command = {
  name: "unlock",
  usage: "unlock [--cluster NAME] [--state VALUE] [--yes]",
  summary: {
    en: "Says who of the team holds a cluster, since when and what was done last; breaks that lock after the cluster's name is typed.",
    ko: "팀에서 클러스터를 잠근 사람, 시작 시각, 마지막으로 실행한 작업을 표시합니다. 클러스터 이름을 입력하면 잠금을 해제합니다.",
  },
  details: {
    en: "For where state: in mra.config.yaml names a place that a team shares. Whoever held the lock notices before the next write, unless that computer cannot reach the place. --yes asks nobody.",
    ko: "mra.config.yaml의 state:에 팀이 공유하는 위치가 있을 때 사용합니다. 잠금을 가지고 있던 컴퓨터는 공유 위치에 연결할 수 있으면 다음 쓰기 전에 알아차립니다. --yes를 쓰면 묻지 않습니다.",
  },
  exits: [
    {
      status: 0,
      means: { en: "the lock is broken, or nobody holds the cluster", ko: "잠금을 해제했거나 잠근 사람이 없음" },
    },
    { status: 1, means: { en: "it is as it was", ko: "변경하지 않음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "none",
  options: { cluster: { type: "string" }, yes: { type: "boolean" }, ...stateOption },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const store = await stateFor(call, terminal, ".", signal);
    if (!store.ok) return sayRefused(terminal, store.fault, 1);
    const { team } = store.value;
    if (team === undefined) return sorry(message(texts.alone));
    let name = call.option("cluster");
    if (name === undefined) {
      const project = chosenProject((await checkPaths(["."], signal)).projects, undefined);
      if (!project.ok) return sayRefused(terminal, project.fault, 1);
      ({ name } = project.value);
    }
    const cluster = name;
    const holder = (await team.holders()).find((it) => it.cluster === cluster);
    if (holder === undefined) {
      terminal.note(message(texts.nobody, cluster, team.where));
      return 0;
    }
    for (const it of await lastWords(store.value, holder)) terminal.note(it);
    const typed = call.flag("yes") ? cluster : await terminal.ask(message(texts.question, cluster), signal);
    if (typed?.trim() !== cluster) return sorry(message(texts.kept));
    const done = await team.unlock(holder);
    if (!done.ok) return sorry(done.fault);
    if (!done.value) return sorry(message(texts.changed, cluster));
    terminal.note(message(texts.broken, cluster));
    return 0;
  },
};

const texts = {
  alone: {
    en: "No team shares the state of this project: mra.config.yaml has no state:. A lock of this computer says itself what to delete",
    ko: "이 프로젝트의 상태는 팀과 공유하지 않습니다. mra.config.yaml에 state:가 없습니다. 이 컴퓨터의 잠금은 메시지에 삭제할 파일이 표시됩니다",
  },
  nobody: { en: "Nobody holds {0} ({1})", ko: "{0}을(를) 잠근 사람이 없습니다({1})" },
  question: { en: "Type {0} to break the lock:", ko: "잠금을 해제하려면 {0}을(를) 입력하십시오:" },
  kept: { en: "The lock stays", ko: "잠금을 유지합니다" },
  changed: {
    en: "{0} is held by somebody else by now; look again",
    ko: "그동안 다른 사용자가 {0}을(를) 잠갔습니다. 다시 확인하십시오",
  },
  broken: {
    en: "The lock of {0} is broken. mra history says what was done; the next deploy reads back what is open",
    ko: "{0}의 잠금을 해제했습니다. 실행한 내용은 mra history로 확인하십시오. 다음 배포 시 결과를 모르는 쓰기를 다시 읽어 확인합니다",
  },
};
