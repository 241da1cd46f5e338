import { message } from "../base/text.ts";
import { entryIn, valueOf } from "../model/object.ts";
import { mention, subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { poolsUsing } from "./use.ts";

/** Stands on the group's members, once for all pools that use it. Silent while the files do not state them. */
export const MRA020 = objectRule({
  id: "MRA020",
  ...chapter("3.4", 158),
  severity: "warning",
  live: "objects",
  title: {
    en: "Device pool's Unified CM group is not redundant",
    ko: "디바이스 풀의 Unified CM 그룹이 중복 구성이 아님",
  },
  on: ["callManagerGroups"],
  *check(group, project) {
    const entry = entryIn(group, "members");
    const members = valueOf(group, "members")?.value;
    if (entry === undefined || members === undefined || new Set(members).size > 1) return;
    const [pool] = poolsUsing(group, "callManagerGroup", project);
    if (pool === undefined) return;
    yield {
      at: spotOf(entry),
      message: message(
        {
          en: "{0} has fewer than two members, so the MRA phones of {1} have no backup node",
          ko: "{0}의 구성원이 두 개 미만이므로 {1}의 MRA 전화기에 백업 노드가 없습니다",
        },
        subject(group),
        mention(pool),
      ),
      related: [{ spot: pool.identity, message: message({ en: "The device pool", ko: "디바이스 풀" }) }],
    };
  },
});
