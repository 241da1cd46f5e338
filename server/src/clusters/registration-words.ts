import { message, textOf, type Message, type Text } from "../../../core/src/base/text.ts";
import type { LocatedRegistration } from "../port/cluster.ts";
import { phoneStand } from "./phone-stand.ts";

/** How a phone is registered, in one sentence, without when it was read. */
export function registrationText(it: LocatedRegistration | undefined): Message {
  if (it === undefined) return message(words.nothing);
  const since: Text = it.since === undefined ? nothing : sinceText(it.since);
  switch (phoneStand(it)) {
    case "expressway":
      return message(words.through, it.expressway ?? "", it.node || "–", since);
    case "registered":
      return message(words.registered, it.node || "–", it.address || "–", since);
    case "unregistered":
      return message(words.not, it.state, it.node || "–", it.expressway ?? (it.address || "–"), since);
    case "unknown":
      return message(words.untold, it.node || "–", it.expressway ?? (it.address || "–"));
  }
}

/** Minutes suffice; the day is there because a phone may be registered for months. */
const sinceText = (iso: string): Text =>
  textOf(message({ en: ", since {0}", ko: ", {0}부터" }, `${iso.slice(0, 16).replace("T", " ")} UTC`));

const nothing: Text = { en: "", ko: "" };
const words = {
  nothing: {
    en: "Unified CM knows no registration of it",
    ko: "Unified CM에 이 전화기의 등록 정보가 없습니다",
  },
  through: {
    en: "Registered through Expressway-C {0} at {1}{2}",
    ko: "Expressway-C {0}을(를) 통해 {1}에 등록됨{2}",
  },
  registered: {
    en: "Registered at {0} from {1}{2}; whether through Expressway is not known",
    ko: "{1}에서 {0}에 등록됨{2}. Expressway를 통한 것인지는 알 수 없음",
  },
  not: {
    en: "Not registered ({0}): last at {1} from {2}{3}",
    ko: "등록되지 않음({0}). 마지막 위치: {1}, 주소 {2}{3}",
  },
  untold: {
    en: "Unified CM does not tell whether it is registered; last at {0} from {1}",
    ko: "Unified CM이 등록 여부를 알려 주지 않음. 마지막 위치: {0}, 주소 {1}",
  },
} as const;
