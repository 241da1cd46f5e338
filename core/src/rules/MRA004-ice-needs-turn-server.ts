import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { iceOf } from "../model/ice.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { lacksServers } from "./turn.ts";

/** ICE is on by default at every level (MRA guide X15.2), so only a block that enables it in so many words is asked. */
export const MRA004 = objectRule({
  id: "MRA004",
  ...chapter("prerequisites", 51, 176),
  severity: "error",
  live: "surroundings",
  title: {
    en: "ICE is enabled but no TURN/STUN server is declared",
    ko: "ICE가 활성화되었지만 TURN/STUN 서버가 없음",
  },
  on: iceSections,
  *check(object, project) {
    const ice = iceOf(object);
    if (ice?.enabled === undefined || !lacksServers(object, ice, project)) return;
    yield {
      at: ice.enabled.node,
      message: message(
        {
          en: "{0} enables ICE, but no TURN server is defined there or at a higher level",
          ko: "{0}에서 ICE를 활성화하지만 여기와 상위 수준에 TURN 서버가 정의되어 있지 않습니다",
        },
        subject(object),
      ),
    };
  },
});
