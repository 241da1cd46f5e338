import type { Message, Text } from "../base/text.ts";
import { message, say } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Drift, FieldDrift, ObjectDrift, Since } from "./drift.ts";
import { labelOf, showValue } from "./words.ts";

/** How points in time are written: of this machine, or of CI. This room has no clock. */
export type ShowTime = (iso: string) => string;

/** What is live in place of a value, who made it so, and when that was read. */
export function fieldSentence(object: ObjectDrift, field: FieldDrift, readAt: string, at: ShowTime): Message {
  const live = shown(field.before);
  const since = sinceText(field.since, at);
  switch (field.cause) {
    case "cluster":
      return message(texts.outside, field.label, object.name || labelOf(object.address), live, since, at(readAt));
    case "both":
      return message(texts.both, field.label, object.name || labelOf(object.address), live, since, at(readAt));
    case "unknown":
      return message(texts.unknown, field.label, object.name || labelOf(object.address), live, at(readAt));
  }
}

/** That a whole object is gone, or there again. */
export function objectSentence(object: ObjectDrift, readAt: string, at: ShowTime): Message {
  const label = labelOf(object.address);
  const since = sinceText(object.since, at);
  const { back, missing, gone } = schemaOf(object.section).on === undefined ? texts : there;
  if (object.kind === "back") return message(back, label, since, at(readAt));
  if (object.cause === "unknown") return message(missing, label, at(readAt));
  return message(gone, label, since, at(readAt));
}

/** Editors cut longer hints off. */
const mostLetters = 43;

/** The few words behind a value: `live: 384 (changed outside, read 08:41)`; of a long value, without who changed it. */
export function fieldHint(field: FieldDrift, readAt: string, at: ShowTime): Message {
  const said = message(texts.hint, shown(field.before), at(readAt));
  return field.cause === "unknown" || say(said, "en").length > mostLetters
    ? message(texts.hintUnknown, shown(field.before), at(readAt))
    : said;
}

/** Numbers of a look, in words: how many values and objects were changed outside, differ, wait for a deploy. */
export interface DriftCounts {
  /** Objects that were changed on the cluster. */
  readonly outside: number;
  /** Objects that differ, and nobody knows who changed them. */
  readonly unknown: number;
  readonly pending: number;
}

export const driftCounts = ({ objects, pending }: Drift): DriftCounts => ({
  outside: objects.filter((it) => it.cause !== "unknown").length,
  unknown: objects.filter((it) => it.cause === "unknown").length,
  pending,
});

/** The result in one line: `emea-prod: 2 changed outside, 1 waits for a deploy (read 08:41)`. */
export function driftSummary(cluster: string, counts: DriftCounts, readAt: string, at: ShowTime): Message {
  const { outside, unknown, pending } = counts;
  const parts: readonly Text[] = [
    ...(outside > 0 ? [counted({ en: "{0} changed outside", ko: "외부에서 변경됨 {0}" }, outside)] : []),
    ...(unknown > 0 ? [counted({ en: "{0} not as in the files", ko: "파일과 다름 {0}" }, unknown)] : []),
    ...(outside + unknown === 0 ? [{ en: "nothing was changed outside", ko: "외부에서 변경된 내용이 없습니다" }] : []),
    ...(pending > 0 ? [counted({ en: "{0} waiting for a deploy", ko: "배포 대기 {0}" }, pending)] : []),
  ];
  const all: Text = { en: parts.map((it) => it.en).join(", "), ko: parts.map((it) => it.ko).join(", ") };
  return message({ en: "{0}: {1} (read {2})", ko: "{0}: {1}({2}에 읽음)" }, cluster, all, at(readAt));
}

const counted = (text: Text, n: number): Text => ({
  en: text.en.replace("{0}", String(n)),
  ko: text.ko.replace("{0}", String(n)),
});

const shown = (it: FieldDrift["before"]): Text => ({ en: showValue(it, "en"), ko: showValue(it, "ko") });

function sinceText(since: Since | undefined, at: ShowTime): Text {
  if (since === undefined) return { en: "an unknown time", ko: "알 수 없는 시점" };
  const time = at(since.at);
  return since.by === "deploy"
    ? { en: `the deploy of ${time}`, ko: `${time} 배포` }
    : { en: `${time}, when both were the same`, ko: `양쪽이 같았던 ${time}` };
}

const texts = {
  outside: {
    en: "{0} of {1}: live {2}, changed outside since {3} (read {4})",
    ko: "{1}의 {0}: 라이브 값 {2}. {3} 이후 외부에서 변경되었습니다({4}에 읽음)",
  },
  both: {
    en: "{0} of {1}: live {2}, changed outside and in the file since {3} (read {4})",
    ko: "{1}의 {0}: 라이브 값 {2}. {3} 이후 외부와 파일에서 모두 변경되었습니다({4}에 읽음)",
  },
  unknown: {
    en: "{0} of {1}: live {2}, not as in the file; nothing was deployed from here yet that tells which is older (read {3})",
    ko: "{1}의 {0}: 라이브 값 {2}. 파일과 다릅니다. 아직 여기에서 배포한 적이 없어 어느 쪽이 이전 값인지 알 수 없습니다({3}에 읽음)",
  },
  gone: {
    en: "{0} is no longer on the cluster: removed outside since {1} (read {2})",
    ko: "{0}이(가) 클러스터에 더 이상 없습니다. {1} 이후 외부에서 제거되었습니다({2}에 읽음)",
  },
  missing: {
    en: "{0} is not on the cluster, and the files refer to it (read {1})",
    ko: "파일이 참조하는 {0}이(가) 클러스터에 없습니다({1}에 읽음)",
  },
  back: {
    en: "{0} is on the cluster again: added outside since {1} (read {2})",
    ko: "{0}이(가) 클러스터에 다시 있습니다. {1} 이후 외부에서 추가되었습니다({2}에 읽음)",
  },
  hint: { en: "live: {0} (changed outside, read {1})", ko: "라이브: {0}(외부에서 변경, {1}에 읽음)" },
  hintUnknown: { en: "live: {0} (read {1})", ko: "라이브: {0}({1}에 읽음)" },
};

/** The same of what is on an Expressway. */
const there = {
  gone: {
    en: "{0} is no longer there: removed outside since {1} (read {2})",
    ko: "{0}이(가) 더 이상 없습니다. {1} 이후 외부에서 제거되었습니다({2}에 읽음)",
  },
  missing: {
    en: "{0} is not there, and the files list it (read {1})",
    ko: "파일에 있는 {0}이(가) Expressway에 없습니다({1}에 읽음)",
  },
  back: {
    en: "{0} is there again: added outside since {1} (read {2})",
    ko: "{0}이(가) 다시 있습니다. {1} 이후 외부에서 추가되었습니다({2}에 읽음)",
  },
};
