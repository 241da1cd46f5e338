import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import type { Registration } from "../port/cluster.ts";
import { mostPhones, type Returned } from "./registrations.ts";

/** One sentence: how many phones are back. */
export function returnedText({ expected, missing, cancelled }: Returned): Message {
  const back = expected - missing.length;
  if (missing.length === 0) return message(allBack, expected);
  const one = expected === 1;
  return message(
    cancelled ? (one ? stoppedWaitingForOne : stoppedWaiting) : one ? oneMissing : someMissing,
    back,
    expected,
  );
}

/** Said while phones are waited for. */
export const backSoFar = (back: number, expected: number): Message => message(soFar, back, expected);

/** What is said of a phone that did not come back, with the time of the last look. */
export const missingText = (before: Registration, now: Registration | undefined, at: Date): Message =>
  message(notBack, before.phone, now?.state ?? "–", timeOf(at), before.state, before.node || "–");

/** The same in a few words, for a line that begins with its name. */
export const phoneStateText = (now: Registration | undefined, at: Date): Message =>
  message({ en: "{0} at {1}", ko: "{1}에 {0}" }, now?.state ?? "–", timeOf(at));

/** Said when a deploy touches more phones than are looked at. */
export const onlySoMany: Message = message(
  {
    en: "This deploy touches more than {0} phones; only {0} of them are looked at afterwards",
    ko: "이 배포는 {0}대가 넘는 전화기에 영향을 줍니다. 배포 후에는 그중 {0}대만 확인합니다",
  },
  mostPhones,
);

/** Said when the registrations could not be read before a deploy, which is no reason not to deploy. */
export const unreadBefore = (why: Text): Message =>
  message(
    {
      en: "Which phones are registered before the deploy could not be read, so none is waited for: {0}",
      ko: "배포 전에 등록된 전화기를 읽을 수 없어 전화기가 돌아오기를 기다리지 않습니다: {0}",
    },
    why,
  );

/** Said when the registrations could not be read after a deploy. */
export const unknownAfter = (why: Text): Message =>
  message({ en: "Whether the phones came back is not known: {0}", ko: "전화기가 돌아왔는지 알 수 없습니다: {0}" }, why);

/** `14:02`, by this computer's clock. */
const timeOf = (at: Date): string => at.toTimeString().slice(0, 5);

const soFar: Text = {
  en: "{0} of {1} {1|phone|phones} registered again so far",
  ko: "지금까지 전화기 {1}대 중 {0}대가 다시 등록되었습니다",
};
const allBack: Text = {
  en: "All phones that were registered before the deploy are registered again: {0}",
  ko: "배포 전에 등록되어 있던 전화기 {0}대가 모두 다시 등록되었습니다",
};
const someMissing: Text = {
  en: "{0} of {1} phones that were registered before the deploy are registered again",
  ko: "배포 전에 등록되어 있던 전화기 {1}대 중 {0}대가 다시 등록되었습니다",
};
const stoppedWaiting: Text = {
  en: "Stopped waiting: {0} of {1} phones that were registered before the deploy are registered again",
  ko: "대기를 중단했습니다. 배포 전에 등록되어 있던 전화기 {1}대 중 {0}대가 다시 등록되었습니다",
};
const oneMissing: Text = {
  en: "{0} of {1} phone that was registered before the deploy is registered again",
  ko: someMissing.ko,
};
const stoppedWaitingForOne: Text = {
  en: "Stopped waiting: {0} of {1} phone that was registered before the deploy is registered again",
  ko: stoppedWaiting.ko,
};
const notBack: Text = {
  en: "{0} has not come back: {1} at {2} as Unified CM last knew it; before the deploy {3} at {4}",
  ko: "{0}이(가) 돌아오지 않았습니다. {2} 현재 Unified CM이 마지막으로 아는 상태: {1}, 배포 전: {4}에서 {3}",
};
