import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dialog, press, tryDemo } from "./acts.ts";
import { pictureForms, quiet } from "./picture.ts";
import { chooseFrom, notification, palette, treeRow, until, walk, type Bench } from "./workbench.ts";

/* The ten minutes of docs/your-cluster.md in VS Code: from a cluster that people work on to a project of it. */

/** What a new project has beside the objects. */
const around = ["README.md", ".gitignore", "mra.config.yaml", "mra-baseline.json", ".github/workflows/mra.yml"];

walk("a cluster becomes a project with nothing to do", { settings: quiet }, async (bench) => {
  await tryDemo(bench);
  await chooseFrom(bench, await treeRow(bench, /^emea-prod/), "New Project from This Cluster…");
  await takeFolder(bench, "New Project Here");
  const forms = bench.page.locator(".quick-input-list .monaco-list-row");
  await forms.filter({ hasText: "Phones and users as spreadsheets" }).waitFor();
  await pictureForms(bench, "new-project-asked", { narrow: "bar", seen: () => forms.nth(1).waitFor() });
  await forms.filter({ hasText: "Phones and users as spreadsheets" }).click();

  // by which signs how many come, and nothing is written before it is agreed to
  const question = bench.page.locator(".monaco-dialog-box", { hasText: "Write them into" });
  await question.waitFor({ timeout: 90_000 }); // the whole cluster is read
  await question.getByText(/50 phones registered through Expressway-C/).waitFor();
  assert.match(await question.innerText(), /Objects: \d+, files: \d+, lines: [1-9]\d+\. Write them into /);
  assert.ok(!existsSync(join(bench.folder, "mra")));
  await pictureForms(bench, "new-project-question", { narrow: "bar", seen: () => dialog(bench, "Write them into") });
  await press(question, "Write");
  await notification(bench, /The project is there\. Findings of today, kept in its baseline: \d+\./);
  for (const it of around) assert.ok(existsSync(join(bench.folder, it)), it);
  assert.match(readFileSync(join(bench.folder, "mra/phones.csv"), "utf8"), /^\uFEFF?name,/);
  await until(
    async () => (await notification(bench, "The project is there")).getByText("Show README").click({ timeout: 5_000 }),
    () => bench.page.locator(".tab", { hasText: /README/ }).waitFor({ timeout: 10_000 }),
  );

  // only what is new counts from now on, and the files say what the cluster has
  await palette(bench, "MRA: Show Findings Beyond a Baseline");
  await notification(bench, /Nothing is new: \d+ findings stand in mra-baseline\.json/);
  await palette(bench, "Notifications: Clear All Notifications");
  await palette(bench, "MRA: Plan");
  await bench.page.locator(".sidebar", { hasText: "nothing to do" }).waitFor();
  await pictureForms(bench, "new-project", { narrow: "bar", seen: () => treeRow(bench, /^emea-prod/) });
});

walk("a new project begins at the walkthrough's button", { settings: quiet }, async (bench) => {
  await tryDemo(bench);
  const { page } = bench;
  // the walkthrough stands beside the demo cluster: its step is opened, and the step's button pressed
  const step = page.locator(".getting-started-step", { hasText: "Make a project of your cluster" });
  const button = page.locator(".getting-started-step.expanded .monaco-button", {
    hasText: "New Project from This Cluster…",
  });
  await until(
    () => step.click({ timeout: 5_000 }),
    () => button.waitFor({ timeout: 5_000 }),
  );
  await until(
    () => button.click({ timeout: 5_000 }),
    () =>
      page.locator(".quick-input-widget:visible", { hasText: "Folder of the project" }).waitFor({ timeout: 10_000 }),
  );
  await takeFolder(bench, "New Project Here");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Files, phones by device pool" }).click();
  const question = page.locator(".monaco-dialog-box", { hasText: "Write them into" });
  await question.waitFor({ timeout: 90_000 }); // the whole cluster is read
  assert.ok(!existsSync(join(bench.folder, "mra")), "nothing is written before it is agreed to");
  await press(question, "Write");
  await notification(bench, /The project is there\. Findings of today, kept in its baseline: \d+\./);
  for (const it of around) assert.ok(existsSync(join(bench.folder, it)), it);
  assert.ok(!existsSync(join(bench.folder, "mra/phones.csv")), "phones are files, as was asked for");
});

/** Takes the folder that VS Code's own dialog proposes: the one that is open. */
async function takeFolder({ page }: Bench, button: string): Promise<void> {
  const asked = page.locator(".quick-input-widget:visible", { hasText: "Folder of the project" });
  await asked.waitFor();
  await until(
    () => asked.locator(".monaco-button", { hasText: button }).click({ timeout: 5_000 }),
    () => asked.waitFor({ state: "hidden", timeout: 5_000 }),
  );
}
