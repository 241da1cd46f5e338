import type { Span } from "../base/span.ts";
import { message, say, type Language } from "../base/text.ts";
import { objectSchema } from "../catalog/catalog.ts";
import type { FieldType } from "../catalog/schema.ts";
import type { FileTree } from "../syntax/tree.ts";
import type { Ask } from "./complete-ask.ts";
import { namesFor } from "./names-for.ts";
import { cursorAt, type Cursor } from "./cursor.ts";
import { describeField } from "./describe.ts";
import { expectedAt } from "./expected.ts";
import { code, paragraphs } from "./markdown.ts";
import { sectionAround } from "./section-around.ts";
import type { TreeStep } from "./step.ts";
import { placeAt, type World } from "./world.ts";

/** What an object refers to, as the parameters of a call are shown: `Device pool(callManagerGroup: …, region: Region)`. */
export interface Signature {
  readonly label: string;
  /** In the order of the schema; `span` is its place in the label, the documentation is Markdown. */
  readonly parameters: readonly { readonly span: Span; readonly documentation: string }[];
  /** Index of the one that is being written. */
  readonly active: number;
}

/** Most names that are written out; completion has all of them. */
const mostNames = 10;

/**
 * The references of the object, or of the map in it, whose reference is being written at an offset: those to kinds of
 * objects that files describe, and those that are stated. Undefined anywhere else. Works from the text around it, as completion does, so that broken text does not matter.
 */
export function signatureAt(
  world: World,
  tree: FileTree,
  offset: number,
  liveNames: Ask["liveNames"],
  language: Language,
): Signature | undefined {
  const cursor = cursorAt(tree.text, offset, sectionAround(tree, offset));
  if (cursor === undefined || "comment" in cursor) return undefined;
  const place = placeAt(world, tree.uri, offset);
  // on a key that is there already, only the tree knows which one
  const path = cursor.at === "key" ? (place?.trail.path ?? []) : cursor.path;
  const depth = path.findLastIndex((it) => it.kind === "key");
  const [key, around] = [path[depth], expectedAt(path.slice(0, Math.max(0, depth)))];
  if (key?.kind !== "key" || around?.kind !== "map") return undefined;
  const stated = new Set(
    place?.trail.steps.flatMap(({ node }) => (node.kind === "map" ? node.entries.map((it) => it.key.value) : [])),
  );
  const references = around.fields.flatMap((field) => {
    const to = referredBy(field.type);
    if (to === undefined) return [];
    // AXL knows thirty for a phone: those that lead to nothing of ours are shown where they are stated
    const isShown = objectSchema(to) !== undefined || field.key === key.name || stated.has(field.key);
    return isShown ? [{ field, to }] : [];
  });
  const active = references.findIndex(({ field }) => field.key === key.name);
  if (active < 0) return undefined;

  const project = place?.project ?? (world.projects.length === 1 ? world.projects[0] : undefined);
  const parts = references.map(({ field, to }) => `${field.key}: ${wordFor(field.type, to, language)}`);
  const owner = around.field?.label[language] ?? around.schema?.label[language] ?? headOf(path);
  const starts = parts.map((_, i) => owner.length + 1 + parts.slice(0, i).reduce((sum, it) => sum + it.length + 2, 0));
  return {
    label: `${owner}(${parts.join(", ")})`,
    parameters: references.map(({ field, to }, i) => {
      const start = starts[i] ?? 0;
      return {
        span: { start, end: start + (parts[i]?.length ?? 0) },
        documentation: paragraphs(
          describeField(field, around.schema, language),
          i === active
            ? namesNote(namesFor({ project, liveNames, cursor, object: undefined }, to), cursor, language)
            : undefined,
        ),
      };
    }),
    active,
  };
}

/** The section that a field names an object of, alone or in a list. */
function referredBy(type: FieldType): string | undefined {
  if (type.kind === "list") return referredBy(type.of);
  return type.kind === "reference" ? type.to : undefined;
}

// `[Region]` for a list; a kind without a section is called as AXL does: `Css`.
function wordFor(type: FieldType, to: string, language: Language): string {
  const word = objectSchema(to)?.label[language] ?? to;
  return type.kind === "list" ? `[${word}]` : word;
}

const headOf = (path: readonly TreeStep[]): string => (path[0]?.kind === "key" ? path[0].name : "");

function namesNote(
  names: readonly { readonly name: string }[],
  cursor: Cursor,
  language: Language,
): string | undefined {
  if (names.length === 0)
    return say(
      message({
        en: "No name is known, neither from the files nor from a connected cluster",
        ko: "파일에도 연결된 클러스터에도 알려진 이름이 없습니다",
      }),
      language,
    );
  // those that begin as what is being written come first
  const near = names.filter(({ name }) => name.startsWith(cursor.typed));
  const ordered = [...near, ...names.filter((it) => !near.includes(it))].slice(0, mostNames);
  const shown = ordered.map(({ name }) => code(name)).join(", ");
  return say(
    message(
      names.length > ordered.length
        ? { en: "{0} names are known: {1}, …", ko: "알려진 이름 {0}개: {1}, …" }
        : { en: "{0} {0|name is|names are} known: {1}", ko: "알려진 이름 {0}개: {1}" },
      names.length,
      shown,
    ),
    language,
  );
}
