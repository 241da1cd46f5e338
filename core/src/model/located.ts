import { booleanOf, entryOf, stringOf, type Entry, type Node } from "../syntax/tree.ts";
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

/** A list of texts under a key. */
export interface TextList {
  readonly entry: Entry;
  readonly texts: readonly Located<string>[];
}

/**
 * The list of texts under a key. Undefined when the key is not there, or when something in the list is no text: then
 * nobody can say what the list lacks, and the shape has its own finding.
 */
export function textsAt(node: Node | undefined, key: string): TextList | undefined {
  const entry = entryOf(node, key);
  if (entry?.value.kind !== "seq") return undefined;
  const texts = entry.value.items.flatMap((it) => locatedText(it));
  return texts.length === entry.value.items.length ? { entry, texts } : undefined;
}

function locatedText(node: Node): readonly Located<string>[] {
  const value = stringOf(node);
  return value === undefined ? [] : [{ value, node }];
}

/** Whether something was written under a key, legal or not: neither nothing nor an empty text. */
export function isWritten(node: Node | undefined, key: string): boolean {
  const value = entryOf(node, key)?.value;
  if (value === undefined) return false;
  return value.kind !== "scalar" || (value.value !== null && String(value.value).trim() !== "");
}
