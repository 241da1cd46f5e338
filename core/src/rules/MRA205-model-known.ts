import { nearest } from "../base/nearest.ts";
import { message } from "../base/text.ts";
import { enumValues, hasWord } from "../catalog/catalog.ts";
import type { Version } from "../catalog/schema.ts";
import { valueOf, type ConfigObject, type Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
import { objectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";

/** A warning, never an error: device packs add models that no schema lists. Without a stated version, a model of any version will do. */
export const MRA205 = objectRule({
  id: "MRA205",
  ...files("Cisco's AXL schemas 11.0 to 15.0 (XModel, XProduct)", "Cisco AXL 스키마 11.0~15.0(XModel, XProduct)"),
  severity: "warning",
  title: { en: "Unknown model name for this schema version", ko: "이 스키마 버전에 없는 모델 이름" },
  on: ["phones", "phoneSecurityProfiles"],
  check: (object, project) =>
    object.section === "phones"
      ? problems(valueOf(object as ConfigObject as ConfigObject<"phones">, "model"), "XProduct", project)
      : problems(
          valueOf(object as ConfigObject as ConfigObject<"phoneSecurityProfiles">, "phoneType"),
          "XModel",
          project,
        ),
});

function* problems(model: Located<string> | undefined, words: string, project: Project): Generator<Problem> {
  const version = project.definition?.version;
  if (model === undefined || hasWord(words, model.value, version)) return;
  const elsewhere = hasWord(words, model.value);
  // A model of another version is not a slip: its neighbor by name is another device.
  const meant = elsewhere ? undefined : nearest(model.value, enumValues(words, version));
  yield {
    at: model.node,
    message: message(
      elsewhere
        ? {
            en: 'Model "{0}" is not in AXL {1}, but in other versions',
            ko: 'AXL {1}에 모델 "{0}"이(가) 없습니다. 다른 버전에는 있습니다',
          }
        : version === undefined
          ? {
              en: 'Model "{0}" is not in AXL, unless a device pack added it',
              ko: 'AXL에 모델 "{0}"이(가) 없습니다. 디바이스 팩으로 추가된 모델일 수 있습니다',
            }
          : {
              en: 'Model "{0}" is not in AXL {1}, unless a device pack added it',
              ko: 'AXL {1}에 모델 "{0}"이(가) 없습니다. 디바이스 팩으로 추가된 모델일 수 있습니다',
            },
      model.value,
      ...(version === undefined ? [] : [version satisfies Version]),
    ),
    fixes: meant === undefined ? [] : [setTo(model.node, meant, false)],
  };
}
