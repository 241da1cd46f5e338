import { message, say, type Language } from "../base/text.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { Template } from "../model/template.ts";
import { inheritedFrom } from "../model/inherited.ts";
import { usersOf } from "../rules/template-shape.ts";
import { entryOf, type MapNode } from "../syntax/tree.ts";
import { shortText } from "./describe.ts";
import { code, paragraphs, plainMarkdown } from "./markdown.ts";

/** Values of a template that are shown. */
const most = 20;

/** A template in Markdown: its section, every value that it gives, those that it has from another one with that one's name. */
export function describeTemplate(it: Template, project: Project | undefined, language: Language): string {
  const head = `**${say(message({ en: "Template", ko: "템플릿" }), language)}** ${code(it.name)}`;
  const { schema } = it;
  if (schema === undefined) return head;
  const from = inheritedFrom(it, schema.section, (name) => (name === it.name ? it : project?.template(name)));
  const lines = (from.values?.entries ?? []).map(({ key, value }) => {
    const name = String(key.value);
    return `- ${labelOf(schema, name, language)}: ${shortValue(shortText(value))}${whence(from.chain, it, name, language)}`;
  });
  const more = lines.length > most ? [`- …`] : [];
  return paragraphs(
    `${head} · ${plainMarkdown(schema.plural[language])}`,
    [...lines.slice(0, most), ...more].join("\n"),
    usesOf(it, project, language),
  );
}

/** How many objects have a template's values, through others, too; undefined where none has. */
function usesOf(it: Template, project: Project | undefined, language: Language): string | undefined {
  const count = project === undefined ? 0 : usersOf(it, [], project).length;
  return count === 0
    ? undefined
    : say(message({ en: "Used by {0} {0|object|objects}", ko: "객체 {0}개에서 사용" }, count), language);
}

/** Of a key of an object with a template: what the template says of it, and which; undefined where none does. */
export function describeInherited(object: ConfigObject, key: string, language: Language): string | undefined {
  const chain = object.inheritance?.now.chain ?? [];
  const template = chain.find(({ values }) => entryOf(values, key) !== undefined);
  if (template === undefined) return undefined;
  const said = shortValue(shortText(entryOf(template.values, key)?.value));
  const own = entryOf(object.node, key)?.value;
  return say(
    own?.kind === "map"
      ? message(
          { en: "Joined with what the template {1} says: {0}", ko: "템플릿 {1}의 값과 합칩니다: {0}" },
          said,
          code(template.name),
        )
      : message(
          { en: "In place of {0}, which the template {1} says", ko: "템플릿 {1}의 값 {0}을(를) 대신합니다" },
          said,
          code(template.name),
        ),
    language,
  );
}

/** Every value that an object has by its template, with the template that says so. */
export function describeEffective(object: ConfigObject, language: Language): string | undefined {
  const chain = object.inheritance?.now.chain ?? [];
  const { entries } = object.values satisfies MapNode;
  const lines = entries
    .filter((it) => it.merged === true && entryOf(object.node, String(it.key.value)) === undefined)
    .map(({ key, value }) => {
      const name = String(key.value);
      return `- ${labelOf(object.schema, name, language)}: ${shortValue(shortText(value))}${whence(chain, undefined, name, language)}`;
    });
  return lines.length === 0 ? undefined : [...lines.slice(0, most), ...(lines.length > most ? ["- …"] : [])].join("\n");
}

const shortValue = (text: string | undefined): string => (text === undefined ? code("null") : code(text));

function labelOf(schema: ObjectSchema, key: string, language: Language): string {
  const field = fieldOf(schema, key);
  return plainMarkdown(field?.label[language] ?? key);
}

/** ` (template csf)`, where a value is from another template than the one that is described. */
function whence(chain: readonly Template[], itself: Template | undefined, key: string, language: Language): string {
  const from = chain.find(({ values }) => entryOf(values, key) !== undefined);
  if (from === undefined || from === itself) return "";
  return ` (${say(message({ en: "template {0}", ko: "템플릿 {0}" }, code(from.name)), language)})`;
}
