import { lineAt, lineStarts } from "../base/lines.ts";
import { finished, type Steps } from "../base/steps.ts";
import type { FileTree } from "../syntax/tree.ts";
import { endOf, startOf, walk } from "./parts.ts";
import { trimmedEnd } from "./text-of.ts";

/** Lines that can be folded away behind the first of them, counted from 0, both included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly kind: "comment" | "region";
}

/** Everything in a file that takes more than one line: sections, objects, maps, lists, long texts, runs of comments. */
export const foldsOf = (tree: FileTree): readonly Fold[] => finished(foldsIn(tree));

/** The same in steps. */
export function* foldsIn({ text, documents }: FileTree): Steps<readonly Fold[]> {
  const starts = lineStarts(text);
  const folds = new Map<number, Fold>();
  const add = (from: number, to: number): void => {
    const [first, last] = [lineAt(starts, from), lineAt(starts, to)];
    if (last > first && (folds.get(first)?.last ?? 0) < last) folds.set(first, { first, last, kind: "region" });
  };
  for (const { root } of documents) {
    yield* walk(root, (_, parts) => {
      for (const { key, value } of parts) {
        if (value === undefined) continue;
        const from = startOf(key ?? value);
        add(from, trimmedEnd(text, from, endOf(value)));
      }
    });
  }
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
