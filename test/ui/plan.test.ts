import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, dialog, fillIn, goToLine, planPage, press, tryDemo } from "./acts.ts";
import { pictureForms, quiet } from "./picture.ts";
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

/** A profile that MRA cannot use, and which two objects wait for. */
function withMistake({ folder }: Bench): void {
  const file = join(folder, "infrastructure.mra.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("transportType: TLS", "transportType: TCP+UDP"));
}

walk(
  "a plan is reviewed and deployed without what has errors",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
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
    await pictureForms(bench, "plan-findings", { narrow: "bar" });
    await wrong.hover();
    await bench.page.mouse.wheel(0, 1000);
    await treeRow(bench, /waits for .*csf-mra/);
    await bench.page.mouse.wheel(0, -1000);

    // the page says the same, and its buttons lead on
    await palette(bench, "MRA: Show Plan as a Page");
    const page = planPage(bench);
    await page.getByRole("heading", { name: "Plan for emea-prod" }).waitFor();
    await page
      .getByRole("button", { name: /infrastructure\.mra\.yaml:\d+:\d+/ })
      .first()
      .waitFor();
    await pictureForms(bench, "plan-page", {
      narrow: "editor",
      seen: () => page.getByRole("heading", { name: "Plan for emea-prod" }).waitFor(),
    });
    await page.getByRole("button", { name: "Show All Differences" }).click();
    const all = bench.page.locator(".multiDiffEditor", { hasText: "EMEA-MRA" }).first();
    await pictureForms(bench, "all-differences", { narrow: "editor", seen: () => all.waitFor() });

    // ticked all the same, the question says so first
    await tick(wrong);
    await palette(bench, "MRA: Deploy…");
    await fillIn(bench, /Secret turn-mra for .*CPP-MRA/, aSecret());
    const grave = await dialog(bench, /1 error in what you deploy\. Deploy \d+ changes to emea-prod \(demo\)\?/);
    await grave.locator(".monaco-button:focus", { hasText: "Show Problems" }).waitFor(); // what Enter takes
    await pictureForms(bench, "errors-asked", { narrow: "bar", seen: () => grave.waitFor() });
    await press(grave, "Show Problems");
    await (await problems(bench)).filter({ hasText: "MRA036" }).first().waitFor();
    await tick(wrong, wrong.locator('[aria-checked="false"]').first());

    // without it the question says that it is left out; the rest goes, and the way back is offered
    await palette(bench, "MRA: Deploy…");
    const question = await dialog(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/);
    await question.filter({ hasText: /steps are left out because of errors/ }).waitFor();
    await carryOut(bench, question, [], /(\d+) of \1 steps done/);
    const done = await notification(bench, /(\d+) of \1 steps done/);
    await done.locator(".monaco-button", { hasText: "Undo…" }).waitFor();
    await screenshot(bench, "after a deploy that left errors out");
  },
);
