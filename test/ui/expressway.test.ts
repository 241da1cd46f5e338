import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, dialog, fillIn, goToLine, planPage, press, startToConnect, tryDemo, warningFixes } from "./acts.ts";
import { connectLab, withLab } from "./lab.ts";
import { picture, quiet } from "./picture.ts";
import {
  notification,
  openFile,
  openView,
  palette,
  screenshot,
  squiggle,
  statusBar,
  tick,
  treeRow,
  until,
  walk,
} from "./workbench.ts";

// Each window finds a cluster that runs already, as under `npm start`: the test is the other one at its Expressway.
type Demo = Awaited<ReturnType<typeof startDemoCluster>>;
let demo: Demo | undefined;
after(() => demo?.stop());

/** A cluster of its own for each window and each try. */
async function anotherDemo(): Promise<Record<string, string>> {
  await demo?.stop();
  const it = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  demo = it;
  const { host, user, password, caFile, version } = it;
  const expressway = { host: it.expressway.host, user: it.expressway.user, password: it.expressway.password };
  return { MRA_DEMO_CLUSTER: JSON.stringify({ host, user, password, ca: caFile, version, expressway }) };
}

walk(
  "what was changed on Expressway-C is accepted at the line of the files",
  { project: "emea-prod", settings: quiet, env: anotherDemo },
  async (bench) => {
    await openFile(bench, "cluster.mra.yaml");
    await openView(bench, "MRA");
    await treeRow(bench, "emea-prod");
    await palette(bench, "MRA: Check for Drift");
    await notification(bench, /emea-prod: nothing was changed outside|not as in the files|waiting/);
    await palette(bench, "Notifications: Clear All Notifications");

    // somebody switches MRA off in the pages of Expressway-C, which no plan may write to
    assert.ok(demo);
    demo.expressway.state.mra = false;
    await palette(bench, "MRA: Check for Drift");
    await notification(bench, /emea-prod: 1 changed outside/);
    await palette(bench, "Notifications: Clear All Notifications");
    await goToLine(bench, "cluster.mra.yaml", "  mra: true");
    await squiggle(bench, "warning");
    const fixes = await warningFixes(bench);
    await fixes.filter({ hasText: "Accept the live value" }).first().waitFor();
    assert.equal(await fixes.filter({ hasText: "Plan a revert" }).count(), 0, "it is not managed");
    await screenshot(bench, "drift of Expressway-C at its line");
    await bench.page.keyboard.press("Enter");
    await bench.page
      .locator(".monaco-editor .view-line", { hasText: /mra:\sfalse/ })
      .first()
      .waitFor();
  },
);

walk(
  "a domain is added on Expressway-C by the plan that changes Unified CM",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
    const path = join(bench.folder, "cluster.mra.yaml");
    const text = readFileSync(path, "utf8");
    const both = text
      .replace("expressway:\n", "expressway:\n  managed: true\n")
      .replace("  domains: [example.com]\n", "  domains: [example.com, example.org]\n");
    writeFileSync(path, both);
    await tryDemo(bench);

    // what interrupts MRA is ticked by a person, and what REST does not offer stands beside it
    await palette(bench, "MRA: Plan");
    await (await treeRow(bench, /DP-MRA\s*add/)).click();
    await bench.page.keyboard.press("End");
    const step = await treeRow(bench, /example\.org \(127\.0\.0\.1\)/);
    await step.locator('[aria-checked="false"]').first().waitFor();
    await tick(step);
    await palette(bench, "MRA: Show Plan as a Page");
    const byHand = planPage(bench).getByText("the certificate of Expressway-E has to name the domain");
    await byHand.scrollIntoViewIfNeeded();
    await picture(bench, "both-halves");

    await step.click();
    await bench.page.keyboard.press("Home");
    await (await treeRow(bench, /Deploy….*20 steps are ticked/)).click();
    await fillIn(bench, "Secret turn-mra", aSecret());
    const question = await dialog(bench, "Deploy 19 changes to emea-prod (demo)?");
    await question.filter({ hasText: /MRA is interrupted:\s*Expressway-C domain example\.org/ }).waitFor();
    await carryOut(bench, question, [], "20 of 20 steps done");

    // what is left for hands is counted, listed, and ticked off; it is ticked wherever it stands
    const said = await notification(bench, /20 of 20 steps done.*things are left to do by hand/);
    await screenshot(bench, "what is left by hand is counted");
    await press(said, "Show What Is Left");
    const page = planPage(bench);
    await page.getByRole("heading", { name: "To do by hand for what is done" }).waitFor();
    const boxes = page.getByLabel(/^Done by hand: .*certificate of Expressway-E has to name the domain/);
    await boxes.first().check();
    assert.deepEqual([await boxes.count(), await boxes.last().isChecked()], [2, true]);
    await screenshot(bench, "what is left by hand");
  },
);

walk(
  "who signs in to an Expressway-C of two peers says which is the primary one, and plans reach it",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
    const path = join(bench.folder, "cluster.mra.yaml");
    const text = readFileSync(path, "utf8").replace(
      "  domains: [example.com]\n",
      "  domains: [example.com, example.org]\n",
    );
    writeFileSync(path, text);
    await withLab(async (lab) => {
      await startToConnect(bench);
      await connectLab(bench, lab, "emea-prod");

      // the peers of the files are offered; none of them is taken without a word
      await palette(bench, "MRA: Sign In to Expressway-C");
      const asked = bench.page.locator(".quick-input-widget:visible");
      await asked.filter({ hasText: "Expressway-C of emea-prod" }).waitFor();
      const peers = asked.locator(".monaco-list-row");
      assert.deepEqual(await peers.locator(".label-name").allInnerTexts(), [
        "expc1.example.com",
        "expc2.example.com",
        "Other…",
      ]);
      await screenshot(bench, "the primary peer is asked for");
      await peers.filter({ hasText: "Other…" }).click();
      await fillIn(bench, /primary peer \(System > Clustering shows it\)/, lab.expressway.host);
      await fillIn(bench, "Administrator account with API access", lab.expressway.user);
      await fillIn(bench, "Password; kept in", lab.expressway.password);
      await press(await dialog(bench, "is not trusted"), "Pin This Certificate");
      await statusBar(bench, "Live checks and plans now ask");

      // it is not managed: what differs is told, and is no step
      await palette(bench, "MRA: Plan");
      await treeRow(bench, /DP-MRA\s*add/);
      await palette(bench, "MRA: Show Plan as a Page");
      const differs = planPage(bench).getByText(/domain example\.org \(127\.0\.0\.1\) is not there/);
      await differs.scrollIntoViewIfNeeded();
      await screenshot(bench, "what differs on an Expressway-C that is not managed");

      // with the opt-in the same is a step
      writeFileSync(path, text.replace("expressway:\n", "expressway:\n  managed: true\n"));
      await until(
        () => palette(bench, "MRA: Plan"),
        () =>
          planPage(bench)
            .getByText(/MRA is interrupted/)
            .first()
            .waitFor({ timeout: 15_000 }),
      );
      await (await treeRow(bench, /DP-MRA\s*add/)).click();
      await bench.page.keyboard.press("End");
      await treeRow(bench, /example\.org \(127\.0\.0\.1\)/);
      await screenshot(bench, "the plan's step on Expressway-C after a sign-in");
    });
  },
);
