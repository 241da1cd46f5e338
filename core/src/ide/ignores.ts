import type { Span } from "../base/span.ts";
import { ruleOf } from "../rules/index.ts";

/** A rule that a comment names. */
export interface RuleMention {
  readonly id: string;
  readonly span: Span;
}

const comment = /#[ \t]*mra-ignore(?:-file)?[ \t]+([^:\r\n]*)/g;

/** The known rules that ignoring comments of a text name. */
export function rulesNamedIn(text: string): readonly RuleMention[] {
  return [...text.matchAll(comment)].flatMap((match) => {
    const from = match.index + match[0].length - (match[1] ?? "").length;
    return [...(match[1] ?? "").matchAll(/MRA\d+/g)].flatMap((it) => {
      const start = from + it.index;
      return ruleOf(it[0]) === undefined ? [] : [{ id: it[0], span: { start, end: start + it[0].length } }];
    });
  });
}
