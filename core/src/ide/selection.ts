import type { Span } from "../base/span.ts";
import { spanOf } from "../syntax/tree.ts";
import { writtenSpan } from "./text-of.ts";
import type { CursorPlace } from "./world.ts";

/** What to select around a place, the smallest first: word, value, key with its value, object, section, document. Each lies in the next. */
export function selectionsAt({ file, offset, trail }: CursorPlace): readonly Span[] {
  const { text } = file.tree;
  const found: Span[] = [];
  const add = (span: Span): void => {
    const last = found.at(-1);
    const inside =
      last === undefined
        ? span.start <= offset && offset <= span.end
        : span.start <= last.start && last.end <= span.end;
    if (inside && (last === undefined || span.start < last.start || last.end < span.end)) found.push(span);
  };
  if (trail.leaf) {
    const span = spanOf(trail.leaf);
    if (trail.leaf.style === "single" || trail.leaf.style === "double")
      add({ start: span.start + 1, end: span.end - 1 });
    add(writtenSpan(text, trail.leaf));
  }
  for (const { node, entry } of [...trail.steps].reverse()) {
    if (entry)
      add({ start: spanOf(entry.key).start, end: Math.max(spanOf(entry.key).end, writtenSpan(text, entry.value).end) });
    add(writtenSpan(text, node));
  }
  add({ start: 0, end: text.length });
  return found;
}
