import { message } from "../base/text.ts";
import { expresswaysOf, nodeLists } from "../model/expressway.ts";
import { nodesOf } from "./expressway-label.ts";
import { addKey } from "./fix.ts";
import { subjectCluster } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { clusterSpot, definingRoot, spotOf } from "./spot.ts";
import { hasMraPhones } from "./use.ts";

/** Asked of clusters that have phones for MRA in the files, and of lists of nodes that are there and empty. */
export const MRA008 = projectRule({
  id: "MRA008",
  ...chapter("prerequisites", 63, 41),
  severity: "error",
  live: "surroundings",
  title: { en: "Unified CM is not integrated with an Expressway", ko: "Unified CM이 Expressway와 통합되어 있지 않음" },
  *check(project) {
    const spot = clusterSpot(project);
    const root = definingRoot(project);
    if (expresswaysOf(project).length === 0 && spot !== undefined && hasMraPhones(project)) {
      const domains = project.definition?.enterpriseDomains ?? [];
      const [domain] = domains;
      yield {
        at: spot,
        message: message(
          {
            en: "{0} has phones for MRA, but no Expressway is defined; MRA needs an Expressway-C and an Expressway-E",
            ko: "{0}에 MRA용 전화기가 있지만 정의된 Expressway가 없습니다. MRA에는 Expressway-C와 Expressway-E가 필요합니다",
          },
          subjectCluster(project),
        ),
        fixes:
          root === undefined || domain === undefined
            ? []
            : [
                addKey(
                  root,
                  "expressway",
                  { mra: true, cores: [`expc.${domain}`], edges: [`expe.${domain}`], domains },
                  false,
                ),
              ],
      };
    }
    for (const [expressway, list, which] of nodeLists(project)) {
      if (list?.entry.value.kind !== "seq" || list.entry.value.items.length > 0) continue;
      yield {
        at: spotOf(list.entry),
        message: message(
          {
            en: "No {0} is listed; MRA needs at least one",
            ko: "{0} 노드 목록이 비어 있습니다. MRA에는 하나 이상 필요합니다",
          },
          nodesOf(which, [expressway], project),
        ),
      };
    }
  },
});
