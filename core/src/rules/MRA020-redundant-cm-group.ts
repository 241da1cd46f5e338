import { message } from "../base/text.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { mention, subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { poolsUsing } from "./use.ts";

/** Stands on the group's members, once for all pools that use it. The built-in group, whose members no file need state, is a hint at the pool. */
export const MRA020 = objectRule({
  id: "MRA020",
  ...chapter("3.4", 158),
  severity: "warning",
  live: "objects",
  title: {
    en: "Device pool's Unified CM group is not redundant",
    ko: "디바이스 풀의 Unified CM 그룹이 중복 구성이 아님",
  },
  on: ["callManagerGroups", "devicePools"],
  check: (object, project) =>
    object.section === "devicePools"
      ? ofPool(object as ConfigObject as ConfigObject<"devicePools">, project)
      : ofGroup(object as ConfigObject as ConfigObject<"callManagerGroups">, project),
});

function* ofGroup(group: ConfigObject<"callManagerGroups">, project: Project): Generator<Problem> {
  const entry = entryIn(group, "members");
  const members = valueOf(group, "members")?.value;
  if (entry === undefined || members === undefined || new Set(members).size > 1) return;
  const [pool] = poolsUsing(group, "callManagerGroup", project);
  if (pool === undefined) return;
  yield {
    at: spotOf(entry),
    message: message(
      {
        en: "{0} has fewer than two members, so the MRA phones of {1} have no backup node",
        ko: "{0}의 구성원이 두 개 미만이므로 {1}의 MRA 전화기에 백업 노드가 없습니다",
      },
      subject(group),
      mention(pool),
    ),
    related: [{ spot: pool.identity, message: message({ en: "The device pool", ko: "디바이스 풀" }) }],
  };
}

// Nothing says which nodes the built-in group has: somebody has to look.
function* ofPool(pool: ConfigObject<"devicePools">, project: Project): Generator<Problem> {
  const group = valueOf(pool, "callManagerGroup");
  if (group === undefined || !isBuiltIn(schemaOf("callManagerGroups"), group.value)) return;
  if (project.find("callManagerGroups", group.value) !== undefined) return;
  yield {
    at: group.node,
    severity: "hint",
    message: message(
      {
        en: '{0} is in the built-in Unified CM group "{1}", whose members no file states; MRA phones need a group with two or more',
        ko: '{0}이(가) 기본 제공 Unified CM 그룹 "{1}"에 있습니다. 파일에 구성원이 지정되지 않았으며, MRA 전화기에는 구성원이 두 개 이상인 그룹이 필요합니다',
      },
      subject(pool),
      group.value,
    ),
  };
}
