import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { say, type Message } from "../../core/src/base/text.ts";
import { run } from "../../server/src/cli/run.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-pipe-"));
let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a deployment whose output nobody reads any more goes on, says so, and does not end as a success", async () => {
  const { host, user, password, caFile } = demo;
  const env = {
    MRA_HOST: host,
    MRA_USER: user,
    MRA_PASSWORD: password,
    MRA_SECRET_TURN_MRA: aSecret(),
    MRA_STATE_DIR: folder,
  };
  const plan = join(folder, "emea.plan");
  await mra(["plan", "test/projects/emea-prod", "--host", host, "--ca", caFile, "--out", plan], { env });
  const notes: Message[] = [];
  const status = await run(
    ["deploy", plan, "--yes", "--ca", caFile],
    {
      language: "en",
      env,
      colour: false,
      out: () => undefined,
      note: (it) => notes.push(it),
      written: () => Promise.resolve("EPIPE"),
      atInterrupt: () => () => undefined,
      ask: () => Promise.resolve(undefined),
    },
    new AbortController().signal,
  );
  assert.notEqual(status, 0);
  assert.match(say(notes.at(-1) ?? assert.fail("nothing was said"), "en"), /went on to its end\. mra history says/);
  const past = await mra(["history", "--cluster", "emea-prod"], { env });
  assert.match(past.out, /(\d+) of \1 steps done/);
});
