import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, dialog, fillIn, planPage, tryDemo } from "./acts.ts";
import { picture, quiet } from "./picture.ts";
import { palette, tick, treeRow, walk } from "./workbench.ts";

walk(
  "a domain is added on Expressway-C by the plan that changes Unified CM",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
    const path = join(bench.folder, "cluster.mra.yaml");
    const text = readFileSync(path, "utf8");
    const both = text
      .replace("expressway:\n", "expressway:\n  managed: true\n")
      .replace("  domains: [example.com]\n", "  domains: [example.com, example.org]\n");
    writeFileSync(path, both);
    await tryDemo(bench);

    // what interrupts MRA is ticked by a person, and what REST does not offer stands beside it
    await palette(bench, "MRA: Plan");
    await (await treeRow(bench, /DP-MRA\s*add/)).click();
    await bench.page.keyboard.press("End");
    const step = await treeRow(bench, /example\.org \(127\.0\.0\.1\)/);
    await step.locator('[aria-checked="false"]').first().waitFor();
    await tick(step);
    await palette(bench, "MRA: Show Plan as a Page");
    const byHand = planPage(bench).getByText("the certificate of Expressway-E has to name the domain");
    await byHand.scrollIntoViewIfNeeded();
    await picture(bench, "both-halves");

    await step.click();
    await bench.page.keyboard.press("Home");
    await (await treeRow(bench, /Deploy….*20 steps are ticked/)).click();
    await fillIn(bench, "Secret turn-mra", aSecret());
    const question = await dialog(bench, "Deploy 19 changes to emea-prod (demo)?");
    await question.filter({ hasText: /MRA is interrupted:\s*Expressway-C domain example\.org/ }).waitFor();
    await carryOut(bench, question, [], "20 of 20 steps done");
  },
);
