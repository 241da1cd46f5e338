import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { inTarball, inVsix, vsix } from "./archive.ts";

const golden = "test/golden/vsix.txt";

test("the package holds what the golden list says, and nothing else", () => {
  // how many parts there are, and their names, is the bundler's affair
  const found = [...inVsix().keys()].map((it) => it.replace(/\/part-[0-9A-Z]+\.mjs$/, "/part-*.mjs"));
  const names = `${[...new Set(found)].sort().join("\n")}\n`;
  if (process.env.MRA_UPDATE_GOLDEN) writeFileSync(golden, names);
  assert.equal(
    names,
    readFileSync(golden, "utf8"),
    `MRA_UPDATE_GOLDEN=1 npm test -- package-contents writes ${golden} anew`,
  );
});

test("the package weighs at most 1.5 MB", () => {
  const { size } = statSync(vsix);
  assert.ok(size <= 1_500_000, `${size} bytes`);
});

test("the npm package has at most 120 files, and nothing that needs VS Code", () => {
  const files = inTarball();
  assert.ok(files.size <= 120, `${files.size} files`);
  const needing = [...files].filter(([, it]) => /\b(require|from|import)\s*\(?\s*["']vscode["']/.test(it.toString()));
  assert.deepEqual(
    needing.map(([name]) => name),
    [],
  );
  const manifest = JSON.parse(files.get("package.json")?.toString() ?? "") as Record<string, unknown>;
  assert.deepEqual(
    Object.keys(manifest).filter((it) => /^(main|contributes|.*dependencies|activationEvents)$/i.test(it)),
    [],
  );
});
