import { objectSchema } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { isVersion } from "../catalog/versions.ts";
import { inline } from "../syntax/scalar.ts";
import type { Template } from "../model/template.ts";
import { spanOf, stringOf } from "../syntax/tree.ts";
import { describeTemplate } from "./describe-template.ts";
import { describeObject, describeValue, tellingOf } from "./describe.ts";
import { modelDetail, modelFilter } from "./endpoints.ts";
import { apiVersion } from "./expected.ts";
import type { Ask, Completion } from "./complete-ask.ts";
import { namesFor } from "./names-for.ts";
import { offered } from "./offered.ts";
import { secretNodes } from "./target.ts";
import { extendsField } from "./table-fields.ts";
import { suggestionsFor } from "./suggestions.ts";

/** The values that may stand at the cursor: words, names, truth values. */
export function completeValues(ask: Ask): readonly Completion[] {
  const { cursor, expected, world, language } = ask;
  if (cursor.at === "key") return [];
  const [first] = cursor.path;
  if (expected.kind === "map") {
    const isName = cursor.path.length === 1 && first?.kind === "key" && first.name === "cluster" && !cursor.flow;
    return isName
      ? world.projects.map((it) => ({
          ...item(ask, it.name, undefined, false),
          kind: "reference",
          ...(it.definition?.publisher === undefined ? {} : { detail: it.definition.publisher }),
        }))
      : [];
  }
  if (expected.kind !== "value") return [];
  const { field, type } = expected;
  if (field.key === "secret") return secrets(ask);
  if (type.kind === "list" || type.kind === "joined")
    return cursor.at === "value" && !cursor.flow
      ? inList(ask, type.kind === "list" ? type.of : { kind: "string" }, field)
      : [];
  return [
    ...scalars(ask, type, field),
    ...suggestionsFor(ask).map((it) => ({
      ...item(ask, it.value, field, isText(type)),
      kind: "reference" as const,
      detail: it.detail[language],
    })),
  ];
}

// Behind the colon of a list: its words, each in brackets.
const inList = (ask: Ask, of: FieldType, field: FieldSchema): readonly Completion[] =>
  scalars(ask, of, field).map((it) => ({ ...it, newText: it.newText.replace(/\S.*$/s, (word) => `[${word}]`) }));

function scalars(ask: Ask, type: FieldType, field: FieldSchema): readonly Completion[] {
  if (type.kind === "reference") return references(ask, type.to, field);
  const schema = ask.expected.kind === "value" ? ask.expected.schema : undefined;
  const isModel = type.kind === "enum" && (type.enum === "XModel" || type.enum === "XProduct");
  return offered(ask, schema?.section, field).map((it) => {
    const isDefault = field.default !== undefined && String(field.default) === it.value;
    const documentation = describeValue(it, ask.language);
    const model = isModel ? modelDetail(it.value)?.[ask.language] : undefined;
    const detail = isDefault ? { en: "default", ko: "기본값" }[ask.language] : model;
    const filter = isModel ? modelFilter(it.value) : undefined;
    return {
      ...item(ask, it.value, field, isText(type)),
      ...(detail === undefined ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation }),
      ...(filter === undefined || ask.cursor.typed.startsWith('"') ? {} : { filter }),
    };
  });
}

function references(ask: Ask, to: string, field: FieldSchema): readonly Completion[] {
  if (field === extendsField) return templates(ask);
  const label = objectSchema(to)?.label[ask.language] ?? "";
  return namesFor(ask, to).map(({ name, object, from }) => {
    const telling = object ? tellingOf(object, ask.language).map(([, value]) => value) : [];
    const detail = from === "files" ? telling.join(" · ") : origins[from][ask.language];
    const documentation = object ? { documentation: describeObject(object, ask.language) } : {};
    return {
      ...item(ask, name, field, true),
      kind: "reference" as const,
      detail: detail === "" ? label : detail,
      ...documentation,
    };
  });
}

/** The templates for the section that is being written; a template does not extend itself. */
function templates(ask: Ask): readonly Completion[] {
  const { project, expected, language, cursor } = ask;
  const section = expected.kind === "value" ? expected.schema?.section : undefined;
  const isOwn = (it: Template): boolean => {
    const { start, end } = spanOf(it.node);
    return start <= cursor.span.start && cursor.span.end <= end && it.node.chunk.uri === ask.uri;
  };
  const seen = new Set<string>();
  return (project?.templates ?? []).flatMap((it): readonly Completion[] => {
    const fits = it.name !== "" && !isOwn(it) && (section === undefined || it.schema?.section === section);
    if (!fits || seen.has(it.name)) return [];
    seen.add(it.name);
    return [
      {
        ...item(ask, it.name, extendsField, true),
        kind: "reference",
        detail: it.schema?.plural[language] ?? "",
        documentation: describeTemplate(it, project, language),
      },
    ];
  });
}

const origins = {
  elsewhere: { en: "named elsewhere in the files", ko: "파일의 다른 곳에서 사용" },
  cluster: { en: "on the cluster, not in the files", ko: "클러스터에 있으나 파일에는 없음" },
  builtIn: { en: "comes with every cluster", ko: "모든 클러스터에 기본 제공" },
} as const;

function secrets(ask: Ask): readonly Completion[] {
  const names = new Set(ask.project ? [...secretNodes(ask.project)].flatMap((it) => stringOf(it) ?? []) : []);
  return [...names].sort().map((it) => ({ ...item(ask, it, undefined, true), kind: "secret" as const }));
}

const isText = (type: FieldType): boolean => type.kind !== "boolean" && type.kind !== "integer";

/** One value, quoted where YAML needs it or where the user has begun a quote. */
function item({ cursor }: Ask, value: string, field: FieldSchema | undefined, quotable: boolean): Completion {
  const quote = cursor.typed.startsWith('"') ? "double" : cursor.typed.startsWith("'") ? "single" : "plain";
  const plain = field === apiVersion || (!quotable && !isVersion(value));
  const written = plain ? value : inline(value, cursor.flow, quote);
  return {
    label: value,
    kind: "value",
    span: cursor.span,
    ...(quote === "plain" ? {} : { filter: written }),
    newText: `${cursor.tight ? " " : ""}${written}`,
    snippet: false,
  };
}
