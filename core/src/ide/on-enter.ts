import type { TextEdit } from "../syntax/edit.ts";
import { spanOf, type FileTree } from "../syntax/tree.ts";
import { cursorAt } from "./cursor.ts";
import { expectedAt } from "./expected.ts";
import { flowAt } from "./flow.ts";
import { indentOf, isBlankLine, lineAbove, lineFrom, lineStartOf, type Line } from "./line.ts";
import { trailOf } from "./trail.ts";

/**
 * After a line break was typed: the white space before it goes, an entry in braces or brackets gets its comma, and the new
 * line, if it is empty, begins where its content belongs.
 */
export function onEnter(tree: FileTree, offset: number): readonly TextEdit[] {
  const { text } = tree;
  const start = lineStartOf(text, offset);
  const line = lineFrom(text, start);
  const above = lineAbove(text, start);
  const flow = flowAt(text, offset);
  if (above === undefined || flow === "text" || isInText(tree, offset)) return [];
  const before = lineFrom(text, above);
  if (flow !== undefined) return endOfEntry(text, before, offset);
  const isClosed = flowAt(text, above) !== undefined;
  if (!isBlankLine(line) || (!isClosed && cursorAt(text, offset) === undefined)) return [];
  const edits: TextEdit[] = [];
  if (before.contentEnd < before.end && text.slice(before.contentEnd, before.end).trim() === "" && !isBlankLine(before))
    edits.push({ span: { start: before.contentEnd, end: before.end }, newText: "" });
  const column = columnBelow(text, above);
  const end = start + indentOf(text, start);
  if (column !== undefined && column !== end - start && end === line.end)
    edits.push({ span: { start, end }, newText: " ".repeat(column) });
  return edits;
}

/** What may follow an entry that is whole: the end of the brackets, of the text, of the item, or another key. */
const follows = /^(?:\s|#.*\n)*(?:[\]}]|- |$|(?:"[^"]*"|'[^']*'|[\w.-]+):\s)/;

// The comma behind a whole entry above, unless what follows the cursor goes on with it.
function endOfEntry(text: string, { start, contentEnd, end }: Line, offset: number): readonly TextEdit[] {
  const flow = flowAt(text, contentEnd);
  if (flow === undefined || flow === "text" || contentEnd <= Math.max(start, flow.frame.open + 1)) return [];
  const isWhole = flow.frame.kind === "seq" || flow.frame.key !== undefined;
  if (!isWhole || /[,:{[\s]/.test(text[contentEnd - 1] ?? "") || !follows.test(text.slice(offset, offset + 500)))
    return [];
  const hasComment = text.slice(contentEnd, end).trim() !== "";
  return [{ span: { start: contentEnd, end: hasComment ? contentEnd : end }, newText: "," }];
}

// White space in a block scalar is text. Most are known by their lines; this one may begin the document.
function isInText({ documents }: FileTree, offset: number): boolean {
  const document = documents.findLast((it, i) => i === 0 || spanOf(it.spot).start <= offset);
  const { leaf } = trailOf(document?.root, offset);
  return leaf !== undefined && (leaf.style === "literal" || leaf.style === "folded") && spanOf(leaf).start < offset;
}

// Behind brackets that a line above opened, in the column of what they are the value of; under an item's first key, the keys of the item; under a key without a value, one level in. Else the editor's own choice stands.
function columnBelow(text: string, start: number): number | undefined {
  const around = flowAt(text, start);
  if (around === "text") return undefined;
  if (around !== undefined) return lineFrom(text, lineStartOf(text, around.open)).starts.at(-1)?.column;
  const line = lineFrom(text, start);
  const last = line.starts.at(-1);
  if (last?.kind !== "key") return undefined;
  if (line.content < line.contentEnd) return last.column;
  const cursor = cursorAt(text, last.colon + 1);
  const expected = cursor === undefined || "comment" in cursor ? undefined : expectedAt(cursor.path);
  const opens =
    expected?.kind === "map" ||
    expected?.kind === "objects" ||
    (expected?.kind === "value" && ["list", "joined", "vendorConfig"].includes(expected.type.kind));
  return opens ? last.column + 2 : last.column;
}
