import { nearest } from "../base/nearest.ts";
import { message, type Message } from "../base/text.ts";
import { objectSchema, sections } from "../catalog/catalog.ts";
import { surroundingValidators, validateCluster, type ShapeError } from "../catalog/validators.ts";
import type { BoundDocument } from "../model/bind.ts";
import { surroundingKeys } from "../model/bind.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Entry, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import type { Finding, Fix } from "./finding.ts";
import { describe, enumFix, isBlank, keyFix, noValueYet, shapeMessage, unquotedWord } from "./shape-text.ts";

const documentKeys = ["apiVersion", "cluster", "mra", "templates", "tables", ...sections, ...surroundingKeys] as const;

/** What is not of the shape that the format asks for, but for the objects: unknown keys, wrong types, missing keys. */
export function* documentShape(document: BoundDocument): Generator<Finding> {
  const { root, spot } = document.tree;
  if (root.kind !== "map") {
    const empty = root.kind === "scalar" && root.value === null;
    const it = empty
      ? message({
          en: "This document is empty; it begins with apiVersion: mra/v1 and cluster:",
          ko: "문서가 비어 있습니다. apiVersion: mra/v1 및 cluster:로 시작해야 합니다",
        })
      : message(
          {
            en: "A document must be a map of keys such as apiVersion and cluster; this is {0}",
            ko: "문서는 apiVersion, cluster와 같은 키로 이루어진 맵이어야 합니다. 현재 값: {0}",
          },
          describe(root),
        );
    yield finding(
      empty ? "schema/required" : "schema/type",
      it,
      empty ? { ...spot, end: Math.min(spot.end, spot.start + 1) } : root,
    );
    return;
  }
  yield* topLevel(root);
  const cluster = entryOf(root, "cluster")?.value;
  if (cluster?.kind === "map")
    yield* shapeFindings(cluster, validateCluster(dataOf(cluster)), cluster.entries[0]?.key ?? cluster);
  for (const { key, entry } of document.surroundings)
    yield* shapeFindings(entry.value, surroundingValidators[key](dataOf(entry.value)), entry.key);
  for (const entry of root.entries) yield* listOf(entry);
}

function* topLevel(root: MapNode): Generator<Finding> {
  const unknown = root.entries.filter(({ key }) => !(documentKeys as readonly string[]).includes(String(key.value)));
  for (const { key } of unknown.slice(0, mostOfOne)) yield unknownKey(key, String(key.value), documentKeys);
  const first = root.entries[0]?.key ?? root;
  yield* apiVersion(root, first);
  yield* clusterKey(root, first);
}

function* apiVersion(root: MapNode, first: Spot): Generator<Finding> {
  const api = entryOf(root, "apiVersion");
  if (api === undefined) {
    const fix: Fix = {
      title: message({ en: "Add apiVersion: mra/v1", ko: "apiVersion: mra/v1 추가" }),
      safe: true,
      changes: [{ kind: "insert", map: root, key: "apiVersion", value: "mra/v1" }],
    };
    yield finding("schema/required", message(topTexts.noApi), first, [fix]);
  } else if (isBlank(api.value))
    yield finding("schema/required", noValueYet("apiVersion"), api.key, [setApi(api.value)]);
  else if (dataOf(api.value) !== "mra/v1")
    yield finding("schema/enum", message(topTexts.otherApi, describe(api.value)), api.value, [setApi(api.value)]);
}

function* clusterKey(root: MapNode, first: Spot): Generator<Finding> {
  const cluster = entryOf(root, "cluster");
  if (cluster === undefined) {
    yield finding("schema/required", message(topTexts.noCluster), first);
    return;
  }
  const { key, value } = cluster;
  if (isBlank(value)) yield finding("schema/required", noValueYet("cluster"), key);
  else if (value.kind !== "map" && (value.kind !== "scalar" || typeof value.value !== "string" || value.value === ""))
    yield finding("schema/type", message(topTexts.oddCluster, describe(value)), visibleSpot(value, key));
}

const topTexts = {
  noApi: { en: "apiVersion: mra/v1 is missing", ko: "apiVersion: mra/v1이 없습니다" },
  otherApi: {
    en: "apiVersion is {0}; this product reads mra/v1",
    ko: "apiVersion이 {0}입니다. 이 제품은 mra/v1을 읽습니다",
  },
  noCluster: {
    en: "cluster is missing: the name of the cluster this document belongs to",
    ko: "cluster가 없습니다. 이 문서가 속한 클러스터의 이름을 적으십시오",
  },
  oddCluster: {
    en: "cluster must be the name of a cluster or its definition; it is {0}",
    ko: "cluster는 클러스터의 이름 또는 정의여야 합니다. 현재 값: {0}",
  },
};

const setApi = (node: Node): Fix => ({
  title: message({ en: "Set mra/v1", ko: "mra/v1(으)로 설정" }),
  safe: true,
  changes: [{ kind: "replace", node, value: "mra/v1" }],
});

/** Lists at the top of a document that are no sections. */
const toolLists = [
  { section: "templates", identity: ["name"] },
  { section: "tables", identity: ["file"] },
];

