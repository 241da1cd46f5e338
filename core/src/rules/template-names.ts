import { nearest } from "../base/nearest.ts";
import { message } from "../base/text.ts";
import { byPlace } from "../model/place.ts";
import type { Project } from "../model/project.ts";
import type { BaseName, Template } from "../model/template.ts";
import type { Fix, Related } from "./finding.ts";
import type { Problem } from "./rule.ts";

/** A name under `extends`, and the section that the template would be for. */
interface Use {
  readonly base: BaseName;
  readonly section: string | undefined;
}

/** Other uses of a name that are shown with the first. */
const mostShown = 100;

/** Names of templates that no file has: once for each name, at its first use, with how often it is used. */
export function* unknownTemplates(project: Project): Generator<Problem> {
  for (const uses of usesOfUnknown(project).values()) {
    const [first, ...others] = uses.sort((a, b) => byPlace(a.base.node, b.base.node));
    if (first === undefined) continue;
    yield {
      at: first.base.node,
      about: `templates/${first.base.name}`,
      message: message(
        others.length === 0
          ? { en: 'There is no template "{0}" in the files', ko: '파일에 "{0}" 템플릿이 없습니다' }
          : {
              en: 'There is no template "{0}" in the files; it is used {1} times',
              ko: '파일에 "{0}" 템플릿이 없습니다. {1}곳에서 사용합니다',
            },
        first.base.name,
        uses.length,
      ),
      related: others.slice(0, mostShown).map(({ base }): Related => ({
        spot: base.node,
        message: message({ en: "It is used here, too", ko: "여기에서도 사용합니다" }),
      })),
      fixes: meant(first, uses, project.templates),
    };
  }
}

function usesOfUnknown(project: Project): ReadonlyMap<string, Use[]> {
  const unknown = new Map<string, Use[]>();
  const note = (use: Use): void => {
    const known = unknown.get(use.base.name);
    if (known === undefined) unknown.set(use.base.name, [use]);
    else if (!known.some(({ base }) => base.node === use.base.node)) known.push(use);
  };
  for (const { base, schema } of project.templates)
    if (base !== undefined && project.template(base.name) === undefined) note({ base, section: schema?.section });
  for (const from of project.inheritances) {
    if (project.template(from.name) !== undefined) continue;
    const seen = new Set<unknown>();
    for (const { base } of from.all) {
      // The rows of a table name their template in one place.
      if (base === undefined || seen.has(base.node)) continue;
      seen.add(base.node);
      const known = unknown.get(base.name);
      if (known === undefined) unknown.set(base.name, [{ base, section: from.section }]);
      else known.push({ base, section: from.section });
    }
  }
  return unknown;
}

function meant({ base, section }: Use, uses: readonly Use[], templates: readonly Template[]): readonly Fix[] {
  const names = templates.filter((it) => it.schema?.section === section).map((it) => it.name);
  const name = nearest(base.name, names);
  if (name === undefined) return [];
  return [
    {
      title: message({ en: "Change to {0}", ko: "{0}(으)로 변경" }, name),
      safe: false,
      // A template is for one section: what else names it so may mean another one.
      changes: uses
        .filter((it) => it.section === section)
        .map((it) => ({ kind: "replace", node: it.base.node, value: name })),
    },
  ];
}
