import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra } from "./terminal.ts";

const call = ["preflight", "test/projects/emea-prod", "--demo"];

interface Report {
  readonly checks: readonly { readonly outcome: string; readonly rule: string }[];
}

test("mra preflight --demo asks the hosts that the demo plays, and finds what the editor finds", async (t) => {
  const demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  t.after(() => demo.stop());
  const { resolver, publicResolver, places, publicRoot } = await demo.surroundings();
  const { host, user, password, caFile: ca, expressway } = demo;
  const line = {
    ...{ host, user, password, ca },
    expressway: { host: expressway.host, user: expressway.user, password: expressway.password },
    surroundings: { resolver, publicResolver, places, publicRoot },
  };
  const { status, out, notes } = await mra([...call, "--format", "json"], {
    env: { MRA_DEMO_CLUSTER: JSON.stringify(line) },
  });
  assert.equal(status, 1, notes); // one check fails on purpose
  const { checks } = JSON.parse(out) as Report;
  const others = checks.filter((it) => it.outcome !== "passed").map((it) => `${it.outcome} ${it.rule}`);
  assert.deepEqual([...new Set(others)].sort(), [
    "failed MRA038",
    "notRun MRA031",
    "notRun MRA122",
    "warning MRA013",
    "warning MRA023",
  ]);
  assert.ok(checks.length - others.length > 80, `${checks.length - others.length} passed`);

  // what is read of it and written to files that state none of it makes no finding there
  const folder = mkdtempSync(join(tmpdir(), "mra-demo-facts-"));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync("test/projects/emea-prod", folder, { recursive: true });
  const file = join(folder, "cluster.mra.yaml");
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.replace(/^certificates:\n(?: {2}.*\n)+/m, ""));
  const env = { MRA_DEMO_CLUSTER: JSON.stringify(line) };
  const written = await mra(["preflight", folder, "--demo", "--write-facts"], { env });
  assert.equal(written.status, 0, written.notes);
  const text = readFileSync(file, "utf8");
  assert.doesNotMatch(text, /localhost/);
  assert.ok((text.match(/validUntil: "?\d{4}-\d\d-\d\d"?/g) ?? []).length >= 3, text);
  const checked = await mra(["check", folder]);
  assert.doesNotMatch(checked.out, /MRA155/);

  // what is said to be elsewhere than on this computer is refused, and nothing is sent
  const elsewhere = { ...line, host: "cucm-pub.example.com:8443" };
  for (const given of [
    undefined,
    "{",
    "[]",
    JSON.stringify({ ...line, surroundings: {} }),
    JSON.stringify(elsewhere),
  ]) {
    const refused = await mra(call, { env: given === undefined ? {} : { MRA_DEMO_CLUSTER: given } });
    assert.equal(refused.status, 64, given);
    assert.match(refused.notes, /^--demo checks the demo cluster of this computer: set MRA_DEMO_CLUSTER/);
  }
});
