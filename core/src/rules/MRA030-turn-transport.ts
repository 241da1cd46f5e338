import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { turnTransports, iceOf } from "../model/ice.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { choices, wordFix } from "./words.ts";

/** Stands in place of the shape's finding about the value. */
export const MRA030 = objectRule({
  id: "MRA030",
  ...chapter("4.7", 200),
  severity: "error",
  title: { en: "Unknown TURN transport", ko: "TURN 서버 전송 유형이 올바르지 않음" },
  on: iceSections,
  *check(object) {
    const written = iceOf(object)?.turn?.transport;
    if (written === undefined || (turnTransports as readonly string[]).includes(written.value)) return;
    yield {
      at: written.node,
      message: message(
        {
          en: 'TURN transport of {0} must be one of {2}; it is "{1}"',
          ko: '{0}의 TURN 서버 전송 유형은 다음 중 하나여야 합니다: {2}. 현재 값: "{1}"',
        },
        mention(object),
        written.value,
        choices(turnTransports),
      ),
      fixes: wordFix(written.node, written.value, turnTransports),
    };
  },
});
