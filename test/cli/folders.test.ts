import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { commands } from "../../server/src/cli/commands.ts";
import { mra } from "./terminal.ts";

const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "mra-folders-"));
  chmodSync(folder, 0o755);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

// The administrator of a computer may read everything; nobody else may.
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await run();
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

test("a sub-folder that may not be read is named, and everything beside it is checked", async () => {
  const text = "apiVersion: mra/v1\ncluster: c\nregions:\n  - nmae: R\n";
  const folder = folderWith({ "a/one.mra.yaml": text, "locked/two.mra.yaml": text, "z/three.mra.yaml": text });
  await mra(["check", folder]); // loads what the command needs, as the one who may
  chmodSync(join(folder, "locked"), 0);
  const { status, out, notes } = await asNobody(() => mra(["check", folder]));
  chmodSync(join(folder, "locked"), 0o700);
  assert.match(notes + out, /locked.*may not be read/);
  for (const it of ["one", "three"]) assert.match(out, new RegExp(`${it}\\.mra\\.yaml`));
  assert.equal(status, 2);
});

test("a working folder that is gone is said to be gone, by every command that needs one", () => {
  const folder = folderWith({});
  const script = `cd "$1" && rmdir "$1" && shift && exec "$@"`;
  for (const it of commands.filter((it) => !["lsp", "demo-cluster"].includes(it.name))) {
    mkdirSync(folder, { recursive: true });
    const arg = it.takes === "none" ? [] : ["x"];
    const ran = spawnSync("sh", ["-c", script, "sh", folder, process.execPath, main, it.name, ...arg], {
      encoding: "utf8",
    });
    assert.doesNotMatch(ran.stderr, /mistake in mra|at .*\.js/, it.name);
    assert.notEqual(ran.status, 0, `${it.name}: ${ran.stdout}`);
    if (it.name === "check") assert.match(ran.stderr, /does not exist any more/);
  }
  assert.throws(() => rmdirSync(folder));
});
