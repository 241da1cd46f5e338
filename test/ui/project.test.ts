import assert from "node:assert/strict";
import { openFile, openView, problems, screenshot, statusBar, walk } from "./workbench.ts";

walk("a project without mistakes opens without a finding", { project: "emea-prod" }, async (bench) => {
  await openFile(bench, "people.mra.yaml");
  await statusBar(bench, /MRA/); // the language of the file
  const rows = await problems(bench);
  await bench.page.locator(".markers-panel", { hasText: "No problems have been detected in the workspace." }).waitFor();
  assert.equal(await rows.count(), 0);
  await openView(bench, "MRA");
  await screenshot(bench, "a project without mistakes");
});
