import { message } from "../base/text.ts";
import { ilsOf } from "../model/expressway.ts";
import { valueOf } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
import { mentionCluster, quoted, subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { isUsedForMra } from "./use.ts";
import { takesPart } from "./user.ts";

/**
 * Once for each user: two homes stand on the later cluster by name, none on the first. A cluster that is alone must be the
 * home, unless remote clusters or an ILS network tell of others. Where there are several, one check looks at all users, so that
 * no other depends on the other clusters.
 */
export const MRA118 = objectRule({
  id: "MRA118",
  ...guides("MRA deployment guide X15.0, Requirements"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Home Cluster is not set for an MRA user, or is set twice",
    ko: "MRA 사용자의 홈 클러스터가 설정되지 않았거나 두 곳임",
  },
  on: ["endUsers"],
  *check(user, project) {
    const home = valueOf(user, "homeCluster");
    if (home?.value !== false || !takesPart(user, project) || !project.once(isAlone)) return;
    yield {
      at: home.node,
      message: message(
        {
          en: "{0} does not have its home in {1}, and no other cluster is defined; sign-in over MRA does not find the user",
          ko: "{0}의 홈 클러스터가 {1}이(가) 아니며 정의된 다른 클러스터도 없습니다. MRA 로그인에서 사용자를 찾을 수 없습니다",
        },
        subject(user),
        mentionCluster(project),
      ),
      fixes: [setTo(home.node, true, false)],
    };
  },
  *checkRest(project) {
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
              en: "{0} has two home clusters, {2} and {1}; each user must have exactly one",
              ko: "{0}의 홈 클러스터가 {2}, {1} 두 곳입니다. 사용자마다 하나여야 합니다",
            },
            subject(user),
            quoted(project.name),
            quoted(elsewhere.cluster.name),
          ),
          related: [{ spot: elsewhere.it.identity, message: message({ en: "The same user", ko: "같은 사용자" }) }],
        };
      }
      const isFirst = !same.some((it) => it.home === false && it.cluster.name < project.name);
      if (!home.value && elsewhere === undefined && isFirst) {
        yield {
          at: home.node,
          message: message(
            {
              en: "{0} has a home cluster in none of the clusters of these files and cannot sign in over MRA",
              ko: "이 파일들의 어느 클러스터에도 {0}의 홈 클러스터가 설정되지 않아 MRA에서 로그인할 수 없습니다",
            },
            subject(user),
          ),
          fixes: [setTo(home.node, true, false)],
        };
      }
    }
  },
});

const isAlone = (project: Project): boolean =>
  !project.siblings.some(isUsedForMra) &&
  !project.objects("remoteClusters").some((it) => it.state === "present") &&
  ilsOf(project)?.enabled?.value !== true;
