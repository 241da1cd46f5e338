import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, deploy, dialog, fillIn, planPage, tryDemo } from "./acts.ts";
import { pictureForms, quiet } from "./picture.ts";
import { palette, screenshot, tick, treeRow, walk, type Bench } from "./workbench.ts";

const further = `apiVersion: mra/v1
cluster: emea-prod

commonPhoneProfiles:
  - name: CPP-Lab
    state: absent

devicePools:
  - name: DP-HOME
    dateTimeGroup: MRA-Berlin
    callManagerGroup: CMG-EMEA
    region: EMEA-MRA
`;

walk(
  "what is removed and what touches phones is ticked and asked for",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
    writeFileSync(join(bench.folder, "further.mra.yaml"), further);
    await tryDemo(bench);

    // the live object bears a mark, and its difference is one click away
    const pool = bench.page.locator('.sidebar .monaco-list-row[aria-label*="differs from the files"]');
    await pool.waitFor();
    await pool.hover();
    await pool.locator(".action-label[aria-label^='Compare']").click();
    await bench.page.locator(".editor.original", { hasText: "REG-HOME" }).waitFor();
    await bench.page.locator(".editor.modified", { hasText: "EMEA-MRA" }).waitFor();

    // nothing is removed, and no phone is touched, unless it is ticked
    await palette(bench, "MRA: Plan");
    const removal = await treeRow(bench, /CPP-Lab\s*remove/);
    await unticked(removal);
    await screenshot(bench, "a plan with a removal");
    await tick(removal, bench.page.locator(".sidebar .monaco-list-row", { hasText: "21 steps are ticked" }));
    await (await treeRow(bench, "Deploy…")).click();
    await fillIn(bench, "Secret turn-mra", aSecret());
    const question = await dialog(bench, "Deploy 20 changes to emea-prod (demo)?");
    await question.filter({ hasText: /1 to remove[\s\S]*1 follow-up is not ticked/ }).waitFor();
    await pictureForms(bench, "deploy-asked", { narrow: "bar", seen: () => question.waitFor() });
    // what goes is listed in a page, and the number typed beside it
    const answers = [
      ["Type the number of objects", "2"],
      ["1 will be removed, not 2.", "1"],
    ] as const;
    await carryOut(bench, question, answers, "21 of 21 steps done");
    await planPage(bench).getByRole("heading", { name: "Plan for emea-prod" }).waitFor();

    // what phones need afterwards can be ticked then
    await toTheEnd(bench);
    const followUp = await treeRow(bench, /Apply Config/);
    await unticked(followUp);
    await tick(followUp);
    await bench.page.keyboard.press("Home");
    await (await treeRow(bench, /Deploy….*1 step is ticked/)).click();
    await deploy(bench, "Carry out 1 follow-up on emea-prod (demo)?", [], "22 of 22 steps done");
  },
);

const unticked = (row: Locator): Promise<void> => row.locator('[aria-checked="false"]').first().waitFor();

/** Scrolls the plan to its end: a tree has only the rows that are seen. */
async function toTheEnd(bench: Bench): Promise<void> {
  await (await treeRow(bench, /DP-MRA\s*done/)).click();
  await bench.page.keyboard.press("End");
}
