import type { Span } from "../base/span.ts";
import { secretVariable } from "../base/secret-variable.ts";
import { message, say, type Language } from "../base/text.ts";
import { objectSchema } from "../catalog/catalog.ts";
import { newest } from "../catalog/versions.ts";
import type { Finding } from "../rules/finding.ts";
import { ruleOf } from "../rules/index.ts";
import { headingOf, placeholderParts } from "../model/placeholder.ts";
import { spanOf, writtenOf, type ScalarNode } from "../syntax/tree.ts";
import { columnsAround } from "./complete-cells.ts";
import { describeEffective, describeInherited, describeTemplate } from "./describe-template.ts";
import { describeField, describeObject, describeSection, describeValue } from "./describe.ts";
import { expectedAt, enumValuesOf, type Expected } from "./expected.ts";
import { guiAddress } from "./gui-link.ts";
import { rulesNamedIn } from "./ignores.ts";
import { lineFrom, lineStartOf } from "./line.ts";
import { code, paragraphs, plainMarkdown } from "./markdown.ts";
import { targetAt } from "./target.ts";
import { definitionOf, type CursorPlace } from "./world.ts";

/** What is said of a place, in Markdown. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Turns the id of a rule into the address of its page; undefined where there is no page to open. */
export type PageLink = (id: string) => string | undefined;

/** What is known of the key, value, name or comment at a place. `findings` are those of its file. */
export function hoverAt(
  place: CursorPlace,
  findings: readonly Finding[],
  link: PageLink,
  language: Language,
): Hover | undefined {
  const { leaf } = place.trail;
  if (leaf === undefined || leaf.start === leaf.end) return inComment(place, link, language);
  const about = place.trail.isKey
    ? paragraphs(aboutKey(place, language), inheritedAt(place, language))
    : aboutValue(place, leaf, language);
  const rules = findings.flatMap((it) => {
    const { start, end } = spanOf(it.spot);
    return start <= place.offset && place.offset <= end ? (aboutRule(it.code, link, language) ?? []) : [];
  });
  const markdown = paragraphs(about, [...new Set(rules)].join("\n\n"));
  return markdown === "" ? inComment(place, link, language) : { span: spanOf(leaf), markdown };
}

function aboutKey({ trail: { path } }: CursorPlace, language: Language): string | undefined {
  const last = path.at(-1);
  const schema = path.length === 1 && last?.kind === "key" ? objectSchema(last.name) : undefined;
  return schema ? describeSection(schema, language) : aboutField(expectedAt(path), language);
}

/** Of a key of an object itself: what its template says. */
function inheritedAt({ object, trail: { path } }: CursorPlace, language: Language): string | undefined {
  const last = path.at(-1);
  const isOwn = path.length === 3 && last?.kind === "key";
  return object === undefined || !isOwn ? undefined : describeInherited(object, last.name, language);
}

function aboutField(expected: Expected | undefined, language: Language): string | undefined {
  if (expected?.kind !== "map" && expected?.kind !== "value") return undefined;
  return expected.field && describeField(expected.field, expected.schema, language);
}

function aboutValue(place: CursorPlace, leaf: ScalarNode, language: Language): string | undefined {
  const expected = expectedAt(place.trail.path);
  const found = targetAt(place)?.target;
  if (found?.kind === "object") {
    const object = definitionOf(found.project, found.address);
    const uses = found.project.referrers(found.address).length;
    const count =
      uses === 0
        ? undefined
        : say(message({ en: uses === 1 ? "Used once" : "Used {0} times", ko: "{0}번 사용됨" }, uses), language);
    const gui = guiAddress(found.project.definition?.publisher ?? "");
    const place = gui && `[${plainMarkdown(object?.schema.guiPath[language] ?? "")}](${gui})`;
    const effective = object && describeEffective(object, language);
    if (object) return paragraphs(describeObject(object, language), effective, count, place);
  }
  if (found?.kind === "template") {
    const template = found.project.template(found.name);
    if (template) return describeTemplate(template, found.project, language);
  }
  if (found?.kind === "secret") return aboutSecret(found.name, language);
  if (found?.kind === "cluster") {
    const project = place.world.projects.find((it) => it.name === found.name);
    const publisher = project?.definition?.publisher;
    return paragraphs(
      `**${say(message({ en: "Cluster", ko: "클러스터" }), language)}** ${code(found.name)}`,
      publisher && code(publisher),
      project &&
        say(
          message(
            { en: "AXL schema {0}, {1} {1|document|documents}", ko: "AXL 스키마 {0}, 문서 {1}개" },
            project.version,
            project.documents.length,
          ),
          language,
        ),
    );
  }
  const columns = aboutColumns(place, leaf, language);
  if (columns !== undefined) return paragraphs(columns, aboutField(expected, language));
  const value =
    expected?.kind === "value"
      ? enumValuesOf(expected.type, place.project?.version ?? newest)?.find((it) => it.value === writtenOf(leaf))
      : undefined;
  const said = value && describeValue(value, language);
  return paragraphs(
    said === undefined ? undefined : `${code(writtenOf(leaf))}: ${said}`,
    aboutField(expected, language),
  );
}

/** Of a value of a mapping: the columns that feed it, and what their first cells say. */
function aboutColumns(
  { file, offset, trail: { path } }: CursorPlace,
  leaf: ScalarNode,
  language: Language,
): string | undefined {
  const [first, , rows, , key] = path.map((it) => (it.kind === "key" ? it.name : ""));
  if (first !== "tables" || rows !== "rows" || typeof leaf.value !== "string") return undefined;
  const named =
    key === "when"
      ? [headingOf(leaf.value)]
      : placeholderParts(leaf.value).flatMap((it) => (typeof it === "string" ? [] : [it.heading]));
  const lines = columnsAround(file, offset)
    .filter((it) => named.includes(it.heading))
    .map(({ heading, detail }) =>
      say(
        message(
          { en: "Column {0}: {1}", ko: "열 {0}: {1}" },
          code(heading),
          detail === "" ? { en: "no value in its first rows", ko: "처음 몇 행에 값이 없음" } : code(detail),
        ),
        language,
      ),
    );
  return lines.length === 0 ? undefined : lines.join("\n\n");
}

const aboutSecret = (name: string, language: Language): string =>
  say(
    message(
      {
        en: "The secret {0}: from the editor's secret store, or on the command line from {1}",
        ko: "비밀 {0}: 편집기의 비밀 저장소에서 가져오며, 명령줄에서는 {1}에서 가져옵니다",
      },
      code(name),
      code(secretVariable(name)),
    ),
    language,
  );

function aboutRule(id: string, link: PageLink, language: Language): string | undefined {
  const rule = ruleOf(id);
  if (rule === undefined) return undefined;
  const page = link(id);
  const name = page === undefined ? `**${id}**` : `[**${id}**](${page})`;
  return `${name}: ${plainMarkdown(rule.title[language])} (${plainMarkdown(rule.source[language])})`;
}

function inComment(place: CursorPlace, link: PageLink, language: Language): Hover | undefined {
  const { text } = place.file.tree;
  const start = lineStartOf(text, place.offset);
  const line = text.slice(start, lineFrom(text, start).end);
  const named = rulesNamedIn(line).find(
    ({ span }) => start + span.start <= place.offset && place.offset <= start + span.end,
  );
  const markdown = named && aboutRule(named.id, link, language);
  return markdown === undefined || named === undefined
    ? undefined
    : { span: { start: start + named.span.start, end: start + named.span.end }, markdown };
}
