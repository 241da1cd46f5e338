import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { byAnotherHand } from "../../tools/tests/witness/activities.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, deploy, dialog, fillIn, goToLine, planPage, press, tryDemo } from "./acts.ts";
import { picture, quiet } from "./picture.ts";
import {
  notification,
  openFile,
  palette,
  problems,
  screenshot,
  squiggle,
  tick,
  treeRow,
  walk,
  type Bench,
} from "./workbench.ts";

const signal = new AbortController().signal;
// The windows find a cluster that runs already, as they do under `npm start`: the test can be the other one at it.
const demo = await startDemoCluster({ seed: "standard" }, signal);
const other = connect({ host: demo.host, user: demo.user, password: demo.password, ca: demo.caPem });
after(async () => {
  other.close();
  await demo.stop();
});

/** A profile that MRA cannot use, and which two objects wait for. */
function withMistake({ folder }: Bench): void {
  const file = join(folder, "infrastructure.mra.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("transportType: TLS", "transportType: TCP+UDP"));
}

walk("a plan is reviewed, stopped by another's change, and deployed", { project: "emea-prod" }, async (bench) => {
  withMistake(bench);
  await tryDemo(bench);

  // a chord plans; what has an error says so and is not ticked, and neither is what waits for it
  await openFile(bench, "infrastructure.mra.yaml");
  await goToLine(bench, "infrastructure.mra.yaml", "transportType: TCP+UDP");
  await squiggle(bench);
  await bench.page.keyboard.press("Control+K");
  await bench.page.keyboard.press("Alt+P");
  await treeRow(bench, "Deploy…");
  const wrong = await treeRow(bench, /csf-mra\.example\.com\s*error MRA\d+/);
  await wrong.locator('[aria-checked="false"]').first().waitFor();
  await treeRow(bench, /waits for .*csf-mra/);
  await screenshot(bench, "a plan with an error");

  // the page says the same, and its buttons lead on
  await palette(bench, "MRA: Show Plan as a Page");
  const page = planPage(bench);
  await page.getByRole("heading", { name: "Plan for emea-prod" }).waitFor();
  await page
    .getByRole("button", { name: /infrastructure\.mra\.yaml:\d+:\d+/ })
    .first()
    .waitFor();
  await screenshot(bench, "the page of a plan");
  await page.getByRole("button", { name: "Show All Differences" }).click();
  await bench.page.locator(".multiDiffEditor", { hasText: "EMEA-MRA" }).first().waitFor();
  await screenshot(bench, "all differences of a plan");

  // ticked all the same, the question says so first
  await tick(wrong);
  await palette(bench, "MRA: Deploy");
  await fillIn(bench, /Secret turn-mra for .*CPP-MRA/, aSecret());
  const grave = await dialog(bench, /1 error in what you deploy\. Deploy \d+ changes to emea-prod \(demo\)\?/);
  assert.match(await grave.locator(".monaco-button").first().innerText(), /Show Problems|Cancel/);
  await screenshot(bench, "errors in what is deployed");
  await press(grave, "Show Problems");
  assert.ok((await (await problems(bench)).filter({ hasText: "MRA036" }).count()) > 0);
  await tick(wrong, wrong.locator('[aria-checked="false"]').first());

  // somebody adds one of the objects meanwhile: nothing is written, and another plan helps
  const fields = { name: "CPP-MRA" };
  const write = { kind: "add", section: "commonPhoneProfiles", name: "CPP-MRA", fields } as const;
  const added = await byAnotherHand(() => other.write(write, () => undefined, signal));
  assert.equal(added.kind, "applied");
  await palette(bench, "MRA: Deploy");
  const question = await dialog(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/);
  await question.filter({ hasText: /steps are left out because of errors/ }).waitFor();
  await carryOut(bench, question, [], /changed meanwhile/);
  await treeRow(bench, /Plan Again\s*Common phone profile CPP-MRA/);
  await screenshot(bench, "a deploy that met another's change");
  await (await treeRow(bench, /Plan Again/)).click();
  await treeRow(bench, /CPP-MRA\s*change/);

  // the rest goes, and the way back is offered
  await palette(bench, "MRA: Deploy");
  await deploy(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/, [], /steps done/);
  const done = await notification(bench, /steps done/);
  await done.locator(".monaco-button", { hasText: "Undo…" }).waitFor();
  await screenshot(bench, "after a deploy that left errors out");
});

for (const [theme, name] of [
  ["dark", "plan-page"],
  ["light", "plan-page-light"],
  ["contrast", "plan-page-contrast"],
] as const)
  walk(
    `pictures: the page of a plan, ${theme}`,
    { project: "emea-prod", settings: quiet, theme, only: "newest" },
    async (bench) => {
      withMistake(bench);
      await tryDemo(bench);
      await palette(bench, "MRA: Plan");
      await treeRow(bench, /error MRA\d+/);
      await palette(bench, "MRA: Show Plan as a Page");
      await planPage(bench).getByRole("heading", { name: "Plan for emea-prod" }).waitFor();
      await picture(bench, name);
      if (theme !== "dark") return;
      await bench.page.setViewportSize({ width: 348, height: 900 }); // the page is 300 px wide beside the activity bar
      await palette(bench, "View: Toggle Primary Side Bar Visibility");
      await planPage(bench).getByRole("heading", { name: "Plan for emea-prod" }).waitFor();
      await picture(bench, "plan-page-narrow");
    },
  );
