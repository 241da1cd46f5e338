import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import type { FaultKind } from "../../server/src/demo-cluster/faults.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra, type Ran } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-deploy-"));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const secret = aSecret();

function environment(cluster: DemoCluster, state: string): Record<string, string> {
  return {
    MRA_HOST: cluster.host,
    MRA_USER: cluster.user,
    MRA_PASSWORD: cluster.password,
    MRA_SECRET_TURN_MRA: secret,
    MRA_STATE_DIR: join(folder, state),
  };
}
const connection = (cluster: DemoCluster): string[] => ["--host", cluster.host, "--ca", cluster.caFile];
const project = "test/projects/emea-prod";

async function withCluster(run: (cluster: DemoCluster) => Promise<void>): Promise<void> {
  const abort = new AbortController();
  const cluster = await startDemoCluster({ seed: "empty" }, abort.signal);
  try {
    await run(cluster);
  } finally {
    await cluster.stop();
  }
}

describe("the whole way on a fresh cluster", () => {
  let cluster: DemoCluster;
  let env: Record<string, string>;
  const file = join(folder, "emea.plan");
  before(async () => {
    cluster = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
    env = environment(cluster, "whole");
  });
  after(() => cluster.stop());

  test("plan says what would be done, writes nothing, and has changes", async () => {
    const { status, out } = await mra(
      ["plan", project, "--cluster", "emea-prod", ...connection(cluster), "--out", file],
      { env },
    );
    assert.equal(status, 2);
    assert.match(out, /^emea-prod: 18 to add\n/);
    assert.equal(cluster.requests.writes, 0);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });
  test("deploy without a yes asks, and does nothing when nobody answers", async () => {
    const { status, notes } = await mra(["deploy", file, "--ca", cluster.caFile], { env });
    assert.equal(status, 1);
    assert.match(notes, /--yes/);
    assert.equal(cluster.requests.writes, 0);
  });
  test("deploy without the secret names the variable", async () => {
    const { MRA_SECRET_TURN_MRA: _, ...rest } = env;
    const { status, notes } = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env: rest });
    assert.equal(status, 64);
    assert.match(notes, /MRA_SECRET_TURN_MRA/);
    assert.equal(cluster.requests.writes, 0);
  });
  test("deploy carries it out", async () => {
    const { status, out } = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
    assert.match(out, /19 of 19 steps done/);
    assert.equal(status, 0);
  });
  test("the second plan is empty", async () => {
    const { status, out } = await mra(["plan", project, "--cluster", "emea-prod", ...connection(cluster)], { env });
    assert.match(out, /[^\n]\n$/, "what follows on stderr begins a line");
    assert.match(out, /^emea-prod: nothing to do\n/);
    assert.equal(status, 0);
  });
  test("the same plan again writes nothing", async () => {
    const { writes } = cluster.requests;
    await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
    assert.equal(cluster.requests.writes, writes);
  });
  test("neither password nor secret stands in a plan or a journal", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((it) => join(folder, it))
      .filter((it) => statSync(it).isFile());
    assert.ok(files.some((it) => it.endsWith(".jsonl")));
    const holding = (needle: string): string[] => files.filter((it) => readFileSync(it, "utf8").includes(needle));
    assert.deepEqual(holding(secret), []);
    assert.deepEqual(holding(cluster.password), []);
    writeFileSync(join(folder, "planted"), secret);
    files.push(join(folder, "planted"));
    assert.equal(holding(secret).length, 1, "the search finds what is there");
    writeFileSync(join(folder, "planted"), ""); // the whole run is searched, too
  });
});

test("what is to go needs a word that names the cluster and the number", async () => {
  await withCluster(async (cluster) => {
    const env = environment(cluster, "removal");
    const deployed = join(folder, "first.plan");
    await mra(["plan", project, ...connection(cluster), "--out", deployed], { env });
    await mra(["deploy", deployed, "--yes", "--ca", cluster.caFile], { env });
    const own = mkdtempSync(join(folder, "removal-"));
    for (const it of readdirSync(project)) copyFileSync(join(project, it), join(own, it));
    const people = join(own, "people.mra.yaml");
    writeFileSync(
      people,
      readFileSync(people, "utf8").replace("  - name: TCTMKIM\n", "  - name: TCTMKIM\n    state: absent\n"),
    );
    const file = join(folder, "removal.plan");
    const planned = await mra(["plan", own, ...connection(cluster), "--out", file], { env });
    assert.match(planned.out, /1 to remove/);
    const without = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
    assert.match(without.out, /not chosen {2}Phone TCTMKIM.*: needs consent/);
    assert.equal(without.status, 1, "what is left out is not done");
    const wrong = await mra(["deploy", file, "--yes", "--consent", "emea-prod:7", "--ca", cluster.caFile], { env });
    assert.equal(wrong.status, 1);
    assert.match(wrong.notes, /emea-prod:1/);
    const done = await mra(["deploy", file, "--yes", "--consent", "emea-prod:1", "--ca", cluster.caFile], { env });
    assert.equal(done.status, 0, done.notes);
    assert.match((await mra(["plan", own, ...connection(cluster)], { env })).out, /nothing to do/);
  });
});

