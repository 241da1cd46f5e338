import assert from "node:assert/strict";
import { freshCluster } from "./lab.ts";
import { pictureForms, pictureNow, plain } from "./picture.ts";
import { follow, scriptIn } from "./script.ts";
import { palette, problems, screenshot, statusBar, treeRow, walk, type Bench } from "./workbench.ts";

/* Each chapter of docs/first-hour.md, followed to the letter. */

const page = "docs/first-hour.md";
/** More than so many actions, and nobody sees the rest. */
const most = 15;

/** What was said of the cluster before it had what the files say goes away by itself, once the cluster has been read again. */
async function nothingToMend(bench: Bench): Promise<void> {
  await (await problems(bench)).first().waitFor({ state: "hidden" });
}

walk("the first hour with npm start", { project: "emea-prod", env: freshCluster, settings: plain }, async (bench) => {
  const script = scriptIn(page, "With npm start");
  assert.ok(script.actions.length <= most, `${script.actions.length} actions`);
  await pictureForms(bench, "start", { narrow: "bar", seen: () => treeRow(bench, "DP-BER") });
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

  // whoever leaves the questions gets a file, too, beside what is there, and nothing is wrong with it
  const { keyboard } = bench.page;
  await palette(bench, "MRA: New Deployment File");
  await question(bench, "For which cluster?");
  await keyboard.press("Enter");
  await question(bench, "User ID");
  await pictureForms(bench, "new-deployment-asked", { narrow: "bar", seen: () => question(bench, "User ID") });
  await keyboard.press("Escape");
  await bench.page.locator(".tab.active", { hasText: "emea-prod-2.mra.yaml" }).waitFor();
  await nothingToMend(bench);
  await pictureForms(bench, "new-deployment", { narrow: "editor", seen: () => statusBar(bench, "MRA: emea-prod") });
});

const question = ({ page }: Bench, words: string): Promise<void> =>
  page.locator(".quick-input-widget:visible").getByText(words).or(page.getByPlaceholder(words)).first().waitFor();
