import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "../cli/terminal.ts";
import { wholeProject } from "./whole-project.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-whole-"));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

for (const version of ["11.5", "12.0", "12.5", "14.0", "15.0"] as const) {
  test(`every kind of object that ${version} knows is deployed, stays, and comes back`, async () => {
    const cluster = await startDemoCluster({ version, seed: "empty" }, new AbortController().signal);
    try {
      const own = join(folder, version);
      mkdirSync(own);
      writeFileSync(join(own, "whole.mra.yaml"), wholeProject(version));
      const env = {
        MRA_HOST: cluster.host,
        MRA_USER: cluster.user,
        MRA_PASSWORD: cluster.password,
        MRA_STATE_DIR: join(folder, `state-${version}`),
        MRA_SECRET_W_TURN: aSecret(),
        MRA_SECRET_W_LDAP: aSecret(),
      };
      const connection = ["--cluster", "whole", "--host", cluster.host, "--ca", cluster.caFile];
      const file = join(folder, `${version}.plan`);
      const planned = await mra(["plan", own, ...connection, "--out", file], { env });
      assert.equal(planned.status, 2, planned.notes);
      const deployed = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
      assert.equal(deployed.status, 0, deployed.out + deployed.notes);
      const again = await mra(["plan", own, ...connection], { env });
      assert.match(again.out, /^whole: nothing to do/, again.out);
      const pulled = join(folder, `pulled-${version}`);
      assert.equal((await mra(["pull", ...connection, "--out", pulled], { env })).status, 0);
      const checked = await mra(["check", pulled, "--format", "json"], { env });
      const errors = (
        JSON.parse(checked.out) as { findings: { severity: string; code: string; message: string; file: string }[] }
      ).findings.filter((it) => it.severity === "error" && it.code !== "MRA008"); // no cluster tells which Expressways it has
      assert.deepEqual(errors, []);
      const same = await mra(["plan", pulled, ...connection], { env });
      assert.match(same.out, /^whole: nothing to do/, same.out + same.notes);
    } finally {
      await cluster.stop();
    }
  });
}
