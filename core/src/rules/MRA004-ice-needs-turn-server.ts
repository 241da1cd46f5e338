import { message } from "../base/text.ts";
import { iceOf, iceSections } from "../model/ice.ts";
import { called } from "./label.ts";
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
    ko: "ICE가 사용 설정되었지만 TURN/STUN 서버가 없음",
  },
  on: iceSections,
  *check(object, project) {
    const ice = iceOf(object);
    if (ice?.enabled === undefined || !lacksServers(object, ice, project)) return;
    yield {
      at: ice.enabled.node,
      message: message(
        {
          en: "{0} enables ICE, but neither it nor a level above it names a TURN server",
          ko: "{0}에서 ICE를 활성화하지만 이 수준과 상위 수준에 TURN 서버가 없습니다",
        },
        called(object),
      ),
    };
  },
});
