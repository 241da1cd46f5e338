import { identityOf, type Address } from "../base/address.ts";
import { message, type Language, type Message, type Text } from "../base/text.ts";
import type { Version } from "../catalog/schema.ts";
import type { FieldChange } from "./compare.ts";
import { differenceOf } from "./draft.ts";
import { match } from "./renames.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import type { Remark } from "./step.ts";
import { asText, labelOf, enumerated, showValue } from "./words.ts";

/**
 * What is not as the files say on an Expressway-C that no plan writes to: a sentence of what to do about it, and one for each
 * thing. It is told and is no change. `live`: what was read there of the desired objects.
 */
export function notesOfUnmanaged(
  desired: readonly DesiredObject[],
  live: readonly LiveObject[],
  version: Version,
): readonly Remark[] {
  const around = { version, matches: match(desired, new Map(live.map((it) => [it.address, it]))), ice: undefined };
  const differing = desired.flatMap((it): readonly Remark[] => {
    const there = around.matches.live.get(it.address);
    if (there === undefined) return [{ address: it.address, message: message(texts.missing, labelOf(it.address)) }];
    const { changes } = differenceOf(it, there, around);
    return changes.length === 0 ? [] : [{ address: it.address, message: differs(it.address, changes) }];
  });
  const [first] = differing;
  if (first === undefined) return [];
  const host = identityOf(first.address).at(-1) ?? "";
  const head = message(texts.head, host, differing.length);
  return [{ address: first.address, message: head }, ...differing];
}

/** It was not read, and why: nothing is said of it. */
export const notReadThere = (address: Address, why: Message): readonly Remark[] => [
  { address, message: message(texts.notRead, identityOf(address).at(-1) ?? "", asText(why)) },
];

function differs(at: Address, changes: readonly FieldChange[]): Message {
  const inWords = ({ label, before: is, after: wanted }: FieldChange, language: Language): string =>
    `${label[language]}: ${showValue(is, language)} → ${showValue(wanted, language)}`;
  const what = changes.map((it): Text => ({ en: inWords(it, "en"), ko: inWords(it, "ko") }));
  return message(texts.differs, labelOf(at), enumerated(what));
}

const texts = {
  head: {
    en: "Expressway-C {0} is not as the files say in {1} {1|thing|things} (below). It is not managed here, and nothing is written there: set managed: true for its expressway section, or change it by hand",
    ko: "Expressway-C {0}에 파일의 내용과 다른 것이 {1}개 있으며 아래와 같습니다. 여기에서 관리하지 않으므로 아무것도 쓰지 않습니다. expressway 섹션에 managed: true를 설정하거나 직접 변경하십시오",
  },
  missing: { en: "{0} is not there", ko: "{0}이(가) 없습니다" },
  differs: { en: "{0} is not as the files say ({1})", ko: "{0}이(가) 파일의 내용과 다릅니다({1})" },
  notRead: {
    en: "Expressway-C {0} was not compared: {1}",
    ko: "Expressway-C {0}을(를) 비교하지 못했습니다: {1}",
  },
};
