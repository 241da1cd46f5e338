import type { Address } from "../../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import { changesBetween } from "../../../core/src/plan/compare.ts";
import { fileFields } from "../../../core/src/plan/file-fields.ts";
import { comparable, managedPart } from "../../../core/src/plan/managed.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { itemsIn, topKey } from "../../../core/src/plan/value.ts";
import { dataOf } from "../../../core/src/syntax/data.ts";
import { apply, editsOf, type Change, type TextEdit } from "../../../core/src/syntax/edit.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { inline } from "../../../core/src/syntax/scalar.ts";
import { spanOf, type Entry, type Node } from "../../../core/src/syntax/tree.ts";
import { statedData } from "./described.ts";

/** More rounds than a text can need: one for what was asked, one for what shares a value with it, one to see that it is done. */
const mostRounds = 4;

/**
 * The text of a file after the objects that it states took over their live values: what differs is written where it stands,
 * value by value, and everything else of the text stays. An object that shares a value with another one, by an alias or a
 * merge key, gets a value of its own where the two part. `only`: these keys, also where the file does not state them.
 */
export function mergeLive(
  text: string,
  uri: string,
  live: ReadonlyMap<Address, LiveObject>,
  only: readonly string[] | undefined,
  version: Version,
): string {
  const objectsIn = (it: string): readonly ConfigObject[] =>
    bind(parse(uri, it)).documents.flatMap((document) => document.objects);
  const wanted = objectsIn(text).map((it) => {
    const found = it.managed ? live.get(it.address) : undefined;
    return found === undefined ? (dataOf(it.node) as JsonObject) : wantedOf(it, found, only, version);
  });
  let merged = text;
  for (let round = 0; round < mostRounds; round++) {
    const edits = objectsIn(merged).flatMap((it, i) => editsFor(merged, it.node, wanted[i] ?? null));
    // An anchor may be meant by several objects at once; its place is written once.
    const first = [...new Map(edits.map((it) => [it.span.start, it])).values()];
    if (first.length === 0) break;
    merged = apply(merged, first);
  }
  return merged;
}

function wantedOf(
  object: ConfigObject,
  live: LiveObject,
  only: readonly string[] | undefined,
  version: Version,
): JsonObject {
  const { fields } = schemaOf(live.section);
  const stated = comparable(statedData(object), fields, version);
  const part = managedPart(stated, live.fields, fields);
  const different = new Set(changesBetween(stated, part, fields).map((it) => topKey(it.path)));
  const whole = fileFields(live);
  const data = dataOf(object.node) as JsonObject;
  const taken = (only ?? [...different]).flatMap((key): readonly (readonly [string, Json])[] => {
    const now = part[key] ?? whole[key] ?? null;
    if (key in data) return different.has(key) ? [[key, laidOver(data[key] ?? null, now)]] : [];
    return now === null ? [] : [[key, now]];
  });
  return { ...data, ...Object.fromEntries(taken) };
}

/** A live value, with what only the file can say of it: the name of a secret. */
function laidOver(stated: Json, now: Json): Json {
  if (isMap(stated) && isMap(now)) {
    const keys = new Set([...Object.keys(stated), ...Object.keys(now)]);
    return Object.fromEntries(
      [...keys].map((key) => [
        key,
        key in now ? laidOver(stated[key] ?? null, now[key] ?? null) : (stated[key] ?? null),
      ]),
    );
  }
  if (Array.isArray(stated) && Array.isArray(now) && stated.length === now.length)
    return itemsIn(now).map((it, i) => laidOver(itemsIn(stated)[i] ?? null, it));
  return now;
}

/** The edits that make a node say what is wanted, as deep inside as they can be. */
function editsFor(text: string, node: Node, wanted: Json): readonly TextEdit[] {
  const is = dataOf(node);
  if (textOf(is) === textOf(wanted)) return [];
  if (node.kind === "map" && isMap(wanted))
    return Object.entries(wanted).flatMap(([key, value]): readonly TextEdit[] => {
      const entry = node.entries.find((it) => it.key.value === key);
      if (entry === undefined || entry.merged === true) {
        const same = entry !== undefined && textOf(dataOf(entry.value)) === textOf(value);
        const change: Change = { kind: "insert", map: node, key, value };
        return same || (entry === undefined && value === null) ? [] : editsOf(text, change);
      }
      return isOwn(node, entry.value) && isAfter(entry)
        ? editsFor(text, entry.value, value)
        : aliasEdits(text, entry, value);
    });
  const items = itemsIn(wanted);
  if (node.kind === "seq" && Array.isArray(wanted) && items.length === node.items.length && items.length > 0)
    if (node.items.every((it) => isOwn(node, it) && it.kind !== "seq"))
      return node.items.flatMap((it, i) => editsFor(text, it, items[i] ?? null));
  return editsOf(text, { kind: "replace", node, value: wanted });
}

/** Whether a node stands inside another; a value that an alias names stands where its anchor is. */
const isOwn = (outer: Node, inner: Node): boolean =>
  inner.chunk === outer.chunk && outer.start <= inner.start && inner.end <= outer.end;
const isAfter = ({ key, value }: Entry): boolean => value.start >= key.end;

/** Writes a value in place of the alias that stands behind a key. */
function aliasEdits(text: string, { key, value: node }: Entry, value: Json): readonly TextEdit[] {
  if (textOf(dataOf(node)) === textOf(value)) return [];
  const from = spanOf(key).end;
  const found = /^\s*:\s+(\*[^\s,\]}]+)/.exec(text.slice(from, from + 1000));
  if (found?.[1] === undefined) return [];
  const end = from + found[0].length;
  return [{ span: { start: end - found[1].length, end }, newText: inline(value, true) }];
}

/** Equal texts, equal data: the order of keys does not matter. */
const textOf = (it: Json): string => JSON.stringify(sorted(it));

const sorted = (it: Json): unknown =>
  Array.isArray(it)
    ? itemsIn(it).map(sorted)
    : isMap(it)
      ? Object.entries(it)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => [key, sorted(value)])
      : it;
