import { message } from "../base/text.ts";
import { sections } from "../catalog/catalog.ts";
import { nodeAt } from "../syntax/tree.ts";
import { inSentence } from "./label.ts";
import { objectRule } from "./rule.ts";
import { files } from "./source.ts";

/** Stands on the later one, in the order of file names and text. */
export const MRA206 = objectRule({
  id: "MRA206",
  ...files(
    "This product: a cluster has one object of a name",
    "이 제품: 클러스터에는 같은 이름의 객체가 하나만 있습니다",
  ),
  severity: "error",
  title: { en: "Duplicate object name", ko: "중복된 객체 이름" },
  on: sections,
  *check(object, project) {
    const first = project.all(object.address)[0];
    if (first === undefined || first === object || first.node === object.node || object.name === "") return;
    yield {
      at: object.identity,
      message: message(
        { en: "There is already a {0} {1}", ko: "{0} {1}이(가) 이미 있습니다" },
        inSentence(object.schema.label),
        object.name,
      ),
      related: [{ spot: first.identity, message: message({ en: "The first one", ko: "첫 번째 객체" }) }],
    };
  },
  *checkRest(project) {
    for (const it of project.templates) {
      const first = it.name === "" ? undefined : project.template(it.name);
      if (first === undefined || first === it) continue;
      yield {
        at: it.identity,
        message: message({ en: 'There is already a template "{0}"', ko: '"{0}" 템플릿이 이미 있습니다' }, it.name),
        related: [{ spot: first.identity, message: message({ en: "The first one", ko: "첫 번째 템플릿" }) }],
      };
    }
    const [first, ...others] = project.definitions;
    for (const it of others) {
      yield {
        at: nodeAt(it.node, "name") ?? it.node,
        message: message(
          { en: "Cluster {0} is already defined", ko: "클러스터 {0}이(가) 이미 정의되어 있습니다" },
          it.name,
        ),
        related:
          first === undefined
            ? []
            : [
                {
                  spot: nodeAt(first.node, "name") ?? first.node,
                  message: message({ en: "The first definition", ko: "첫 번째 정의" }),
                },
              ],
      };
    }
  },
});
