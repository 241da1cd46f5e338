import assert from "node:assert/strict";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { deploy, tryDemo } from "./acts.ts";
import { expand, palette, screenshot, treeRow, walk, type Bench } from "./workbench.ts";

walk("a deploy is found in the history and undone by a plan", { project: "emea-prod" }, async (bench) => {
  await tryDemo(bench);
  await palette(bench, "MRA: Plan");
  await (await treeRow(bench, "Deploy…")).click();
  await deploy(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/, [["Secret turn-mra", aSecret()]]);
  const pool = clusters(bench).locator(".monaco-list-row", { hasText: /DP-MRA\s*EMEA-MRA/ });
  await pool.waitFor();
  await palette(bench, "Notifications: Clear All Notifications");

  // who, when, how many steps, and how it ended; each step with what became of it
  await palette(bench, "MRA: Show Deploys");
  const past = await treeRow(bench, /#1 · .*steps done · \w/);
  await screenshot(bench, "the history of deploys");
  await expand(bench, /#1 · /);
  await treeRow(bench, /DP-MRA\s*add · Device pool/);

  // the way back is a plan like any other; what it does not bring back is said
  await past.hover();
  await past.locator(".action-label[aria-label^='Plan a Rollback']").click();
  await bench.page.locator(".sidebar", { hasText: /Undoes deploy 1\. emea-prod: .*\d+ to remove/ }).waitFor();
  await treeRow(bench, /The files stay as they are/);
  await screenshot(bench, "a plan that undoes a deploy");

  // nothing goes unless it is ticked, and its number typed
  const removals = await treeRow(bench, /Removals\s*\d+/);
  const [, count = ""] = /Removals\s*(\d+)/.exec(await removals.innerText()) ?? [];
  assert.ok(Number(count) > 10, count);
  const said = await (await treeRow(bench, /steps? (is|are) ticked/)).innerText();
  const before = Number(/(\d+) steps? (?:is|are) ticked/.exec(said)?.[1]);
  await removals.hover();
  await removals.locator(".action-label[aria-label^='Tick All']").click();
  await treeRow(bench, new RegExp(`${before + Number(count)} steps are ticked`));
  await (await treeRow(bench, "Deploy…")).click();
  await deploy(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/, [["Type the number of objects", count]]);
  await screenshot(bench, "after the rollback");

  // the cluster is as it was before: the same plan once more has nothing to do
  await pool.waitFor({ state: "detached" });
  await palette(bench, "MRA: Plan Again");
  await bench.page.locator(".sidebar", { hasText: "Undoes deploy 1. emea-prod: nothing to do" }).waitFor();
  await treeRow(bench, /#2 · .*steps done/);
});

/** The pane of live clusters. */
const clusters = ({ page }: Bench) => page.locator(".pane", { has: page.locator('[aria-label*="Clusters"]') }).first();
