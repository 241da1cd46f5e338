import { lineAt, lineStarts } from "../base/lines.ts";
import type { FileTree, Node } from "../syntax/tree.ts";
import { endOf, partsOf, startOf } from "./parts.ts";
import { trimmedEnd } from "./text-of.ts";

/** Lines that can be folded away behind the first of them, counted from 0, both included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly kind: "comment" | "region";
}

/** Everything in a file that takes more than one line: sections, objects, maps, lists, long texts, runs of comments. */
export function foldsOf({ text, documents }: FileTree): readonly Fold[] {
  const starts = lineStarts(text);
  const folds = new Map<number, Fold>();
  const add = (from: number, to: number): void => {
    const [first, last] = [lineAt(starts, from), lineAt(starts, to)];
    if (last > first && (folds.get(first)?.last ?? 0) < last) folds.set(first, { first, last, kind: "region" });
  };
  const visit = (node: Node): void => {
    if (node.kind === "scalar") return;
    for (const { key, value } of partsOf(node)) {
      if (value === undefined) continue;
      const from = startOf(key ?? value);
      add(from, trimmedEnd(text, from, endOf(value)));
      visit(value);
    }
  };
  for (const { root } of documents) visit(root);
  return [...folds.values(), ...commentsOf(text, starts)].sort((a, b) => a.first - b.first);
}

function commentsOf(text: string, starts: readonly number[]): readonly Fold[] {
  const folds: Fold[] = [];
  for (const match of text.matchAll(/(?:^[ \t]*#[^\n]*(?:\n|$)){2,}/gm)) {
    const first = lineAt(starts, match.index);
    folds.push({ first, last: lineAt(starts, match.index + match[0].trimEnd().length - 1), kind: "comment" });
  }
  return folds;
}
