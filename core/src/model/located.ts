import { booleanOf, entryOf, itemsOf, stringOf, type Entry, type Node } from "../syntax/tree.ts";
import type { Located } from "./object.ts";

/** The text under a key, with its place; undefined when there is none. */
export function textAt(node: Node | undefined, key: string): Located<string> | undefined {
  const value = entryOf(node, key)?.value;
  const text = stringOf(value);
  return value === undefined || text === undefined ? undefined : { value: text, node: value };
}

/** The truth value under a key, with its place. */
export function truthAt(node: Node | undefined, key: string): Located<boolean> | undefined {
  const value = entryOf(node, key)?.value;
  const truth = booleanOf(value);
  return value === undefined || truth === undefined ? undefined : { value: truth, node: value };
}

/** The whole number under a key, with its place. */
export function wholeAt(node: Node | undefined, key: string): Located<number> | undefined {
  const value = entryOf(node, key)?.value;
  if (value?.kind !== "scalar" || !Number.isInteger(value.value)) return undefined;
  return { value: value.value as number, node: value };
}

/** A list of texts under a key; what is not a text is left out. */
export interface TextList {
  readonly entry: Entry;
  readonly texts: readonly Located<string>[];
}

/** The list of texts under a key; undefined when the key is not there or no list. */
export function textsAt(node: Node | undefined, key: string): TextList | undefined {
  const entry = entryOf(node, key);
  if (entry?.value.kind !== "seq") return undefined;
  return { entry, texts: itemsOf(entry.value).flatMap((it) => locatedText(it)) };
}

function locatedText(node: Node): readonly Located<string>[] {
  const value = stringOf(node);
  return value === undefined ? [] : [{ value, node }];
}
