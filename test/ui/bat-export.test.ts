import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { deploy, dialog, press, tablePage, tryDemo } from "./acts.ts";
import { batExport } from "./bat-export.ts";
import { pictureForms, quiet } from "./picture.ts";
import { openFile, openView, palette, treeRow, until, walk, type Bench } from "./workbench.ts";

/* A BAT export to a deployed change, as docs/bat-exports.md has it. */

walk("a BAT export becomes a table, is edited and deployed", { settings: quiet }, async (bench) => {
  const file = join(dirname(bench.folder), "phones.csv");
  writeFileSync(file, batExport());
  await openView(bench, "MRA");
  const link = bench.page.locator(".monaco-button", { hasText: "Import BAT exports or spreadsheets" });
  await link.click();
  await chooseFile(bench, file);
  await answerNext(bench, "Of which cluster are these files?", "emea-prod");
  const forms = bench.page.locator(".quick-input-list .monaco-list-row");
  await forms.filter({ hasText: "The spreadsheet stays" }).click();
  const question = await dialog(bench, "Objects: 10, files: 2");
  await pictureForms(bench, "import-asked", { narrow: "bar", seen: () => dialog(bench, "Objects: 10, files: 2") });
  await press(question, "Write");
  await bench.page.locator(".tab.active", { hasText: "phones.mra.yaml" }).waitFor();
  await bench.page.locator(".view-line", { hasText: "{Device Pool}" }).waitFor();
  await palette(bench, "File: Save All");

  // the files say what the cluster has
  await tryDemo(bench);
  await palette(bench, "MRA: Plan");
  await bench.page.locator(".sidebar", { hasText: "nothing to do" }).waitFor();

  // one of them moves to Berlin
  await openFile(bench, "phones.csv");
  await palette(bench, "MRA: Open as Table");
  const kinds = bench.page.locator(".quick-input-list .monaco-list-row", { hasText: "Phones" });
  await kinds.click();
  const page = tablePage(bench);
  await page.getByText("5 rows").first().waitFor();
  await page.getByRole("searchbox").fill("hugo");
  await page.getByText("1 of 5 rows").waitFor();
  await until(
    () => page.getByRole("gridcell", { name: "DP-HOME" }).dblclick(),
    () => page.getByRole("combobox", { name: /Device pool of CSFHALBRECHT114/ }).waitFor({ timeout: 5_000 }),
  );
  await bench.page.keyboard.type("DP-BER");
  await bench.page.keyboard.press("Enter");
  await page.getByText("1 value changed in phones.csv.").waitFor();
  await palette(bench, "MRA: Plan");
  await treeRow(bench, /CSFHALBRECHT114\s*change/);
  await pictureForms(bench, "import-planned", {
    narrow: "bar",
    seen: () => treeRow(bench, /CSFHALBRECHT114\s*change/),
  });
  await (await treeRow(bench, "Deploy…")).click();
  await deploy(bench, /Deploy 1 change to emea-prod \(demo\)\?/);
  await treeRow(bench, /CSFHALBRECHT114\s*done/);
});

/** Names a file in VS Code's own dialog. */
async function chooseFile({ page }: Bench, file: string): Promise<void> {
  const asked = page.locator(".quick-input-widget:visible", { hasText: "BAT exports, spreadsheets" });
  await asked.waitFor();
  await until(
    async () => {
      await asked.locator("input[type=text]").fill(file, { timeout: 5_000 });
      // the dialog completes the path meanwhile, and takes no answer before
      await asked.locator(".monaco-list-row", { hasText: basename(file) }).waitFor({ timeout: 5_000 });
      await asked.locator(".monaco-button", { hasText: "Import" }).click({ timeout: 2_000 });
    },
    () => asked.waitFor({ state: "hidden", timeout: 5_000 }),
  );
}

async function answerNext({ page }: Bench, title: string, text: string): Promise<void> {
  const asked = page.locator(".quick-input-widget:visible", { hasText: title });
  await asked.locator("input").first().fill(text);
  await page.keyboard.press("Enter");
}
