import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { answer, notification, openView, palette, squiggle, treeRow, until, type Bench } from "./workbench.ts";

/** Starts the demo cluster as a newcomer does: by the link in the empty view. Waits until its device pools are read. */
export async function tryDemo(bench: Bench): Promise<void> {
  await openView(bench, "MRA");
  const link = bench.page.locator(".monaco-button", { hasText: "Try the demo cluster" });
  const pool = bench.page.locator(".sidebar .monaco-list-row", { hasText: "DP-BER" }).first();
  await until(
    () => link.click({ timeout: 10_000 }),
    () => pool.waitFor({ timeout: 15_000 }),
  );
}

/** Asks to connect to a cluster, by the link in the empty view. */
export async function startToConnect(bench: Bench): Promise<void> {
  await openView(bench, "MRA");
  await bench.page.locator(".monaco-button", { hasText: "Connect to a Unified CM" }).click();
}

/** Opens a section of the tree that is closed, scrolling to it. */
export async function openSection(bench: Bench, text: string | RegExp): Promise<void> {
  const row = await treeRow(bench, text);
  if ((await row.getAttribute("aria-expanded")) !== "false") return;
  const closed = bench.page.locator('.sidebar .monaco-list-row[aria-expanded="false"]', { hasText: text }).first();
  await until(
    () => closed.locator(".monaco-tl-twistie").click({ timeout: 2_000 }),
    () => closed.waitFor({ state: "detached", timeout: 2_000 }),
  );
}

/** Puts the cursor at the end of the first line of a file of the project that holds these words; the file is open. */
export async function goToLine(bench: Bench, file: string, words: string): Promise<void> {
  const lines = readFileSync(join(bench.folder, file), "utf8").split("\n");
  const at = lines.findIndex((it) => it.includes(words));
  assert.ok(at >= 0, `${file} does not say ${words}`);
  await until(
    async () => {
      await bench.page.keyboard.press("Escape");
      await palette(bench, "Go to Line/Column...");
      // the palette's own input begins with `>`, and goes only after a moment
      await bench.page.locator(".quick-input-widget", { hasText: /line/i }).waitFor({ timeout: 3_000 });
      await answer(bench, `:${at + 1}`);
    },
    async () => {
      await bench.page.locator(".quick-input-widget").waitFor({ state: "hidden", timeout: 3_000 });
      await bench.page.locator(".statusbar-item", { hasText: `Ln ${at + 1},` }).waitFor({ timeout: 3_000 });
    },
  );
  await bench.page.keyboard.press("End");
}

/** Takes back as many characters as the words have, and types others. */
export async function typeOver(bench: Bench, words: string, others: string): Promise<void> {
  for (const _ of words) await bench.page.keyboard.press("Backspace");
  await bench.page.keyboard.type(others);
}

/** Opens the bulb where the cursor is, once something is underlined as a warning. */
export async function warningFixes(bench: Bench): Promise<Locator> {
  await squiggle(bench, "warning");
  const rows = bench.page.locator(".action-widget .monaco-list-row.action");
  for (let tries = 0; tries < 5 && (await rows.count()) === 0; tries++) {
    for (const key of ["Escape", "Control+."]) await bench.page.keyboard.press(key);
    await rows
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => undefined);
  }
  return rows;
}

/** Opens the bulb where the cursor is, once something is underlined, and returns the menu's rows. No click: lenses move lines. */
export async function fixesAtCursor(bench: Bench): Promise<Locator> {
  await squiggle(bench);
  const rows = bench.page.locator(".action-widget .monaco-list-row.action");
  for (let tries = 0; tries < 5 && (await rows.count()) === 0; tries++) {
    await bench.page.keyboard.press("Escape"); // what completion offers is in the way, and comes when it likes
    await bench.page.keyboard.press("Control+.");
    await rows
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => undefined);
  }
  assert.ok((await rows.count()) > 0, "the bulb offers nothing");
  return rows;
}

/** The question that VS Code asks in the middle of the window; waits for it. */
export async function dialog({ page }: Bench, words: string | RegExp): Promise<Locator> {
  const it = page.locator(".monaco-dialog-box", { hasText: words });
  await it.waitFor();
  return it;
}

/** Presses a button of such a question. */
export async function press(question: Locator, button: string): Promise<void> {
  await question.locator(".monaco-button", { hasText: button }).click();
}

/**
 * Gives the secrets that are asked for first, says yes to the question before a deployment, answers what it asks then, and
 * waits until it says that it is done.
 */
export async function deploy(
  bench: Bench,
  question: string | RegExp,
  answers: readonly (readonly [words: string, text: string])[] = [],
  done: string | RegExp = /steps? done/,
): Promise<void> {
  const isSecret = ([words]: readonly [string, string]): boolean => words.startsWith("Secret");
  for (const [words, text] of answers.filter(isSecret)) await fillIn(bench, words, text);
  const others = answers.filter((it) => !isSecret(it));
  await carryOut(bench, await dialog(bench, question), others, done);
}

/** The same, for a question that was looked at before. */
export async function carryOut(
  bench: Bench,
  question: Locator,
  answers: readonly (readonly [words: string, text: string])[] = [],
  done: string | RegExp = /steps? done/,
): Promise<void> {
  await bench.whileDeploying(async () => {
    await press(question, "Deploy");
    for (const [words, text] of answers) await fillIn(bench, words, text);
    await notification(bench, done);
  });
}

/** Answers an input box whose title or prompt says these words. */
export async function fillIn(bench: Bench, words: string | RegExp, text: string): Promise<void> {
  const question = bench.page.locator(".quick-input-widget:visible", { hasText: words });
  await question.locator("input:not([type=checkbox])").first().fill(text); // of type password where it is one
  await bench.page.keyboard.press("Enter");
}

/** A second site whose phones know one node only. */
export const secondSite = `apiVersion: mra/v1
cluster: emea-prod

callManagerGroups:
  - name: CMG-PAR
    members: [cucm-sub2]

devicePools:
  - { name: DP-PAR, dateTimeGroup: MRA-Berlin, callManagerGroup: CMG-PAR, region: EMEA-MRA }

phones:
  - { name: CSFPARIS, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-PAR, ownerUser: amelie }
`;

/** The page in the view of registration paths: a frame within a frame. */
export const pathsPage = ({ page }: Pick<Bench, "page">): FrameLocator =>
  page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");

/** The page of the plan, likewise. */
export const planPage = pathsPage;

/** The page of a table, likewise. */
export const tablePage = pathsPage;
