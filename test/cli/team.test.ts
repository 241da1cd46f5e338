import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { bareRepository, run } from "../state/lab.ts";
import { mra } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "mra-team-"));
const home = process.cwd();
let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
});
after(async () => {
  process.chdir(home);
  await demo.stop();
  rmSync(root, { recursive: true, force: true });
});

const file = 'apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\nregions: [{ name: TEAM }]\n';

/** A computer of the team: its own checkout, its own folder of state. */
function computer(name: string, state: string): (env?: Record<string, string>) => Record<string, string> {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "a.mra.yaml"), file);
  writeFileSync(join(folder, "mra.config.yaml"), `state: ${state}\n`);
  return (env = {}) => {
    process.chdir(folder);
    return {
      MRA_HOST: demo.host,
      MRA_CA: demo.caFile,
      MRA_USER: demo.user,
      MRA_PASSWORD: demo.password,
      MRA_STATE_DIR: join(root, `${name}.state`),
      PATH: process.env.PATH ?? "",
      ...env,
    };
  };
}

const ways = [
  { title: "a folder", state: "../share", before: () => undefined },
  {
    title: "a branch",
    state: "git+mra-state",
    before: (names: readonly string[]) => {
      const bare = bareRepository(join(root, "git"));
      for (const name of names) run("git", ["clone", "--quiet", bare, join(root, name)]);
    },
  },
];

for (const { title, state, before: prepare } of ways)
  test(`${title}: what one deployed from the command line, a colleague sees, and undoes; no password stands there`, async () => {
    const names = ["anna", "boris"].map((it) => `${it}-${title.replace(/ /g, "-")}`);
    prepare(names);
    const [anna, boris] = names.map((it) => computer(it, state));
    assert.ok(anna && boris);

    // nothing is read or written there before a person agrees, and another value is refused
    const unasked = await mra(["history", "--cluster", "emea-prod"], { env: anna() });
    assert.equal(unasked.status, 64);
    assert.match(unasked.notes, /nobody has agreed to that here: add --state/);
    assert.equal((await mra(["history", "--state", "../other"], { env: anna() })).status, 64);
    if (state === "../share") assert.ok(!existsSync(join(root, "share")));
    assert.ok(!existsSync(join(root, `${names[0] ?? ""}.state`, "team")));
    const asked = await mra(["history", "--cluster", "emea-prod"], { env: anna(), answers: ["yes"] });
    assert.match(asked.notes, /names and values of objects.*no passwords.*Type yes to agree/s);
    assert.equal(asked.status, 0);

    assert.equal((await mra(["plan", ".", "--out", "p.mraplan", "--force"], { env: anna() })).status, 2);
    const done = await mra(["deploy", "p.mraplan", "--yes", "--wait", "0"], { env: anna() });
    assert.equal(done.status, 0, done.notes);

    const env = boris({ MRA_STATE: state });
    const seen = await mra(["history", "1", "--cluster", "emea-prod"], { env });
    assert.match(seen.out, /^1 .*1 of 1 step done .* from \S+@\S+\n/);
    // on a computer that never looked, drift is told by what the colleague deployed
    const drift = await mra(["plan", ".", "--drift"], { env });
    assert.equal(drift.status, 0, drift.out + drift.notes);
    const undo = ["plan", ".", "--cluster", "emea-prod", "--undo", "1", "--out", "u.mraplan", "--force"];
    assert.equal((await mra(undo, { env })).status, 2);
    const back = await mra(["deploy", "u.mraplan", "--yes", "--consent", "emea-prod:1", "--wait", "0"], { env });
    assert.equal(back.status, 0, back.notes);
    assert.match(
      (await mra(["history", "--cluster", "emea-prod"], { env: anna() })).out,
      /^2 .*undoes 1.*\n1 .*undone by 2/s,
    );
    // the plan of a deployment is there for whoever resumes it; what is done is not done again
    const resumed = [
      "deploy",
      "--resume",
      "2",
      "--cluster",
      "emea-prod",
      "--yes",
      "--consent",
      "emea-prod:1",
      "--wait",
      "0",
    ];
    assert.equal((await mra(resumed, { env: anna() })).status, 0);
    assert.equal((await mra(["unlock", "--cluster", "emea-prod"], { env: anna() })).status, 0);

    const mirrors = names.map((it) => join(root, `${it}.state`));
    const all = [...mirrors, join(root, "share")].flatMap((it) => (existsSync(it) ? textsBelow(it) : []));
    assert.ok(all.some((it) => it.includes("TEAM")));
    assert.deepEqual(
      all.filter((it) => it.includes(demo.password)),
      [],
    );
  });

test("without git, a branch is no place, and the message says what to do", async () => {
  const anna = computer("anna-a-branch", "git+mra-state");
  const it = await mra(["history", "--cluster", "emea-prod"], { env: anna({ PATH: "" }) });
  assert.equal(it.status, 1);
  assert.match(it.notes, /there is no git here: install it/);
});

test("a lock that a colleague left is said with owner and age, and is broken by name", async () => {
  const boris = computer("boris-a-folder", "../share");
  const held = {
    format: 1,
    token: "t",
    computer: "elsewhere",
    owner: "carla@pc-9",
    cluster: "emea-prod",
    reached: [],
    since: "2026-11-29T10:00:00.000Z",
    heard: "2026-11-29T10:05:00.000Z",
    deployment: 1,
  };
  mkdirSync(join(root, "share", "held"), { recursive: true });
  writeFileSync(join(root, "share", "held", "emea-prod.json"), JSON.stringify(held));
  const env = boris({ MRA_STATE: "../share" });
  assert.equal((await mra(["plan", ".", "--out", "l.mraplan", "--force"], { env })).status, 2);
  const refused = await mra(["deploy", "l.mraplan", "--yes", "--wait", "0"], { env });
  assert.equal(refused.status, 1);
  assert.match(
    refused.notes,
    /held by carla@pc-9 since 2026-11-29 10:00:00 UTC, last heard of at 2026-11-29 10:05:00 UTC/,
  );
  const kept = await mra(["unlock"], { env, answers: ["no"] });
  assert.equal(kept.status, 1);
  assert.match(kept.notes, /Deployment 1: .*it does not notice: two would write/s);
  assert.equal((await mra(["unlock"], { env, answers: ["emea-prod"] })).status, 0);
  const after_ = await mra(["deploy", "l.mraplan", "--yes", "--wait", "0"], { env });
  assert.equal(after_.status, 0, after_.notes);
  assert.match((await mra(["history", "--cluster", "emea-prod"], { env })).out, /its lock was broken by /);
});

const textsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((it) => join(folder, it))
    .filter((it) => statSync(it).isFile())
    .map((it) => readFileSync(it, "utf8"));