test("objects with errors are shown with their codes, and are left out unless they are wanted", async () => {
  await withCluster(async (cluster) => {
    const env = environment(cluster, "errors");
    const own = mkdtempSync(join(folder, "errors-"));
    for (const it of readdirSync(project)) copyFileSync(join(project, it), join(own, it));
    const people = join(own, "people.mra.yaml");
    const profile =
      "  - { name: bad.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Non Secure }\n";
    writeFileSync(people, `${readFileSync(people, "utf8")}\nphoneSecurityProfiles:\n${profile}`);
    const file = join(folder, "errors.plan");
    const planned = await mra(["plan", own, ...connection(cluster), "--out", file], { env });
    assert.equal(planned.status, 2, planned.notes);
    assert.match(planned.out, /\nWhat stands against it:\n.*people\.mra\.yaml:\d+:\d+ {2}(?:.*\n)?.*error MRA035 {2}/);
    const stored = JSON.parse(readFileSync(file, "utf8")) as { plan: Plan };
    const errors = stored.plan.findings.filter((it) => it.severity === "error");
    assert.ok(errors.some((it) => it.code === "MRA035" && say(it.message, "en").includes("Non Secure")));
    const without = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
    assert.equal(without.status, 1);
    assert.match(without.out, /not chosen {2}Phone security profile bad\.example\.com: has errors \(MRA035/);
    assert.match(without.out, /: 19 of 19 steps done\n$/);
    const asked = await mra(["deploy", file, "--ca", cluster.caFile], { env, answers: ["no"] });
    assert.match(asked.notes, /1 step is left out, because of errors .*--include-errors/);
    const all = await mra(["deploy", file, "--yes", "--include-errors", "--ca", cluster.caFile], { env });
    assert.equal(all.status, 0, all.out);
    assert.match(all.out, /: 20 of 20 steps done\n$/);
  });
});

test("--out and a plan are what they are: no other file is replaced, no pipe or device holds anything up", async () => {
  await withCluster(async (cluster) => {
    const env = environment(cluster, "out");
    const own = mkdtempSync(join(folder, "out-"));
    const letter = join(own, "letter.txt");
    writeFileSync(letter, "Dear Sir\n");
    const plan = async (out: string, ...more: string[]): Promise<Ran> =>
      await mra(["plan", project, ...connection(cluster), "--out", out, ...more], { env });
    const refused = await plan(letter);
    assert.equal(refused.status, 1);
    assert.match(refused.notes, /letter\.txt is there already .*--force/);
    assert.equal(readFileSync(letter, "utf8"), "Dear Sir\n");
    assert.equal((await plan(letter, "--force")).status, 2);
    assert.equal((await plan(letter)).status, 2, "it is a plan now");
    if (process.platform === "win32") return;
    assert.equal((await plan("/dev/null")).status, 2);
    assert.ok(statSync("/dev/null").isCharacterDevice());
    assert.equal((await plan("/dev/full")).status, 1);
    assert.equal((await mra(["deploy", "/dev/zero", "--yes", "--host", cluster.host], { env })).status, 1);
    for (const out of [letter, "/dev/null"]) {
      const pulled = await mra(["pull", "--cluster", "emea-prod", ...connection(cluster), "--out", out], { env });
      assert.equal(pulled.status, 1);
      assert.match(pulled.notes, /is not a folder/);
    }
  });
});

test("a file that changed after the plan makes it stale", async () => {
  await withCluster(async (cluster) => {
    const env = environment(cluster, "stale");
    const own = mkdtempSync(join(folder, "stale-"));
    for (const it of readdirSync(project)) copyFileSync(join(project, it), join(own, it));
    const file = join(folder, "stale.plan");
    await mra(["plan", own, ...connection(cluster), "--out", file], { env });
    const path = join(own, "infrastructure.mra.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("64 kbps", "32 kbps"));
    const { status, notes } = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
    assert.equal(status, 1);
    assert.match(notes, /infrastructure\.mra\.yaml/);
    assert.equal(cluster.requests.writes, 0);
  });
});

describe("what goes wrong is said with what to do, and nothing is written twice", () => {
  const plan = async (cluster: DemoCluster, env: Record<string, string>, ...more: string[]): Promise<Ran> =>
    await mra(["plan", project, "--cluster", "emea-prod", "--host", cluster.host, ...more], { env });

  test("wrong password", async () => {
    await withCluster(async (cluster) => {
      const { status, notes } = await plan(
        cluster,
        { ...environment(cluster, "pw"), MRA_PASSWORD: "wrong" },
        "--ca",
        cluster.caFile,
      );
      assert.equal(status, 1);
      assert.match(notes, /user name and password/);
      assert.doesNotMatch(notes, /wrong\b/);
    });
  });
  test("wrong CA", async () => {
    await withCluster(async (cluster) => {
      const { status, notes } = await plan(cluster, environment(cluster, "ca"));
      assert.equal(status, 1);
      assert.match(notes, /certificate .* SHA-256/);
      assert.equal(cluster.requests.reads + cluster.requests.writes, 0);
    });
  });
  test("no user in the environment", async () => {
    await withCluster(async (cluster) => {
      const { status, notes } = await plan(cluster, {}, "--ca", cluster.caFile);
      assert.equal(status, 64);
      assert.match(notes, /MRA_USER and MRA_PASSWORD/);
    });
  });
  const breaks: readonly (readonly [string, FaultKind])[] = [
    ["before it is done", { kind: "reset", when: "before" }],
    ["after it is done", { kind: "reset", when: "after" }],
    ["in the middle of the answer", { kind: "cut", share: 0.5 }],
    ["with a page of the web server", { kind: "page", when: "after", status: 500 }],
  ];
  for (const [title, fault] of breaks) {
    test(`a connection that breaks during a deploy, ${title}`, async () => {
      await withCluster(async (cluster) => {
        const state = `break-${title.replaceAll(" ", "-")}`;
        const env = environment(cluster, state);
        const file = join(folder, `${state}.plan`);
        await mra(["plan", project, ...connection(cluster), "--out", file], { env });
        const struck = cluster.inject(fault, { operation: "addDevicePool" });
        await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
        assert.equal(struck.struck, 1);
        const again = await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
        assert.equal(again.status, 0, again.notes + again.out);
        assert.match((await mra(["plan", project, ...connection(cluster)], { env })).out, /nothing to do/);
        assert.equal(cluster.state.names("devicePools").filter((it) => it === "DP-MRA").length, 1);
      });
    });
  }
});

describe("what was deployed is listed, and can be undone", () => {
  let cluster: DemoCluster;
  let env: Record<string, string>;
  before(async () => {
    cluster = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
    env = environment(cluster, "history");
  });
  after(() => cluster.stop());

  test("history names number, outcome, user and host; one of them with its steps", async () => {
    assert.match(
      (await mra(["history", "--cluster", "emea-prod"], { env })).notes,
      /Nothing was deployed to emea-prod/,
    );
    const before = cluster.state.snapshot();
    const file = join(folder, "history.plan");
    await mra(["plan", project, ...connection(cluster), "--out", file], { env });
    await mra(["deploy", file, "--yes", "--ca", cluster.caFile], { env });
    const all = await mra(["history", "--cluster", "emea-prod"], { env });
    assert.equal(all.status, 0);
    assert.match(all.out, /^1 {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}19 of 19 steps done {2}\S+ on 127\.0\.0\.1:\d+\n$/);
    const one = await mra(["history", "1", "--cluster", "emea-prod"], { env });
    assert.match(one.out, /\n\+ Device pool DP-MRA {2}\[done\]\n/);
    assert.match(
      (await mra(["history", "7", "--cluster", "emea-prod"], { env })).notes,
      /no deployment 7 to emea-prod/,
    );

    const { writes } = cluster.requests;
    const undo = join(folder, "undo.plan");
    const back = ["plan", project, "--cluster", "emea-prod", "--undo", "1", "--ca", cluster.caFile];
    const planned = await mra([...back, "--out", undo], { env });
    assert.equal(planned.status, 2, planned.notes);
    assert.match(planned.out, /^emea-prod: 18 to remove/);
    assert.match(planned.out, /\* This brings back what was there before deployment 1 of /);
    assert.match(planned.out, /\* The files stay as they are/);
    assert.equal(cluster.requests.writes, writes, "a plan writes nothing");

    const count = /emea-prod:\d+/.exec(
      (await mra(["deploy", undo, "--yes", "--consent", "emea-prod:0", "--ca", cluster.caFile], { env })).notes,
    )?.[0];
    const done = await mra(["deploy", undo, "--yes", "--consent", count ?? "", "--ca", cluster.caFile], { env });
    assert.equal(done.status, 0, done.notes + done.out);
    assert.equal(shape(cluster.state.snapshot()), shape(before));
    assert.match((await mra(back, { env })).out, /^emea-prod: nothing to do/);
    const noted = await mra(["history", "2", "--cluster", "emea-prod", "--note", "CHG0042"], { env });
    assert.equal(noted.status, 0, noted.notes);
    assert.match(
      (await mra(["history", "--cluster", "emea-prod"], { env })).out,
      /^2 .* {2}undoes 1 {2}"CHG0042"\n1 .* {2}undone by 2\n$/,
    );
    assert.equal((await mra(["history", "--cluster", "emea-prod", "--note", "CHG0042"], { env })).status, 64);
  });

  /** A cluster's content as text; a list that was emptied is as one that never was. */
  const shape = (it: unknown): string =>
    JSON.stringify(it, (_key, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value), 1);

  test("a deployment is not undone elsewhere", async () => {
    const planned = await mra(
      [
        "plan",
        project,
        "--cluster",
        "emea-prod",
        "--undo",
        "1",
        "--host",
        `localhost:${cluster.host.split(":")[1]}`,
        "--ca",
        cluster.caFile,
      ],
      { env },
    );
    assert.equal(planned.status, 1);
    assert.match(planned.notes, /Deployment 1 went to 127\.0\.0\.1:\d+, and this is localhost:\d+/);
  });
});
