import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { isUsedForMra } from "./use.ts";
import { takesPart } from "./user.ts";

/** Once for each user: two homes stand on the later cluster by name, none on the first. Silent while the workspace has one cluster for MRA. */
export const MRA118 = objectRule({
  id: "MRA118",
  ...guides("MRA deployment guide X15.0, Requirements"),
  severity: "error",
  title: {
    en: "Home Cluster not set for an MRA user (multi-cluster)",
    ko: "다중 클러스터에서 MRA 사용자의 홈 클러스터가 설정되지 않음",
  },
  on: ["endUsers"],
  *check(user, project) {
    const home = valueOf(user, "homeCluster");
    const others = project.siblings.filter(isUsedForMra).flatMap((other) => {
      const same = other.find("endUsers", user.name);
      return same === undefined || !takesPart(same) ? [] : [{ other, same, home: valueOf(same, "homeCluster")?.value }];
    });
    if (home === undefined || !project.siblings.some(isUsedForMra)) return;
    const elsewhere = others.find((it) => it.home === true);
    if (home.value && elsewhere !== undefined && elsewhere.other.name < project.name) {
      yield {
        at: home.node,
        message: message(
          {
            en: "{0} has two home clusters, {2} and {1}; it must be one",
            ko: "{0}의 홈 클러스터가 {2}, {1} 두 곳입니다. 하나여야 합니다",
          },
          user.name,
          project.name,
          elsewhere.other.name,
        ),
        related: [{ spot: elsewhere.same.identity, message: message({ en: "The same user", ko: "같은 사용자" }) }],
      };
    }
    const isFirst = !others.some((it) => it.home === false && it.other.name < project.name);
    if (!home.value && elsewhere === undefined && isFirst) {
      yield {
        at: home.node,
        message: message(
          { en: "{0} has no home cluster in these files", ko: "이 파일들에 {0}의 홈 클러스터가 없습니다" },
          user.name,
        ),
        fixes: [setTo(home.node, true, false)],
      };
    }
  },
});
