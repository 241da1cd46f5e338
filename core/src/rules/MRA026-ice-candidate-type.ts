import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { iceCandidates, iceOf } from "../model/ice.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { choices, wordFix } from "./words.ts";

/** Stands in place of the shape's finding about the value. */
export const MRA026 = objectRule({
  id: "MRA026",
  ...chapter("4.4", 190, 192, 193, 194),
  severity: "error",
  title: { en: "Unknown default candidate type", ko: "기본 후보 유형 값이 올바르지 않음" },
  on: iceSections,
  *check(object) {
    const written = iceOf(object)?.defaultCandidate;
    if (written === undefined || (iceCandidates as readonly string[]).includes(written.value)) return;
    yield {
      at: written.node,
      message: message(
        {
          en: 'Default candidate type of {0} must be one of {2}; it is "{1}"',
          ko: '{0}의 기본 후보 유형은 다음 중 하나여야 합니다: {2}. 현재 값: "{1}"',
        },
        mention(object),
        written.value,
        choices(iceCandidates),
      ),
      fixes: wordFix(written.node, written.value, iceCandidates),
    };
  },
});
