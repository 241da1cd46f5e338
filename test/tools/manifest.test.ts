import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { oldest } from "../../tools/vscode-host/releases.ts";
import { add, line, readTotals } from "../../tools/tests/totals.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  engines: { vscode: string; node: string };
  keywords: string[];
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

test("no key stands twice: of two lists that were merged, the first would be lost", () => {
  const text = readFileSync("package.json", "utf8");
  assert.equal(JSON.stringify(JSON.parse(text), null, 2) + "\n", text);
});

test("scripts are Node programs, so that they run on every system", () => {
  const strange = Object.entries(manifest.scripts).filter(
    ([, it]) => !/^((node|tsc|eslint|prettier) [\w./ :=-]+( && )?)+$/.test(it),
  );
  assert.deepEqual(strange, []);
});

test("every script of the house is there", () => {
  const named = Object.values(manifest.scripts).flatMap((it) => it.match(/\btools\/[\w-]+\.mjs\b/g) ?? []);
  assert.deepEqual(
    named.filter((it) => !existsSync(it)),
    [],
  );
});

test("the oldest VS Code that is tested is the oldest that is promised", () => {
  const promised = oldest.vscode.replace(/\.\d+$/, "");
  assert.equal(manifest.engines.vscode, `^${promised}.0`);
  assert.match(
    manifest.devDependencies["@types/vscode"] ?? "",
    new RegExp(`^[~^]?${promised.replace(".", "\\.")}(\\.|$)`),
  );
});

test("the marketplace takes at most five keywords", () => {
  assert.ok(manifest.keywords.length <= 5);
});

test("a runner that leaves no count has failed", () => {
  assert.equal(line(add({ passed: 3, failed: 0 }, readTotals("test-results/no-such-file.json"))), "3 passed, 1 failed");
});
