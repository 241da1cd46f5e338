import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { proxyFor } from "../demo-cluster/rewriting-proxy.ts";
import { mra } from "./terminal.ts";

test("what mra pull writes from answers of captured shape is planned as no change", async () => {
  const root = mkdtempSync(join(tmpdir(), "mra-captured-"));
  const demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  const proxy = await proxyFor(demo);
  try {
    const ca = join(root, "ca.pem");
    writeFileSync(ca, proxy.ca);
    const env = { MRA_USER: demo.user, MRA_PASSWORD: demo.password, MRA_STATE_DIR: join(root, "state") };
    const call = (...argv: readonly string[]) =>
      mra([...argv, "--cluster", "emea-prod", "--host", proxy.host, "--ca", ca], { env });
    const folder = join(root, "files");
    const pulled = await call("pull", "--out", folder);
    assert.equal(pulled.status, 0, pulled.notes);
    assert.ok((proxy.seen.operations.get("getPhone") ?? 0) > 100);
    const plan = await call("plan", folder);
    assert.equal(plan.status, 0, plan.out.slice(0, 2000) + plan.notes);
    assert.match(plan.out, /^emea-prod: nothing to do/);
  } finally {
    await proxy.stop();
    await demo.stop();
    rmSync(root, { recursive: true, force: true });
  }
});
