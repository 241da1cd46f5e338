import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "mra-pull-"));
const project = "test/projects/emea-prod";
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((it) => [it, readFileSync(join(folder, it), "utf8")]));
const comments = (text: string): string[] => text.match(/(?<=^|\s)#.*$/gm) ?? [];

describe("mra pull into files that are there", () => {
  let cluster: DemoCluster;
  let env: Record<string, string>;
  let live: string[];
  const own = mkdtempSync(join(root, "own-"));
  const foreign = "apiVersion: mra/v1\ncluster: other\nregions:\n  - name: R-OTHER # stays\n";
  before(async () => {
    cluster = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
    env = {
      MRA_HOST: cluster.host,
      MRA_USER: cluster.user,
      MRA_PASSWORD: cluster.password,
      MRA_SECRET_TURN_MRA: aSecret(),
      MRA_STATE_DIR: join(root, "state"),
    };
    live = ["--cluster", "emea-prod", "--host", cluster.host, "--ca", cluster.caFile];
    const plan = join(root, "emea.plan");
    await mra(["plan", project, ...live, "--out", plan], { env });
    assert.equal((await mra(["deploy", plan, "--yes", "--ca", cluster.caFile], { env })).status, 0);
    cluster.state.edit("endUsers", ["jdoe"], { firstName: "Janet" });
    for (const it of readdirSync(project)) copyFileSync(join(project, it), join(own, it));
    writeFileSync(join(own, "other.mra.yaml"), foreign);
  });
  after(() => cluster.stop());

  test("a file that cannot be read stops it, and nothing is written", async () => {
    const broken = join(own, "broken.mra.yaml");
    writeFileSync(broken, "cluster: [emea-prod\n");
    const was = textsIn(own);
    const { status, notes } = await mra(["pull", ...live, "--out", own], { env });
    assert.equal(status, 1);
    assert.match(notes, /broken\.mra\.yaml cannot be read/);
    assert.deepEqual(textsIn(own), was);
    rmSync(broken);
  });
  test("comments stay, the live value is taken, the plan is empty", async () => {
    const was = textsIn(own);
    const { status, notes } = await mra(["pull", ...live, "--out", own], { env });
    assert.equal(status, 0, notes);
    const now = textsIn(own);
    for (const [name, text] of Object.entries(was)) assert.deepEqual(comments(now[name] ?? ""), comments(text), name);
    assert.match(now["people.mra.yaml"] ?? "", /userid: jdoe, lastName: Doe, firstName: Janet, /);
    assert.equal(now["other.mra.yaml"], foreign);
    const checked = await mra(["check", join(own, "people.mra.yaml"), own], { env });
    assert.doesNotMatch(checked.out, /\berror\b.*(yaml|schema)/, checked.out);
    assert.match((await mra(["plan", own, ...live], { env })).out, /^emea-prod: nothing to do/);
  });
  test("the second pull changes nothing", async () => {
    const was = textsIn(own);
    const { status, notes } = await mra(["pull", ...live, "--out", own], { env });
    assert.equal(status, 0, notes);
    assert.match(notes, /already/);
    assert.deepEqual(textsIn(own), was);
  });
});
