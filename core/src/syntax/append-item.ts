import type { JsonObject } from "../base/json.ts";
import { columnOf, eolOf, lineEnd, type TextEdit } from "./edit.ts";
import { spanOf, type SeqNode } from "./tree.ts";
import { writeItem } from "./write.ts";

/** The edit that adds an object, line by line, behind the last item of a block list; undefined for a list in brackets. */
export function appendItem(text: string, list: SeqNode, object: JsonObject): TextEdit | undefined {
  const last = list.items.at(-1);
  if (list.style !== "block" || last === undefined) return undefined;
  const column = columnOf(text, spanOf(list).start);
  let end = spanOf(last).end;
  while (/\s/.test(text[end - 1] ?? "")) end--;
  const at = lineEnd(text, end);
  const eol = eolOf(text);
  const lines = writeItem(object)
    .trimEnd()
    .split("\n")
    .map((line) => " ".repeat(column) + line.slice(2));
  return { span: { start: at, end: at }, newText: eol + lines.join(eol) };
}
