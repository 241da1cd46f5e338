import { message } from "../base/text.ts";
import { entryIn } from "../model/object.ts";
import { gapIn } from "./gap.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { poolsUsing } from "./use.ts";

/** Step 2 is optional, so this is a note. Silent while no device pool for MRA uses the region. */
export const MRA018 = objectRule({
  id: "MRA018",
  ...chapter("2.3", 137),
  severity: "info",
  live: "objects",
  title: {
    en: "MRA region has no relationship set for video calls",
    ko: "MRA 지역과 다른 지역 간 영상 비트레이트 관계가 없음",
  },
  on: ["regions"],
  *check(region, project) {
    const entry = entryIn(region, "relatedRegions");
    const empty = entry?.value.kind === "seq" && entry.value.items.length === 0 ? spotOf(entry) : undefined;
    const spot = empty ?? gapIn(region, "relatedRegions");
    if (spot === undefined || poolsUsing(region, "region", project).length === 0) return;
    yield {
      at: spot,
      message: message(
        {
          en: "{0} states no relationship to a region, so video calls keep the cluster's default bit rate (384 kbps)",
          ko: "{0}에 다른 지역과의 관계가 없으므로 영상 통화에 클러스터의 기본 비트 레이트(384kbps)가 적용됩니다",
        },
        region.name,
      ),
    };
  },
});
