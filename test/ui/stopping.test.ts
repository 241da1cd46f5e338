import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { dialog, fillIn, press, startToConnect } from "./acts.ts";
import { connectLab, withLab } from "./lab.ts";
import { pictureNow, quiet } from "./picture.ts";
import { notification, palette, screenshot, treeRow, walk } from "./workbench.ts";

walk(
  "a deploy says what it waits for and since when, stops where it is told to, and goes on",
  { project: "emea-prod", settings: quiet, theme: "contrast" },
  async (bench) => {
    await withLab(async (lab) => {
      await startToConnect(bench);
      await connectLab(bench, lab, "emea-prod");

      // without a plan, Deploy plans first
      await palette(bench, "MRA: Deploy…");
      await fillIn(bench, /Secret turn-mra/, aSecret());
      const question = await dialog(bench, /Deploy \d+ changes to emea-prod\?/);
      lab.inject({ kind: "drip", bytes: 20, everyMs: 900 }, { operation: "addDevicePool" });
      await bench.whileDeploying(async () => {
        await press(question, "Deploy");

        // the cluster is slow: which request, since when, and when it is given up
        const waiting = await notification(
          bench,
          /no answer to addDevicePool since \d\d:\d\d:\d\d; given up at \d\d:\d\d/,
        );
        await pictureNow(bench, "deploy-waits-contrast");
        await waiting.hover();
        await waiting.locator(".monaco-button", { hasText: "Cancel" }).click();
        await notification(bench, "Stopping after this step…");
        await screenshot(bench, "a deploy that is told to stop");

        // the step that was under way is done, nothing after it; going on is what helps
        const stopped = await notification(bench, /\d+ of \d+ steps done, \d+ not done.*the deployment was cancelled/);
        await screenshot(bench, "a deploy that was stopped");
        await treeRow(bench, /DP-MRA\s*done/);
        await stopped.locator(".monaco-button", { hasText: "Resume…" }).click();
        await press(await dialog(bench, /Deploy \d+ changes to emea-prod\?/), "Deploy");
        await notification(bench, /(\d+) of \1 steps done/);
      });
    });
  },
);
