import { message } from "../base/text.ts";
import { entryIn, type ConfigObject } from "../model/object.ts";
import { entryOf, itemsOf, nodeAt, stringOf, type MapNode, type Spot } from "../syntax/tree.ts";
import { addKey, setTo } from "./fix.ts";
import { gapIn } from "./gap.ts";
import { subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { poolsUsing } from "./use.ts";
import { mayHaveVideo, otherRegion } from "./video.ts";

/** The chapter's example of a better value, in kbps. */
const exampleKbps = 6000;

/** Step 2 is optional, so this is a note. Silent while no device pool for MRA uses the region, and where its phones have no video. */
export const MRA018 = objectRule({
  id: "MRA018",
  ...chapter("2.3", 137),
  severity: "info",
  live: "objects",
  title: {
    en: "MRA region has no relationship or bit rate set for video calls",
    ko: "MRA 지역에 다른 지역과의 관계 또는 영상 통화 비트 레이트가 설정되지 않음",
  },
  on: ["regions"],
  *check(region, project) {
    if (!mayHaveVideo(poolsUsing(region, "region", project), project)) return;
    yield* withoutRelation(region);
    yield* withoutRate(region);
  },
});

function* withoutRelation(region: ConfigObject<"regions">): Generator<Problem> {
  const entry = entryIn(region, "relatedRegions");
  const empty = entry?.value.kind === "seq" && entry.value.items.length === 0 ? spotOf(entry) : undefined;
  const spot = empty ?? gapIn(region, "relatedRegions");
  if (spot === undefined) return;
  yield {
    at: spot,
    message: message(
      {
        en: "{0} states no relationship to a region; video calls keep the cluster's default bit rate (384 kbps)",
        ko: "{0}에 다른 지역과의 관계가 없으므로 영상 통화에 클러스터의 기본 비트 레이트(384kbps)가 적용됩니다",
      },
      subject(region),
    ),
  };
}

function* withoutRate(region: ConfigObject<"regions">): Generator<Problem> {
  for (const relation of itemsOf(entryIn(region, "relatedRegions")?.value)) {
    if (relation.kind !== "map") continue;
    const spot = rateGap(relation, region.managed);
    if (spot === undefined) continue;
    const to = stringOf(nodeAt(relation, "region"));
    const stated = entryOf(relation, "videoBandwidth");
    yield {
      at: spot,
      message: message(
        {
          en: "{0} states no Maximum Session Bit Rate for Video Calls {1}; the cluster's default (384 kbps) applies, which is too low for some video endpoints",
          ko: "{0}에 {1} 영상 통화에 대한 최대 세션 비트 레이트가 지정되지 않았습니다. 클러스터의 기본값(384kbps)이 적용되며 일부 비디오 엔드포인트에는 너무 낮습니다",
        },
        subject(region),
        otherRegion(region.name, to),
      ),
      fixes: [
        stated === undefined
          ? addKey(relation, "videoBandwidth", exampleKbps, false)
          : setTo(stated.value, exampleKbps, false),
      ],
    };
  }
}

// What a region that is only referred to has on the cluster is not known here; a null clears it.
function rateGap(relation: MapNode, managed: boolean): Spot | undefined {
  const stated = entryOf(relation, "videoBandwidth")?.value;
  if (stated !== undefined) return stated.kind === "scalar" && stated.value === null ? stated : undefined;
  return managed ? (nodeAt(relation, "region") ?? relation) : undefined;
}
