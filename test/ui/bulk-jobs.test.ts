import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { mra } from "../cli/terminal.ts";
import { tryDemo } from "./acts.ts";
import { freshCluster, freshConnection } from "./lab.ts";
import { quiet } from "./picture.ts";
import { follow, scriptIn } from "./script.ts";
import { palette, screenshot, walk, type Bench } from "./workbench.ts";

/* The jobs of docs/bulk-jobs.md that a table does, followed to the letter in a project of the demo cluster. */

const page = "docs/bulk-jobs.md";

/** Runs a command about the cluster of the walk and the files of its window. */
async function aboutBoth({ folder }: Bench, ...call: readonly string[]): Promise<string> {
  const { host, user, password, ca } = freshConnection() ?? assert.fail("no cluster");
  const env = { MRA_USER: user, MRA_PASSWORD: password, MRA_STATE_DIR: join(folder, ".state") };
  const { status, out, notes } = await mra([...call, "--cluster", "emea-prod", "--host", host, "--ca", ca], { env });
  assert.equal(status, 0, out + notes);
  return out;
}

const textOf = ({ folder }: Bench): string =>
  readdirSync(folder)
    .filter((it) => it.endsWith(".mra.yaml"))
    .map((it) => readFileSync(join(folder, it), "utf8"))
    .join("\n");

const countOf = (text: string, words: string): number => text.split(words).length - 1;

walk("three bulk jobs by a table", { env: freshCluster, settings: quiet }, async (bench) => {
  await tryDemo(bench);
  await aboutBoth(bench, "pull", "--all", "--out", bench.folder);
  await bench.page.locator('.sidebar .monaco-list-row[aria-label*="DP-HOME"][aria-label*="as in the files"]').waitFor();
  await bench.page.locator(".tab", { hasText: /Welcome|Walkthrough/ }).waitFor(); // which takes the focus once more
  await palette(bench, "View: Close All Editors");
  const jobs = [
    ["Phones to another device pool", "devicePool: DP-HOME"],
    ["Phones to a security profile for MRA", "csf-office.example.com"],
    ["Users to a user profile with MRA", "UP-Home"],
  ] as const;
  for (const [heading, words] of jobs) {
    const before = countOf(textOf(bench), words);
    await follow(bench, scriptIn(page, heading), "Deploy");
    await screenshot(bench, heading);
    await palette(bench, "File: Save All Files");
    assert.ok(countOf(textOf(bench), words) > before, `${heading}: the files say ${words} no more often than before`);
    await palette(bench, "View: Close All Editors");
    await palette(bench, "Notifications: Clear All Notifications");
    await aboutBoth(bench, "plan", bench.folder); // all that the files say is on the cluster
  }
});
