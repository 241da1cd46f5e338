import { message } from "../base/text.ts";
import { nodeLists } from "../model/expressway.ts";
import { nodesOf } from "./expressway-label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";

/** A single Unified CM in the group of a device pool is MRA020; an empty list is MRA008. */
export const MRA057 = projectRule({
  id: "MRA057",
  ...chapter("failover", 308, 312),
  severity: "info",
  live: "surroundings",
  title: { en: "No alternative registration path for MRA failover", ko: "MRA 페일오버를 위한 대체 등록 경로가 없음" },
  *check(project) {
    for (const [expressway, list, which] of nodeLists(project)) {
      if (list?.texts.length !== 1) continue;
      yield {
        at: spotOf(list.entry),
        message: message(
          {
            en: "There is only one {0}; a client that loses it has no other way to register",
            ko: "{0}가 하나뿐입니다. 장애가 발생하면 클라이언트가 다른 경로로 등록할 수 없습니다",
          },
          nodesOf(which, [expressway], project),
        ),
      };
    }
  },
});
