import { nearest } from "../base/nearest.ts";
import { byCodeUnit } from "../base/sort.ts";
import { message } from "../base/text.ts";
import type { Project } from "../model/project.ts";
import { entryOf, type Node } from "../syntax/tree.ts";
import type { Fix, Related } from "./finding.ts";
import { subjectCluster } from "./label.ts";
import type { Problem } from "./rule.ts";

/**
 * Documents of a cluster that no file defines, once, at the first of them. Where the files define another cluster the name is
 * most likely mistyped; alone, the definition may lie elsewhere.
 */
export function* unknownCluster(project: Project): Generator<Problem> {
  if (project.definition !== undefined) return;
  const names = project.documents.flatMap((it) => entryOf(it.tree.root, "cluster")?.value ?? []);
  const [first, ...others] = names;
  if (first === undefined) return;
  // siblings come in the order in which they were read
  const defined = project.siblings.flatMap((it) => (it.definition === undefined ? [] : it.name)).sort(byCodeUnit);
  yield {
    at: first,
    severity: defined.length > 0 ? "error" : "hint",
    message: message(
      defined.length > 0
        ? {
            en: "{0} is defined in no file; the files define {1}",
            ko: "{0}을(를) 정의한 파일이 없습니다. 정의된 클러스터: {1}",
          }
        : {
            en: "{0} is defined in no file; rules that need its version, domains or modes have nothing to go by",
            ko: "{0}을(를) 정의한 파일이 없습니다. 버전, 도메인, 모드가 필요한 규칙은 확인할 수 없습니다",
          },
      subjectCluster(project),
      defined.map((it) => `"${it}"`).join(", "),
    ),
    related: others.map((spot): Related => ({
      spot,
      message: message({ en: "It is named here, too", ko: "여기에서도 이 이름을 사용합니다" }),
    })),
    fixes: meant(project.name, names, defined),
  };
}

function meant(name: string, nodes: readonly Node[], defined: readonly string[]): readonly Fix[] {
  const near = nearest(name, defined) ?? (defined.length === 1 ? defined[0] : undefined);
  if (near === undefined) return [];
  return [
    {
      title: message({ en: "Set {0}", ko: "{0}(으)로 설정" }, near),
      safe: false,
      changes: nodes.map((node) => ({ kind: "replace", node, value: near })),
    },
  ];
}
