import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, dialog, fillIn, press, startToConnect } from "./acts.ts";
import { connectLab, withLab } from "./lab.ts";
import { isRenewing, pictureForms, quiet } from "./picture.ts";
import { notification, palette, screenshot, treeRow, until, walk } from "./workbench.ts";

walk(
  "a deploy says what it waits for, stops where it is told to or where somebody else wrote, and each time the step that helps is offered",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
    await withLab(async (lab) => {
      const byAnotherHand = (regionName: string): void => lab.state.edit("devicePools", ["DP-MRA"], { regionName });
      await startToConnect(bench);
      await connectLab(bench, lab, "emea-prod");

      // without a plan, Deploy plans first
      await palette(bench, "MRA: Deploy…");
      await fillIn(bench, /Secret turn-mra/, aSecret());
      const question = await dialog(bench, /Deploy \d+ changes to emea-prod\?/);
      lab.inject({ kind: "drip", bytes: 20, everyMs: isRenewing ? 4_000 : 900 }, { operation: "addDevicePool" });
      await bench.whileDeploying(async () => {
        await press(question, "Deploy");

        // the cluster is slow: which request, since when, and when it is given up
        const waiting = await notification(
          bench,
          /no answer to addDevicePool since \d\d:\d\d:\d\d; given up at \d\d:\d\d/,
        );
        await pictureForms(bench, "deploy-waits", { narrow: "bar", seen: () => waiting.waitFor() });
        await waiting.hover();
        await waiting.locator(".monaco-button", { hasText: "Cancel" }).click();
        await notification(bench, "Stopping after this step…");
        await screenshot(bench, "a deploy that is told to stop");

        // the step that was under way is done, nothing after it; going on is what helps
        const stopped = await notification(bench, /\d+ of \d+ steps done, \d+ not done.*the deployment was cancelled/);
        await pictureForms(bench, "deploy-stopped", { narrow: "bar", seen: () => stopped.waitFor() });
        await treeRow(bench, /DP-MRA\s*done/);
        await stopped.locator(".monaco-button", { hasText: "Resume…" }).click();
        await press(await dialog(bench, /Deploy \d+ changes to emea-prod\?/), "Deploy");
        await notification(bench, /(\d+) of \1 steps done/);
      });
      await palette(bench, "Notifications: Clear All Notifications");

      // somebody writes between plan and deploy: what helps is another plan, not going on
      byAnotherHand("REG-BER");
      await palette(bench, "MRA: Plan");
      await treeRow(bench, /DP-MRA\s*change(?!d)/);
      byAnotherHand("REG-LON");
      await palette(bench, "MRA: Deploy…");
      await bench.whileDeploying(async () => {
        await press(await dialog(bench, /Deploy 1 change to emea-prod\?/), "Deploy");
        const conflict = await notification(bench, /someone changed Region on the cluster/);
        assert.equal(await conflict.locator(".monaco-button", { hasText: "Resume…" }).count(), 0);
        await pictureForms(bench, "deploy-conflict", { narrow: "bar", seen: () => conflict.waitFor() });
        await conflict.locator(".monaco-button", { hasText: "Plan Again" }).click();
      });
      await treeRow(bench, /DP-MRA\s*change(?!d)/);
      await palette(bench, "MRA: Deploy…");
      await carryOut(bench, await dialog(bench, /Deploy 1 change to emea-prod\?/), [], "1 of 1 step done");

      // what was changed outside since then, and an undo would lose, is pointed out where it is agreed to
      byAnotherHand("REG-PAR");
      const done = await notification(bench, "1 of 1 step done");
      await done.locator(".monaco-button", { hasText: "Undo…" }).click();
      await bench.page.locator(".sidebar", { hasText: /Undoes deploy \d/ }).waitFor();
      await palette(bench, "MRA: Deploy…");
      const undo = await dialog(bench, /Deploy 1 change to emea-prod\?/);
      await undo
        .filter({ hasText: /Changed outside since deploy \d, and lost by undoing it: Device pool DP-MRA \(Region\)/ })
        .waitFor();
      await pictureForms(bench, "undo-asked", { narrow: "bar", seen: () => undo.waitFor() });
      await press(undo, "Cancel");

      // a plan that cannot be made leaves nothing to deploy behind
      writeFileSync(join(bench.folder, "unreadable.mra.yaml"), "apiVersion: mra/v1\ncluster: emea-prod\nphones: [\n");
      const live = bench.page.locator(".sidebar .monaco-list-row", { hasText: "Deploy…" });
      await until(
        () => palette(bench, "MRA: Plan"),
        () => live.waitFor({ state: "detached", timeout: 10_000 }),
      );
      await screenshot(bench, "a plan that could not be made");
    });
  },
);
