import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathsPage, secondSite } from "./acts.ts";
import { openFile, palette, screenshot, walk } from "./workbench.ts";

walk("registration paths are read, switched and left for a line by keys", { project: "emea-prod" }, async (bench) => {
  const { keyboard } = bench.page;
  const paris = join(bench.folder, "paris.mra.yaml");
  writeFileSync(paris, secondSite);
  await openFile(bench, "infrastructure.mra.yaml");
  await palette(bench, "MRA: Show Registration Paths");
  const page = pathsPage(bench);
  const said = page.getByRole("status");
  await page.getByRole("heading", { name: "Registration paths of emea-prod" }).waitFor();
  await said.filter({ hasText: "4 of 4 phones and 3 of 3 users have a path" }).waitFor();
  await screenshot(bench, "the registration paths");

  // Tab reaches one box, and the arrows the others
  const boxes = page.getByRole("group", { name: "Nodes from the endpoints to Unified CM" });
  await boxes.locator("[tabindex='0']").focus();
  await keyboard.press("ArrowDown");
  await boxes.locator(":focus[aria-label*='Expressway-E, On']").waitFor();
  await keyboard.press("ArrowDown");
  await boxes.locator(":focus[aria-label*='Expressway-C, On']").waitFor();

  // Space switches a node off; the focus stays, and the words say what is left
  await boxes.locator("[aria-label^='cucm-sub2']").focus();
  await keyboard.press("Space");
  await said.filter({ hasText: "Without cucm-sub2.example.com, 3 of 4 phones and 2 of 3 users have a path" }).waitFor();
  await said.filter({ hasText: "Device pools without a path: DP-PAR." }).waitFor();
  const off = boxes.locator("[aria-label^='cucm-sub2.example.com, Unified CM, switched off']");
  await boxes.locator(":focus[aria-label^='cucm-sub2']").waitFor();
  assert.equal(await off.getAttribute("role"), "switch");
  assert.equal(await off.getAttribute("aria-checked"), "false");
  await page.getByRole("row", { name: /^DP-PAR .*without a path/ }).waitFor();
  await page.getByRole("heading", { name: "Two failures at the same time" }).waitFor();
  await screenshot(bench, "the registration paths without a node");

  // the file changes, and so does the picture
  writeFileSync(paris, secondSite.replace("[cucm-sub2]", "[cucm-sub2, cucm-sub1]"));
  await said.filter({ hasText: "Without cucm-sub2.example.com, 4 of 4 phones" }).waitFor();

  // Enter leads to the line
  await off.focus();
  await keyboard.press("Enter");
  await bench.page.locator(".tab.active", { hasText: "cluster.mra.yaml" }).waitFor();
  await bench.page.locator(".statusbar-item", { hasText: "Ln 15, Col" }).waitFor();
});
