import assert from "node:assert/strict";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { tablePage, tryDemo } from "./acts.ts";
import { pictureForms, pictureNow, quiet } from "./picture.ts";
import { answer, chooseFrom, openFile, palette, treeRow, until, walk, type Bench } from "./workbench.ts";

const mapping = `apiVersion: mra/v1
cluster: emea-prod
mra: false
devicePools:
  - { name: DP-BER, managed: false }
tables:
  - file: berlin.csv
    rows:
      - section: phones
        values: { name: "{Device}", model: Cisco 8845, protocol: SIP, devicePool: "{Pool}", description: "{Text}" }
`;

/** A text that would be more than a text where somebody took it for markup. */
const hostile = "<img src=x onerror=alert(1)><b>bold</b>";

/** Fifty phones of one pool and ten of another in a CSV. */
function withBerlin({ folder }: Bench): void {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const text = i === 0 ? hostile : `Desk ${String(i)}`;
    return `SEP0011223344${(16 + i).toString(16).toUpperCase()},${i < 50 ? "DP-BER" : "DP-MRA"},${text}`;
  });
  writeFileSync(join(folder, "berlin.mra.yaml"), mapping);
  writeFileSync(join(folder, "berlin.csv"), `Device,Pool,Text\r\n${rows.join("\r\n")}\r\n`);
}

async function table(bench: Bench): Promise<FrameLocator> {
  await openFile(bench, "berlin.csv");
  await palette(bench, "MRA: Open as Table");
  const page = tablePage(bench);
  await page.getByRole("grid").waitFor();
  await page.getByText("60 rows").waitFor();
  return page;
}

walk("fifty phones go to another pool in the table", { project: "emea-prod", settings: quiet }, async (bench) => {
  withBerlin(bench);
  await tryDemo(bench);
  const page = await table(bench);
  // texts of files are texts
  await page.getByRole("gridcell", { name: hostile }).waitFor();
  assert.equal(await page.locator("img, b").count(), 0);

  await page.getByRole("searchbox").fill("dp-ber");
  await page.getByText("50 of 60 rows").waitFor();
  await page.getByRole("gridcell", { name: "SEP001122334410" }).click();
  await bench.page.keyboard.press("Control+A");
  await page.getByText("50 selected").waitFor();
  const question = bench.page.locator(".quick-input-widget:visible", { hasText: "Device pool of 50 rows" });
  await until(
    () => page.getByRole("button", { name: "Move to Device pool…" }).click(),
    () => question.waitFor({ timeout: 15_000 }),
  );
  await answer(bench, "DP-MRA");
  await page.getByText("50 values changed in berlin.csv.").waitFor();
  // they do not fit the filter any more, and stay all the same: there is more to do with them
  await page.getByText("50 of 60 rows · 50 selected").waitFor();
  await page.getByRole("gridcell", { name: "DP-MRA" }).first().waitFor();

  // what a deploy would do with these fifty, and no more
  const steps = bench.page.locator(".sidebar", { hasText: "emea-prod: 50 to add" });
  await until(
    () => page.getByRole("button", { name: "Plan These" }).click(),
    () => steps.waitFor({ timeout: 15_000 }),
  );
  await pictureForms(bench, "table-planned", { narrow: "editor", seen: () => page.getByText("50 selected").waitFor() });

  // one undo in the file takes all fifty back
  await bench.page.locator(".tab", { hasText: /^berlin\.csv/ }).click();
  await bench.page.locator(".tab.active", { hasText: /^berlin\.csv/ }).waitFor();
  await bench.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  await bench.page.keyboard.press("Control+Z");
  await bench.page.locator(".tab", { hasText: "Phones: berlin.csv" }).click();
  await page.getByRole("searchbox").fill("dp-mra");
  await page.getByText("10 of 60 rows").waitFor();
});

walk("pictures: phones as a table", { project: "emea-prod", settings: quiet, only: "newest" }, async (bench) => {
  withBerlin(bench);
  appendFileSync(join(bench.folder, "berlin.csv"), "CSFTOOLONGNAME0,DP-NONE,Desk 61\r\n");
  await tryDemo(bench);
  await chooseFrom(bench, await treeRow(bench, /^Phones/), "Open as Table");
  const page = tablePage(bench);
  await page.getByRole("grid").waitFor();
  await page.getByRole("searchbox").fill("csf");
  await page
    .getByText(/through Expressway/)
    .first()
    .waitFor();
  await page.getByRole("gridcell", { name: /^CSF/ }).nth(2).click();
  await bench.page.keyboard.press("Shift+ArrowDown");
  await bench.page.keyboard.press("Shift+ArrowDown");
  await page.getByText("3 selected").waitFor();
  await pictureForms(bench, "table", { narrow: "editor", seen: () => page.getByRole("grid").waitFor() });

  // in 300 pixels the buttons are a menu
  await palette(bench, "View: Toggle Primary Side Bar Visibility");
  await bench.page.setViewportSize({ width: 348, height: 900 });
  await page.getByText("Actions", { exact: true }).click();
  await page.getByRole("button", { name: "Plan These" }).waitFor();
  await pictureNow(bench, "table-actions");
  await bench.page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Plan These" }).waitFor({ state: "hidden" });
});
