import type { Span } from "../base/span.ts";
import { dataOf } from "../syntax/data.ts";
import { apply, type TextEdit } from "../syntax/edit.ts";
import { parse } from "../syntax/parse.ts";
import type { FileTree } from "../syntax/tree.ts";
import { indentation } from "./indentation.ts";
import { trailing } from "./white-space.ts";
import { spacesInFlow } from "./flow-space.ts";

/**
 * White space as it is usual: two columns a level, one space within braces, none at the end of a line, one empty line at
 * most. Comments, order, quotes and values stay. A text that is no YAML is left alone.
 */
export function format(tree: FileTree): readonly TextEdit[] {
  if (tree.problems.length > 0) return [];
  // Where one of the steps would change what the text says, only the surest is taken.
  return [tidy(tree), trailing(tree)].find((edits) => meansTheSame(tree, apply(tree.text, edits))) ?? [];
}

/** Every edit of white space that is wanted, before it is known that the text still says the same. */
export const tidy = (tree: FileTree): readonly TextEdit[] => [
  ...trailing(tree),
  ...indentation(tree),
  ...spacesInFlow(tree),
];

/** The edits of a format that lie in the sections which a range touches: indentation only holds for a section as a whole. */
export function formatRange(tree: FileTree, range: Span): readonly TextEdit[] {
  const entries = tree.documents.flatMap(({ root }) => (root.kind === "map" ? root.entries : []));
  const starts = [0, ...entries.map((it) => it.key.chunk.offset + it.key.start), tree.text.length];
  const start = starts.findLast((it) => it <= range.start) ?? 0;
  const end = starts.find((it) => it >= range.end && it > start) ?? tree.text.length;
  return format(tree).filter((it) => it.span.start >= start && it.span.end <= end);
}

/** Whether a text says what the tree says. */
export function meansTheSame(tree: FileTree, text: string): boolean {
  const other = parse(tree.uri, text);
  const said = (it: FileTree): string => JSON.stringify(it.documents.map(({ root }) => dataOf(root)));
  return other.problems.length === 0 && said(other) === said(tree);
}
