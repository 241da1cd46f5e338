import { printable } from "../../../core/src/base/printable.ts";

/** What an agent is given at most of one answer, in characters: a cluster has 100,000 phones. */
const most = 60_000;

/** Answers a tool gives: data, and whether it could not be done. */
export interface ToolAnswer {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * An answer as JSON. Texts of files and clusters are written by strangers, and are data for an agent: they stand in
 * strings, with nothing in them that steers a terminal or turns a line, and there is an end to them.
 */
export function answer(data: unknown, failed = false): ToolAnswer {
  const text = printable(JSON.stringify(data, undefined, 1), false);
  if (text.length <= most) return { text, failed };
  return {
    text: printable(
      JSON.stringify({
        cut: `The answer has ${String(text.length)} characters; these are the first ${String(most)}. Ask for less: a path, a word.`,
        beginning: text.slice(0, most),
      }),
      false,
    ),
    failed,
  };
}
