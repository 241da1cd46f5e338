import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { phoneOfSecondPool, threePools, threePoolsText } from "../deploy/three-pools.ts";
import { mra, type Ran } from "./terminal.ts";

const signal = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), "mra-waves-"));
const [plan, undo] = [join(folder, "pools.plan"), join(folder, "undo.plan")];
let demo: DemoCluster;
/** A phone of the second pool that is registered. */
let lost: string;

before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, signal);
  const file = join(folder, "pools.mra.yaml");
  lost = await phoneOfSecondPool(demo);
  writeFileSync(file, threePoolsText(demo, lost));
  const planned = await run(["plan", file, "--cluster", "emea-prod", "--out", plan]);
  assert.equal(planned.status, 2, planned.notes + planned.out);
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (argv: readonly string[]): Promise<Ran> =>
  mra([...argv, "--host", demo.host, "--ca", demo.caFile], {
    env: { MRA_USER: demo.user, MRA_PASSWORD: demo.password, MRA_STATE_DIR: join(folder, "state") },
  });
const wave = (more: readonly string[] = []): Promise<Ran> =>
  run([
    "deploy",
    plan,
    "--yes",
    "--consent",
    "emea-prod:3",
    "--wave",
    "pools",
    "--wait",
    "1",
    "--back",
    "100",
    ...more,
  ]);
const applied = (): readonly string[] => demo.state.followUps.map((it) => it.name);

test("a wave that loses a phone is the last: the phone is named at its line, and the wave's undo is offered", async () => {
  demo.losePhone(lost);
  const ran = await wave();
  assert.equal(ran.status, 1, ran.notes);
  const [first = "", second = ""] = applied();
  assert.deepEqual([applied().length, second], [2, threePools[1]], `${first} first, then the one that loses a phone`);
  assert.match(ran.notes, /Wave 1 of 3: 2 steps, \d+ phones registered before it\n/);
  assert.match(ran.notes, /Wave 1 of 3: (\d+) of \1 phones registered again\n/);
  assert.match(ran.out, new RegExp(`pools\\.mra\\.yaml:\\d+: ${lost} has not come back: Unregistered at`));
  assert.match(ran.out, /Stopped after wave 2 of 3: at least \d+ must be registered again \(100 %\)/);
  assert.match(ran.out, /What undoes that wave: mra plan --undo 2 --cluster emea-prod --host/);
});

test("the same call begins nothing while the phone is away", async () => {
  const ran = await wave();
  assert.equal(ran.status, 1, ran.notes);
  assert.equal(applied().length, 2);
  assert.match(ran.out, /Nothing was begun: of the wave before, at least \d+ must be registered again/);
});

test("the undo of that wave brings back that pool only, and the same call goes on with it once the phone is back", async () => {
  const planned = await run(["plan", "--undo", "2", "--cluster", "emea-prod", "--out", undo]);
  assert.equal(planned.status, 2, planned.notes);
  assert.match(planned.out, /DP-HOME/);
  assert.doesNotMatch(planned.out, /DP-BER|DP-LON/);
  assert.match(
    (await mra(["history", "--cluster", "emea-prod"], { env: { MRA_STATE_DIR: join(folder, "state") } })).out,
    /wave 2 of 3\n.*wave 1 of 3/,
  );
  demo.findPhone(lost);
  const ran = await wave();
  assert.equal(ran.status, 0, ran.out + ran.notes);
  assert.match(ran.out, /emea-prod: all 3 waves done, and enough phones are back/);
  assert.deepEqual([...applied()].sort(), threePools, "none was told twice");
});

test("a window that is too short for a wave begins none", async () => {
  const short = new Date(Date.now() + 60_000).toTimeString().slice(0, 5);
  const empty = join(folder, "other-state");
  const ran = await mra(
    [
      "deploy",
      plan,
      "--yes",
      "--consent",
      "emea-prod:3",
      "--wave",
      "5,rest",
      "--wait",
      "600",
      "--until",
      short,
      "--host",
      demo.host,
      "--ca",
      demo.caFile,
    ],
    { env: { MRA_USER: demo.user, MRA_PASSWORD: demo.password, MRA_STATE_DIR: empty } },
  );
  assert.equal(ran.status, 1);
  assert.match(
    ran.out,
    new RegExp(`Wave 1 of \\d was not begun: it may take 1\\d minutes and would not end before ${short}`),
  );
  assert.equal(applied().length, 3);
});

for (const [argv, says] of [
  [["--wave", "5,x"], /--wave takes shares of the phones in percent/],
  [["--wave", "5", "--back", "101"], /--back takes a whole number of percent/],
  [["--wave", "5", "--until", "soon"], /--until takes a time of day/],
  [["--wave", "5", "--wait", "0"], /--wait must be more than 0/],
  [["--back", "90"], /--back and --until belong to --wave/],
] as const)
  test(`mra deploy ${argv.join(" ")} is a wrong call`, async () => {
    const ran = await run(["deploy", plan, ...argv]);
    assert.equal(ran.status, 64);
    assert.match(ran.notes, says);
  });
