import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { layOut, signPlace, type Direction, type Placed } from "../../client/webview/layout.ts";
import { neighbour } from "../../client/webview/steer.ts";
import type { PathBox, PathLink } from "../../core/src/wire/paths.ts";

const box = (column: number, i: number): PathBox => ({
  id: `${column} ${i}`,
  column,
  label: `node ${i}`,
  kind: "",
  note: "",
  isOff: false,
  state: "failsOver",
  stateText: "",
  remarks: [],
});
const ways = (from: readonly PathBox[], to: readonly PathBox[]): PathLink[] =>
  from.flatMap((a) => to.map((b): PathLink => ({ from: a.id, to: b.id, state: "watched" })));

/** One start, then columns that all lead to each other. */
function world(...sizes: readonly number[]): { readonly boxes: PathBox[]; readonly links: PathLink[] } {
  const columns = [1, ...sizes].map((size, column) => Array.from({ length: size }, (_, i) => box(column, i)));
  return {
    boxes: columns.flat(),
    links: columns.slice(1).flatMap((it, i) => ways(columns[i] ?? [], it)),
  };
}
const draw = ({ boxes, links }: ReturnType<typeof world>, direction: Direction) =>
  layOut(boxes, links, direction, ({ column }) => 100 + column * 10);

test("columns follow each other, boxes never overlap, and all of it lies in the picture", () => {
  const sizes = fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(sizes, fc.constantFrom<Direction>("right", "down"), (counts, direction) => {
      const it = world(...counts);
      const drawing = draw(it, direction);
      assert.equal(drawing.boxes.length, it.boxes.length);
      assert.equal(drawing.links.length, it.links.length);
      for (const a of drawing.boxes) {
        assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= drawing.width && a.y + a.height <= drawing.height);
        for (const b of drawing.boxes) {
          if (a === b) continue;
          assert.ok(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);
          const [ahead, behind] = direction === "right" ? [a.x, b.x] : [a.y, b.y];
          if (a.box.column < b.box.column) assert.ok(ahead < behind);
        }
      }
    }),
  );
});

test("where every order crosses as much, nodes stand as the files name them", () => {
  const { boxes } = draw(world(3, 3, 3, 1), "down");
  for (const column of [1, 2, 3]) {
    const mine = boxes.filter((it) => it.box.column === column).sort((a, b) => a.x - b.x);
    assert.deepEqual(
      mine.map((it) => it.box.label),
      ["node 0", "node 1", "node 2"],
    );
  }
});

test("another order is taken where it crosses fewer ways", () => {
  const columns = [[box(0, 0)], [box(1, 0), box(1, 1)], [box(2, 0), box(2, 1)]];
  const [start, left, right] = columns as [PathBox[], PathBox[], PathBox[]];
  const links: PathLink[] = [
    ...ways(start, left),
    { from: "1 0", to: "2 1", state: "watched" },
    { from: "1 1", to: "2 0", state: "watched" },
  ];
  const drawing = layOut([...start, ...left, ...right], links, "right", () => 100);
  const y = (id: string): number => drawing.boxes.find((it) => it.box.id === id)?.y ?? Number.NaN;
  assert.equal(Math.sign(y("1 0") - y("1 1")), Math.sign(y("2 1") - y("2 0")));
});

test("signs of ways that cross stand apart, in a narrow picture, too", () => {
  for (const direction of ["right", "down"] as const) {
    const { links } = draw(world(2, 2, 2, 1), direction);
    const places = links.map((it) => signPlace(it.from, it.to, direction));
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 18, direction);
  }
});

test("arrows go through the columns and along them, and no further than there are boxes", () => {
  const { boxes } = draw(world(2, 2, 1, 1), "right");
  const at = (id: string): Placed => boxes.find((it) => it.box.id === id)!;
  assert.equal(neighbour(boxes, at("1 0"), "ArrowRight", "right")?.box.id, "2 0");
  assert.equal(neighbour(boxes, at("2 1"), "ArrowLeft", "right")?.box.id, "1 1");
  assert.equal(neighbour(boxes, at("1 0"), "ArrowDown", "right")?.box.id, "1 1");
  assert.equal(neighbour(boxes, at("0 0"), "ArrowLeft", "right"), undefined);
  assert.equal(neighbour(boxes, at("2 0"), "Home", "right")?.box.id, "0 0");
  assert.equal(neighbour(boxes, at("0 0"), "End", "right")?.box.id, "4 0");
});

test("by arrows every box can be reached from every other", () => {
  for (const direction of ["right", "down"] as const) {
    const { boxes } = draw(world(3, 2, 4, 2), direction);
    const reached = new Set<Placed>();
    const visit = (it: Placed): void => {
      if (reached.has(it)) return;
      reached.add(it);
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const) {
        const next = neighbour(boxes, it, key, direction);
        if (next) visit(next);
      }
    };
    visit(boxes[0]!);
    assert.equal(reached.size, boxes.length, direction);
  }
});
