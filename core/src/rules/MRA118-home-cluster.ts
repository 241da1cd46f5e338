import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { isUsedForMra } from "./use.ts";
import { takesPart } from "./user.ts";

/**
 * Once for each user: two homes stand on the later cluster by name, none on the first. Silent while the workspace has one
 * cluster for MRA. It looks at the project as a whole, so that only one check depends on the other clusters.
 */
export const MRA118 = projectRule({
  id: "MRA118",
  ...guides("MRA deployment guide X15.0, Requirements"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Home Cluster not set for an MRA user (multi-cluster)",
    ko: "다중 클러스터에서 MRA 사용자의 홈 클러스터가 설정되지 않음",
  },
  *check(project) {
    const others = project.siblings.filter(isUsedForMra);
    for (const user of others.length === 0 ? [] : project.objects("endUsers")) {
      const home = takesPart(user, project) ? valueOf(user, "homeCluster") : undefined;
      if (home === undefined) continue;
      const same = others.flatMap((cluster) => {
        const it = cluster.find("endUsers", user.name);
        return it === undefined || !takesPart(it, cluster)
          ? []
          : [{ cluster, it, home: valueOf(it, "homeCluster")?.value }];
      });
      const elsewhere = same.find((it) => it.home === true);
      if (home.value && elsewhere !== undefined && elsewhere.cluster.name < project.name) {
        yield {
          at: home.node,
          message: message(
            {
              en: "{0} has two home clusters, {2} and {1}; it must be one",
              ko: "{0}의 홈 클러스터가 {2}, {1} 두 곳입니다. 하나여야 합니다",
            },
            user.name,
            project.name,
            elsewhere.cluster.name,
          ),
          related: [{ spot: elsewhere.it.identity, message: message({ en: "The same user", ko: "같은 사용자" }) }],
        };
      }
      const isFirst = !same.some((it) => it.home === false && it.cluster.name < project.name);
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
    }
  },
});
