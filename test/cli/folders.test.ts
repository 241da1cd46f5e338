import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { mra } from "./terminal.ts";

const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "mra-folders-"));
  chmodSync(folder, 0o755);
  // the folder for temporary files may be the user's own: others pass through it, but do not read it
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const { mode, uid } = statSync(above);
    if (uid === process.geteuid?.() && (mode & 0o001) === 0) chmodSync(above, mode | 0o011);
  }
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

test("a working folder that is gone is said to be gone", () => {
  const folder = folderWith({});
  const script = `cd "$1" && rmdir "$1" && shift && exec "$@"`;
  for (const call of [["check"], ["paths"], ["import", "x.csv", "--cluster", "c"]]) {
    mkdirSync(folder, { recursive: true });
    const ran = spawnSync("sh", ["-c", script, "sh", folder, process.execPath, main, ...call], { encoding: "utf8" });
    assert.match(ran.stderr, /does not exist any more/, call.join(" "));
    assert.notEqual(ran.status, 0, call.join(" "));
  }
});
