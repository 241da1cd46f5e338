import { nearest } from "../base/nearest.ts";
import { sectionOf } from "../base/address.ts";
import { message } from "../base/text.ts";
import { isBuiltIn, objectSchema, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { Reference } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { entryOf } from "../syntax/tree.ts";
import { addItem, addKey, setTo } from "./fix.ts";
import type { Fix } from "./finding.ts";
import { inSentence, isUnnamed } from "./label.ts";
import { objectRule } from "./rule.ts";
import { files } from "./source.ts";
import { unknownTemplates } from "./template-names.ts";

/** Silent while an object of that kind has no name that can be read, for objects that a fresh cluster brings, and for AXL types that have no section here (`~Location`). */
export const MRA201 = objectRule({
  id: "MRA201",
  ...files(
    "This product: a plan needs every object that is named, in the files or marked as managed: false",
    "이 제품: 계획을 만들려면 이름이 나온 모든 객체가 파일에 있거나 managed: false로 표시되어 있어야 합니다",
  ),
  severity: "error",
  title: {
    en: "Reference to an object that is not defined here nor known on the cluster",
    ko: "정의되지 않은 객체 참조",
  },
  on: sections,
  *check(object, project) {
    if (object.state === "absent") return;
    for (const reference of object.references) {
      const target = project.at(reference.to);
      if (target?.state === "present") continue;
      const schema = objectSchema(sectionOf(reference.to));
      if (schema === undefined || isBuiltIn(schema, reference.name)) continue;
      if (target === undefined && project.objects(schema.section as Section).some(isUnnamed)) continue;
      yield target === undefined
        ? {
            at: reference.node,
            message: message(
              { en: "There is no {0} {1} in the files", ko: "파일에 {0} {1}이(가) 없습니다" },
              inSentence(schema.label),
              reference.name,
            ),
            fixes: fixesFor(reference, project),
          }
        : {
            at: reference.node,
            message: message(
              {
                en: "The files remove the {0} {1}, and it is still named here",
                ko: "파일에서 {0} {1}을(를) 제거하는데 여기에서 아직 참조합니다",
              },
              inSentence(schema.label),
              reference.name,
            ),
            related: [
              { spot: target.identity, message: message({ en: "It is removed here", ko: "여기에서 제거됩니다" }) },
            ],
          };
    }
  },
  checkRest: unknownTemplates,
});

function fixesFor(reference: Reference, project: Project): readonly Fix[] {
  const section = sectionOf(reference.to) as Section;
  const key = objectSchema(section)?.identity;
  if (key?.length !== 1 || key[0] === undefined) return [];
  const meant = nearest(
    reference.name,
    project
      .objects(section)
      .filter((it) => it.state === "present")
      .map((it) => it.name),
  );
  const stub = { [key[0]]: reference.name, managed: false };
  const root = project.documents.find((it) => it.objects.includes(reference.from))?.tree.root;
  const list = entryOf(root, section)?.value;
  const declared =
    list?.kind === "seq"
      ? addItem(list, stub)
      : root?.kind === "map" && list === undefined
        ? addKey(root, section, [stub], false)
        : undefined;
  return [
    ...(meant === undefined ? [] : [setTo(reference.node, meant, false)]),
    ...(declared === undefined
      ? []
      : [
          {
            ...declared,
            title: message({
              en: "It is on the cluster: refer to it without managing it",
              ko: "클러스터에 있는 객체로 선언(관리하지 않고 참조만 함)",
            }),
          },
        ]),
  ];
}
