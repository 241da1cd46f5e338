import type { Json } from "../base/json.ts";
import type { FieldType } from "../catalog/schema.ts";
import type { BoundDocument } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { dataOf } from "../syntax/data.ts";
import type { Change } from "../syntax/edit.ts";
import { entryOf, spanOf, type Entry, type MapNode, type Node, type SeqNode } from "../syntax/tree.ts";
import type { ObjectDrift } from "./drift.ts";
import { itemKeyOf } from "./managed.ts";
import { canonical, fieldAt, fieldsInside, comparedText, type ListType } from "./value.ts";

/** Where a value of an object stands in its file: under a key, or as an item of a list. */
export type LocatedValue =
  | { readonly kind: "entry"; readonly map: MapNode; readonly key: string; readonly entry: Entry }
  | {
      readonly kind: "item";
      readonly holder: MapNode;
      readonly key: string;
      readonly list: SeqNode;
      readonly item: Node;
    };

/** Finds what a path of a comparison speaks of: `relatedRegions[EMEA-HQ].videoBandwidth`. Undefined: it is not written there. */
export const locateValue = (object: ConfigObject, path: string): LocatedValue | undefined =>
  inMap(object.values, (key) => fieldAt(object.schema.fields, key)?.type, "", path);

type TypeOf = (key: string) => FieldType | undefined;

function inMap(map: MapNode, typeOf: TypeOf, at: string, path: string): LocatedValue | undefined {
  for (const entry of map.entries) {
    const key = String(entry.key.value);
    const here = `${at}${key}`;
    if (here === path) return { kind: "entry", map, key, entry };
    const type = typeOf(key);
    if (type === undefined) continue;
    const found =
      entry.value.kind === "map" && path.startsWith(`${here}.`)
        ? inMap(entry.value, insideOf(type), `${here}.`, path)
        : entry.value.kind === "seq" && path.startsWith(`${here}[`) && type.kind === "list"
          ? inList({ holder: map, key, list: entry.value }, type, here, path)
          : undefined;
    if (found) return found;
  }
  return undefined;
}

function inList(
  of: { readonly holder: MapNode; readonly key: string; readonly list: SeqNode },
  type: ListType,
  at: string,
  path: string,
): LocatedValue | undefined {
  if (type.itemKey === undefined) return undefined;
  for (const item of of.list.items) {
    const here = `${at}[${itemKeyOf(dataOf(item), type.itemKey)}]`;
    if (here === path) return { kind: "item", ...of, item };
    const found =
      item.kind === "map" && path.startsWith(`${here}.`) ? inMap(item, insideOf(type.of), `${here}.`, path) : undefined;
    if (found) return found;
  }
  return undefined;
}

const insideOf = (type: FieldType): TypeOf =>
  type.kind === "vendorConfig" ? () => type : (key) => fieldAt(fieldsInside(type), key)?.type;

/**
 * The changes of a file by which one value becomes what the cluster has, comments and quotes kept. Undefined where it is
 * written once for several objects (an anchor, a merge key): accepting it for one would change the others.
 */
export function acceptValue(
  object: ConfigObject,
  path: string,
  live: Json,
  project: Project,
): readonly Change[] | undefined {
  const found = locateValue(object, path);
  if (found === undefined) return undefined;
  const isOwn = (node: Node): boolean => isInside(object, node) && !sharedIn(object, project).has(spotKey(node));
  if (found.kind === "item") return isOwn(found.item) && isInside(object, found.list) ? [takenOut(found)] : undefined;
  const { map, key, entry } = found;
  // A row has no place for a key of its own: its cells are those of its mapping.
  if (entry.merged === true)
    return object.row === undefined && isOwn(map) ? [{ kind: "insert", map, key, value: live }] : undefined;
  return isOwn(entry.value) ? rewritten(entry.value, live) : undefined;
}

/** The same for all of an object; undefined when one of its values cannot be taken over. */
export function acceptAll(object: ConfigObject, drift: ObjectDrift, project: Project): readonly Change[] | undefined {
  if (drift.kind !== "changed") return takeObjectOut(object, project);
  const changes: Change[] = [];
  for (const it of drift.fields) {
    const own = acceptValue(object, it.path, it.before, project);
    if (own === undefined) return undefined;
    changes.push(...own);
  }
  return changes;
}

/** Takes an object out of its file: the files say nothing of it any more. Undefined where it stands in no list. */
export function takeObjectOut(object: ConfigObject, project: Project): readonly Change[] | undefined {
  for (const { tree } of project.documents) {
    const entry = entryOf(tree.root, object.section);
    if (tree.root.kind === "map" && entry?.value.kind === "seq" && entry.value.items.includes(object.node))
      return [takenOut({ kind: "item", holder: tree.root, key: object.section, list: entry.value, item: object.node })];
  }
  return undefined;
}

// A list that has nothing left goes with its last item: an empty key would be a finding.
const takenOut = ({ holder, key, list, item }: Extract<LocatedValue, { kind: "item" }>): Change =>
  list.items.length === 1 ? { kind: "remove", map: holder, key } : { kind: "drop", list, item };

/** As few changes as make a node say a value. */
function rewritten(node: Node, value: Json): readonly Change[] {
  const is = dataOf(node);
  if (canonical(is) === canonical(value) && (is === null) === (value === null)) return [];
  if (node.kind === "seq" && Array.isArray(value) && value.length === node.items.length)
    return node.items.flatMap((it, i) => rewritten(it, (value as readonly Json[])[i] ?? null));
  if (node.kind === "map" && typeof value === "object" && value !== null && !Array.isArray(value)) {
    const own = node.entries.every((it) => it.merged !== true);
    const keys = new Set(node.entries.map((it) => String(it.key.value)));
    if (own && Object.entries(value).every(([key, it]) => keys.has(key) || comparedText(it) === ""))
      return node.entries.flatMap((it) =>
        rewritten(it.value, (value as Record<string, Json>)[String(it.key.value)] ?? null),
      );
  }
  return [{ kind: "replace", node, value }];
}

function isInside(object: ConfigObject, node: Node): boolean {
  const [own, its] = [spanOf(object.node), spanOf(node)];
  return node.chunk.uri === object.node.chunk.uri && own.start <= its.start && its.end <= own.end;
}

const shared = new WeakMap<BoundDocument, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Values of a document that stand in more than one place of it. */
function sharedIn(object: ConfigObject, project: Project): ReadonlySet<string> {
  const document = project.documents.find((it) => it.objects.includes(object));
  if (document === undefined) return none;
  const known = shared.get(document);
  if (known !== undefined) return known;
  const twice = spotsTwiceIn(document.objects.map((it) => it.node));
  shared.set(document, twice);
  return twice;
}

/** Places to which more than one way leads from some nodes of a file. */
export function spotsTwiceIn(nodes: readonly Node[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  const visit = (node: Node): void => {
    const key = spotKey(node);
    (once.has(key) ? twice : once).add(key);
    if (node.kind === "map") for (const it of node.entries) visit(it.value);
    else if (node.kind === "seq") node.items.forEach(visit);
  };
  for (const it of nodes) visit(it);
  return twice;
}

/** Whether a node is at one of these places. */
export const isAmong = (places: ReadonlySet<string>, node: Node): boolean => places.has(spotKey(node));

const spotKey = (node: Node): string => `${spanOf(node).start}:${spanOf(node).end}:${node.kind}`;
