import assert from "node:assert/strict";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { carryOut, dialog, fillIn, fixesAtCursor, goToLine, openSection, tryDemo, typeOver } from "./acts.ts";
import { openFile, palette, screenshot, treeRow, walk } from "./workbench.ts";

walk("from a mistake to a deploy", { project: "emea-prod" }, async (bench) => {
  // a mistake is underlined, and the bulb mends it
  const editor = await openFile(bench, "infrastructure.mra.yaml");
  await goToLine(bench, "infrastructure.mra.yaml", "transportType: TLS");
  await typeOver(bench, "TLS", "TCP+UDP");
  const fixes = await fixesAtCursor(bench);
  await fixes.filter({ hasText: "TLS" }).first().waitFor();
  await screenshot(bench, "the bulb at a mistake");
  await bench.page.keyboard.press("Enter"); // the first, and the one that is meant
  await bench.page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  assert.ok(!(await editor.innerText()).includes("TCP+UDP"));

  // the demo cluster stands in the tree, and what the files describe is not there yet
  await tryDemo(bench);
  assert.equal(await bench.page.locator(".sidebar .monaco-list-row", { hasText: "DP-MRA" }).count(), 0);

  // the plan says what would be done; a click shows the difference
  await palette(bench, "MRA: Plan");
  await treeRow(bench, "Deploy…");
  await (await treeRow(bench, "DP-MRA")).click();
  await bench.page.locator(".editor.modified", { hasText: "callManagerGroup" }).waitFor();
  await screenshot(bench, "the plan and a difference");

  // the deploy asks for the secret that the files only name, and says what for; then once, in words
  await (await treeRow(bench, "Deploy…")).click();
  await fillIn(bench, /Secret turn-mra for \S+/, aSecret());
  const question = await dialog(bench, /Deploy \d+ changes to emea-prod \(demo\)\?/);
  await screenshot(bench, "the question before a deploy");
  await question.filter({ hasText: /Ticked: \d+ to add.*No phone is touched/s }).waitFor();
  await carryOut(bench, question);
  await screenshot(bench, "after the deploy");

  // the tree shows what was made, and a second plan has nothing to do
  const live = bench.page.locator(".pane", { has: bench.page.locator('[aria-label*="Clusters"]') }).first();
  await live.locator(".monaco-list-row", { hasText: "DP-MRA" }).waitFor();
  await palette(bench, "MRA: Plan Again");
  await bench.page.locator(".sidebar", { hasText: "nothing to do" }).waitFor();
  await openSection(bench, "Regions");
  await treeRow(bench, "EMEA-MRA");
});
