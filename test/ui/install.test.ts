import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { consoleLines, fenced, section } from "../house/newcomer.ts";
import { openFile, palette, problems, screenshot, walk, type Bench } from "./workbench.ts";

/** The page that the extension's editor shows, once it is drawn. */
async function pageWith(bench: Bench, words: RegExp): Promise<Frame> {
  for (let tries = 0; tries < 120; tries++) {
    for (const frame of bench.page.frames()) {
      const text = await frame
        .locator("body")
        .innerText({ timeout: 1_000 })
        .catch(() => "");
      if (frame !== bench.page.mainFrame() && words.test(text)) return frame;
    }
    await bench.page.waitForTimeout(500);
  }
  return assert.fail(`no page says ${String(words)}`);
}

/** Pictures that are not shown, and links that lead nowhere from here; said in the page, whose types this program has not. */
const faultsOf = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(`[
    ...[...document.images].filter((it) => it.naturalWidth === 0).map((it) => "picture: " + it.alt),
    ...[...document.querySelectorAll("a[href]")]
      .map((it) => it.getAttribute("href"))
      .filter((it) => !/^(https:|#)/.test(it))
      .map((it) => "link: " + it),
  ]`);

walk(
  "the extension's page is whole: nothing that is not shown, no dead link, a released version",
  {},
  async (bench) => {
    const { page } = bench;
    await palette(bench, "View: Show Extensions");
    await page.locator(".extensions-list .monaco-list-row", { hasText: "MRA Config" }).first().click();
    const readme = await pageWith(bench, /stands at its line/);
    assert.deepEqual(await faultsOf(readme), []);
    await screenshot(bench, "extension page");
    await page.locator(".extension-editor .navbar a", { hasText: "Changelog" }).click();
    const log = await pageWith(bench, /Keep a Changelog/);
    assert.match(await log.locator("body").innerText(), /0\.1\.0[^]*\d{4}-\d\d-\d\d/);
    assert.deepEqual(await faultsOf(log), []);
  },
);

walk("docs/install.md: from the VSIX to the first finding", {}, async (bench) => {
  const part = section(readFileSync("docs/install.md", "utf8"), "The extension");
  const [install] = consoleLines(part);
  assert.match(install?.command ?? "", /^code --install-extension mra-config-.*\.vsix$/); // done when the window opened
  const [source = ""] = fenced(part, "yaml");
  writeFileSync(join(bench.folder, "cluster.mra.yaml"), source);
  await openFile(bench, "cluster.mra.yaml");
  const [words = ""] = fenced(part, "text");
  const rows = await problems(bench);
  await rows.filter({ hasText: words.trim() }).first().waitFor();
  await screenshot(bench, "first finding");
});
