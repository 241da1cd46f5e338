import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { deploy, openSection, tryDemo } from "./acts.ts";
import { picture, quiet } from "./picture.ts";
import { palette, treeRow, walk, type Bench } from "./workbench.ts";

/* The pictures of docs/clusters.md, in the order in which they stand there. */

const project = "emea-prod";

walk("pictures: clusters, dark", { project, settings: quiet, only: "newest" }, async (bench) => {
  await tryDemo(bench);
  await openSection(bench, "Phone security profiles");
  await (await treeRow(bench, "bot-office.example.com")).click();
  await bench.page.locator(".squiggly-error").first().waitFor();
  await picture(bench, "clusters-explorer");
  await palette(bench, "View: Close All Editors");
  await deployAll(bench, async () => {
    await (await treeRow(bench, "DP-MRA")).click();
    await bench.page.locator(".editor.modified", { hasText: "callManagerGroup" }).waitFor();
    await picture(bench, "clusters-review");
  });
  await picture(bench, "clusters-deployed");
  await palette(bench, "View: Close All Editors");
  await openHistory(bench);
  await picture(bench, "clusters-history");
  await planBack(bench);
  await picture(bench, "clusters-rollback");
});

walk("pictures: clusters, light", { project, settings: quiet, theme: "light", only: "newest" }, async (bench) => {
  await tryDemo(bench);
  await deployAll(bench, () => Promise.resolve());
  await openHistory(bench);
  await picture(bench, "clusters-history-light");
});

walk("pictures: clusters, narrow", { project, settings: quiet, width: "narrow", only: "newest" }, async (bench) => {
  await tryDemo(bench);
  await deployAll(bench, () => Promise.resolve());
  await openHistory(bench);
  await planBack(bench);
  await picture(bench, "clusters-rollback-narrow");
});

async function deployAll(bench: Bench, review: () => Promise<void>): Promise<void> {
  await palette(bench, "MRA: Plan");
  await treeRow(bench, "Deploy…");
  await review();
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
