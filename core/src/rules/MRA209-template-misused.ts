import { message, type Message } from "../base/text.ts";
import { listSections } from "../catalog/catalog.ts";
import type { Project } from "../model/project.ts";
import type { Template } from "../model/template.ts";
import { setToOneOf } from "./fix.ts";
import { quoted } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";

/** A template that is not there at all is for MRA201 to report. */
export const MRA209 = objectRule({
  id: "MRA209",
  ...files(
    "This product: a template gives its values to objects of one section",
    "이 제품: 템플릿은 한 섹션의 객체에 값을 제공합니다",
  ),
  severity: "error",
  title: { en: "Template cannot be used here", ko: "여기에 사용할 수 없는 템플릿" },
  on: listSections,
  *check(object, project) {
    if (object.inheritance?.isForOthers !== true) return;
    const { base, section } = object;
    const template = base && project.template(base.name);
    if (base === undefined || template?.schema === undefined) return;
    yield {
      at: base.node,
      message: wrongSection(base.name, template.schema.section, section),
      fixes: setToOneOf(base.node, fitting(section, project)),
    };
  },
  *checkRest(project) {
    for (const template of project.templates) {
      const { base, schema } = template;
      const next = base && project.template(base.name);
      if (base === undefined || next === undefined) continue;
      if (isInCircle(template, project)) yield { at: base.node, message: circle(template, project) };
      else if (schema !== undefined && next.schema !== undefined && next.schema !== schema)
        yield {
          at: base.node,
          message: wrongSection(base.name, next.schema.section, schema.section),
          fixes: setToOneOf(
            base.node,
            fitting(schema.section, project).filter((it) => it !== template),
          ),
        } satisfies Problem;
    }
  },
});

const wrongSection = (name: string, itsSection: string, section: string): Message =>
  message(
    {
      en: 'Template "{0}" is for {1}; nothing of it applies to an object of {2}',
      ko: '템플릿 "{0}"은(는) {1}용이므로 {2}의 객체에 적용되지 않습니다',
    },
    name,
    itsSection,
    section,
  );

const fitting = (section: string, project: Project): readonly Template[] =>
  project.templates.filter((it) => it.schema?.section === section && it.name !== "");

/** The templates from one to the next, as far as none is met twice. */
function* chainFrom(template: Template, project: Project): Generator<Template> {
  const seen = new Set<Template>();
  for (let at: Template | undefined = template; at !== undefined && !seen.has(at);) {
    seen.add(at);
    yield at;
    at = at.base && project.template(at.base.name);
  }
}

function isInCircle(template: Template, project: Project): boolean {
  for (const it of chainFrom(template, project))
    if (it.base !== undefined && project.template(it.base.name) === template) return true;
  return false;
}

const circle = (template: Template, project: Project): Message =>
  message(
    {
      en: "Templates extend each other in a circle: {0}; which values their objects have cannot be known",
      ko: "템플릿이 서로를 순환하여 확장합니다({0}). 객체에 적용할 값을 정할 수 없습니다",
    },
    [...[...chainFrom(template, project)].map((it) => it.name), template.name].map(quoted).join(" → "),
  );
