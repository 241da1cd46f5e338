import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { byAnotherHand, deploying, reading, takeViolations } from "../../tools/tests/witness/activities.ts";
import { formsOf, searchFor } from "../../tools/tests/witness/secrets.ts";
import { preload } from "../../tools/tests/witness/suite.ts";
import { verdict } from "../../tools/tests/witness/verdict.ts";

const root = mkdtempSync(join(tmpdir(), "mra-witness-"));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A witness's folder of its own, beside the one that may be watching this test. */
function folderOf(name: string): string {
  const folder = join(root, name);
  for (const it of ["tmp", "kept", "seen", "secrets", "counts"]) mkdirSync(join(folder, it), { recursive: true });
  return folder;
}

test("a write that arrives while only reading is under way is seen; those of a deployment and of another hand are not", async () => {
  const { signal } = new AbortController();
  const demo = await startDemoCluster({ seed: "standard" }, signal);
  const cluster = connect({ host: demo.host, user: demo.user, password: demo.password, ca: demo.caPem });
  const write = async (name: string): Promise<void> => {
    const done = await cluster.write({ kind: "add", section: "regions", name, fields: { name } }, () => "", signal);
    assert.equal(done.kind, "applied", JSON.stringify(done));
  };
  const end = reading("what may only read");
  try {
    await cluster.get("regions", { identity: ["Default"] }, signal);
    assert.deepEqual(takeViolations(), []);
    await byAnotherHand(() => write("R1"));
    const endDeployment = deploying();
    await write("R2");
    endDeployment();
    endDeployment();
    assert.deepEqual(takeViolations(), []);
    await write("R3");
    assert.deepEqual(takeViolations(), ["addRegion while only these were under way: what may only read"]);
    end();
    await write("R4");
    assert.deepEqual(takeViolations(), []);
  } finally {
    end();
    cluster.close();
    await demo.stop();
  }
});

describe("a secret is found", () => {
  const secret = 'correct/horse+bätt"ery';
  const forms = formsOf(secret);
  const search = searchFor(forms);
  test("as it is, in JSON, in a URI, in hexadecimal digits, in UTF-16", () => {
    const dressed = [
      secret,
      JSON.stringify({ secret }),
      encodeURIComponent(secret),
      Buffer.from(secret).toString("hex"),
    ];
    for (const it of [...dressed.map((text) => Buffer.from(text)), Buffer.from(secret, "utf16le")])
      assert.ok(search(Buffer.concat([Buffer.from("a"), it, Buffer.from("z")])).size > 0, it.toString());
  });
  test("in base64 at each place it may stand in", () => {
    for (const user of ["", "a", "ab", "abc", "demo-admin"])
      for (const rest of ["", "1", "12"])
        for (const code of ["base64", "base64url"] as const)
          assert.ok(search(Buffer.from(Buffer.from(`${user}:${secret}${rest}`).toString(code))).size > 0, user + rest);
  });
  test("not where it is not", () => {
    assert.equal(search(Buffer.from(`${secret.slice(0, -1)} ${secret.slice(1)} cor`)).size, 0);
  });
});

describe("the verdict", () => {
  const said: string[] = [];
  const judge = (folder: string): boolean => {
    const { failed } = verdict({ folder, also: [], whole: false }, (line) => void said.push(line));
    return failed === 0;
  };
  test("is against a run that left a secret in a file, with the file's name", () => {
    const folder = folderOf("left");
    writeFileSync(join(folder, "secrets", "1"), `${JSON.stringify("a-secret-of-a-test")}\n`);
    writeFileSync(join(folder, "kept", "1"), "nothing");
    assert.ok(judge(folder));
    rmSync(join(folder, "kept", "planted"), { recursive: true });
    writeFileSync(join(folder, "seen", "log"), `password=${Buffer.from("x:a-secret-of-a-test").toString("base64")}`);
    assert.ok(!judge(folder));
    assert.match(said.at(-1) ?? "", /FOUND: .*seen\/log: a-s…/);
  });
  test("is against a run in which something that may only read wrote", () => {
    const folder = folderOf("wrote");
    const counts = { reading: { "mra plan": 2 }, reads: 3, deployed: 0, byHand: 0, violations: ["addPhone while"] };
    writeFileSync(join(folder, "counts", "1"), JSON.stringify(counts));
    assert.ok(!judge(folder));
    assert.match(said.find((it) => it.includes("WRITTEN")) ?? "", /addPhone/);
  });
  test("is against a whole run that asked nothing", () => {
    const folder = folderOf("empty");
    assert.deepEqual(
      verdict({ folder, also: [], whole: true }, () => undefined),
      { passed: 0, failed: 2 },
    );
  });
});

test("what a process prints and starts is written down, and what it removes is kept", () => {
  const folder = folderOf("process");
  const script = join(root, "script.mjs");
  writeFileSync(
    script,
    `import { rmSync, unlinkSync, writeFileSync } from "node:fs";
     import { rm } from "node:fs/promises";
     import { spawn } from "node:child_process";
     import { once } from "node:events";
     const at = process.env.MRA_WITNESS + "/tmp/";
     writeFileSync(at + "a", "kept a"); writeFileSync(at + "b", "kept b"); writeFileSync(at + "c", "kept c");
     rmSync(at + "a"); unlinkSync(at + "b"); await rm(at + "c"); rmSync(at + "d", { force: true });
     await once(spawn(process.execPath, ["-e", "0", "an argument"]), "exit");
     console.log("printed"); console.error("told");`,
  );
  const env = { ...process.env, MRA_WITNESS: folder, NODE_OPTIONS: preload };
  const { status, stdout } = spawnSync(process.execPath, [script], { env, encoding: "utf8" });
  assert.equal(status, 0);
  assert.equal(stdout, "printed\n");
  assert.deepEqual(readdirSync(join(folder, "tmp")), []);
  assert.equal(readdirSync(join(folder, "kept")).length, 3);
  const textOf = (name: string): string =>
    readdirSync(join(folder, "seen"))
      .filter((it) => it.endsWith(name))
      .map((it) => readFileSync(join(folder, "seen", it), "utf8"))
      .join("");
  assert.equal(textOf("stdout"), "printed\n");
  assert.equal(textOf("stderr"), "told\n");
  assert.match(textOf("processes"), /-e 0 an argument/);
  const { failed } = verdict({ folder, also: [], whole: false }, () => undefined);
  assert.equal(failed, 0);
});
