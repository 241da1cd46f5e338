import type { YAMLMap, YAMLSeq } from "yaml";
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { hasInvisible, invisibleEscaped } from "../base/visible.ts";
import type { Json, JsonObject } from "../base/json.ts";

type OnOneLine = "lists" | "objects";

/** Objects of one section, in the shape of a file. */
export interface WrittenSection {
  readonly section: string;
  /** One map for the singleton, else a list. */
  readonly objects: readonly JsonObject[];
  readonly single: boolean;
  /** What stands on one line where it is short: lists of one item, or whole objects as well. */
  readonly onOneLine?: OnOneLine;
}

/**
 * Writes a document of the language: the cluster's name or definition, what else stands at its top, and its objects; keys
 * in the given order, long lists line by line, short inner maps on one line. What it writes reads back as the same data.
 */
export function writeDocument(
  cluster: string | JsonObject,
  sections: readonly WrittenSection[],
  more: JsonObject = {},
): string {
  const texts = [written(new Document({ apiVersion: "mra/v1", cluster, ...more }, readAlike))];
  for (const { section, objects, single, onOneLine } of sections) {
    if (objects.length === 0) continue;
    texts.push(block({ [section]: single ? (objects[0] ?? {}) : objects }, onOneLine));
  }
  return texts.join("\n");
}

/** Writes one top-level key with what stands at it, as `writeDocument` does. */
export const writeKey = (key: string, value: Json): string => block({ [key]: value });

/** Writes one object of a section as an item of its list, indented as `writeDocument` does. */
export const writeItem = (object: JsonObject): string => block({ x: [object] }).replace(/^x:\r?\n/, "");

function block(data: JsonObject, onOneLine?: OnOneLine): string {
  const document = new Document(data, readAlike);
  compact(document.contents, 0, onOneLine);
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
  return invisibleEscaped(document.toString({ lineWidth: 0, flowCollectionPadding: true })).replace(
    marks,
    (_, key: string) => `null # to fill in: ${key}`,
  );
}

/** A value that only a person can give, and the key of it. It is written as a `null` with a comment. */
export const toFillIn = (key: string): string => `__fill-in ${key}__`;
export const isToFillIn = (it: string): boolean => it.search(marks) === 0;
const marks = /__fill-in (\w+)__/g;

// Objects stand line by line; what is inside their lists stands on one line as long as it is short.
function compact(node: unknown, depth: number, onOneLine: OnOneLine | undefined): void {
  const isFlow = depth > 2 || (onOneLine === "objects" && depth === 2);
  if (isMap(node)) {
    if (isFlow && isShort(node)) node.flow = true;
    else for (const pair of node.items) compact(pair.value, depth + 1, onOneLine);
  } else if (isSeq(node)) {
    const isPlain = node.items.every((it) => isScalar(it)) || (onOneLine !== undefined && node.items.length === 1);
    if (depth > 2 && isPlain && isShort(node)) node.flow = true;
    else for (const item of node.items) compact(item, depth + 1, onOneLine);
  }
}

const isShort = (node: YAMLMap | YAMLSeq): boolean => {
  const data = node.toJSON() as Json;
  return flowLength(data) <= most && depthOf(data) <= 4 && JSON.stringify(data).search(marks) < 0;
};

/** About what it takes on one line: most texts need no quotes there. */
const flowLength = (data: Json): number => JSON.stringify(data).replaceAll('"', "").replace(/[:,]/g, "$& ").length;

/** Letters of what still stands on one line. */
const most = 140;

/** How deep lists and maps stand in each other: 1 for a list or map of plain values. */
const depthOf = (data: Json): number =>
  data === null || typeof data !== "object" ? 0 : 1 + Math.max(0, ...Object.values(data).map(depthOf));
