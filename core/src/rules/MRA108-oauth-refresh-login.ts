import { message } from "../base/text.ts";
import { expresswayOf } from "../model/expressway.ts";
import { truthAt } from "../model/located.ts";
import { setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent while one of the two sides is not stated. */
export const MRA108 = projectRule({
  id: "MRA108",
  ...guides("MRA deployment guide X15.0, Requirements (OAuth); MRA guide X14.0, Configure OAuth on UC Applications"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "OAuth with Refresh Login Flow is off while Expressway authorises by OAuth token with refresh",
    ko: "Expressway가 OAuth 갱신 토큰을 쓰는데 CUCM의 OAuth with Refresh Login Flow가 꺼져 있음",
  },
  *check(project) {
    const flow = truthAt(project.definition?.node, "oauthRefreshLogin");
    const refresh = expresswayOf(project)?.oauthRefresh;
    if (flow?.value !== false || refresh?.value !== true) return;
    yield {
      at: flow.node,
      message: message(
        {
          en: "OAuth with Refresh Login Flow is off on {0}, but Expressway asks for such tokens",
          ko: "{0}에서 OAuth with Refresh Login Flow가 꺼져 있지만 Expressway는 이 토큰을 요구합니다",
        },
        project.name,
      ),
      related: [{ spot: refresh.node, message: message({ en: "Expressway", ko: "Expressway" }) }],
      fixes: [setTo(flow.node, true, false)],
    };
  },
});
