import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { expresswayAt } from "../../../core/src/model/expressway.ts";
import { entriesAt } from "../../../core/src/model/located.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { definingRoot } from "../../../core/src/rules/spot.ts";
import { dataOf } from "../../../core/src/syntax/data.ts";
import { apply, editsOf, uriOf, type Change, type TextEdit } from "../../../core/src/syntax/edit.ts";
import type { MapNode, Node, SeqNode } from "../../../core/src/syntax/tree.ts";
import { writeKey } from "../../../core/src/syntax/write.ts";
import { bare, isJsonObject, isSameFact, isSameFactItem, shownFact } from "./fact-values.ts";
import type { FactsRead } from "./read-facts.ts";

/** The texts of files with the facts that they did not state, and what they state otherwise and keep. */
export interface FactsWritten {
  /** By URI; only files that change. */
  readonly texts: ReadonlyMap<string, string>;
  readonly kept: readonly Message[];
  /** Whether there was a fact to write and no file to write it to: no file defines the cluster. */
  readonly isHomeless: boolean;
}

interface Draft {
  readonly changes: Change[];
  readonly kept: Message[];
}

/**
 * Adds what was read to the blocks of facts of a project; a block that is missing is added where the cluster is defined.
 * What a file states stays, whatever was read, and so do comments, order and layout.
 */
export function writeFacts(project: Project, facts: FactsRead, textOf: (uri: string) => string): FactsWritten {
  const draft: Draft = { changes: [], kept: [] };
  const blocks = Object.entries({
    expressway: facts.expressway,
    certificates: facts.certificates,
    dns: facts.dns,
  }).filter(([, it]) => Object.keys(it).length > 0);
  const root = definingRoot(project);
  const missing: [string, JsonObject][] = [];
  for (const [key, value] of blocks) {
    const nodes =
      key === "expressway"
        ? (expresswayAt(project, facts.expresswayHost)?.nodes ?? [])
        : project.surroundings(key as "certificates" | "dns").map((it) => it.value);
    const maps = nodes.filter((it): it is MapNode => it.kind === "map");
    if (maps.length > 0) addTo(maps, value, key, draft);
    else missing.push([key, value]);
  }
  const isHomeless = missing.length > 0 && root === undefined;
  return { texts: textsOf(draft.changes, root, missing, textOf), kept: draft.kept, isHomeless };
}

// What several keys add at one place is written in their order: the last edit of a place comes first in its text.
function textsOf(
  changes: readonly Change[],
  root: MapNode | undefined,
  missing: readonly (readonly [string, JsonObject])[],
  textOf: (uri: string) => string,
): ReadonlyMap<string, string> {
  const uris = new Set([...changes.map(uriOf), ...(root && missing.length > 0 ? [root.chunk.uri] : [])]);
  const texts = new Map<string, string>();
  for (const uri of [...uris].sort()) {
    const text = textOf(uri);
    const blocks = root?.chunk.uri === uri ? missing.map(([key, value]) => blockEdit(text, root, key, value)) : [];
    const edits = [...changes.filter((it) => uriOf(it) === uri).flatMap((it) => editOf(text, it)), ...blocks.flat()];
    const changed = apply(text, edits.reverse());
    if (changed !== text) texts.set(uri, changed);
  }
  return texts;
}

const editOf = (text: string, change: Change): readonly TextEdit[] =>
  change.kind === "insert" && isListOfMaps(change.value)
    ? blockEdit(text, change.map, change.key, change.value)
    : editsOf(text, change);

// Line by line, where `insert` would write it on one line.
function blockEdit(text: string, map: MapNode, key: string, value: Json): readonly TextEdit[] {
  const edits = editsOf(text, { kind: "insert", map, key, value });
  if (map.style === "flow") return edits;
  return edits.map(({ span, newText }) => {
    const [before = "\n"] = /^(?:\r?\n)? */.exec(newText) ?? [];
    const lines = isListOfMaps(value)
      ? [`${key}:`, ...value.map((it) => `  - ${shownFact(it)}`)]
      : writeKey(key, value).trimEnd().split("\n");
    return { span, newText: lines.map((it) => `${before}${it}`).join("") };
  });
}

function addTo(maps: readonly MapNode[], facts: JsonObject, path: string, draft: Draft): void {
  const [first] = maps;
  for (const [key, value] of Object.entries(facts)) {
    const stated = entriesAt(maps, key).map((it) => it.value);
    const where = `${path}.${key}`;
    if (stated.length === 0) {
      if (first !== undefined) draft.changes.push({ kind: "insert", map: first, key, value });
    } else addToValue(stated, value, where, draft);
  }
}

function addToValue(stated: readonly Node[], value: Json, path: string, draft: Draft): void {
  const maps = stated.filter((it): it is MapNode => it.kind === "map");
  const lists = stated.filter((it): it is SeqNode => it.kind === "seq");
  if (isJsonObject(value) && maps.length > 0) addTo(maps, value, path, draft);
  else if (isListOfMaps(value) && lists.length > 0) addToList(lists, value, path, draft);
  else if (!stated.some((it) => isSameFact(dataOf(it), value, path)))
    draft.kept.push(message(other, path, shownFact(stated.map(dataOf)[0] ?? null), shownFact(value)));
}

const isListOfMaps = (it: Json): it is readonly JsonObject[] => Array.isArray(it) && it.every(isJsonObject);

// Records of DNS and authorities. One that says something else of the same name is kept, and said.
function addToList(lists: readonly SeqNode[], items: readonly JsonObject[], path: string, draft: Draft): void {
  const [first] = lists;
  const stated = lists.flatMap((it) => it.items.map(dataOf)).filter(isJsonObject);
  for (const item of items) {
    if (stated.some((it) => isSameFactItem(it, item))) continue;
    const rival = item.type === "SRV" ? undefined : stated.find((it) => isOfOneName(it, item));
    if (rival !== undefined) draft.kept.push(message(other, path, shownFact(rival), shownFact(item)));
    else if (first !== undefined) draft.changes.push({ kind: "append", list: first, value: item });
  }
}

const isOfOneName = (a: JsonObject, b: JsonObject): boolean =>
  a.type === b.type && bare(a.name ?? "") === bare(b.name ?? "");

const other = {
  en: "{0} is {1} in the files and stays so; {2} was read",
  ko: "{0}: 파일의 값 {1}을(를) 그대로 둡니다. 읽은 값: {2}",
};
