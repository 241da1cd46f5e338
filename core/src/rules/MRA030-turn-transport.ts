import { message } from "../base/text.ts";
import { turnTransports, iceOf, iceSections } from "../model/ice.ts";
import { called } from "./label.ts";
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
          en: 'The TURN transport of {0} has no value "{1}"; it is one of {2}',
          ko: '{0}의 TURN 서버 전송 유형에 "{1}" 값은 없습니다. 다음 중 하나입니다: {2}',
        },
        called(object),
        written.value,
        choices(turnTransports),
      ),
      fixes: wordFix(written.node, written.value, turnTransports),
    };
  },
});
