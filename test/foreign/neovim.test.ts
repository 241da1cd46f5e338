import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inCheckout } from "../../tools/root.ts";

interface Seen {
  readonly error?: string;
  readonly version: string;
  /** Of the first error after a wrong name; `line` is counted from the line of that name. */
  readonly diagnostic: { readonly code: string; readonly line: number };
  readonly completion: readonly string[];
  readonly hover: readonly string[];
  readonly renamed: boolean;
}

/** Runs Neovim without a screen over a copy of the example, with `mra lsp --stdio` as its language server. */
async function neovim(): Promise<Seen> {
  if (spawnSync("nvim", ["--version"], { stdio: "ignore" }).status !== 0)
    assert.fail("neovim is not installed. On Debian: apt-get install neovim");
  const folder = mkdtempSync(join(tmpdir(), "mra-neovim-"));
  try {
    cpSync("test/projects/emea-prod", folder, { recursive: true });
    const run = spawn("nvim", ["--headless", "--clean", "-c", `luafile ${inCheckout("test/foreign/neovim.lua")}`], {
      env: {
        ...process.env,
        MRA_SERVER: JSON.stringify([process.execPath, inCheckout("dist/mra.cjs"), "lsp", "--stdio"]),
        MRA_FOLDER: folder,
        MRA_NAME: "DP-HQ",
        XDG_STATE_HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    run.stdout.on("data", (it: Buffer) => (said += it.toString()));
    run.stderr.on("data", (it: Buffer) => (said += it.toString()));
    await new Promise((resolve) => run.once("close", resolve));
    const json = said.split("\n").find((it) => it.startsWith("{"));
    assert.ok(json, `Neovim said no result:\n${said}`);
    return JSON.parse(json) as Seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("Neovim shows findings, completes, explains and renames with mra lsp --stdio", async (t) => {
  const seen = await neovim();
  assert.equal(seen.error, undefined, seen.error);
  t.diagnostic(`Neovim ${seen.version}`);
  assert.deepEqual(seen.diagnostic, { code: "MRA201", line: 0 });
  assert.ok(seen.completion.includes("DP-MRA"), seen.completion.join(", "));
  assert.match(seen.hover.join("\n"), /EMEA-MRA/);
  assert.ok(seen.renamed);
});
