import type { YAMLMap, YAMLSeq } from "yaml";
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { hasInvisible, invisibleEscaped } from "../base/visible.ts";
import type { Json, JsonObject } from "../base/json.ts";

/** Objects of one section, in the shape of a file. */
export interface WrittenSection {
  readonly section: string;
  /** One map for the singleton, else a list. */
  readonly objects: readonly JsonObject[];
  readonly single: boolean;
}

/**
 * Writes a document of the language: the cluster's name and its objects, keys in the given order, long lists line by
 * line, short inner maps on one line. What it writes reads back as the same data.
 */
export function writeDocument(cluster: string, sections: readonly WrittenSection[]): string {
  const texts = [written(new Document({ apiVersion: "mra/v1", cluster }, readAlike))];
  for (const { section, objects, single } of sections) {
    if (objects.length === 0) continue;
    texts.push(block({ [section]: single ? (objects[0] ?? {}) : objects }));
  }
  return texts.join("\n");
}

/** Writes one top-level key with what stands at it, as `writeDocument` does. */
export const writeKey = (key: string, value: Json): string => block({ [key]: value });

/** Writes one object of a section as an item of its list, indented as `writeDocument` does. */
export const writeItem = (object: JsonObject): string => block({ x: [object] }).replace(/^x:\r?\n/, "");

function block(data: JsonObject): string {
  const document = new Document(data, readAlike);
  compact(document.contents, 0);
  return written(document);
}

/** What YAML 1.1 would read as something else (`no`, `12:30`) is quoted, so that every tool reads the same. */
const readAlike = { compat: "yaml-1.1" } as const;

/** The text of a document. What a reader would not see stands there as an escape, which only double quotes know. */
function written(document: Document): string {
  visit(document, {
    Scalar(_, it) {
      if (typeof it.value === "string" && hasInvisible(it.value)) it.type = "QUOTE_DOUBLE";
    },
  });
  return invisibleEscaped(document.toString({ lineWidth: 0, flowCollectionPadding: true }));
}

// Objects stand line by line; what is inside their lists stands on one line as long as it is short.
function compact(node: unknown, depth: number): void {
  if (isMap(node)) {
    if (depth > 2 && isShort(node)) node.flow = true;
    else for (const pair of node.items) compact(pair.value, depth + 1);
  } else if (isSeq(node)) {
    if (depth > 2 && node.items.every((it) => isScalar(it)) && isShort(node)) node.flow = true;
    else for (const item of node.items) compact(item, depth + 1);
  }
}

const isShort = (node: YAMLMap | YAMLSeq): boolean =>
  JSON.stringify(node.toJSON()).length <= 120 && !hasDeep(node.toJSON() as Json);

const hasDeep = (data: Json): boolean =>
  Object.values(data ?? {}).some(
    (it: Json) =>
      it !== null &&
      typeof it === "object" &&
      Object.values(it).some((inner: Json) => inner !== null && typeof inner === "object"),
  );
