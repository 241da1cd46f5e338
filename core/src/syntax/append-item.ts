import type { JsonObject } from "../base/json.ts";
import type { TextEdit } from "./edit.ts";
import { spanOf, type SeqNode } from "./tree.ts";
import { writeItem } from "./write.ts";

/** The edit that adds an object, line by line, behind the last item of a block list; undefined for a list in brackets. */
export function appendItem(text: string, list: SeqNode, object: JsonObject): TextEdit | undefined {
  const last = list.items.at(-1);
  if (list.style !== "block" || last === undefined) return undefined;
  const start = spanOf(list).start;
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  let end = spanOf(last).end;
  while (/\s/.test(text[end - 1] ?? "")) end--;
  const newline = text.indexOf("\n", end);
  const at = newline < 0 ? text.length : newline - (text[newline - 1] === "\r" ? 1 : 0);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = writeItem(object)
    .trimEnd()
    .split("\n")
    .map((line) => " ".repeat(column) + line.slice(2));
  return { span: { start: at, end: at }, newText: eol + lines.join(eol) };
}