function* listOf({ key, value }: Entry): Generator<Finding> {
  const schema = objectSchema(String(key.value)) ?? toolLists.find((it) => it.section === key.value);
  if (schema === undefined || (value.kind === "scalar" && value.value === null)) return;
  if (schema.identity.length === 0) {
    if (value.kind !== "map")
      yield finding(
        "schema/type",
        message(
          { en: "{0} must be one map; it is {1}", ko: "{0}은(는) 하나의 맵이어야 합니다. 현재 값: {1}" },
          schema.section,
          describe(value),
        ),
        visibleSpot(value, key),
      );
    return;
  }
  if (value.kind !== "seq") {
    yield finding(
      "schema/type",
      message(
        {
          en: "{0} must be a list: each item begins with a dash",
          ko: "{0}은(는) 목록이어야 합니다. 각 항목은 -로 시작합니다",
        },
        schema.section,
      ),
      value.kind === "map" ? key : visibleSpot(value, key),
    );
    return;
  }
  for (const item of value.onlyMaps === true ? [] : value.items) {
    if (isBlank(item)) yield finding("schema/required", emptyItem(schema.section), visibleSpot(item, key));
    else if (item.kind !== "map")
      yield finding(
        "schema/type",
        message(
          {
            en: "Each item of {0} must be a map such as name: …; this is {1}",
            ko: "{0}의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: {1}",
          },
          schema.section,
          describe(item),
        ),
        visibleSpot(item, key),
      );
  }
}

const emptyItem = (section: string): Message =>
  message({ en: "An item of {0} is still empty", ko: "{0}에 비어 있는 항목이 있습니다" }, section);

/**
 * Findings about errors of shape in a node. What is missing at the top of it stands at `identity`; what lies in a map that
 * was brought in from elsewhere is told there.
 */
export function* shapeFindings(root: Node, errors: readonly ShapeError[], identity: Spot): Generator<Finding> {
  const seen = new Map<Spot, string>();
  for (const found of errors.slice(0, mostOfOne)) {
    const path = found.instancePath
      .split("/")
      .slice(1)
      .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
    const { node, key, parent } = locate(root, path);
    const error = unquotedWord(found, node);
    const at =
      error.keyword === "required"
        ? path.length === 0
          ? identity
          : node.kind === "map"
            ? (node.entries[0]?.key ?? node)
            : node
        : visibleSpot(node, key ?? node);
    if (error.keyword === "additionalProperties") {
      const name = String(error.params.additionalProperty);
      const entry = entryOf(node, name);
      if (entry) yield unknownKey(entry.key, name, error.known ?? []);
      continue;
    }
    const code = codes[error.keyword];
    if (code === undefined) continue;
    const subject = path.findLast((it) => !/^\d+$/.test(it)) ?? ("value" in identity ? String(identity.value) : "");
    // One mistake, one finding: what is of the wrong type is not also outside the range.
    const mark = error.keyword === "required" ? String(error.params.missingProperty) : "";
    if (seen.get(node) === mark) continue;
    seen.set(node, mark);
    if (isBlank(node) && (code === "schema/type" || code === "schema/enum"))
      yield finding("schema/required", noValueYet(subject), at);
    else yield finding(code, shapeMessage(error, subject, node), at, enumFix(error, node, parent));
  }
}

/** Mistakes that are told of one object or document: whoever makes more has made one big one. */
const mostOfOne = 200;

const codes: Readonly<Record<string, string>> = {
  type: "schema/type",
  enum: "schema/enum",
  const: "schema/enum",
  required: "schema/required",
  minimum: "schema/range",
  maximum: "schema/range",
  maxItems: "schema/range",
  minItems: "schema/range",
  minLength: "schema/format",
  maxLength: "schema/range",
  pattern: "schema/format",
  format: "schema/format",
  uniqueItems: "schema/unique",
};

/** The value that a path leads to, its key, and what holds it. */
export function locate(
  root: Node,
  path: readonly string[],
): { node: Node; key: Node | undefined; parent: Node | undefined } {
  let [node, key, parent]: [Node, Node | undefined, Node | undefined] = [root, undefined, undefined];
  for (const step of path) {
    parent = node;
    if (node.kind === "seq") node = node.items[Number(step)] ?? node;
    else {
      const entry =
        entryOf(node, step) ??
        (node.kind === "map" ? node.entries.find((it) => String(it.key.value) === step) : undefined);
      if (entry) [node, key] = [entry.value, entry.key];
    }
  }
  return { node, key, parent };
}

/** Where a value is seen: a key without a value has no width to underline, and stands in for it. */
export const visibleSpot = (node: Node, key: Node): Spot => (node.start === node.end ? key : node);

/** What is said of a key that is not known where it stands. */
export function unknownKey(key: Node, name: string, known: readonly string[]): Finding {
  const meant = nearest(name, known);
  const text: Message =
    meant === undefined
      ? message({ en: "Unknown key {0}", ko: "알 수 없는 키입니다: {0}" }, name)
      : message(
          {
            en: "Unknown key {0}; did you mean {1}?",
            ko: "알 수 없는 키입니다: {0}. {1}을(를) 쓰려고 하셨습니까?",
          },
          name,
          meant,
        );
  return finding("schema/unknown-key", text, key, meant === undefined ? [] : [keyFix(key, meant)]);
}

/** An error of shape. */
export const finding = (code: string, text: Message, spot: Spot, fixes: readonly Fix[] = []): Finding => ({
  code,
  severity: "error",
  message: text,
  spot,
  related: [],
  fixes,
});
