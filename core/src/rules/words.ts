import { nearest } from "../base/nearest.ts";
import type { Node } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import type { Fix } from "./finding.ts";

/** The fix for a word that is none of a few: the one that differs in case, spaces and hyphens only is certain, the nearest is not. */
export function wordFix(node: Node, word: string, legal: readonly string[]): readonly Fix[] {
  const same = legal.find((it) => bare(it) === bare(word));
  if (same !== undefined) return [setTo(node, same, true)];
  const near = nearest(word, legal);
  return near === undefined ? [] : [setTo(node, near, false)];
}

const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, "");

/** Words as a sentence lists them: `a, b or c` is left to the sentence; this gives `a | b | c`. */
export const choices = (legal: readonly string[]): string => legal.join(" | ");
