import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inCheckout } from "../../tools/root.ts";

test("Node keeps compiled modules where the extension says, and nowhere for the command line or where nothing is said", () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-compiled-"));
  try {
    // stands for Node's own, which is not in every release that the tests run on
    const instead = join(folder, "instead.cjs");
    writeFileSync(
      instead,
      'require("node:module").enableCompileCache = (it) => { console.error(`kept in ${it}`); process.exit(3); };',
    );
    const run = (program: string, more: Readonly<Record<string, string>>): string =>
      spawnSync(process.execPath, ["--require", instead, inCheckout(program), "--version"], {
        env: { PATH: process.env.PATH, ...more },
        encoding: "utf8",
      }).stderr;
    assert.match(run("dist/server.cjs", { MRA_COMPILED: "/there" }), /^kept in \/there$/m);
    assert.doesNotMatch(run("dist/server.cjs", {}), /kept in/);
    assert.doesNotMatch(run("dist/mra.cjs", { MRA_COMPILED: "/there" }), /kept in/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
