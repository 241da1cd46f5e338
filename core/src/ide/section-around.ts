import { spanOf, type FileTree } from "../syntax/tree.ts";
import type { SectionAround } from "./cursor.ts";
import { lineStartOf } from "./line.ts";
import { startOf } from "./parts.ts";

/**
 * The section whose list an offset lies in, from the tree: large lists need not be walked then. Undefined where the text
 * between the section's key and the offset has a problem, so that the tree may not be what is meant.
 */
export function sectionAround({ text, documents, problems }: FileTree, offset: number): SectionAround | undefined {
  const line = lineStartOf(text, offset);
  const root = documents.findLast((it) => it.spot.chunk.offset + it.spot.start <= line)?.root;
  const own = root?.kind === "map" ? root.entries.filter((it) => it.merged !== true) : [];
  const entry = own.findLast((it) => startOf(it.key) < line);
  if (entry?.value.kind !== "seq" || entry.value.style === "flow") return undefined;
  const [start, first] = [startOf(entry.key), startOf(entry.value)];
  const isSure =
    first > start &&
    first < line &&
    problems.every(({ spot }) => spanOf(spot).end < start || spanOf(spot).start >= line);
  return isSure ? { name: String(entry.key.value), column: first - lineStartOf(text, first) } : undefined;
}
