import assert from "node:assert/strict";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { pictureForms, quiet } from "./picture.ts";
import { notification, treeRow, until, walk, type Bench } from "./workbench.ts";

/* Nothing is clicked here: chords, the palette, and the keys of what it asks. */

walk("plan, deploy, drift and compare with keys alone", { project: "emea-prod", settings: quiet }, async (bench) => {
  const { keyboard } = bench.page;
  await command(bench, "MRA: Try the Demo Cluster");
  await treeRow(bench, "DP-BER");

  // what makes no sense yet is not offered; Deploy is, and plans first
  await open(bench, "infrastructure.mra.yaml");
  await offered(bench, "MRA: Show Registration Paths", "MRA: Show");
  assert.equal(await rows(bench).filter({ hasText: "Show Plan as a Page" }).count(), 0);
  await offered(bench, "MRA: Deploy…");
  await keyboard.press("Escape");
  await pictureForms(bench, "keys", { narrow: "bar", seen: () => offered(bench, "MRA: Plan") });
  await keyboard.press("Escape");
  await chord(bench, "Alt+P");
  await treeRow(bench, "Deploy…");
  await offered(bench, "MRA: Show Plan as a Page");

  await command(bench, "MRA: Deploy…");
  await bench.page.locator(".quick-input-widget:visible", { hasText: /Secret turn-mra/ }).waitFor();
  await keyboard.type(aSecret());
  await keyboard.press("Enter");
  const question = bench.page.locator(".monaco-dialog-box", { hasText: /Deploy \d+ changes to emea-prod \(demo\)\?/ });
  await question.waitFor();
  await bench.whileDeploying(async () => {
    await question.locator(".monaco-button:focus", { hasText: "Deploy" }).waitFor();
    await keyboard.press("Enter");
    await notification(bench, /(\d+) of \1 steps done/);
  });
  await command(bench, "Notifications: Clear All Notifications");

  await open(bench, "infrastructure.mra.yaml");
  await chord(bench, "Alt+D");
  await notification(bench, /emea-prod: nothing was changed outside/);
  await toLine(bench, 31);
  await chord(bench, "Alt+C");
  await bench.page.locator(".monaco-diff-editor").first().waitFor();
});

const focusedInput = ({ page }: Bench) => page.locator(".quick-input-widget:visible input:focus");

/** Runs a command of the palette: F1, its title, Enter. */
async function command(bench: Bench, title: string): Promise<void> {
  await offered(bench, title);
  await bench.page.keyboard.press("Enter");
}

/** Opens the palette, types a title or its beginning, and waits until the title is offered; first, where it is whole. */
async function offered(bench: Bench, title: string, typed = title): Promise<void> {
  const { keyboard } = bench.page;
  const row = rows(bench).filter({ hasText: title });
  await until(
    async () => {
      await keyboard.press("Escape");
      await keyboard.press("F1");
      await focusedInput(bench).waitFor({ timeout: 3_000 });
      await keyboard.type(typed);
    },
    () => (typed === title ? row.and(bench.page.locator(".focused")) : row.first()).waitFor({ timeout: 5_000 }),
  );
}

const rows = ({ page }: Bench) => page.locator(".quick-input-list .monaco-list-row");

/** Opens a file by Ctrl+P and its name, and waits until it has the focus. */
async function open(bench: Bench, name: string): Promise<void> {
  const { keyboard } = bench.page;
  await until(
    async () => {
      await keyboard.press("Escape");
      await keyboard.press("Control+P");
      await focusedInput(bench).waitFor({ timeout: 3_000 });
      await keyboard.type(name);
      await bench.page
        .locator(".quick-input-list .monaco-list-row.focused", { hasText: name })
        .waitFor({ timeout: 5_000 });
      await keyboard.press("Enter");
    },
    () => bench.page.locator(".editor-instance .monaco-editor.focused").waitFor({ timeout: 5_000 }),
  );
}

/** Goes to a line by Ctrl+G and its number. */
async function toLine(bench: Bench, line: number): Promise<void> {
  const { keyboard } = bench.page;
  await keyboard.press("Control+G");
  await focusedInput(bench).waitFor();
  await keyboard.type(String(line));
  await keyboard.press("Enter");
  await bench.page.locator(".statusbar-item", { hasText: `Ln ${line},` }).waitFor();
}

/** A chord of ours: Ctrl+K, and then another key. */
async function chord({ page }: Bench, key: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.keyboard.press(key);
}
