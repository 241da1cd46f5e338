import type { Address } from "../base/address.ts";
import type { Span } from "../base/span.ts";
import { message, say, type Language } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { BoundFile } from "../model/bind.ts";
import type { Project } from "../model/project.ts";
import { templateSection, type Template } from "../model/template.ts";
import { usersOf } from "../rules/template-shape.ts";
import { spanOf } from "../syntax/tree.ts";
import { objectsIn, spotLocation, projectOf, type Location, type World } from "./world.ts";

/** A line over an object: who uses it, or what can be done with it. */
export type Lens = UsesLens | PlanLens;
export interface UsesLens {
  readonly kind: "uses";
  readonly span: Span;
  /** `used by 3 phones, 1 user profile`. */
  readonly title: string;
  readonly uses: readonly Location[];
}
/** Compares this object alone with the live cluster. */
export interface PlanLens {
  readonly kind: "plan";
  readonly span: Span;
  readonly title: string;
  readonly address: Address;
}

/** To plan each object of a file that is managed. */
export function planLensesOf(file: BoundFile, language: Language): readonly PlanLens[] {
  const title = say(message({ en: "plan this object", ko: "이 객체만 계획" }), language);
  return file.documents
    .filter((it) => it.cluster !== undefined)
    .flatMap((document) => objectsIn(document))
    .filter((it) => it.managed)
    .map((it) => ({ kind: "plan", span: spanOf(it.identity), title, address: it.address }));
}

/** Who uses each object of a file, directly; nothing over an object that nobody names. */
export function lensesOf(world: World, file: BoundFile, language: Language): readonly UsesLens[] {
  return file.documents.flatMap((document) => {
    const project = projectOf(world, document);
    const templates = document.templates.flatMap((it) => templateLens(it, project, language) ?? []);
    const objects = objectsIn(document).flatMap((object): UsesLens[] => {
      const uses = project?.referrers(object.address) ?? [];
      if (uses.length === 0) return [];
      const users = new Map<Section, Set<string>>();
      for (const { from } of uses) users.set(from.section, (users.get(from.section) ?? new Set()).add(from.address));
      const counted = [...users].map(([section, names]) => count(section, names.size, language)).join(", ");
      const title = say(message(usedBy, counted), language);
      return [{ kind: "uses", span: spanOf(object.identity), title, uses: uses.map((it) => spotLocation(it.node)) }];
    });
    return [...templates, ...objects];
  });
}

const usedBy = { en: "used by {0}", ko: "{0}에서 사용" };

/** Most places of a template that its lens leads to: it may have a hundred thousand. */
const mostUses = 1000;

/** `used by 300 phones`: those that extend it, through other templates, too. */
function templateLens(it: Template, project: Project | undefined, language: Language): UsesLens | undefined {
  const users = project === undefined ? [] : usersOf(it, [], project);
  const section = templateSection(it);
  if (section === undefined || users.length === 0) return undefined;
  const title = say(message(usedBy, count(section, users.length, language)), language);
  const uses = users.slice(0, mostUses).flatMap(({ base }) => (base ? [spotLocation(base.node)] : []));
  return { kind: "uses", span: spanOf(it.identity), title, uses };
}

function count(section: Section, many: number, language: Language): string {
  const { label, plural } = schemaOf(section);
  return language === "ko" ? `${label.ko} ${many}개` : `${many} ${lower(many === 1 ? label.en : plural.en)}`;
}

// In the middle of a sentence, but for abbreviations: `SIP trunk …`, `UC service`.
const lower = (label: string): string => label.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
