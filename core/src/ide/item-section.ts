import { entryOf, itemsOf, stringOf, type FileTree, type Node } from "../syntax/tree.ts";
import { startOf } from "./parts.ts";
import type { TreeStep } from "./step.ts";

/** The step into an item of a list; of a template or a row's mapping, with the section that it speaks of. */
export function itemStep(item: Node): TreeStep & { readonly kind: "item" } {
  const of = sectionIn(item);
  return of === undefined ? { kind: "item" } : { kind: "item", of };
}

const sectionIn = (item: Node | undefined): string | undefined =>
  item?.kind === "map" ? stringOf(entryOf(item, "for")?.value ?? entryOf(item, "section")?.value) : undefined;

/** A path that was read from text, with the sections of the template or the mapping around an offset, which the tree knows. */
export function withSections(path: readonly TreeStep[], tree: FileTree, offset: number): readonly TreeStep[] {
  const [first] = path;
  if (first?.kind !== "key" || (first.name !== "templates" && first.name !== "tables")) return path;
  const root = tree.documents.findLast((it, i) => i === 0 || it.spot.chunk.offset + it.spot.start <= offset)?.root;
  const above = (list: Node | undefined): Node | undefined => itemsOf(list).findLast((it) => startOf(it) <= offset);
  const item = above(entryOf(root, first.name)?.value);
  const of = sectionIn(first.name === "templates" ? item : above(entryOf(item, "rows")?.value));
  const at = first.name === "templates" ? 1 : 3;
  if (of === undefined) return path;
  return path.map((it, i) => (i === at && it.kind === "item" ? { kind: "item", of } : it));
}
