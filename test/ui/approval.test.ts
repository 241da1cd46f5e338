import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { dialog, fillIn, planPage, press, tryDemo } from "./acts.ts";
import { pictureForms, quiet } from "./picture.ts";
import { notification, palette, screenshot, treeRow, walk, type Bench } from "./workbench.ts";

/** The cluster as one on which people are on the phone. */
function inProduction({ folder }: Bench): void {
  const file = join(folder, "cluster.mra.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("  name: emea-prod\n", "  name: emea-prod\n  production: true\n"));
}

walk(
  "a plan for a production cluster is approved on its page, and deployed with that approval alone",
  { project: "emea-prod", settings: quiet },
  async (bench) => {
    inProduction(bench);
    await tryDemo(bench);
    await palette(bench, "MRA: Plan");
    await treeRow(bench, "Deploy…");
    await palette(bench, "MRA: Show Plan as a Page");
    const page = planPage(bench);
    const asked = page.getByText(/is a production cluster: nothing is deployed until these steps are approved/);
    await asked.waitFor();
    await page.getByText(/does not protect against somebody, or a program, that works with your account/).waitFor();
    await pictureForms(bench, "plan-approval", { narrow: "editor", seen: () => asked.waitFor() });

    // another number approves nothing; the right one does, and the page says who agreed
    await page.getByRole("button", { name: "Approve…" }).click();
    const prompt = bench.page.getByText(/Type the cluster's name and the number of steps: emea-prod:\d+/).first();
    await prompt.waitFor();
    const [wanted = ""] = /emea-prod:\d+/.exec((await prompt.textContent()) ?? "") ?? [];
    await screenshot(bench, "a plan is approved");
    await fillIn(bench, /Type the cluster's name and the number of steps/, wanted);
    const approved = page.getByText(/Approved by .+ on .+ until /);
    await approved.waitFor();
    await screenshot(bench, "an approved plan");

    // within the approval nothing is typed again, and the history names who gave it
    await palette(bench, "MRA: Deploy…");
    await fillIn(bench, /Secret turn-mra for .*CPP-MRA/, aSecret());
    const question = await dialog(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/);
    await question.filter({ hasText: /Approved by .+ on .+ until / }).waitFor();
    await bench.whileDeploying(async () => {
      await press(question, "Deploy");
      await notification(bench, /(\d+) of \1 steps done/);
    });
  },
);
