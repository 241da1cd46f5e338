import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { byAnotherHand } from "../../tools/tests/witness/activities.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "../cli/terminal.ts";
import { deploy, goToLine, warningFixes } from "./acts.ts";
import {
  expand,
  notification,
  openFile,
  openView,
  palette,
  screenshot,
  squiggle,
  treeRow,
  walk,
  type Bench,
} from "./workbench.ts";

const signal = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), "mra-ui-drift-"));
// The windows find a cluster that runs already, as they do under `npm start`: the test can be the other one at it.
const demo = await startDemoCluster({ seed: "standard" }, signal);
const { host, user, password, caFile, caPem, version } = demo;
const other = connect({ host, user, password, ca: caPem });

before(async () => {
  const env = {
    MRA_HOST: host,
    MRA_USER: user,
    MRA_PASSWORD: password,
    MRA_SECRET_TURN_MRA: aSecret(),
    MRA_STATE_DIR: folder,
  };
  const plan = join(folder, "emea.plan");
  await mra(["plan", "test/projects/emea-prod", "--host", host, "--ca", caFile, "--out", plan], { env });
  const deployed = await mra(["deploy", plan, "--yes", "--ca", caFile], { env });
  assert.equal(deployed.status, 0, deployed.notes);
});
after(async () => {
  other.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Changes the pool in the GUI, so to speak. */
async function changeOutside(fields: Readonly<Record<string, string>>): Promise<void> {
  const live = await other.get("devicePools", { identity: ["DP-MRA"] }, signal);
  assert.ok(live.ok && live.value);
  const { uuid } = live.value;
  const write = { kind: "update", section: "devicePools", name: "DP-MRA", uuid, fields } as const;
  assert.equal((await byAnotherHand(() => other.write(write, () => undefined, signal))).kind, "applied");
}

/** A chord of ours: Ctrl+K, and then another key. */
async function chord({ page }: Bench, key: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.keyboard.press(key);
}

const settings = {
  "remote.autoForwardPorts": false,
  "editor.minimap.enabled": false,
  "breadcrumbs.enabled": false,
  "editor.codeLens": false,
};

walk(
  "what was changed outside is accepted or reverted where it is written",
  {
    project: "emea-prod",
    settings,
    env: { MRA_DEMO_CLUSTER: JSON.stringify({ host, user, password, ca: caFile, version }) },
  },
  async (bench) => {
    // the cluster is as the files say
    await changeOutside({ region: "EMEA-MRA", srst: "Disable" });
    await openFile(bench, "infrastructure.mra.yaml");
    await openView(bench, "MRA");
    await expand(bench, "emea-prod");
    await treeRow(bench, "Device pools");
    await chord(bench, "Alt+D");
    await notification(bench, /emea-prod: nothing was changed outside/);
    await palette(bench, "Notifications: Clear All Notifications");

    // next morning: somebody changed the GUI
    await changeOutside({ region: "EMEA-HQ", srst: "Use Default Gateway" });
    await palette(bench, "MRA: Check for Drift");
    await notification(bench, /emea-prod: 1 changed outside \(read \d\d:\d\d\)/);
    await palette(bench, "Notifications: Clear All Notifications");
    await treeRow(bench, /emea-prod.*1 changed outside/);
    await bench.page.locator(".activitybar .badge", { hasText: "1" }).first().waitFor();

    // it stands at the line, and the bulb offers both ways
    await openFile(bench, "infrastructure.mra.yaml");
    await goToLine(bench, "infrastructure.mra.yaml", "srst: Disable");
    await squiggle(bench, "warning");
    await bench.page
      .locator(".monaco-editor", { hasText: /live:\sEMEA-HQ/ })
      .first()
      .waitFor();
    // both sides, by a chord
    await chord(bench, "Alt+C");
    await bench.page.locator(".editor.original", { hasText: "EMEA-HQ" }).first().waitFor();
    await palette(bench, "View: Close Editor");
    await goToLine(bench, "infrastructure.mra.yaml", "srst: Disable");
    const fixes = await warningFixes(bench);
    await fixes.filter({ hasText: "Accept the live value" }).first().waitFor();
    const taken = await screenshot(bench, "drift at its line");
    if (process.env.MRA_UPDATE_PICTURES) copyFileSync(taken, "docs/images/drift.png");
    await bench.page.keyboard.press("Enter");
    await bench.page.locator(".monaco-editor .view-line", { hasText: "Use Default Gateway" }).first().waitFor();

    // the other value is to be as the file says
    await goToLine(bench, "infrastructure.mra.yaml", "    region: EMEA-MRA");
    const offers = await warningFixes(bench);
    await offers.filter({ hasText: "Plan a revert of this value" }).first().waitFor();
    await bench.page.keyboard.press("ArrowDown"); // behind accepting it; no click: a menu of the older release lies behind glass
    await offers.filter({ hasText: "Plan a revert of this value" }).and(bench.page.locator(".focused")).waitFor();
    await bench.page.keyboard.press("Enter");
    await treeRow(bench, /DP-MRA\s*change/);
    await (await treeRow(bench, "Deploy…")).click();
    await deploy(bench, /Deploy 1 change to emea-prod \(demo\)\?/);
    await bench.page.locator(".squiggly-warning").first().waitFor({ state: "detached" });
    await bench.page
      .locator(".sidebar .monaco-list-row", { hasText: /changed outside/ })
      .waitFor({ state: "detached" });
  },
);
