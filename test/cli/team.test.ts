import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
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

const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));

for (const when of ["before", "after"] as const)
  test(`a deploy that was killed ${when} the cluster did what it was sent: a colleague sees it, resumes it, nothing twice`, async () => {
    const [one, two, three] = ["1", "2", "3"].map((it) => `CUT-${when}-${it}`);
    const state = `../share-${when}`;
    const [anna, boris] = ["anna", "boris"].map((it) => computer(`${it}-${when}`, state));
    assert.ok(anna && boris);
    const text = `apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\nregions: [{ name: ${one} }, { name: ${two} }, { name: ${three} }]\n`;
    for (const it of ["anna", "boris"]) writeFileSync(join(root, `${it}-${when}`, "a.mra.yaml"), text);
    const env = anna({ MRA_STATE: state });
    assert.equal((await mra(["plan", ".", "--out", "p.mraplan", "--force"], { env })).status, 2);
    const { writes } = demo.requests;

    const hang = demo.inject({ kind: "hang", when }, { operation: "addRegion", nth: 2 });
    const killed = spawn(process.execPath, [main, "deploy", "p.mraplan", "--yes", "--wait", "0"], {
      env,
      stdio: "ignore",
    });
    const gone = once(killed, "exit");
    await hang.first;
    killed.kill("SIGKILL");
    await gone;

    const his = boris({ MRA_STATE: state });
    const seen = await mra(["history", "--cluster", "emea-prod"], { env: his });
    assert.match(seen.out, /^1 .*1 of 3 steps done, broken off/);
    const open = await mra(["history", "1", "--cluster", "emea-prod"], { env: his });
    assert.match(open.out, new RegExp(`${String(two)}.*(unknown|not known)`));
    const resume = ["deploy", "--resume", "1", "--cluster", "emea-prod", "--yes", "--wait", "0"];
    const held = await mra(resume, { env: his });
    assert.equal(held.status, 1);
    assert.match(held.notes, /emea-prod is held by \S+@\S+ since .* UTC, last heard of at .* UTC/);
    assert.equal((await mra(["unlock", "--cluster", "emea-prod"], { env: his, answers: ["emea-prod"] })).status, 0);
    const resumed = await mra(resume, { env: his });
    assert.equal(resumed.status, 0, resumed.notes);
    assert.match(resumed.out, /3 of 3 steps done/);
    const there = demo.state.names("regions").filter((it) => it.startsWith(`CUT-${when}`));
    assert.deepEqual(there.sort(), [one, two, three]);
    assert.equal(demo.requests.writes - writes, 3);

    // the first computer hears all of it, and has nothing left to do
    const mine = await mra(["history", "--cluster", "emea-prod"], { env: anna({ MRA_STATE: state }) });
    assert.match(mine.out, /^2 .*3 of 3 steps done.*\n1 .*its lock was broken by /s);
    const again = await mra(["deploy", "p.mraplan", "--yes", "--wait", "0"], { env: anna({ MRA_STATE: state }) });
    assert.equal(again.status, 0, again.notes);
    assert.equal(demo.requests.writes - writes, 3);
  });

const textsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((it) => join(folder, it))
    .filter((it) => statSync(it).isFile())
    .map((it) => readFileSync(it, "utf8"));
