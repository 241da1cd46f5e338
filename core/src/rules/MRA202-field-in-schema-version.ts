import { message, type Text } from "../base/text.ts";
import { sections } from "../catalog/catalog.ts";
import type { Version, VersionRange } from "../catalog/schema.ts";
import { objectSchema } from "../catalog/catalog.ts";
import { isIn } from "../catalog/versions.ts";
import type { Project } from "../model/project.ts";
import { statedFields } from "../model/stated.ts";
import { mentionCluster } from "./label.ts";
import { objectRule } from "./rule.ts";
import { files } from "./source.ts";

/** Silent while the cluster's version is not stated. */
export const MRA202 = objectRule({
  id: "MRA202",
  ...files("Cisco's AXL schemas 11.0 to 15.0", "Cisco AXL 스키마 11.0~15.0"),
  severity: "error",
  live: "surroundings",
  title: { en: "Field not available in the selected AXL schema version", ko: "선택한 AXL 스키마 버전에 없는 필드" },
  on: sections,
  *check(object, project) {
    const version = project.definition?.version;
    if (version === undefined || object.state === "absent" || !isIn(version, object.schema.versions)) return;
    for (const { field, entry } of statedFields(object)) {
      if (isIn(version, field.versions)) continue;
      yield { at: entry.key, message: about(field.key, field.versions, version, project) };
    }
  },
  *checkRest(project) {
    const version = project.definition?.version;
    if (version === undefined) return;
    for (const { tree } of project.documents) {
      for (const { key } of tree.root.kind === "map" ? tree.root.entries : []) {
        const schema = objectSchema(String(key.value));
        if (schema !== undefined && !isIn(version, schema.versions))
          yield { at: key, message: about(schema.section, schema.versions, version, project) };
      }
    }
  },
});

const about = (key: string, range: VersionRange | undefined, version: Version, project: Project) =>
  message(
    {
      en: "{0} is available in AXL {1}; {2} is on {3}",
      ko: "{0}은(는) AXL {1} 사용할 수 있습니다. {2}의 버전은 {3}입니다",
    },
    key,
    rangeText(range ?? ""),
    mentionCluster(project),
    version,
  );

// "11.5,12.5+" → "11.5, 12.5 and later".
function rangeText(range: VersionRange): Text {
  const parts = range.split(",");
  const single = parts.filter((it) => !it.endsWith("+"));
  const open = parts.filter((it) => it.endsWith("+")).map((it) => it.slice(0, -1));
  return {
    en: [...(single.length > 0 ? [single.join(", ")] : []), ...open.map((it) => `${it} and later`)].join(", "),
    ko: [...(single.length > 0 ? [single.join(", ")] : []), ...open.map((it) => `${it} 이상`)].join(" 및 ") + "에서",
  };
}
