import assert from "node:assert/strict";
import { test } from "node:test";
import { orderRedraws } from "../../client/src/redraws.ts";

/** A tree of names: `emea-prod/Device pools` lies below `emea-prod`. */
const parentOf = (node: string): string | undefined =>
  node.includes("/") ? node.slice(0, node.lastIndexOf("/")) : undefined;

/** Which redraws were made while lines below a node were on their way, and which when they had come. */
async function drawnAround(answering: string | undefined, redrawn: string | undefined) {
  const drawn: (string | undefined)[] = [];
  const redraws = orderRedraws({ parentOf, windowAnswers: () => Promise.resolve(), fire: (it) => void drawn.push(it) });
  let come: (lines: readonly string[]) => void = () => undefined;
  const lines = redraws.answering(answering, new Promise<readonly string[]>((settle) => (come = settle)));
  const done = redraws.redraw(redrawn);
  await new Promise(setImmediate);
  const before = drawn.length;
  come(["DP-BER"]);
  assert.deepEqual(await lines, ["DP-BER"]);
  await done;
  return { before, after: drawn.length };
}

for (const [answering, redrawn, why] of [
  ["emea-prod", "emea-prod", "its own lines"],
  ["emea-prod/Device pools", "emea-prod", "the lines of a section below it"],
  ["emea-prod/Device pools", undefined, "any line below the root"],
  ["emea-prod", "emea-prod/Device pools", "the lines that it is one of"],
  [undefined, "emea-prod", "the clusters that it is one of"],
] as const)
  void test(`a redraw of ${redrawn ?? "the whole tree"} waits for ${why}`, async () => {
    assert.deepEqual(await drawnAround(answering, redrawn), { before: 0, after: 1 });
  });

void test("a redraw does not wait for the lines of another cluster, or of another section", async () => {
  assert.equal((await drawnAround("apac-lab", "emea-prod")).before, 1);
  assert.equal((await drawnAround("emea-prod/Phones", "emea-prod/Device pools")).before, 1);
});

void test("a redraw waits once more for lines that were asked for while it waited for the window", async () => {
  const order: string[] = [];
  let rounds = 0;
  const redraws = orderRedraws({
    parentOf,
    windowAnswers: () => {
      rounds += 1;
      if (rounds === 1)
        void redraws.answering(
          "emea-prod/Phones",
          new Promise<void>((settle) => setImmediate(settle)).then(() => void order.push("lines")),
        );
      return Promise.resolve();
    },
    fire: () => void order.push("redraw"),
  });
  await redraws.redraw("emea-prod");
  assert.deepEqual(order, ["lines", "redraw"]);
});

void test("lines that do not come because of a fault hold nothing up", async () => {
  const drawn: unknown[] = [];
  const redraws = orderRedraws({ parentOf, windowAnswers: () => Promise.resolve(), fire: (it) => void drawn.push(it) });
  const lines = redraws.answering("emea-prod", Promise.reject(new Error("gone")));
  await Promise.all([assert.rejects(lines, /gone/), redraws.redraw("emea-prod")]);
  assert.deepEqual(drawn, ["emea-prod"]);
});
