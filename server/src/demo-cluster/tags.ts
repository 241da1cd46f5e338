import type { Element } from "./xml.ts";
import type { Strictly } from "./behaviours.ts";
import { unexpectedNode, type Refusal } from "./refusal.ts";
import type { ElementShape, Shape } from "./shape.ts";

/** What is wrong with a `returnedTags`: a name that the answer does not have. Order and texts do not matter. */
export function checkTags(tags: Element, shapes: readonly ElementShape[], strictly: Strictly): Refusal | undefined {
  for (const tag of tags.children) {
    const shape = shapes.find((it) => it.name === tag.name);
    if (!shape) {
      if (strictly("unknown-element")) return unexpectedNode(tag.name);
      continue;
    }
    const wrong = checkWithin(
      tag,
      shape.repeats && shape.shape.kind === "items" ? shape.shape.of : shape.shape,
      strictly,
    );
    if (wrong) return wrong;
  }
  return undefined;
}

function checkWithin(tag: Element, shape: Shape, strictly: Strictly): Refusal | undefined {
  if (tag.children.length === 0 || shape.kind === "raw" || shape.kind === "again") return undefined;
  if (shape.kind === "group") return checkTags(tag, shape.elements, strictly);
  if (shape.kind !== "items")
    return strictly("unknown-element") ? unexpectedNode(tag.children[0]?.name ?? "") : undefined;
  for (const it of tag.children) {
    if (shape.inVain.includes(it.name)) continue;
    const wrong = it.name === shape.item ? checkWithin(it, shape.of, strictly) : unexpectedNode(it.name);
    if (wrong && (it.name === shape.item || strictly("unknown-element"))) return wrong;
  }
  return undefined;
}
