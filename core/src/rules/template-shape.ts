import { nearest } from "../base/nearest.ts";
import { message } from "../base/text.ts";
import { listSections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { validateItem, type ShapeError } from "../catalog/validators.ts";
import { hides } from "../model/inherit.ts";
import type { ConfigObject } from "../model/object.ts";
import { byPlace } from "../model/place.ts";
import type { Project } from "../model/project.ts";
import { mayInherit, templateKeys, type Template } from "../model/template.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Entry } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import { setTo } from "./fix.ts";
import type { ProjectCheck } from "./rule.ts";
import { describe, isBlank, noValueYet } from "./shape-text.ts";
import { finding, shapeFindings, unknownKey, visibleSpot } from "./shape.ts";
import { pathTo } from "./spot.ts";
import { concerning } from "./concerning.ts";

/** What is not of its shape in the templates of a project, with how many objects it concerns. */
export const templateShape: ProjectCheck = {
  on: "project",
  *findings(project) {
    for (const template of project.templates)
      for (const it of [...headOf(template), ...valuesOf(template)]) yield withCount(it, template, project);
  },
};

function* headOf({ node, identity }: Template): Generator<Finding> {
  for (const key of ["name", "for"] as const) {
    const entry = entryOf(node, key);
    if (entry === undefined)
      yield finding("schema/required", message({ en: "{0} is missing", ko: "{0}이(가) 없습니다" }, key), identity);
    else if (key === "for") yield* sectionOf(entry);
    else yield* textOf(entry);
  }
  const base = entryOf(node, "extends");
  if (base !== undefined) yield* textOf(base);
}

function* textOf({ key, value }: Entry): Generator<Finding> {
  if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return;
  if (isBlank(value)) yield finding("schema/required", noValueYet(String(key.value)), visibleSpot(value, key));
  else
    yield finding(
      "schema/type",
      message(
        {
          en: "{0} must be the name of a template, not {1}",
          ko: "{0}에는 템플릿 이름을 지정해야 합니다. 현재 값: {1}",
        },
        String(key.value),
        describe(value),
      ),
      visibleSpot(value, key),
    );
}

function* sectionOf({ key, value }: Entry): Generator<Finding> {
  const section = value.kind === "scalar" ? String(value.value) : "";
  if ((listSections as readonly string[]).includes(section)) return;
  const meant = nearest(section, listSections);
  if (isBlank(value)) yield finding("schema/required", noValueYet("for"), visibleSpot(value, key));
  else
    yield finding(
      "schema/enum",
      message(
        {
          en: "for must be the section of the objects that use the template, such as phones or endUsers, not {0}",
          ko: "for에는 phones, endUsers와 같이 템플릿을 사용할 객체의 섹션을 지정해야 합니다. 현재 값: {0}",
        },
        describe(value),
      ),
      visibleSpot(value, key),
      meant === undefined ? [] : [setTo(value, meant, false)],
    );
}

function* valuesOf({ node, schema, values, identity }: Template): Generator<Finding> {
  if (schema === undefined) return;
  const known = [...templateKeys, "mra", ...schema.fields.map((it) => it.key).filter((it) => mayInherit(schema, it))];
  for (const { key } of node.entries)
    if (!known.includes(String(key.value))) yield unknownKey(key, String(key.value), known);
  const errors = validateItem(schema.section as Section)(dataOf(values));
  yield* shapeFindings(values, errors.filter(isCertain), identity);
}

// What a template lacks, the object may have: at the top, and in maps that are joined key by key.
const isCertain = ({ keyword, instancePath }: ShapeError): boolean =>
  keyword !== "required" || /\/\d+(?:\/|$)/.test(instancePath);

function withCount(it: Finding, template: Template, project: Project): Finding {
  const concerned = usersOf(template, pathTo(template.values, it.spot), project);
  const [first] = concerned;
  return first === undefined ? it : { ...it, message: concerning(it.message, first, concerned.length) };
}

/** The objects that get a value of a template, in the order of the files; with an empty path all that extend it. */
export function usersOf(template: Template, path: readonly string[], project: Project): readonly ConfigObject[] {
  const found: ConfigObject[] = [];
  for (const from of project.inheritances) {
    const { chain } = from.now;
    const depth = chain.indexOf(template);
    if (depth < 0 || (path.length > 0 && chain.slice(0, depth).some(({ values }) => hides(values, path)))) continue;
    for (const it of from.all) if (path.length === 0 || !hides(it.node, path)) found.push(it);
  }
  return found.sort((a, b) => byPlace(a.place, b.place));
}
