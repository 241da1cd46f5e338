import type { Span } from "../base/span.ts";
import { finished, type Steps } from "../base/steps.ts";
import { dataOf } from "../syntax/data.ts";
import { apply, type TextEdit } from "../syntax/edit.ts";
import { parse } from "../syntax/parse.ts";
import type { FileTree, Node } from "../syntax/tree.ts";
import { indentation } from "./indentation.ts";
import { longTexts, trailing } from "./white-space.ts";
import { spacesInFlow } from "./flow-space.ts";

/**
 * White space as it is usual: two columns a level, one space within braces, none at the end of a line, one empty line at
 * most. Comments, order, quotes and values stay. A text that is no YAML is left alone.
 */
export const format = (tree: FileTree): readonly TextEdit[] => finished(formatting(tree));

/** The same in steps. */
export function* formatting(tree: FileTree): Steps<readonly TextEdit[]> {
  if (tree.problems.length > 0) return [];
  const all = yield* tidying(tree);
  if (all.length === 0 || (yield* comparing(tree, apply(tree.text, all)))) return all;
  // Where one of the steps would change what the text says, only the surest is taken.
  const surest = yield* trailing(tree, yield* longTexts(tree));
  return (yield* comparing(tree, apply(tree.text, surest))) ? surest : [];
}

/** Every edit of white space that is wanted, before it is known that the text still says the same. */
export const tidy = (tree: FileTree): readonly TextEdit[] => finished(tidying(tree));

function* tidying(tree: FileTree): Steps<readonly TextEdit[]> {
  const long = yield* longTexts(tree);
  const [ends, begins] = [yield* trailing(tree, long), yield* indentation(tree, long)];
  return ends.concat(begins, yield* spacesInFlow(tree));
}

/** The edits of a format that lie in the sections which a range touches: indentation only holds for a section as a whole. */
export const formatRange = (tree: FileTree, range: Span): readonly TextEdit[] => finished(formattingRange(tree, range));

/** The same in steps. */
export function* formattingRange(tree: FileTree, range: Span): Steps<readonly TextEdit[]> {
  const entries = tree.documents.flatMap(({ root }) => (root.kind === "map" ? root.entries : []));
  const starts = [0, ...entries.map((it) => it.key.chunk.offset + it.key.start), tree.text.length];
  const start = starts.findLast((it) => it <= range.start) ?? 0;
  const end = starts.find((it) => it >= range.end && it > start) ?? tree.text.length;
  return (yield* formatting(tree)).filter((it) => it.span.start >= start && it.span.end <= end);
}

/** Whether a text says what the tree says. */
export const meansTheSame = (tree: FileTree, text: string): boolean => finished(comparing(tree, text));

function* comparing(tree: FileTree, text: string): Steps<boolean> {
  const other = parse(tree.uri, text);
  if (other.problems.length > 0 || other.documents.length !== tree.documents.length) return false;
  const others = other.documents.values();
  for (const one of tree.documents) {
    const two = others.next().value;
    if (two === undefined || !(yield* sameData(one.root, two.root, 0))) return false;
  }
  return true;
}

// A document is compared section by section, and a section object by object: they are long, what they hold is not.
function* sameData(one: Node, two: Node, depth: number): Steps<boolean> {
  yield;
  if (depth < 2 && one.kind === "seq" && two.kind === "seq") {
    if (one.items.length !== two.items.length) return false;
    for (const [i, it] of one.items.entries()) {
      const other = two.items[i];
      if (other === undefined || !(yield* sameData(it, other, depth + 1))) return false;
    }
    return true;
  }
  if (depth < 1 && one.kind === "map" && two.kind === "map") {
    if (one.entries.length !== two.entries.length) return false;
    for (const [i, { key, value }] of one.entries.entries()) {
      const other = two.entries[i];
      if (other === undefined || String(other.key.value) !== String(key.value)) return false;
      if (!(yield* sameData(value, other.value, depth + 1))) return false;
    }
    return true;
  }
  return JSON.stringify(dataOf(one)) === JSON.stringify(dataOf(two));
}
