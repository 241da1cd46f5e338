import type { Steps } from "../base/steps.ts";
import type { TextEdit } from "../syntax/edit.ts";
import type { FileTree, Node } from "../syntax/tree.ts";
import { endOf, startOf, walk, type CollectionPart } from "./parts.ts";

/** One space within braces, none within brackets, one behind commas and colons: wherever a collection stays on its line. */
export function* spacesInFlow({ text, documents }: FileTree): Steps<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  const between = (start: number, end: number, shape: RegExp, newText: string): void => {
    const found = text.slice(start, end);
    if (start <= end && shape.test(found) && found !== newText) edits.push({ span: { start, end }, newText });
  };
  const visit = (node: Node & { readonly kind: "map" | "seq" }, parts: readonly CollectionPart[]): void => {
    const count = node.kind === "seq" ? node.items.length : node.entries.length;
    // Where an alias stands, its own width is not known: such a collection is left as it is.
    if (node.style === "flow" && parts.length === count && parts.every((it) => it.value !== undefined))
      flow(node, parts);
  };
  const flow = (node: Node & { readonly kind: "map" | "seq" }, parts: readonly CollectionPart[]): void => {
    const space = node.kind === "map" ? " " : "";
    let after: number | undefined;
    for (const { key, value = node } of parts) {
      const first = key ?? value;
      if (after === undefined) between(startOf(node) + 1, startOf(first), /^[ \t]*$/, space);
      else between(after, startOf(first), /^[ \t]*,[ \t]*$/, ", ");
      if (key && startOf(value) < endOf(value)) between(endOf(key), startOf(value), /^[ \t]*:[ \t]+$/, ": ");
      after = endOf(value);
    }
    const last = parts.at(-1)?.value;
    if (last && startOf(last) < endOf(last)) between(endOf(last), endOf(node) - 1, /^[ \t]*$/, space);
  };
  for (const { root } of documents) yield* walk(root, visit);
  return edits;
}
