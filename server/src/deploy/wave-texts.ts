import { message, textOf, type Message } from "../../../core/src/base/text.ts";
import type { Fault } from "../port/cluster.ts";
import type { WaveEvent, WaveRules, WavesEnd } from "./deploy-waves.ts";
import { returnedText } from "./registration-texts.ts";
import { neededOf } from "./waves.ts";

/** What is said while waves are carried out; `of`: how many there are. Undefined: nothing new. */
export function waveEventText(it: WaveEvent, of: number): Message | undefined {
  switch (it.kind) {
    case "begins":
      return message(words.begins, it.wave, of, it.steps, it.phones.length);
    case "done":
      return undefined;
    case "back":
      return it.wave === 0
        ? message(words.backBefore, it.back, it.expected)
        : message(words.backIn, it.wave, of, it.back, it.expected);
  }
}

/** What an end of waves is told with. */
export interface WavesTold {
  readonly cluster: string;
  /** How many waves there are. */
  readonly of: number;
  readonly rules: WaveRules;
  readonly faultText: (fault: Fault) => Message;
}

/** How waves ended, in sentences; of a step that is not done its report says why. */
export function waveEndTexts(end: WavesEnd, { cluster, of, rules, faultText }: WavesTold): readonly Message[] {
  switch (end.kind) {
    case "finished":
      return [message(of === 0 ? words.nothing : words.finished, cluster, of)];
    case "notDone":
      return [message(words.stopped, end.wave, of)];
    case "refused":
      return [end.why, message(words.stopped, end.wave, of)];
    case "lost": {
      const needed = neededOf(end.returned.expected, rules.percent);
      return [
        returnedText(end.returned),
        end.deployment === undefined
          ? message(words.stillLost, needed, rules.percent)
          : message(words.lost, end.wave, of, needed, rules.percent),
      ];
    }
    case "unread":
      return [message(words.unread, textOf(faultText(end.fault))), message(words.stopped, end.wave, of)];
    case "outOfTime":
      return [message(words.outOfTime, end.wave, of, Math.ceil(end.needsMs / 60_000), timeText(rules.until))];
    case "cancelled":
      return [message(words.stopped, end.wave, of)];
  }
}

const timeText = (at: Date | undefined): string => at?.toTimeString().slice(0, 5) ?? "";

const words = {
  begins: {
    en: "Wave {0} of {1}: {2} {2|step|steps}, {3} {3|phone|phones} registered before it",
    ko: "웨이브 {0}/{1}: {2}단계, 시작 전 등록된 전화기 {3}대",
  },
  backIn: {
    en: "Wave {0} of {1}: {2} of {3} {3|phone|phones} registered again",
    ko: "웨이브 {0}/{1}: 전화기 {3}대 중 {2}대 다시 등록됨",
  },
  backBefore: {
    en: "Of the wave before, {0} of {1} {1|phone is|phones are} registered again",
    ko: "이전 웨이브의 전화기 {1}대 중 {0}대 다시 등록됨",
  },
  finished: {
    en: "{0}: all {1} {1|wave|waves} done, and enough phones are back",
    ko: "{0}: 웨이브 {1}개를 모두 완료했으며 전화기가 충분히 다시 등록되었습니다",
  },
  nothing: { en: "{0}: nothing to do", ko: "{0}: 수행할 작업 없음" },
  stopped: { en: "Stopped at wave {0} of {1}", ko: "웨이브 {0}/{1}에서 중지했습니다" },
  lost: {
    en: "Stopped after wave {0} of {1}: at least {2} must be registered again ({3} %)",
    ko: "웨이브 {0}/{1} 후 중지했습니다. 최소 {2}대({3}%)가 다시 등록되어야 합니다",
  },
  stillLost: {
    en: "Nothing was begun: of the wave before, at least {0} must be registered again ({1} %)",
    ko: "아무것도 시작하지 않았습니다. 이전 웨이브에서 최소 {0}대({1}%)가 다시 등록되어야 합니다",
  },
  unread: {
    en: "Which phones are registered cannot be read, so that nobody knows whether they came back: {0}",
    ko: "등록된 전화기를 읽을 수 없어 전화기가 돌아왔는지 알 수 없습니다: {0}",
  },
  outOfTime: {
    en: "Wave {0} of {1} was not begun: it may take {2} {2|minute|minutes} and would not end before {3}",
    ko: "웨이브 {0}/{1}을(를) 시작하지 않았습니다. {2}분이 걸릴 수 있어 {3} 전에 끝나지 않습니다",
  },
} as const;
