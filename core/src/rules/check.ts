import { sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./index.ts";
import type { ObjectRule, Problem, Rule } from "./rule.ts";
import { takesPart } from "./user.ts";

/** What the object rules say of one object, each with its own severity. */
export function* checkObject(object: ConfigObject, project: Project): Generator<Finding> {
  for (const rule of bySection.get(object.section) ?? []) {
    if (isAsked(rule, object, project)) for (const it of rule.check(object, project)) yield findingOf(rule, it);
  }
}

const bySection: ReadonlyMap<Section, readonly ObjectRule[]> = new Map(
  sections.map((section) => [
    section,
    rules.filter((it) => it.on !== "project").filter((it) => it.on.includes(section)),
  ]),
);

/** What one rule says of a project beside its objects. */
export function* checkRest(rule: Rule, project: Project): Generator<Finding> {
  const problems = rule.on === "project" ? rule.check(project) : (rule.checkRest?.(project) ?? []);
  for (const it of problems) yield findingOf(rule, it);
}

/** What the rules say of a project beside its objects. */
export function* checkProject(project: Project): Generator<Finding> {
  for (const rule of rules) yield* checkRest(rule, project);
}

/** Everything the rules say of a project. */
export function* checkRules(project: Project): Generator<Finding> {
  yield* checkProject(project);
  for (const document of project.documents) for (const object of document.objects) yield* checkObject(object, project);
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
});
