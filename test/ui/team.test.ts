import assert from "node:assert/strict";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import { folderPlace } from "../../server/src/state/folder-place.ts";
import { teamState } from "../../server/src/state/team-side.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "../cli/terminal.ts";
import { deploy, dialog, press } from "./acts.ts";
import { expand, notification, openView, palette, screenshot, treeRow, walk } from "./workbench.ts";

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

/** A change of the pool, and one of a time server. */
const changed = (file: string): string =>
  file.replace("srst: Disable", "srst: Use Default Gateway").replace("Core NTP 1", `Core NTP 1 moved ${String(tries)}`);

/** Anna, at her computer: what the files say is there; then she changes the pool, and the team's place knows of it. */
const annaDeploys = (): Promise<Record<string, string>> =>
  anna((file) => file.replace("srst: Disable", "srst: Use Default Gateway"));

/** The cluster refuses the second of her changes, and her computer is switched off before she could give the cluster back. */
async function annaIsCutOff(): Promise<Record<string, string>> {
  const fault =
    "<soapenv:Fault><faultstring>no</faultstring><detail><axlError><axlcode>-1</axlcode></axlError></detail></soapenv:Fault>";
  const body = `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${fault}</soapenv:Body></soapenv:Envelope>`;
  const headers = { "Content-Type": "text/xml" };
  const env = await anna(changed, () =>
    demo.inject({ kind: "answer", when: "before", status: 500, headers, body }, { operation: "updateDevicePool" }),
  );
  const [mirror, locks] = [join(root, String(tries), "off"), join(root, String(tries), "off.locks")];
  const { team } = teamState({ place: folderPlace(share), mirror, owner: "anna@pc-17", locks });
  const held = await team?.hold({ cluster: "emea-prod", reached: [], said: () => undefined });
  assert.ok(held?.ok);
  assert.equal((await held.value.confirm(1)).kind, "held");
  return env;
}

async function anna(
  change: (file: string) => string,
  mishap: () => unknown = () => undefined,
): Promise<Record<string, string>> {
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
    mishap();
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

walk(
  "a deploy that was cut off on another computer: who holds the cluster is said, the lock is broken by keyboard, the deploy resumed",
  { project: "emea-prod", env: annaIsCutOff },
  async (bench) => {
    assert.equal(await srst(), "Disable");
    const file = join(bench.folder, "infrastructure.mra.yaml");
    writeFileSync(file, changed(readFileSync(file, "utf8")));
    writeFileSync(join(bench.folder, "mra.config.yaml"), `state: ${share}\n`);
    await openView(bench, "MRA");
    await expand(bench, "emea-prod");
    await treeRow(bench, "Device pools");
    await palette(bench, "MRA: Share State with the Team…");
    await dialog(bench, "names and values of objects");
    await bench.page.keyboard.press("Enter");

    // what is done and what is left, as after a stop of one's own
    const past = await treeRow(bench, /#1 · .*1 of 2 steps done · from \S+@/);
    await past.hover();
    await past.locator(".action-label[aria-label^='Resume']").click();
    await bench.page.locator(".sidebar", { hasText: /Goes on with deploy #1 from \S+: 1 of 2 steps done/ }).waitFor();
    const resume = await treeRow(bench, /Resume….*1 step is left/);
    await screenshot(bench, "a colleague's deploy to be resumed");
    await resume.click();
    await press(await dialog(bench, /Deploy 1 change to emea-prod \(demo\)\?/), "Deploy");

    // nothing is sent: somebody holds it
    await notification(bench, /emea-prod is held by anna@pc-17 since .* UTC, last heard of at .* UTC/);
    await screenshot(bench, "a cluster that a colleague holds");
    assert.equal(await srst(), "Disable");
    await palette(bench, "Notifications: Clear All Notifications");
    await palette(bench, "MRA: Break Lock…");
    await dialog(bench, /Break the lock of emea-prod.*anna@pc-17.*two would write to the cluster/s);
    const seen = await screenshot(bench, "what may be lost when a lock is broken");
    if (process.env.MRA_UPDATE_PICTURES) copyFileSync(seen, "docs/images/team.png");
    await bench.page.keyboard.press("Enter");
    await notification(bench, /The lock of emea-prod \(demo\) is broken/);
    await palette(bench, "Notifications: Clear All Notifications");

    await (await treeRow(bench, /Resume….*1 step is left/)).click();
    await deploy(bench, /Deploy 1 change to emea-prod \(demo\)\?/);
    assert.equal(await srst(), "Use Default Gateway");
    await treeRow(bench, /#2 · .*2 steps done/);
    await treeRow(bench, /#1 · .*its lock was broken by /);
  },
);
