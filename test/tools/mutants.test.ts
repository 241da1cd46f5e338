import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../../tools/mutants/child.ts";
import { mutated, mutationsOf, placeInJavaScript } from "../../tools/mutants/mutations.ts";
import { noticedByPage } from "../../tools/mutants/pages.ts";
import { isReached, readReach, type Reached } from "../../tools/mutants/reach.ts";
import { fateBy } from "../../tools/mutants/rooms.ts";
import { shareOf } from "../../tools/mutants/sample.ts";

const text = `import { chapter } from "./source.ts";
export interface Of { readonly 1: true }
export const it = { ...chapter("2.3", 96), on: true };
export function f(all: readonly number[]): boolean {
  if (!it.on && all.length > 2) return false;
  return all.some((one) => one !== 0) || it.on;
}
export const g = (all: readonly number[]): string => all.toString();
`;

test("one token at a time is another one; types and where a rule comes from stay as they are", () => {
  assert.deepEqual(
    mutationsOf("f.ts", text).map(({ line, was, now }) => `${line} ${was} -> ${now}`),
    [
      "3 true -> false",
      "5 && -> ||",
      "5 ! -> ",
      "5 > -> >=",
      "5 2 -> 3",
      "5 false -> true",
      "6 || -> &&",
      "6 some -> every",
      "6 !== -> ===",
      "6 0 -> 1",
    ],
  );
});

test("how often work pauses is no change of what it does; what is counted is", () => {
  const steps = `function* f(all) {
  for (const [i] of all.entries()) if (i % 5_000 === 0) yield;
  if (all.push(!all[0]) % 2 === 0) yield;
  if (all.length % 2 === 0) yield all;
}
`;
  assert.deepEqual(
    mutationsOf("f.ts", steps).map(({ line, was, now }) => `${line} ${was} -> ${now}`),
    ["3 ! -> ", "3 0 -> 1", "4 === -> !==", "4 % -> *", "4 2 -> 3", "4 0 -> 1"],
  );
});

test("what is changed is one token of the code that runs", () => {
  const every = mutationsOf("f.ts", text).find(({ now }) => now === "every")!;
  assert.match(mutated(text, every), /import \{ chapter \} from "\.\/source\.js";/);
  assert.match(mutated(text, every), /return all\.every\(\(one\) => one !== 0\) \|\| it\.on;/);
});

test("a seed draws the same again, and another seed something else", () => {
  const all = Array.from({ length: 1000 }, (_, i) => i);
  assert.equal(shareOf(all, 50, 1).length, 50);
  assert.deepEqual(shareOf(all, 50, 1), shareOf(all, 50, 1));
  assert.notDeepEqual(shareOf(all, 50, 1), shareOf(all, 50, 2));
});

test("the page of a rule alone notices what breaks its rule, and the tool that it does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const path = "core/src/rules/MRA127-web-proxy-url.ts";
    const source = readFileSync(path, "utf8");
    const all = mutationsOf(path, source);
    const noticed = await noticedByPage("MRA127", source, all, folder);
    assert.equal(noticed.length, all.length);
    const unnoticed = all.filter((_, i) => noticed[i] === false);
    assert.ok(unnoticed.length < all.length * 0.2, JSON.stringify(unnoticed));
    const harmless = { ...all[0]!, now: all[0]!.was };
    assert.deepEqual(await noticedByPage("MRA127", source, [harmless, all[0]!], folder), [false, true]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("properties are tried with the same values each time, and as often as is asked", () => {
  const script = `import fc from "fast-check";
    fc.assert(fc.property(fc.nat(), (it) => console.log(it)), { numRuns: 1000 });`;
  const valuesOf = (env: Readonly<Record<string, string>>): readonly string[] =>
    execFileSync(
      process.execPath,
      ["--import", "./out/tools/mutants/hook.mjs", "--input-type=module", "--eval", script],
      { encoding: "utf8", env: { ...process.env, ...env } },
    ).match(/^\d+$/gm) ?? [];
  const few = valuesOf({ MUTANT_RUNS: "3" });
  assert.equal(few.length, 3);
  assert.deepEqual(valuesOf({ MUTANT_RUNS: "3" }), few);
  const all = valuesOf({});
  assert.equal(all.length, 1000);
  assert.deepEqual(all.slice(0, 3), few);
});

test("a change is noticed by a test file that fails with it, and survives where it means the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const path = "core/src/syntax/append-item.ts";
    const all = mutationsOf(path, readFileSync(path, "utf8"));
    const reads = new Set([path.replace(/ts$/, "js")]);
    const file = "test/syntax/edges.test.js";
    const tests = [{ file, ms: 10_000, reads, reach: new Map<string, Reached>(), runs: 25, isSociable: false }];
    const fates = [];
    for (const it of [all[0]!, { ...all[0]!, now: all[0]!.was }])
      fates.push(await fateBy(it, tests, join(folder, "changed.mjs")));
    assert.deepEqual(fates, ["noticed", "survived"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a test file that uses more processor time than it may is stopped, and one that does not ends by itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const circles = join(folder, "circles.mjs");
    writeFileSync(circles, "for (;;);");
    assert.equal(await run(circles, {}, 200), "late");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  assert.equal(await run("test/syntax/edges.test.js", {}, 60_000), "passed");
  assert.equal(await run("test/syntax/none.test.js", {}, 60_000), "failed");
});

test("one failure is enough: what would come behind it is not waited for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const file = join(folder, "fails.mjs");
    writeFileSync(
      file,
      `import { test } from "node:test";
      test("fails", () => { throw new Error(); });
      test("waits", () => new Promise((done) => setTimeout(done, 300_000)));`,
    );
    assert.equal(await run(file, {}, 60_000), "failed"); // "late" where it waited: idle for longer than it may be
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("where a test file comes is told by V8, and a change elsewhere is not tried with it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    assert.equal(await run("test/syntax/limits.test.js", { NODE_V8_COVERAGE: folder }, 60_000), "passed");
    const reach = readReach(folder, ["core/src/syntax"]);
    assert.ok([...reach.keys()].every((it) => it.startsWith("core/src/syntax/")));
    const path = "core/src/syntax/plain-map.ts"; // read, but no text of these is a plain map
    const source = readFileSync(path, "utf8");
    const module = path.replace(/ts$/, "js");
    const reached = reach.get(module);
    assert.ok(reached !== undefined);
    const all = mutationsOf(path, source);
    const [come, not] = [true, false].map((is) =>
      all.filter((it) => isReached(reached, placeInJavaScript(source, it) ?? 0) === is),
    );
    assert.ok(come!.length > 0 && not!.length > 0);
    const tests = [{ file: "no such file", ms: 0, reads: new Set([module]), reach, runs: 25, isSociable: false }];
    assert.equal(await fateBy(not![0]!, tests, join(folder, "changed.mjs")), "survived");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the place of a change is that of its whole expression, in the JavaScript that runs", () => {
  const places = mutationsOf("f.ts", text).map((it) => {
    const at = placeInJavaScript(text, it)!;
    return mutated(text, { ...it, now: it.was }).slice(at, at + 8);
  });
  assert.deepEqual(places, [
    "true };\n",
    "it.on &&",
    "it.on &&",
    "all.leng",
    "2)\n     ",
    "false;\n ",
    "all.some",
    "all.some",
    "one !== ",
    "0) || it",
  ]);
});
