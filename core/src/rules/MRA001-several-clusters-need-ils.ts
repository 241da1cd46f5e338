import { message } from "../base/text.ts";
import { ilsOf } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";
import { addKey, setTo } from "./fix.ts";
import { quoted, subjectCluster } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { clusterSpot, definingRoot, spotOf } from "./spot.ts";
import { isUsedForMra } from "./use.ts";

/** Speaks only of clusters that the files use for MRA, and not where each of them is a remote cluster of this one. */
export const MRA001 = projectRule({
  id: "MRA001",
  ...chapter("prerequisites", 49),
  severity: "warning",
  live: "surroundings",
  title: { en: "Several clusters but no ILS network", ko: "클러스터가 여러 개인데 ILS 네트워크가 없음" },
  *check(project) {
    const others = project.siblings.filter((it) => it.definition !== undefined && isUsedForMra(it));
    if (others.length === 0) return;
    const ils = ilsOf(project);
    const spot = ils?.enabled?.node ?? (ils && spotOf(ils.entry)) ?? clusterSpot(project);
    if (spot === undefined || ils?.enabled?.value === true || !isUsedForMra(project)) return;
    if (others.every((it) => project.find("remoteClusters", it.name)?.state === "present")) return;
    const root = definingRoot(project);
    const enable = ils?.enabled ? [setTo(ils.enabled.node, true, false)] : [];
    const add = ils === undefined && root !== undefined ? [addKey(root, "ils", { enabled: true }, false)] : [];
    yield {
      at: spot,
      message: message(
        {
          en: "{0} is used for MRA together with {1}, but no ILS network connects them",
          ko: "{0}은(는) {1}과(와) 함께 MRA에 사용되지만 이들을 연결하는 ILS 네트워크가 없습니다",
        },
        subjectCluster(project),
        namesOf(others),
      ),
      fixes: [...enable, ...add],
    };
  },
});

const namesOf = (projects: readonly Project[]): string =>
  projects
    .map((it) => quoted(it.name))
    .sort()
    .join(", ");
