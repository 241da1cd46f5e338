import { hasForm, type TextForm } from "../catalog/forms.ts";
import { booleanOf, entryOf, stringOf, type Entry, type Node } from "../syntax/tree.ts";
import type { Located } from "./object.ts";

/** A map, or several in the order of file names that together are one: facts of a cluster may stand in more than one document. */
export type Maps = Node | readonly Node[] | undefined;

const each = (maps: Maps): readonly Node[] => (maps === undefined ? [] : "chunk" in maps ? [maps] : maps);

/** What stands under a key, in each map that has it. */
export const entriesAt = (maps: Maps, key: string): readonly Entry[] =>
  each(maps).flatMap((it) => entryOf(it, key) ?? []);

/** The maps under a key. */
export const mapsAt = (maps: Maps, key: string): readonly Node[] =>
  entriesAt(maps, key).flatMap(({ value }) => (value.kind === "map" ? [value] : []));

// The first of several maps whose value can be read counts: a later one that says otherwise is a finding of its own.
function firstAt<T>(maps: Maps, key: string, read: (node: Node) => T | undefined): Located<T> | undefined {
  for (const { value: node } of entriesAt(maps, key)) {
    const value = read(node);
    if (value !== undefined) return { value, node };
  }
  return undefined;
}

/** The text under a key, with its place; undefined when there is none, or none of that form: the shape has its own finding. */
export const textAt = (maps: Maps, key: string, form?: TextForm): Located<string> | undefined =>
  firstAt(maps, key, (it) => writtenText(it, form));

/** The text of a node, where it is one of that form. */
export function writtenText(node: Node | undefined, form?: TextForm): string | undefined {
  const text = stringOf(node);
  return text !== undefined && (form === undefined || hasForm(text, form)) ? text : undefined;
}

/** The truth value under a key, with its place. */
export const truthAt = (maps: Maps, key: string): Located<boolean> | undefined => firstAt(maps, key, booleanOf);

/** The whole number under a key, with its place. */
export const wholeAt = (maps: Maps, key: string): Located<number> | undefined =>
  firstAt(maps, key, (it) => (it.kind === "scalar" && Number.isInteger(it.value) ? (it.value as number) : undefined));

/** A list of texts under a key. */
export interface TextList {
  /** Of several lists, the first: where findings about what is missing stand, and where it is added. */
  readonly entry: Entry;
  readonly texts: readonly Located<string>[];
}

/**
 * The list of texts under a key; of several maps, what any of them lists. Undefined when the key is not there, or when
 * something in a list is no text of that form: then nobody can say what the list lacks, and the shape has its own finding.
 */
export function textsAt(maps: Maps, key: string, form?: TextForm): TextList | undefined {
  const entries = entriesAt(maps, key);
  const [entry] = entries;
  if (entry === undefined || entries.some((it) => it.value.kind !== "seq")) return undefined;
  const items = entries.flatMap(({ value }) => (value.kind === "seq" ? value.items : []));
  const texts = items.flatMap((it) => locatedText(it, form));
  if (texts.length !== items.length) return undefined;
  return { entry, texts: entries.length === 1 ? texts : texts.filter(isFirst) };
}

/** Each text of a form in the lists under a key, whatever stands beside it: for what is said of one alone. */
export const eachTextAt = (maps: Maps, key: string, form: TextForm): readonly Located<string>[] =>
  entriesAt(maps, key)
    .flatMap(({ value }) => (value.kind === "seq" ? value.items : []))
    .flatMap((it) => locatedText(it, form))
    .filter(isFirst);

function locatedText(node: Node, form: TextForm | undefined): readonly Located<string>[] {
  const value = writtenText(node, form);
  return value === undefined ? [] : [{ value, node }];
}

// What two documents list is listed once.
const isFirst = (it: Located<string>, i: number, all: readonly Located<string>[]): boolean =>
  all.findIndex((other) => other.value.toLowerCase() === it.value.toLowerCase()) === i;

/** Whether something was written under a key, legal or not: neither nothing nor an empty text. */
export const isWritten = (maps: Maps, key: string): boolean =>
  entriesAt(maps, key).some(
    ({ value }) => value.kind !== "scalar" || (value.value !== null && String(value.value).trim() !== ""),
  );
