import { Graph, layout } from "@dagrejs/dagre";
import type { PathBox, PathLink } from "../../core/src/wire/paths.ts";

/** Where a registration runs to: to the right where there is room, else down. */
export type Direction = "right" | "down";

/** A box at its place, in pixels; x and y are its left upper corner. */
export interface Placed {
  readonly box: PathBox;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Drawn {
  readonly link: PathLink;
  readonly from: Placed;
  readonly to: Placed;
  /** The way from border to border, as the `d` of an SVG path. */
  readonly way: string;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly links: readonly Drawn[];
}

/** Height of every box: two lines of text. */
export const boxHeight = 48;
/** Between columns. */
const apart: Readonly<Record<Direction, number>> = { right: 56, down: 38 };
/** Between boxes of a column. */
export const gap = 14;
/** Room around the picture, for the ring around the box that has the focus. */
export const margin = 6;

/** Places the boxes column by column so that few ways cross. `widthOf` measures what is written in a box. */
export function layOut(
  boxes: readonly PathBox[],
  links: readonly PathLink[],
  direction: Direction,
  widthOf: (box: PathBox) => number,
): Drawing {
  const arrange = (order: "asWritten" | "best"): Drawing => arranged(boxes, links, direction, widthOf, order);
  // A reader looks for nodes in the order of the files: another one has to be worth it.
  const [asWritten, best] = [arrange("asWritten"), arrange("best")];
  return crossings(asWritten, direction) <= crossings(best, direction) ? asWritten : best;
}

function arranged(
  boxes: readonly PathBox[],
  links: readonly PathLink[],
  direction: Direction,
  widthOf: (box: PathBox) => number,
  order: "asWritten" | "best",
): Drawing {
  const graph = new Graph();
  const isRight = direction === "right";
  graph.setGraph({
    rankdir: isRight ? "LR" : "TB",
    nodesep: gap,
    ranksep: apart[direction],
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const widths = new Map<number, number>();
  for (const it of boxes) widths.set(it.column, Math.max(widths.get(it.column) ?? 0, widthOf(it)));
  for (const it of boxes) graph.setNode(it.id, { width: widths.get(it.column) ?? 0, height: boxHeight });
  for (const it of links) graph.setEdge(it.from, it.to, {});
  // A box to which nothing leads keeps its column all the same.
  const start = boxes.find((it) => it.column === 0);
  const led = new Set(links.map((it) => it.to));
  for (const it of boxes)
    if (start && it.column > 0 && !led.has(it.id)) graph.setEdge(start.id, it.id, { minlen: it.column, weight: 0 });
  layout(graph, { disableOptimalOrderHeuristic: order === "asWritten" });
  const centers = new Map(boxes.map((it) => [it.id, graph.node(it.id) as Center]));
  return packed(boxes, links, direction, (it) => centers.get(it.id) ?? { x: 0, y: 0, width: 0, height: 0 });
}

/** The order that was found, drawn tight: the boxes of a column beside each other, each column in the middle. */
function packed(
  boxes: readonly PathBox[],
  links: readonly PathLink[],
  direction: Direction,
  centerOf: (box: PathBox) => Center,
): Drawing {
  const isRight = direction === "right";
  const columns = [...new Set(boxes.map((it) => it.column))].sort((a, b) => a - b);
  const sorted = columns.map((column) =>
    boxes
      .filter((it) => it.column === column)
      .sort((a, b) => (isRight ? centerOf(a).y - centerOf(b).y : centerOf(a).x - centerOf(b).x)),
  );
  const widthIn = (column: readonly PathBox[]): number => Math.max(0, ...column.map((it) => centerOf(it).width));
  const across = (column: readonly PathBox[]): number =>
    column.length * ((isRight ? boxHeight : widthIn(column)) + gap) - gap;
  const breadth = Math.max(0, ...sorted.map(across));
  const placed: Placed[] = [];
  let along = margin;
  for (const column of sorted) {
    const width = widthIn(column);
    const start = margin + Math.round((breadth - across(column)) / 2);
    column.forEach((box, i) => {
      const place = isRight
        ? { x: along, y: start + i * (boxHeight + gap) }
        : { x: start + i * (width + gap), y: along };
      placed.push({ box, ...place, width, height: boxHeight });
    });
    along += isRight ? width + apart.right : boxHeight + apart.down;
  }
  const length = along - apart[direction] + margin;
  const byId = new Map(placed.map((it) => [it.box.id, it]));
  return {
    width: isRight ? length : breadth + 2 * margin,
    height: isRight ? breadth + 2 * margin : length,
    boxes: placed,
    links: links.flatMap((link) => {
      const [from, to] = [byId.get(link.from), byId.get(link.to)];
      return from && to ? [{ link, from, to, way: wayBetween(from, to, direction) }] : [];
    }),
  };
}

/** How many pairs of ways cross. */
function crossings({ links }: Drawing, direction: Direction): number {
  const at = (it: Placed): number => (direction === "right" ? it.y : it.x);
  return links.reduce(
    (sum, a, i) =>
      sum +
      links
        .slice(i + 1)
        .filter((b) => a.from.box.column === b.from.box.column && (at(a.from) - at(b.from)) * (at(a.to) - at(b.to)) < 0)
        .length,
    0,
  );
}

/** As dagre gives it: x and y are the middle. */
interface Center {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// Neighbouring columns only, so that a curve from border to border meets no other box.
function wayBetween(from: Placed, to: Placed, direction: Direction): string {
  if (direction === "right") {
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
    const mid = (x1 + x2) / 2;
    return `M ${x1} ${y1} C ${mid} ${y1} ${mid} ${y2} ${x2} ${y2}`;
  }
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
  const mid = (y1 + y2) / 2;
  return `M ${x1} ${y1} C ${x1} ${mid} ${x2} ${mid} ${x2} ${y2}`;
}

/** Where a way bears its sign: before its middle, where crossing ways meet and one sign would hide another. */
export function signPlace(from: Placed, to: Placed, direction: Direction): { readonly x: number; readonly y: number } {
  const [across, along] = [signAt ** 2 * (3 - 2 * signAt), signAt * (1.5 - 1.5 * signAt + signAt ** 2)]; // of the curve
  const between = (a: number, b: number, share: number): number => a + (b - a) * share;
  return direction === "right"
    ? {
        x: between(from.x + from.width, to.x, along),
        y: between(from.y + from.height / 2, to.y + to.height / 2, across),
      }
    : {
        x: between(from.x + from.width / 2, to.x + to.width / 2, across),
        y: between(from.y + from.height, to.y, along),
      };
}

/** How far along the curve, of 1. */
const signAt = 0.36;
