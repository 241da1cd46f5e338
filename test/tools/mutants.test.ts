import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { mutated, mutationsOf } from "../../tools/mutants/mutations.ts";
import { noticedByPage } from "../../tools/mutants/pages.ts";
import { shareOf } from "../../tools/mutants/sample.ts";

const text = `import { chapter } from "./source.ts";
export interface Of { readonly 1: true }
export const it = { ...chapter("2.3", 96), on: true };
export function f(all: readonly number[]): boolean {
  if (!it.on && all.length > 2) return false;
  return all.some((one) => one !== 0) || it.on;
}
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
