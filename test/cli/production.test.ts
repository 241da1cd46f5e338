import assert from "node:assert/strict";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { Plan } from "../../core/src/plan/step.ts";
import { planDigest } from "../../server/src/deploy/inputs.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra, type Ran } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "mra-production-"));
const project = "test/projects/emea-prod";
const secret = aSecret();
after(() => rmSync(root, { recursive: true, force: true }));

/** A fresh cluster, the example project with some words more in its cluster's definition, and the plan between them. */
interface Scene {
  readonly demo: DemoCluster;
  readonly plan: string;
  readonly steps: number;
  readonly env: Record<string, string>;
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  readonly answering: (answers: string[], ...argv: readonly string[]) => Promise<Ran>;
}
let n = 0;
async function scene(more: string, work: (it: Scene) => Promise<void>): Promise<void> {
  const demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  try {
    const folder = join(root, String(n++));
    mkdirSync(folder);
    for (const it of readdirSync(project)) copyFileSync(join(project, it), join(folder, it));
    const cluster = join(folder, "cluster.mra.yaml");
    writeFileSync(cluster, readFileSync(cluster, "utf8").replace("  name: emea-prod\n", `  name: emea-prod\n${more}`));
    const env = {
      MRA_HOST: demo.host,
      MRA_CA: demo.caFile,
      MRA_USER: demo.user,
      MRA_PASSWORD: demo.password,
      MRA_SECRET_TURN_MRA: secret,
      MRA_STATE_DIR: join(folder, "state"),
      MRA_SETTINGS: join(folder, "settings.json"),
    };
    const plan = join(folder, "emea.plan");
    const planned = await mra(["plan", folder, "--cluster", "emea-prod", "--out", plan], { env });
    assert.equal(planned.status, 2, planned.notes);
    const steps = storedIn(plan).steps.length;
    const run = (...argv: readonly string[]) => mra(argv, { env });
    await work({ demo, plan, steps, env, run, answering: (answers, ...argv) => mra(argv, { env, answers }) });
  } finally {
    await demo.stop();
  }
}

const storedIn = (path: string): Plan => (JSON.parse(readFileSync(path, "utf8")) as { plan: Plan }).plan;
const production = "  production: true\n";

