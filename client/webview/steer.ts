import type { Direction, Placed } from "./layout.ts";

/** The keys that go from box to box. */
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

/** Whether a key is one of them. */
export const isArrow = (key: string): key is Arrow => /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);

/**
 * The box that a key leads to: along a column the next one in it, across the columns the one that lies least aside in the
 * next. Home and End lead to the first and the last box. Undefined where there is none.
 */
export function neighbour(
  boxes: readonly Placed[],
  from: Placed,
  key: Arrow,
  direction: Direction,
): Placed | undefined {
  if (key === "Home") return boxes[0];
  if (key === "End") return boxes.at(-1);
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const isSideways = key === "ArrowLeft" || key === "ArrowRight";
  const beside = (it: Placed): number => (direction === "right" ? it.y + it.height / 2 : it.x + it.width / 2);
  const distance = (it: Placed): number => Math.abs(beside(it) - beside(from));
  const nearest = (of: readonly Placed[]): Placed | undefined => [...of].sort((a, b) => distance(a) - distance(b))[0];
  if (isSideways !== (direction === "right"))
    return nearest(boxes.filter((it) => it.box.column === from.box.column && (beside(it) - beside(from)) * sign > 0));
  const ahead = boxes.filter((it) => (it.box.column - from.box.column) * sign > 0);
  const next = Math.min(...ahead.map((it) => Math.abs(it.box.column - from.box.column)));
  return nearest(ahead.filter((it) => Math.abs(it.box.column - from.box.column) === next));
}
