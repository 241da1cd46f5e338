import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "../cli/terminal.ts";
import { deploy } from "./acts.ts";
import { expand, openView, palette, screenshot, treeRow, walk } from "./workbench.ts";

const signal = new AbortController().signal;
const root = mkdtempSync(join(tmpdir(), "mra-ui-team-"));
const demo = await startDemoCluster({ seed: "standard" }, signal);
const { host, user, password, caFile, caPem, version } = demo;
const live = connect({ host, user, password, ca: caPem });
const home = process.cwd();
after(async () => {
  live.close();
  await demo.stop();
  rmSync(root, { recursive: true, force: true });
});

const account = { MRA_HOST: host, MRA_CA: caFile, MRA_USER: user, MRA_PASSWORD: password };
let share = "";
let tries = 0;

/** Anna, at her computer: what the files say is there; then she changes the pool, and the team's place knows of it. */
const annaDeploys = (): Promise<Record<string, string>> =>
  anna((file) => file.replace("srst: Disable", "srst: Use Default Gateway"));

async function anna(change: (file: string) => string): Promise<Record<string, string>> {
  const own = join(root, String(++tries));
  const project = join(own, "emea-prod");
  share = join(own, "share");
  cpSync("test/projects/emea-prod", project, { recursive: true });
  const env = { ...account, MRA_SECRET_TURN_MRA: aSecret(), MRA_STATE_DIR: join(own, "anna") };
  process.chdir(project);
  try {
    const carryOut = async (more: Record<string, string>): Promise<void> => {
      const all = { env: { ...env, ...more } };
      await mra(["plan", ".", "--cluster", "emea-prod", "--out", "p.mraplan", "--force"], all);
      const done = await mra(["deploy", "p.mraplan", "--yes", "--wait", "0"], all);
      // what tells phones is left out: nobody agreed to it
      assert.match(done.out + done.notes, /steps? done/);
    };
    await carryOut({});
    writeFileSync("mra.config.yaml", `state: ${share}\n`);
    const file = "infrastructure.mra.yaml";
    writeFileSync(file, change(readFileSync(file, "utf8")));
    await carryOut({ MRA_STATE: share });
  } finally {
    process.chdir(home);
  }
  return { MRA_DEMO_CLUSTER: JSON.stringify({ host, user, password, ca: caFile, version }) };
}

const srst = async (): Promise<unknown> => {
  const it = await live.get("devicePools", { identity: ["DP-MRA"] }, signal);
  return it.ok ? it.value?.fields.srst : undefined;
};

walk(
  "a colleague on another computer sees a deploy and undoes it",
  { project: "emea-prod", env: annaDeploys },
  async (bench) => {
    assert.equal(await srst(), "Use Default Gateway");
    writeFileSync(join(bench.folder, "mra.config.yaml"), `state: ${share}\n`);
    await openView(bench, "MRA");
    await expand(bench, "emea-prod");
    await treeRow(bench, "Device pools");

    // nothing is read there before it was said what will stand there
    await palette(bench, "MRA: Share State with the Team…");
    const asked = bench.page.locator(".monaco-dialog-box", { hasText: "names and values of objects" });
    await asked.waitFor();
    await screenshot(bench, "what a team shares");
    await asked.locator(".monaco-button", { hasText: "Share" }).click();

    // the colleague's deploy, and from which computer
    const past = await treeRow(bench, /#1 · .*1 step done · from \S+@/);
    await screenshot(bench, "a deploy of a colleague");
    await past.hover();
    await past.locator(".action-label[aria-label^='Plan a Rollback']").click();
    await bench.page.locator(".sidebar", { hasText: /Undoes deploy 1\. emea-prod: 1 to change/ }).waitFor();
    await treeRow(bench, /Apply Config: Device pool/); // the plan is drawn whole: a row does not move under the click
    await (await treeRow(bench, "Deploy…")).click();
    await deploy(bench, /Deploy 1 change to emea-prod \(demo\)\?/);
    assert.equal(await srst(), "Disable");
    await treeRow(bench, /#1 · .*undone by #2/);
  },
);
