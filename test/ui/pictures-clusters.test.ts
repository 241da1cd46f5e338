import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { deploy, openSection, tryDemo } from "./acts.ts";
import { changeTheme, isRenewing, picture, quiet } from "./picture.ts";
import { palette, treeRow, walk, type Bench } from "./workbench.ts";

/* The pictures of docs/clusters.md, in the order in which they stand there. */

const project = "emea-prod";

walk("pictures: clusters", { project, settings: quiet, only: "newest" }, async (bench) => {
  await tryDemo(bench);
  await openSection(bench, "Phone security profiles");
  await (await treeRow(bench, "bot-office.example.com")).click();
  await bench.page.locator(".squiggly-error").first().waitFor();
  await picture(bench, "clusters-explorer");
  await palette(bench, "View: Close All Editors");
  await deployAll(bench);
  await picture(bench, "clusters-deployed");
  await palette(bench, "View: Close All Editors");
  await openHistory(bench);
  await picture(bench, "clusters-history");
  if (isRenewing) {
    await changeTheme(bench, "light");
    await picture(bench, "clusters-history-light");
    await changeTheme(bench, "dark");
  }
  await planBack(bench);
  await picture(bench, "clusters-rollback");
  if (!isRenewing) return;
  await bench.page.setViewportSize({ width: 720, height: 900 });
  await picture(bench, "clusters-rollback-narrow");
});

/** Plans, looks at a difference, and deploys. */
async function deployAll(bench: Bench): Promise<void> {
  await palette(bench, "MRA: Plan");
  await treeRow(bench, "Deploy…");
  await (await treeRow(bench, "DP-MRA")).click();
  await bench.page.locator(".editor.modified", { hasText: "callManagerGroup" }).waitFor();
  await picture(bench, "clusters-review");
  await (await treeRow(bench, "Deploy…")).click();
  await deploy(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/, [["Secret turn-mra", aSecret()]]);
  await palette(bench, "Notifications: Clear All Notifications");
}

async function openHistory(bench: Bench): Promise<void> {
  await palette(bench, "MRA: Show Deploys");
  await (await treeRow(bench, /#1 · .*steps done/)).locator(".monaco-tl-twistie").click();
  await treeRow(bench, /DP-MRA\s*add · Device pool/);
}

async function planBack(bench: Bench): Promise<void> {
  await palette(bench, "MRA: Plan a Rollback…");
  await bench.page.locator(".quick-input-list .monaco-list-row", { hasText: "#1 · " }).click();
  await bench.page.locator(".sidebar", { hasText: /Undoes deploy 1\. emea-prod: .*\d+ to remove/ }).waitFor();
  await treeRow(bench, /The files stay as they are/);
}