describe("a production cluster", () => {
  test("--yes is not enough, whatever the steps do; name and number are", async () => {
    await scene(production, async ({ demo, plan, steps, run }) => {
      const bare = await run("deploy", plan, "--yes");
      assert.equal(bare.status, 1);
      assert.match(bare.notes, new RegExp(`emea-prod is a production cluster.*--consent emea-prod:${String(steps)}`));
      for (const other of [`emea-prod:${String(steps + 1)}`, `other:${String(steps)}`, "emea-prod", "emea-prod:"])
        assert.equal((await run("deploy", plan, "--yes", "--consent", other)).status, 1, other);
      assert.equal(demo.requests.writes, 0);
      const done = await run("deploy", plan, "--yes", "--consent", `emea-prod:${String(steps)}`);
      assert.equal(done.status, 0, done.notes);
    });
  });
  test("at the terminal, name and number are typed", async () => {
    await scene(production, async ({ demo, plan, steps, answering }) => {
      for (const answer of ["yes", "", "emea-prod", String(steps)])
        assert.equal((await answering([answer], "deploy", plan)).status, 1, answer);
      assert.equal(demo.requests.writes, 0);
      const done = await answering([`emea-prod:${String(steps)}`], "deploy", plan);
      assert.equal(done.status, 0, done.notes);
    });
  });
  test("an approval that a person gave ahead is taken, named in the journal, and good for this plan only", async () => {
    await scene(production, async ({ demo, plan, steps, env, run, answering }) => {
      assert.equal((await run("approve", plan)).status, 1, "nobody can be asked");
      assert.equal((await answering(["yes"], "approve", plan)).status, 1);
      assert.equal((await run("deploy", plan, "--yes")).status, 1);
      const approved = await answering([`emea-prod:${String(steps)}`], "approve", plan, "--for", "1");
      assert.equal(approved.status, 0, approved.notes);
      const folder = join(env.MRA_STATE_DIR ?? "", "approvals");
      const path = join(folder, readdirSync(folder)[0] ?? "");
      if (process.platform !== "win32") assert.equal(statSync(path).mode & 0o777, 0o600);
      const record = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
      assert.deepEqual(Object.keys(record), ["digest", "host", "steps", "expiry", "who"]);
      assert.equal(record.digest, planDigest(storedIn(plan)));

      const broken: readonly (readonly [string, object])[] = [
        ["ended", { expiry: new Date(Date.now() - 1000).toISOString() }],
        ["never ends", { expiry: "never" }],
        ["another host", { host: "127.0.0.1:1" }],
        ["another plan", { digest: "0".repeat(64) }],
      ];
      for (const [title, part] of broken) {
        writeFileSync(path, JSON.stringify({ ...record, ...part }));
        assert.equal((await run("deploy", plan, "--yes")).status, 1, title);
      }
      assert.equal(demo.requests.writes, 0);
      writeFileSync(path, JSON.stringify(record));
      const done = await run("deploy", plan, "--yes");
      assert.equal(done.status, 0, done.notes);
      assert.match(done.notes, /Approved by .+ on /);
      assert.match((await run("history", "--cluster", "emea-prod")).out, /, approved by .+ on /);
    });
  });
  test("a CI environment passes its approval on; what is wrong with it is said", async () => {
    await scene(production, async ({ demo, plan, steps, env }) => {
      const record = {
        digest: planDigest(storedIn(plan)),
        host: demo.host,
        steps,
        expiry: new Date(Date.now() + 60_000).toISOString(),
        who: "kim, environment production",
      };
      const deploy = (approval: string): Promise<Ran> =>
        mra(["deploy", plan, "--yes"], { env: { ...env, MRA_APPROVAL: approval } });
      for (const [part, said] of [
        [{ steps: steps - 1 }, /is for \d+ steps, and the plan has/],
        [{ digest: "0".repeat(64) }, /is for another plan/],
        [{ host: "127.0.0.1:1" }, /is for 127\.0\.0\.1:1/],
        [{ expiry: "2020-01-01T00:00:00Z" }, /ended at 2020/],
      ] as const) {
        const it = await deploy(JSON.stringify({ ...record, ...part }));
        assert.equal(it.status, 1);
        assert.match(it.notes, said);
      }
      for (const odd of [
        "yes",
        "{}",
        JSON.stringify({ ...record, who: "" }),
        JSON.stringify({ ...record, steps: "all" }),
      ])
        assert.equal((await deploy(odd)).status, 64, odd);
      assert.equal(demo.requests.writes, 0);
      assert.equal((await deploy(JSON.stringify(record))).status, 0);
    });
  });
  test("the user's own settings say it as well, by name or by host; undoing asks as much as doing", async () => {
    await scene("", async ({ demo, plan, steps, env, run }) => {
      for (const entry of [
        { name: "emea-prod", host: "elsewhere", production: true },
        { name: "another", host: demo.host, production: true },
      ]) {
        writeFileSync(env.MRA_SETTINGS ?? "", JSON.stringify([entry]));
        assert.equal((await run("deploy", plan, "--yes")).status, 1, entry.name);
      }
      assert.equal(demo.requests.writes, 0);
      assert.equal((await run("deploy", plan, "--yes", "--consent", `emea-prod:${String(steps)}`)).status, 0);
      rmSync(env.MRA_SETTINGS ?? "");
      const undo = `${plan}.undo`;
      await run("plan", project, "--cluster", "emea-prod", "--undo", "1", "--out", undo);
      const bare = await run("deploy", undo, "--yes");
      assert.match(bare.notes, /production cluster/, "the journal knows what the files of an undo do not say");
    });
  });
  test("elsewhere, one yes does for what can be taken back", async () => {
    await scene("  production: false\n", async ({ plan, run }) => {
      assert.equal((await run("deploy", plan, "--yes")).status, 0);
    });
  });
});

describe("a read-only cluster", () => {
  test("nothing is written, with any consent or approval", async () => {
    await scene("  readOnly: true\n", async ({ demo, plan, steps, run, answering }) => {
      await answering([`emea-prod:${String(steps)}`], "approve", plan);
      for (const more of [[], ["--consent", "emea-prod:0"]]) {
        const it = await run("deploy", plan, "--yes", ...more);
        assert.equal(it.status, 1);
        assert.match(it.notes, /read-only; nothing is written/);
      }
      assert.equal(demo.requests.writes, 0);
    });
  });
  test("the user's own settings say it as well, by name or by host", async () => {
    await scene("", async ({ demo, plan, env, run }) => {
      for (const entry of [
        { name: "emea-prod", host: "elsewhere", readOnly: true },
        { name: "another", host: demo.host, readOnly: true },
      ]) {
        writeFileSync(env.MRA_SETTINGS ?? "", JSON.stringify([entry]));
        assert.match((await run("deploy", plan, "--yes")).notes, /read-only/, entry.name);
      }
      assert.equal(demo.requests.writes, 0);
    });
  });
});
