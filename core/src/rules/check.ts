import { sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { alikeness, type Alike } from "./alike.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./index.ts";
import { mappingShape } from "./mapping-shape.ts";
import { objectShape } from "./object-shape.ts";
import { noOwnRules, type ObjectRule, type OwnRules, type Problem, type ProjectCheck, type Rule } from "./rule.ts";
import { inRow } from "./in-row.ts";
import { isShared, sharedBy, shareOut, type ThroughFinding } from "./share.ts";
import { templateShape } from "./template-shape.ts";
import { takesPart } from "./user.ts";

/**
 * What the object rules say of one object, each with its own severity. `alike`: what is known of others like it; `own`: the
 * rules of a team's own for its file.
 */
export function* checkObject(
  object: ConfigObject,
  project: Project,
  alike?: Alike,
  own: OwnRules = noOwnRules,
): Generator<Finding> {
  for (const rule of own(object.node.chunk.uri))
    if (rule.on.includes(object.section))
      for (const it of rule.check(object, project)) yield* told(object, findingOf(rule, it));
  let isPart: boolean | undefined;
  const partOf = (): boolean => alike?.takesPart(object, project) ?? takesPart(object, project);
  // What is asked of every object does not depend on its part in MRA, which is found out once for all the others.
  const isAsked = ({ group }: Rule): boolean => group === "files" || (isPart ??= partOf());
  if (alike === undefined) {
    for (const rule of rulesOf(object.section))
      if (isAsked(rule)) for (const it of rule.check(object, project)) yield* told(object, findingOf(rule, it));
    return;
  }
  for (const asked of alike.open) {
    const { rule } = asked;
    if (isAsked(rule) && !alike.isSilent(asked, object, project))
      for (const it of rule.check(object, project)) yield* told(object, findingOf(rule, it));
  }
}

/** The rules about objects of a section. */
export const rulesOf = (section: Section): readonly ObjectRule[] => bySection.get(section) ?? [];

const bySection: ReadonlyMap<Section, readonly ObjectRule[]> = new Map(
  sections.map((section) => [
    section,
    rules
      .filter((it) => it.on !== "project")
      .filter((it) => it.on.includes(section))
      .flatMap((it) => [it, ...ofInherited(it)]),
  ]),
);

function ofInherited(rule: ObjectRule): readonly ObjectRule[] {
  if (rule.checkInherited === undefined) return [];
  return [{ ...rule, check: (object, project) => rule.checkInherited?.(object, project) ?? [] }];
}

/** What one rule says of a project beside its objects. */
export function* checkRest(rule: Rule | ProjectCheck, project: Project): Generator<Finding> {
  if ("findings" in rule) {
    yield* rule.findings(project);
    return;
  }
  const problems = rule.on === "project" ? rule.check(project) : (rule.checkRest?.(project) ?? []);
  for (const it of problems) yield findingOf(rule, it);
}

/** What the rules say of a project beside its objects. */
export function* checkProject(project: Project): Generator<Finding> {
  for (const rule of [...rules, ...shapeChecks]) yield* checkRest(rule, project);
}

/** Whether and what one rule has to say of a whole project. */
export function* checkRule(rule: Rule, project: Project): Generator<Problem> {
  if (rule.on === "project") {
    yield* rule.check(project);
    return;
  }
  yield* rule.checkRest?.(project) ?? [];
  for (const section of rule.on)
    for (const object of project.objects(section))
      if (isAsked(rule, object, project))
        for (const it of [rule, ...ofInherited(rule)]) yield* it.check(object, project);
}

/** What has a shape beside documents and objects. */
export const shapeChecks: readonly ProjectCheck[] = [templateShape, mappingShape];

/** Everything that is wrong in a project but the shape of its documents. */
export function* checkRules(project: Project, own: OwnRules = noOwnRules): Generator<Finding> {
  yield* checkProject(project);
  const shared: ThroughFinding[] = [];
  const alike = alikeness(rulesOf);
  for (const document of project.documents)
    for (const object of document.objects)
      for (const it of findingsAt(object, project, alike(object), own))
        if (isShared(it)) shared.push(it);
        else yield it;
  yield* shareOut(shared, project);
}

function* findingsAt(
  object: ConfigObject,
  project: Project,
  alike: Alike | undefined,
  own: OwnRules,
): Generator<Finding> {
  yield* objectFindings(object, alike);
  yield* checkObject(object, project, alike, own);
}

/**
 * What is not of its section's shape in one object; what stands in a template, marked as found through the object. `alike`:
 * what is known of others like it.
 */
export function* objectFindings(object: ConfigObject, alike?: Alike): Generator<Finding> {
  if (alike?.hasShape(object) === true) return;
  let isWrong = false;
  for (const it of objectShape(object)) {
    isWrong = true;
    yield* told(object, it);
  }
  if (!isWrong) alike?.noteShape(object);
}

function* told(object: ConfigObject, it: Finding): Generator<Finding> {
  const found = object.row === undefined ? it : inRow(object.row, it);
  if (found !== undefined) yield sharedBy(object, found);
}

// Cisco's rules are about what MRA uses; what the files may contain at all is asked of every object.
const isAsked = (rule: Rule, object: ConfigObject, project: Project): boolean =>
  rule.group === "files" || takesPart(object, project);

const findingOf = (rule: Rule, it: Problem): Finding => ({
  code: rule.id,
  severity: it.severity ?? rule.severity,
  message: it.message,
  spot: it.at,
  related: it.related ?? [],
  fixes: it.fixes ?? [],
  ...(it.alone !== undefined && { alone: it.alone }),
  ...(it.missing !== undefined && { missing: it.missing }),
  ...(it.about !== undefined && { about: it.about }),
});
