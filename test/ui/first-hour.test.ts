import assert from "node:assert/strict";
import { after } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../tools/demo/cluster.ts";
import { pictureNow } from "./picture.ts";
import { follow, scriptIn } from "./script.ts";
import { problems, screenshot, treeRow, walk, type Bench } from "./workbench.ts";

/* Each chapter of docs/first-hour.md, followed to the letter. */

const page = "docs/first-hour.md";
/** More than so many actions, and nobody sees the rest. */
const most = 15;

const started: DemoCluster[] = [];
after(() => Promise.all(started.map((it) => it.stop())));

/** A demo cluster on which nobody has deployed anything yet, as npm start gives it. */
async function freshCluster(): Promise<Readonly<Record<string, string>>> {
  const cluster = await startDemoCluster();
  started.push(cluster);
  return { MRA_DEMO_CLUSTER: JSON.stringify(cluster.connection) };
}

/** What was said of the cluster before it had what the files say goes away by itself, once the cluster has been read again. */
async function nothingToMend(bench: Bench): Promise<void> {
  await (await problems(bench)).first().waitFor({ state: "hidden" });
}

walk("the first hour with npm start", { project: "emea-prod", env: freshCluster }, async (bench) => {
  const script = scriptIn(page, "With npm start");
  assert.ok(script.actions.length <= most, `${script.actions.length} actions`);
  await follow(bench, script, "Deploy");
  await screenshot(bench, "the first hour with npm start");
  await nothingToMend(bench);
  await treeRow(bench, /alovelace\s*done/);
});

walk("the first hour in an empty folder", {}, async (bench) => {
  const script = scriptIn(page, "With the VSIX in an empty folder");
  assert.ok(script.actions.length <= most, `${script.actions.length} actions`);
  await follow(bench, script, "Deploy");
  await pictureNow(bench, "first-hour");
  await nothingToMend(bench);
  await treeRow(bench, /alovelace\s*done/);
});
