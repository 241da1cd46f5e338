import { first, some } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { wholeAt } from "../model/located.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { phonesIn, poolsUsing } from "./use.ts";
import { hasVideo } from "./video.ts";

/** The default of the cluster, in kbps, and the chapter's example of a better value. */
const defaultKbps = 384;
const exampleKbps = 6000;

/** Silent while no device pool for MRA uses the region, and where every phone of these pools is known to have no video. */
export const MRA017 = objectRule({
  id: "MRA017",
  ...chapter("2.3", 96, 124, 126),
  severity: "warning",
  live: "objects",
  title: {
    en: "Video session bit rate of the MRA region is the 384 kbps default",
    ko: "MRA 지역의 영상 통화 최대 세션 비트레이트가 기본값 384 kbps임",
  },
  on: ["regions"],
  *check(region, project) {
    for (const relation of itemsOf(entryIn(region, "relatedRegions")?.value)) {
      const rate = wholeAt(relation, "videoBandwidth");
      if (rate === undefined || rate.value < 0 || rate.value > defaultKbps) continue;
      if (!mayHaveVideo(poolsUsing(region, "region", project), project)) return;
      yield {
        at: rate.node,
        message: message(
          {
            en: "Video calls of {0} with {1} get at most {2} kbps, which is too little for some video endpoints",
            ko: "{0} 지역과 {1} 지역 간 영상 통화에 대한 최대 세션 비트 레이트가 {2}kbps입니다. 일부 비디오 엔드포인트에는 너무 낮습니다",
          },
          region.name,
          stringOf(nodeAt(relation, "region")) ?? "?",
          rate.value,
        ),
        fixes: [setTo(rate.node, exampleKbps, false)],
      };
    }
  },
});

// Whether a phone of these pools has video, or none of them is in the files. No pool, no video.
function mayHaveVideo(pools: readonly ConfigObject<"devicePools">[], project: Project): boolean {
  const hasPhones = (it: ConfigObject<"devicePools">): boolean => first(phonesIn(it, project)) !== undefined;
  if (!pools.some(hasPhones)) return pools.length > 0;
  return pools.some((pool) =>
    some(phonesIn(pool, project), (it) => hasVideo(valueOf(it, "model")?.value ?? "") !== false),
  );
}
