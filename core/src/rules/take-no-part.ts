import { message } from "../base/text.ts";
import type { ConfigObject } from "../model/object.ts";
import { holderOf, statedMra } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { entryOf, type MapNode } from "../syntax/tree.ts";
import type { Finding, Fix } from "./finding.ts";
import { ruleOf } from "./index.ts";
import { mention } from "./label.ts";
import { takesPart } from "./user.ts";

/**
 * Ways out of a finding that is due to taking part in MRA: the object, all of its document, or what it belongs to takes no
 * part. None for findings about the files themselves, which hold whoever takes part, nor for values out of a template.
 */
export function takeNoPart(finding: Finding, project: Project): readonly Fix[] {
  const rule = ruleOf(finding.code);
  if (rule === undefined || rule.group === "files" || rule.on === "project" || finding.through !== undefined) return [];
  const found = objectAt(finding, project);
  if (found === undefined || !takesPart(found.object, project)) return [];
  const { object, root } = found;
  const holder = holderOf(object, project);
  const own = setFalse(object.node);
  return [
    {
      title: message(
        { en: "Let {0} take no part in MRA (mra: false)", ko: "{0}을(를) MRA에서 제외(mra: false)" },
        mention(object),
      ),
      safe: false,
      changes: [own],
    },
    ...(object.mra === true
      ? []
      : [
          {
            title: message({
              en: "Let nothing in this document take part in MRA (mra: false)",
              ko: "이 문서의 모든 객체를 MRA에서 제외(mra: false)",
            }),
            safe: false,
            changes: [setFalse(root, "cluster")],
          },
        ]),
    ...(holder === undefined || statedMra(object) !== undefined || !takesPart(holder, project)
      ? []
      : [
          {
            title: message(
              {
                en: "Let {0} and what belongs to it take no part in MRA",
                ko: "{0}과(와) 소속된 모든 객체를 MRA에서 제외",
              },
              mention(holder),
            ),
            safe: false,
            changes: [setFalse(holder.node)],
          },
        ]),
  ];
}

function setFalse(map: MapNode, after?: string): Fix["changes"][number] {
  const stated = entryOf(map, "mra")?.value;
  return stated === undefined
    ? { kind: "insert", map, key: "mra", value: false, ...(after !== undefined && { after }) }
    : { kind: "replace", node: stated, value: false };
}

// What a row of a table makes has no place for a key of its own.
function objectAt(
  { spot }: Finding,
  project: Project,
): { readonly object: ConfigObject; readonly root: MapNode } | undefined {
  for (const { tree, objects } of project.documents) {
    if (tree.root.kind !== "map" || tree.spot.chunk.uri !== spot.chunk.uri) continue;
    const object = objects.find(
      ({ node, place }) =>
        place.row === undefined && node.chunk === spot.chunk && node.start <= spot.start && spot.end <= node.end,
    );
    if (object !== undefined) return { object, root: tree.root };
  }
  return undefined;
}
