import { message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { wholeAt } from "../model/located.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { poolsUsing } from "./use.ts";
import { mayHaveVideo, otherRegion } from "./video.ts";

/** The default of the cluster, in kbps, and the chapter's example of a better value. */
const defaultKbps = 384;
/** How AXL says *Use System Default*. */
const systemDefault = -1;
const exampleKbps = 6000;

/**
 * Silent while no device pool for MRA uses the region, and where every phone of these pools is known to have no video. The
 * built-in region has the default, and no file need describe it: that is said at the pool.
 */
export const MRA017 = objectRule({
  id: "MRA017",
  ...chapter("2.3", 96, 124, 126, 162),
  severity: "info",
  live: "objects",
  title: {
    en: "Video session bit rate of the MRA region is the 384 kbps default",
    ko: "MRA 지역의 영상 통화 최대 세션 비트 레이트가 기본값 384kbps임",
  },
  on: ["regions", "devicePools"],
  check: (object, project) =>
    object.section === "regions"
      ? ofRegion(object as ConfigObject as ConfigObject<"regions">, project)
      : ofPool(object as ConfigObject as ConfigObject<"devicePools">, project),
});

function* ofRegion(region: ConfigObject<"regions">, project: Project): Generator<Problem> {
  for (const relation of itemsOf(entryIn(region, "relatedRegions")?.value)) {
    const rate = wholeAt(relation, "videoBandwidth");
    if (rate === undefined || (rate.value < 0 && rate.value !== systemDefault) || rate.value > defaultKbps) continue;
    if (!mayHaveVideo(poolsUsing(region, "region", project), project)) return;
    yield {
      at: rate.node,
      message: message(
        rate.value === systemDefault ? byDefault : stated,
        subject(region),
        otherRegion(region.name, stringOf(nodeAt(relation, "region"))),
        rate.value === systemDefault ? defaultKbps : rate.value,
      ),
      fixes: [setTo(rate.node, exampleKbps, false)],
    };
  }
}

function* ofPool(pool: ConfigObject<"devicePools">, project: Project): Generator<Problem> {
  const region = valueOf(pool, "region");
  if (region === undefined || project.find("regions", region.value) !== undefined) return;
  if (!isBuiltIn(schemaOf("regions"), region.value) || !mayHaveVideo([pool], project)) return;
  yield { at: region.node, message: message(builtIn, subject(pool), region.value, defaultKbps) };
}

const builtIn = {
  en: '{0} is in the built-in region "{1}", whose video calls have the system default of {2} kbps unless it was changed; that is too low for some video endpoints',
  ko: '{0}이(가) 기본 제공 지역 "{1}"에 있습니다. 영상 통화에 변경하지 않은 시스템 기본값인 {2}kbps가 적용되며 일부 비디오 엔드포인트에는 너무 낮습니다',
};
const stated = {
  en: "{0} has a Maximum Session Bit Rate for Video Calls of {2} kbps {1}, which is too low for some video endpoints",
  ko: "{0}의 {1} 영상 통화에 대한 최대 세션 비트 레이트가 {2}kbps입니다. 일부 비디오 엔드포인트에는 너무 낮습니다",
};
const byDefault = {
  en: "{0} uses the system default for video calls {1}, which is {2} kbps unless a service parameter changes it; that is too low for some video endpoints",
  ko: "{0}의 {1} 영상 통화에 시스템 기본값을 사용합니다. 서비스 파라미터에서 변경하지 않으면 {2}kbps이며 일부 비디오 엔드포인트에는 너무 낮습니다",
};
