import assert from "node:assert/strict";
import { test } from "node:test";
import { holds, most, nearFloor, times, type Figure } from "../../tools/bench/figures.ts";
import { shortTableOf, tableOf, withFigures } from "../../tools/bench/report.ts";
import type { Scenario } from "../../tools/bench/scenarios.ts";
import { runShort } from "../../tools/bench/short.ts";

/** A scenario that gives these figures, one array after the other; the last again and again. */
function scenario(...all: readonly (readonly Figure[])[]): Scenario & { readonly asked: () => number } {
  let asked = 0;
  const measure = (): Promise<readonly Figure[]> => {
    const it = all[Math.min(asked++, all.length - 1)] ?? [];
    return it.length === 0 ? Promise.reject(new Error("broken")) : Promise.resolve(it);
  };
  return { name: "s", measure, asked: () => asked };
}

/** Ours takes 10 ms at best, the peer so many times more. */
const figure = (ratio: number): Figure => times("f", [30, 10], [10 * ratio, 50 * ratio], 5);
const silent = (): void => undefined;

test("a figure passes when it did not fall by half", async () => {
  const it = scenario([figure(6)]);
  assert.deepEqual(await runShort([it], { f: 10 }, silent), { totals: { passed: 1, failed: 0 }, ratios: { f: 6 } });
  assert.equal(it.asked(), 1);
});

test("what looks fallen is measured again, and the best counts", async () => {
  const it = scenario([figure(2)], [figure(1)], [figure(7)]);
  assert.deepEqual((await runShort([it], { f: 10 }, silent)).totals, { passed: 1, failed: 0 });
  assert.equal(it.asked(), 3);
});

test("what fell by half every time fails, and is named", async () => {
  const said: string[] = [];
  const run = await runShort([scenario([figure(4)])], { f: 10 }, (line) => void said.push(line));
  assert.deepEqual(run.totals, { passed: 0, failed: 1 });
  assert.equal(said.at(-1), "fell by half: f, 4.00 times, was 10.0");
});

test("what broke once is tried again; what never runs fails, as does what is no longer measured", async () => {
  assert.deepEqual((await runShort([scenario([], [figure(9)])], { f: 10 }, silent)).totals, { passed: 1, failed: 0 });
  assert.equal((await runShort([scenario([])], {}, silent)).totals.failed, 1);
  assert.equal((await runShort([scenario([figure(9)])], { f: 10, g: 1 }, silent)).totals.failed, 1);
});

test("a target holds at the median, and the table says so", () => {
  const all = [
    times("a", [1, 1, 9], [5, 5, 1], 5),
    most("b", [7], 6, "twice 3"),
    most("c", [1], 1, undefined, "MiB"),
    nearFloor("d", [6], 1.5, { of: "bare", samples: [4, 3, 9] }),
  ];
  assert.deepEqual(all.map(holds), [true, false, true, true]);
  assert.equal(
    tableOf(all),
    [
      "| what | ours | spread | floor | times the floor | peer | ratio | target | holds |",
      "|---|---|---|---|---|---|---|---|---|",
      "| a | 1.00 ms | 1.00–9.00 |  |  | 5.00 ms | 5.00 | 5 times less | yes |",
      "| b | 7.00 ms | 7.00 |  |  |  |  | at most 6.00 ms (twice 3) | **no** |",
      "| c | 1.00 MiB | 1.00 |  |  |  |  | at most 1.00 MiB | yes |",
      "| d | 6.00 ms | 6.00 | 4.00 ms (bare) | 1.50 |  |  | at most 6.00 ms (1.5 times the floor, 4.00) | yes |",
    ].join("\n"),
  );
  assert.deepEqual(
    shortTableOf(all.slice(3)).split("\n").at(-1),
    "| d | 6.00 ms | 4.00 ms |  | at most 6.00 ms (1.5 times the floor, 4.00) | yes |",
  );
});

test("figures go between the marks of a page, and the rest of it stays", () => {
  const page = "# Speed\n\n<!-- figures: npm run bench -- --docs -->\n\nold\n\n<!-- end of figures -->\n\nWhy\n";
  assert.equal(withFigures(page, "new\n"), page.replace("old", "new"));
  assert.throws(() => withFigures("# Speed\n", "new"), /figures/);
});
