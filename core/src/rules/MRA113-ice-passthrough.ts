import { message, type Text } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { iceOf } from "../model/ice.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { nodesOf } from "./expressway-label.ts";
import { mention } from "./label.ts";
import { plainProfiles } from "./mode.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { lacksServers } from "./turn.ts";

/**
 * Releases, and mixed mode or SIP OAuth. Silent about the mode where MRA115 speaks of it, about the profiles themselves
 * (MRA033 to MRA036), and where MRA004 stands on the same value.
 */
export const MRA113 = objectRule({
  id: "MRA113",
  ...guides("MRA guide X15.2, Prerequisites for ICE Media Path Optimization"),
  severity: "error",
  live: "objects",
  title: { en: "ICE passthrough prerequisites not met", ko: "ICE 패스스루 사전 요건 미충족" },
  on: iceSections,
  *check(object, project) {
    const ice = iceOf(object);
    if (ice?.enabled?.value !== true || lacksServers(object, ice, project)) return;
    const lacks = lacking(project);
    if (lacks === undefined) return;
    yield {
      at: ice.enabled.node,
      message: message(
        { en: "ICE is enabled in {0}, but it needs {1}", ko: "{0}에서 ICE가 활성화되어 있지만 {1}" },
        mention(object),
        lacks,
      ),
    };
  },
});

function lacking(project: Project): Text | undefined {
  const old = expresswaysOf(project).find((it) => it.release && isBefore(it.release.release, [12, 5]));
  if (old?.release !== undefined) {
    const { en, ko } = nodesOf("Expressway", [old], project);
    return {
      en: `release X12.5 or later on ${en} (here ${old.release.value})`,
      ko: `${ko} X12.5 이상이 필요합니다(현재 ${old.release.value})`,
    };
  }
  const { version, securityMode, sipOAuth } = project.definition ?? {};
  if (version !== undefined && !isIn(version, "11.5+")) {
    return {
      en: `Unified CM 11.5 or later (here ${version})`,
      ko: `Unified CM 11.5 이상이 필요합니다(현재 ${version})`,
    };
  }
  if (securityMode !== "nonSecure" || sipOAuth === true || plainProfiles(project).length > 0) return undefined;
  return { en: "a cluster in mixed mode, or SIP OAuth", ko: "클러스터의 혼합 모드 또는 SIP OAuth가 필요합니다" };
}
