import { message, type Message } from "../../../core/src/base/text.ts";
import { titleOf } from "../../../core/src/plan/step-words.ts";
import { history } from "../deploy/history.ts";
import { journalsIn } from "../deploy/state-folder.ts";
import type { StateHolder, StateStore } from "../port/state.ts";

/** Who holds a cluster, since when, what the journal knew last, and what may be lost when the lock is broken. */
export async function lastWords(store: StateStore, it: StateHolder): Promise<readonly Message[]> {
  const past = (await history(journalsIn(store.folder), it.cluster)).find((one) => one.number === it.deployment);
  const last = past?.steps.findLast((one) => one.step !== undefined)?.step;
  const done = past?.steps.filter((one) => one.outcome === "done").length ?? 0;
  return [
    message(texts.held, it.cluster, it.owner, utc(it.since), utc(it.heard)),
    past === undefined
      ? message(texts.nothing)
      : message(
          last === undefined ? texts.begun : texts.last,
          past.number,
          done,
          past.steps.length,
          last === undefined ? "" : { en: titleOf(last, "en"), ko: titleOf(last, "ko") },
        ),
    message(texts.lost),
  ];
}

const utc = (iso: string): string => `${iso.slice(0, 16).replace("T", " ")} UTC`;

const texts = {
  held: {
    en: "{0} is held by {1} since {2}; last heard of at {3}",
    ko: "{1}이(가) {2}부터 {0}을(를) 잠그고 있습니다. 마지막 소식: {3}",
  },
  nothing: { en: "No deployment was begun with it", ko: "이 잠금으로 시작한 배포가 없습니다" },
  begun: {
    en: "Deployment {0}: {1} of {2} steps done, as far as it was told here",
    ko: "{0}번 배포: 지금까지 전달된 내용으로는 {2}단계 중 {1}단계 완료",
  },
  last: {
    en: "Deployment {0}: {1} of {2} steps done, as far as it was told here. Last: {3}",
    ko: "{0}번 배포: 지금까지 전달된 내용으로는 {2}단계 중 {1}단계 완료. 마지막: {3}",
  },
  lost: {
    en: "If that computer is still at work without reaching this place, it does not notice: two would write to the cluster, and the history here would not know what the other did until it is back",
    ko: "그 컴퓨터가 이 위치에 연결되지 않은 채 작업 중이면 잠금 해제를 알 수 없습니다. 둘이 동시에 클러스터에 쓰게 되고, 다시 연결될 때까지 그 컴퓨터가 실행한 내용은 여기의 기록에 없습니다",
  },
};
