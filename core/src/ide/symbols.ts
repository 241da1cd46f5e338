import { addTo } from "../base/lists.ts";
import type { Span } from "../base/span.ts";
import { finished, type Steps } from "../base/steps.ts";
import type { Language } from "../base/text.ts";
import { objectSchema } from "../catalog/catalog.ts";
import { surroundingSchema } from "../catalog/facts.ts";
import type { BoundDocument, BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import { spanOf, type Entry, type MapNode, type Spot } from "../syntax/tree.ts";
import { matches } from "./matches.ts";
import { shortText, tellingOf } from "./describe.ts";
import { factKeys } from "./expected.ts";
import { tablesField, templatesField } from "./table-fields.ts";
import { writtenSpan } from "./text-of.ts";
import { objectsIn, type Location, type World } from "./world.ts";

/** One line of the outline. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: "document" | "section" | "object" | "fact" | "value";
  readonly span: Span;
  /** Inside `span`: what the editor selects. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** The outline of a file: its documents where there are several, sections, objects with their telling values, facts. */
export const outlineOf = (file: BoundFile, language: Language): readonly OutlineEntry[] =>
  finished(outlineIn(file, language));

/** The same in steps. */
export function* outlineIn(file: BoundFile, language: Language): Steps<readonly OutlineEntry[]> {
  const { text } = file.tree;
  const documents: { readonly it: BoundDocument; readonly entries: readonly OutlineEntry[] }[] = [];
  for (const it of file.documents) documents.push({ it, entries: yield* sectionsOf(it, text, language) });
  if (documents.length < 2) return documents.flatMap(({ entries }) => entries);
  return documents.flatMap(({ it, entries }): OutlineEntry[] => {
    const span = writtenSpan(text, it.tree.root);
    const nameSpan = entries[0]?.nameSpan ?? { start: span.start, end: span.start };
    return entries.length === 0
      ? []
      : [{ name: it.cluster ?? "---", detail: "", kind: "document", span, nameSpan, children: entries }];
  });
}

function* sectionsOf(document: BoundDocument, text: string, language: Language): Steps<readonly OutlineEntry[]> {
  const { root } = document.tree;
  const byKey = new Map<string, ConfigObject[]>();
  for (const it of objectsIn(document)) {
    addTo(byKey, it.section, it);
  }
  yield;
  const outline: OutlineEntry[] = [];
  for (const entry of root.kind === "map" ? root.entries : []) {
    const name = String(entry.key.value);
    const schema = objectSchema(name);
    const fact = factKeys.find((it) => it === name);
    const objects: OutlineEntry[] = [];
    for (const it of schema?.identity.length === 0 ? [] : (byKey.get(name) ?? [])) {
      objects.push(objectEntry(it, text, language));
      if (objects.length % 50 === 0) yield;
    }
    const own = entryOutline(entry, text);
    const listed = listedUnder(name, document, text, language);
    if (listed !== undefined) {
      outline.push({ ...own, kind: "section", ...listed });
      continue;
    }
    if (schema) {
      const children = objects.length > 0 ? objects : valuesOf(entry, text);
      outline.push({ ...own, kind: "section", detail: schema.plural[language], children });
    } else if (fact && entry.value.kind === "map") {
      const detail = surroundingSchema(fact).label[language];
      outline.push({ ...own, kind: "fact", detail, children: valuesOf(entry, text) });
    } else outline.push({ ...own, kind: "value", detail: shortText(entry.value) ?? "", children: [] });
  }
  return outline;
}

/** The templates or the tables of a document, each with its section or its rows. */
function listedUnder(
  key: string,
  { templates, tables }: BoundDocument,
  text: string,
  language: Language,
): Pick<OutlineEntry, "detail" | "children"> | undefined {
  const entryAt = (node: MapNode, name: Spot, label: string, detail: string): OutlineEntry => ({
    ...{ name: label === "" ? "-" : label, detail, kind: "object", children: [] },
    ...{ span: writtenSpan(text, node), nameSpan: spanOf(name) },
  });
  if (key === templatesField.key)
    return {
      detail: templatesField.label[language],
      children: templates.map((it) => entryAt(it.node, it.identity, it.name, it.schema?.plural[language] ?? "")),
    };
  if (key !== tablesField.key) return undefined;
  return {
    detail: tablesField.label[language],
    children: tables.map(({ table }) => {
      const kinds = table.mappings.flatMap(({ schema }) => schema?.plural[language] ?? []);
      return entryAt(table.node, table.file ?? table.node, table.wanted?.file ?? "", [...new Set(kinds)].join(", "));
    }),
  };
}

function objectEntry(it: ConfigObject, text: string, language: Language): OutlineEntry {
  const span = writtenSpan(text, it.node);
  const named = spanOf(it.identity);
  const nameSpan = named.start >= span.start && named.end <= span.end ? named : { start: span.start, end: span.start };
  const detail = tellingOf(it, language)
    .map(([, value]) => value)
    .join(" · ");
  return { name: it.name === "" ? "-" : it.name, detail, kind: "object", span, nameSpan, children: [] };
}

const valuesOf = ({ value }: Entry, text: string): readonly OutlineEntry[] =>
  value.kind === "map"
    ? value.entries
        .filter((it) => it.merged !== true)
        .map((it) => ({ ...entryOutline(it, text), kind: "value", detail: shortText(it.value) ?? "", children: [] }))
    : [];

function entryOutline({ key, value }: Entry, text: string): Omit<OutlineEntry, "kind" | "detail" | "children"> {
  const nameSpan = spanOf(key);
  const { start, end } = writtenSpan(text, value);
  // An alias stands for a node further up.
  return {
    name: String(key.value),
    nameSpan,
    span: { start: nameSpan.start, end: start >= nameSpan.end ? end : nameSpan.end },
  };
}

/** An object found by name in the workspace. */
export interface WorkspaceSymbol extends Location {
  readonly name: string;
  /** Kind of object and cluster. */
  readonly container: string;
}

/** Most objects that a search gives. */
export const maxSymbols = 500;

/** Objects of every file whose name contains the letters of the query in their order. */
export function searchObjects(world: World, query: string, language: Language): readonly WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const file of world.files.values()) {
    for (const document of file.documents) {
      for (const it of document.templates) {
        if (found.length === maxSymbols || it.name === "" || !matches(it.name, query)) continue;
        const container = [templatesField.label[language], document.cluster].filter((part) => part !== undefined);
        const { uri } = it.node.chunk;
        found.push({ name: it.name, container: container.join(" · "), uri, span: spanOf(it.identity) });
      }
      for (const it of objectsIn(document)) {
        if (it.name === "" || !matches(it.name, query)) continue;
        found.push({
          name: it.name,
          container: [it.schema.label[language], document.cluster].filter((part) => part !== undefined).join(" · "),
          uri: it.identity.chunk.uri,
          span: spanOf(it.identity),
        });
        if (found.length === maxSymbols) return found;
      }
    }
  }
  return found;
}
