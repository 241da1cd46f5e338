import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra, type Ran } from "./terminal.ts";

const signal = new AbortController().signal;
const project = "test/projects/emea-prod";
const secret = aSecret();

describe("mra plan --drift", () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-cli-drift-"));
  let demo: DemoCluster;
  let other: ConnectedCluster;
  const look = (more: readonly string[] = [], state = "ci", language: "en" | "ko" = "en"): Promise<Ran> =>
    mra(["plan", project, "--drift", "--host", demo.host, "--ca", demo.caFile, ...more], {
      env: environment(state),
      language,
    });
  const environment = (state: string): Record<string, string> => ({
    MRA_HOST: demo.host,
    MRA_USER: demo.user,
    MRA_PASSWORD: demo.password,
    MRA_SECRET_TURN_MRA: secret,
    MRA_STATE_DIR: join(folder, state),
  });
  before(async () => {
    demo = await startDemoCluster({ seed: "empty" }, signal);
    const { host, user, password, caPem } = demo;
    other = connect({ host, user, password, ca: caPem });
  });
  after(async () => {
    other.close();
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("before a deploy: everything waits, nothing was changed outside, and nothing is written", async () => {
    const { status, out } = await look();
    assert.match(out, /^emea-prod: nothing was changed outside, 18 waiting for a deploy \(read .* UTC\)\n/);
    assert.equal(status, 0);
    assert.equal(demo.requests.writes, 0);
  });

  test("after a deploy: nothing", async () => {
    const plan = join(folder, "emea.plan");
    const env = environment("ci");
    await mra(["plan", project, "--host", demo.host, "--ca", demo.caFile, "--out", plan], { env });
    const deployed = await mra(["deploy", plan, "--yes", "--ca", demo.caFile], { env });
    assert.equal(deployed.status, 0, deployed.notes);
    const { status, out } = await look();
    assert.match(out, /^emea-prod: nothing was changed outside \(read/);
    assert.equal(status, 0);
  });

  test("a change behind our back: status 2, at its line, with both values", async () => {
    const live = await other.get("devicePools", { identity: ["DP-MRA"] }, signal);
    assert.ok(live.ok && live.value);
    const { uuid } = live.value;
    const fields = { region: "EMEA-HQ" };
    await other.write(
      { kind: "update", section: "devicePools", name: "DP-MRA", uuid, fields },
      () => undefined,
      signal,
    );
    const { status, out } = await look();
    assert.equal(status, 2);
    assert.match(out, /^emea-prod: 1 changed outside \(read/);
    assert.match(
      out,
      /~ Device pool DP-MRA\n {2}test\/projects\/emea-prod\/infrastructure\.mra\.yaml:\d+: Region of DP-MRA: live EMEA-HQ, changed outside since the deploy of .* UTC \(read .* UTC\)\n/,
    );
    assert.match((await look([], "ci", "ko")).out, /외부에서 변경되었습니다/);
  });

  test("as data for a machine, without any secret", async () => {
    const { status, out } = await look(["--format", "json"]);
    assert.equal(status, 2);
    const data = JSON.parse(out) as { counts: object; drift: { address: string; values: object[] }[] };
    assert.deepEqual(data.counts, { outside: 1, unknown: 0, pending: 0 });
    assert.equal(data.drift[0]?.address, "devicePools/DP-MRA");
    const [value] = data.drift[0].values as { file: string; live: string; cause: string }[];
    assert.deepEqual([value?.file, value?.live, value?.cause], ["EMEA-MRA", "EMEA-HQ", "cluster"]);
    assert.ok(!out.includes(secret) && !out.includes(demo.password));
  });

  test("where no deploy is remembered, a difference is one, said with care", async () => {
    const { status, out } = await look([], "fresh");
    assert.equal(status, 2);
    assert.match(out, /^emea-prod: 1 not as in the files \(read/);
    assert.match(out, /nothing was deployed from here yet/);
  });

  test("what cannot be told is status 1, and --help says which is which", async () => {
    const env = { ...environment("ci"), MRA_PASSWORD: "wrong" };
    const { status } = await mra(["plan", project, "--drift", "--host", demo.host, "--ca", demo.caFile], { env });
    assert.equal(status, 1);
    assert.equal((await look(["--out", join(folder, "x")])).status, 64);
    assert.match(
      (await mra(["plan", "--help"])).out,
      /--drift shows only .*Exit status:.*--drift: nothing was changed\n.*--drift: something was/s,
    );
  });
});
