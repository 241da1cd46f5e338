import type { TextEdit } from "../syntax/edit.ts";
import { spanOf, type FileTree } from "../syntax/tree.ts";
import { cursorAt } from "./cursor.ts";
import { expectedAt } from "./expected.ts";
import { indentOf, isEmpty, lineAbove, lineFrom, lineStartOf } from "./line.ts";
import { trailOf } from "./trail.ts";

/** After a line break was typed: the white space before it goes, and the new line, if it is empty, begins where its content belongs. */
export function onEnter(tree: FileTree, offset: number): readonly TextEdit[] {
  const { text } = tree;
  const start = lineStartOf(text, offset);
  const line = lineFrom(text, start);
  const above = lineAbove(text, start);
  if (above === undefined || !isEmpty(line) || cursorAt(text, offset) === undefined || isInText(tree, offset))
    return [];
  const before = lineFrom(text, above);
  const edits: TextEdit[] = [];
  if (before.contentEnd < before.end && text.slice(before.contentEnd, before.end).trim() === "" && !isEmpty(before))
    edits.push({ span: { start: before.contentEnd, end: before.end }, newText: "" });
  const column = columnBelow(text, above);
  const end = start + indentOf(text, start);
  if (column !== undefined && column !== end - start && end === line.end)
    edits.push({ span: { start, end }, newText: " ".repeat(column) });
  return edits;
}

// White space in a block scalar is text. Most are known by their lines; this one may begin the document.
function isInText({ documents }: FileTree, offset: number): boolean {
  const document = documents.findLast((it, i) => i === 0 || spanOf(it.spot).start <= offset);
  const { leaf } = trailOf(document?.root, offset);
  return leaf !== undefined && (leaf.style === "literal" || leaf.style === "folded") && spanOf(leaf).start < offset;
}

// Under an item's first key, the keys of the item; under a key without a value, one level in. Else the editor's own choice stands.
function columnBelow(text: string, start: number): number | undefined {
  const line = lineFrom(text, start);
  const last = line.starts.at(-1);
  if (last?.kind !== "key") return undefined;
  if (line.content < line.contentEnd) return last.column;
  const cursor = cursorAt(text, last.colon + 1);
  const expected = cursor === undefined || "comment" in cursor ? undefined : expectedAt(cursor.path);
  const opens =
    expected?.kind === "map" ||
    expected?.kind === "objects" ||
    (expected?.kind === "value" && expected.type.kind === "list");
  return opens ? last.column + 2 : last.column;
}
