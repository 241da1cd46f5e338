import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { npmCall } from "../../tools/shipped/for-tests.ts";
import { tarball, vsix } from "./archive.ts";

/** What building needs none of, or makes. */
const notCopied =
  /^(node_modules|out|dist|coverage|test-results|\..*|sbom\.cdx\.json|THIRD-PARTY-NOTICES)$|\.(vsix|tgz)$|^docs\/(images|rules|reference)$|^test\/(?!projects|vscode)/;

test("both packages, built again in another folder, are the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-elsewhere-"));
  try {
    cpSync(".", folder, { recursive: true, filter: (from) => from === "." || !notCopied.test(from) });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    const before = readFileSync(join(folder, "package.json"), "utf8");
    const {
      command: [npm, ...first],
      env: plain,
    } = npmCall();
    const env = { ...plain, TZ: "Asia/Seoul", SOURCE_DATE_EPOCH: "" };
    execFileSync(npm, [...first, "pack", "--silent"], { cwd: folder, env, stdio: "pipe" });
    assert.equal(readFileSync(join(folder, "package.json"), "utf8"), before, "the manifest is as it was");
    const packed = readdirSync(folder).filter((it) => it.endsWith(".tgz"));
    assert.equal(packed.length, 1);
    assert.ok(readFileSync(join(folder, packed[0] ?? "")).equals(readFileSync(tarball())), "the npm package differs");
    const script = `import { packageExtension } from "./tools/package.mjs"; packageExtension("again.vsix");`;
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env, stdio: "pipe" });
    assert.ok(readFileSync(join(folder, "again.vsix")).equals(readFileSync(vsix)), "the VSIX differs");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
