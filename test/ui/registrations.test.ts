import type { Locator } from "playwright-core";
import { openSection, tryDemo } from "./acts.ts";
import { picture, quiet } from "./picture.ts";
import { chooseFrom, expand, treeRow, walk, type Bench } from "./workbench.ts";

/** Narrows the phones by a choice of the filter. */
async function filterBy(bench: Bench, choice: string): Promise<void> {
  await chooseFrom(bench, await treeRow(bench, /^Phones/), "Filter…");
  const offered = bench.page.locator(".quick-input-widget:visible .quick-input-list");
  await bench.page.keyboard.type(choice);
  await offered.locator(".monaco-list-row", { hasText: choice }).first().click();
}

/** Lines of the tree of which a screen reader says these words. */
const said = (bench: Bench, words: string): Locator =>
  bench.page.locator(`.sidebar .monaco-list-row[aria-label*="${words}"]`);

walk(
  "who is registered, and through what, stands in the tree, in a narrow window, too",
  { project: "emea-prod", settings: quiet, width: "narrow" },
  async (bench) => {
    await tryDemo(bench);
    await (await treeRow(bench, /^Device pools/)).locator(".monaco-tl-twistie").click();
    await openSection(bench, /^Phones/);
    await said(bench, ", registered,").first().waitFor();
    await picture(bench, "registrations-narrow");

    await filterBy(bench, "Registered through Expressway");
    await said(bench, ", registered through Expressway,").first().waitFor();
    await said(bench, ", registered,").first().waitFor({ state: "detached" });
    await said(bench, "only those registered through Expressway").waitFor();
    await picture(bench, "registrations-filter-narrow");

    await filterBy(bench, "All of them");
    await said(bench, ", registered,").first().waitFor();
    await (await treeRow(bench, /^Phones/)).locator(".monaco-tl-twistie").click();
    await openSection(bench, /^End users/);
    await expand(bench, /^aalbrecht/);
    await said(bench, "registered").first().waitFor();
    await picture(bench, "registrations-user-narrow");
  },
);
