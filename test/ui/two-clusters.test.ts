import assert from "node:assert/strict";
import { goToLine, openSection, startToConnect, tryDemo } from "./acts.ts";
import { connectLab, withLab } from "./lab.ts";
import { chooseFrom, openFile, palette, screenshot, treeRow, walk, type Bench } from "./workbench.ts";

walk("two clusters and two objects are compared", { project: "emea-prod" }, async (bench) => {
  await withLab(async (lab) => {
    lab.state.edit("devicePools", ["DP-PAR"], { regionName: "REG-BER" });
    lab.state.remove("devicePools", "DP-HOME");
    await tryDemo(bench);

    // two objects of one cluster, both selected
    const { page } = bench;
    await (await treeRow(bench, "DP-BER")).click();
    await (await treeRow(bench, "DP-LON")).click({ modifiers: ["ControlOrMeta"] });
    await chooseFrom(bench, await treeRow(bench, "DP-LON"), "Compare with Another Object…");
    await page.locator(".editor.original", { hasText: "REG-BER" }).waitFor();
    await page.locator(".editor.modified", { hasText: "REG-LON" }).waitFor();
    await screenshot(bench, "two live objects");

    // a kind of two clusters: what differs is listed, and each difference is a click away
    await palette(bench, "MRA: Connect to a Unified CM…");
    await connectLab(bench, lab);
    const pools = page.locator(".sidebar .monaco-list-row", { hasText: /Device pools/ }).first();
    await chooseFrom(bench, pools, "Compare with Another Cluster…");
    await page.locator(".sidebar", { hasText: /1 differ, 1 only on emea-prod, 0 only on lab, 3 the same/ }).waitFor();
    const pane = page.locator(".pane", { has: page.locator('[aria-label*="Comparison"]') }).last();
    await pane.locator(".monaco-list-row", { hasText: "DP-PAR" }).click();
    await page.locator(".editor.original", { hasText: "REG-PAR" }).waitFor();
    await page.locator(".editor.modified", { hasText: "REG-BER" }).waitFor();
    await screenshot(bench, "two clusters by kind");
  });
});

walk("what is on the cluster comes into the files, and back to the tree", { project: "emea-prod" }, async (bench) => {
  const { page } = bench;
  await tryDemo(bench);
  await openSection(bench, "Regions");

  // several at once, behind the last one of their kind
  await (await treeRow(bench, /^REG-LON/)).click();
  await (await treeRow(bench, /^REG-SEL/)).click({ modifiers: ["ControlOrMeta"] });
  await chooseFrom(bench, await treeRow(bench, /^REG-SEL/), /^Import into Files$/);
  const editor = page.locator('.editor-instance[aria-label*="infrastructure.mra.yaml"]').first();
  await editor.waitFor();
  await page.locator(".view-line", { hasText: "name: REG-SEL" }).first().waitFor();
  await screenshot(bench, "imported into the files");

  // one with all that it depends on: a file of its own kind
  await chooseFrom(bench, await treeRow(bench, /^DP-HOME/), "Import with All It Depends On");
  await statusOf(bench, /objects taken over into 1 file(?!s)/);

  // what was imported is as on the cluster
  await treeRow(bench, /DP-HOME/);
  await page.locator('.sidebar .monaco-list-row[aria-label*="DP-HOME"][aria-label*="as in the files"]').waitFor();

  // from a line of the file to the tree
  await openFile(bench, "infrastructure.mra.yaml");
  await goToLine(bench, "infrastructure.mra.yaml", "- name: REG-SEL");
  await palette(bench, "MRA: Show in the MRA Tree");
  await page.locator(".sidebar .monaco-list-row.selected", { hasText: "REG-SEL" }).waitFor();
  await screenshot(bench, "from the file to the tree");
});

walk("a sign-in that is no longer accepted is said, and is one click to mend", {}, async (bench) => {
  await withLab(async (lab) => {
    const { page } = bench;
    await startToConnect(bench);
    await connectLab(bench, lab);
    await treeRow(bench, "DP-BER");

    // a session that expired is renewed without a word
    lab.inject({ kind: "expireSessions" });
    await openSection(bench, "Regions");
    await treeRow(bench, "REG-BER");
    assert.equal(await page.locator(".quick-input-widget:visible").count(), 0);

    // the cluster takes the password no more: nothing is tried again by itself
    const refusals = lab.inject({ kind: "page", when: "before", status: 401 }, { times: 1000 });
    await openSection(bench, "User profiles");
    await treeRow(bench, /lab.*name or password not accepted/);
    await screenshot(bench, "a sign-in that is not accepted");
    const asked = new Map(lab.requests.byOperation);
    refusals.cancel();
    await chooseFrom(bench, await treeRow(bench, /lab.*name or password not accepted/), "Sign In…");
    await treeRow(bench, /lab.*connected as/);
    await openSection(bench, "Device pools");
    await treeRow(bench, "DP-BER");
    const listed = [...lab.requests.byOperation].filter(([name, count]) => count > (asked.get(name) ?? 0));
    const kinds = listed.map(([name]) => name).filter((it) => it.startsWith("list"));
    // to learn the names of ICE, and the kinds that are open
    const expected = /^list(CommonPhoneConfig|Region|DevicePool|UserProfile)/;
    assert.deepEqual(
      kinds.filter((it) => !expected.test(it)),
      [],
      "nothing else is read because of a new sign-in",
    );
  });
});

/** The message in the status bar. */
async function statusOf({ page }: Bench, text: RegExp): Promise<void> {
  await page.locator(".statusbar", { hasText: text }).waitFor();
}
