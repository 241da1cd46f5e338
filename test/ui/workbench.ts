import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { startHost, type Host } from "../../tools/vscode-host/host.ts";
import { installHost, type InstalledHost } from "../../tools/vscode-host/install.ts";
import { newest, releases, type Release } from "../../tools/vscode-host/releases.ts";
import { runCode } from "../../tools/vscode-host/server.ts";
import type { Settings } from "../../tools/vscode-host/settings.ts";
import { watchWalk, type WalkWatch } from "../../tools/tests/witness/walk.ts";

/** The themes a picture is taken in: each is a class of people who see it so. */
export const themes = {
  dark: "Default Dark Modern",
  light: "Default Light Modern",
  contrast: "Default High Contrast",
} as const;
export type Theme = keyof typeof themes;

/** A VS Code with the packaged extension installed and a project open, seen by a person who clicks and types. */
export interface Bench {
  readonly page: Page;
  /** The project's folder: a copy, to be written as the test likes. */
  readonly folder: string;
  readonly release: Release;
  readonly host: Host;
  /** What happens meanwhile may write to a cluster; nothing else of a walk may. */
  readonly whileDeploying: WalkWatch["whileDeploying"];
}

type Env = Readonly<Record<string, string>>;

export interface WalkOptions {
  /** Folder under `test/projects/`; an empty folder when absent. */
  readonly project?: string;
  readonly settings?: Settings;
  /** What the extension finds in its environment; a function is asked anew at each try. */
  readonly env?: Env | (() => Promise<Env>);
  readonly theme?: Theme;
  /** `narrow` is a window on half of a small screen. */
  readonly width?: "wide" | "narrow";
  /** Language that the extension speaks; English when absent. VS Code itself stays English. */
  readonly language?: "ko";
  /** Which VS Codes; all of them when absent. Pictures need only the newest. */
  readonly only?: "newest";
}

/** How often a walk may be begun: once, where nobody says otherwise. A machine that others use at once loses a click now and then. */
const attempts = Number(process.env.MRA_WALK_ATTEMPTS ?? 1);

/** Declares a walk through the real VS Code, once per release. When a step fails, the window is left as a picture in `test-results/`. */
export function walk(title: string, options: WalkOptions, steps: (bench: Bench) => Promise<void>): void {
  for (const release of options.only === "newest" ? [newest] : releases) {
    void test(`${title} (VS Code ${release.vscode})`, { timeout: attempts * 240_000 }, async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          await walkOnce(title, release, options, steps);
          return;
        } catch (error) {
          if (attempt >= attempts) throw error;
          console.log(`FAILED AT TRY ${attempt}, once more: ${title} (VS Code ${release.vscode})`, error);
        }
      }
    });
  }
}

async function walkOnce(
  title: string,
  release: Release,
  options: WalkOptions,
  steps: (bench: Bench) => Promise<void>,
): Promise<void> {
  const watch = watchWalk(title);
  const bench = await open(release, options, watch);
  try {
    await inTime(steps(bench), 200_000);
  } catch (error) {
    const picture = await screenshot(bench, `failed ${title}`);
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\nthe window when it failed: ${picture}\n${ourLog(bench)}`, { cause: error });
  } finally {
    await bench.host.close();
    watch.end();
    rmSync(dirname(bench.folder), { recursive: true, force: true });
  }
}

/** Fails while there is still time for a picture. */
async function inTime(steps: Promise<void>, milliseconds: number): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`not done after ${milliseconds / 1_000} s`)), milliseconds);
  });
  await Promise.race([steps, tooLate]).finally(() => clearTimeout(late));
}

/** The end of what the extension wrote to its log: a picture does not say why. */
function ourLog({ host }: Bench): string {
  const logs = join(host.server.userDataDir, "logs");
  const files = existsSync(logs) ? readdirSync(logs, { recursive: true, encoding: "utf8" }) : [];
  const ours = files.filter((it) => it.endsWith("MRA.log"));
  return ours.map((it) => `${it}:\n${readFileSync(join(logs, it), "utf8").slice(-4_000)}`).join("\n");
}

async function open(release: Release, options: WalkOptions, watch: WalkWatch): Promise<Bench> {
  const installed = installHost(release, (line) => console.log(line));
  const temporary = mkdtempSync(join(tmpdir(), "mra-walk-"));
  const folder = join(temporary, options.project ?? "empty");
  if (options.project) cpSync(join("test/projects", options.project), folder, { recursive: true });
  else mkdirSync(folder);
  const env = typeof options.env === "function" ? await options.env() : options.env;
  const host = await startHost(installed, {
    workspace: folder,
    extensionsDir: extensionsWithOurs(installed),
    settings: {
      "workbench.colorTheme": themes[options.theme ?? "dark"],
      "workbench.hover.delay": 60_000, // a tooltip covers the row below, and takes the click that is meant for it
      "mra.trace.server": "verbose", // what it writes must hold no secret
      ...options.settings,
    },
    env: { ...watch.env, XDG_STATE_HOME: join(temporary, "state"), ...env }, // journals and locks of this walk alone
    language: options.language,
    viewport: options.width === "narrow" ? { width: 720, height: 900 } : { width: 1400, height: 900 },
  });
  return { page: host.page, folder, release, host, whileDeploying: watch.whileDeploying };
}

/** The packaged extension, made by `npm test` before these tests. */
const vsix = "dist/test/mra-config.vsix";
const prepared = new Map<string, string>();

/** A folder of extensions with ours in it, installed from the package as a user would; made once per process and release. */
function extensionsWithOurs(installed: InstalledHost): string {
  const known = prepared.get(installed.release.vscode);
  if (known) return known;
  assert.ok(existsSync(vsix), `${vsix} is missing; run npm test, or npm run package -- --out ${vsix}`);
  const temporary = mkdtempSync(join(tmpdir(), "mra-installed-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));
  const extensions = join(temporary, "extensions");
  const install = runCode(installed, [
    "--user-data-dir",
    join(temporary, "user"),
    "--extensions-dir",
    extensions,
    "--install-extension",
    vsix,
  ]);
  assert.equal(install.status, 0, install.output);
  prepared.set(installed.release.vscode, extensions);
  return extensions;
}

/** Opens a file of the project by its name, as Ctrl+P does, and waits for its editor. */
export async function openFile({ page }: Bench, name: string): Promise<Locator> {
  await fromQuickInput(page, "Control+P", name, basename(name));
  const editor = page
    .locator(`.editor-instance[aria-label*="${basename(name)}"], .editor-group-container.active .monaco-editor`)
    .first();
  await editor.waitFor();
  return editor;
}

/** Runs a command from the palette by the title it shows there: `MRA: Plan`. */
export async function palette({ page }: Bench, title: string): Promise<void> {
  await fromQuickInput(page, "F1", `>${title}`, title);
}

/** Opens VS Code's input by a key, types, and takes the row. Whatever takes the focus meanwhile closes it: then once more. */
async function fromQuickInput(page: Page, key: string, text: string, row: string): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      await page.keyboard.press(key);
      await quickInput(page).fill(text, { timeout: 3_000 });
      await quickRow(page, row).first().click({ timeout: 10_000 });
      return;
    } catch (error) {
      if (i >= 9) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

/** Answers VS Code's question at the top of the window: types, and takes what it says. */
export async function answer({ page }: Bench, text: string): Promise<void> {
  await quickInput(page).fill(text);
  await page.keyboard.press("Enter");
}

/** Waits until words of the open file are underlined, and returns the first such line. */
export async function squiggle(
  { page }: Bench,
  severity: "error" | "warning" | "info" | "hint" = "error",
): Promise<Locator> {
  const it = page.locator(`.monaco-editor .squiggly-${severity}`).first();
  await it.waitFor();
  return it;
}

/** Opens the Problems view and returns its rows, one per file and per finding. Filter by `hasText`. */
export async function problems(bench: Bench): Promise<Locator> {
  await palette(bench, "Problems: Focus on Problems View");
  return bench.page.locator(".markers-panel .monaco-list-row");
}

/** Rests the mouse on something and returns the hover that comes. */
export async function hover({ page }: Bench, over: Locator): Promise<Locator> {
  const box = await over.boundingBox();
  assert.ok(box, "what the mouse should rest on cannot be seen");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const it = page
    .locator(".monaco-hover:not(.hidden) .hover-contents, .monaco-hover:not(.hidden) .rendered-markdown")
    .first();
  await it.waitFor();
  return it;
}

/** Puts the cursor into something underlined, opens the bulb there and returns the menu's rows. */
export async function quickFixes({ page }: Bench, at: Locator): Promise<Locator> {
  await at.click({ force: true, position: { x: 2, y: 2 } });
  await page.keyboard.press("Control+.");
  const rows = page.locator(".action-widget .monaco-list-row.action");
  await rows.first().waitFor();
  return rows;
}

/** Opens a view container by its name in the activity bar. */
export async function openView({ page }: Bench, name: string): Promise<void> {
  const item = page.locator(`.activitybar .action-item:has(a[aria-label^="${name}"])`).first();
  await item.waitFor();
  if (!(await item.getAttribute("class"))?.includes("checked")) await item.click();
}

/** A row of a tree in the side bar, by the words it shows. Waits for it. */
export async function treeRow({ page }: Bench, text: string | RegExp): Promise<Locator> {
  const it = page.locator(".sidebar .monaco-list-row", { hasText: text }).first();
  await it.waitFor();
  return it;
}

/** Opens a closed row of a tree, and waits until it is open. A click may meet the moment in which the tree is drawn anew. */
export async function expand(bench: Bench, text: string | RegExp): Promise<Locator> {
  const row = await treeRow(bench, text);
  const open = bench.page.locator('.sidebar .monaco-list-row[aria-expanded="true"]', { hasText: text }).first();
  await until(
    async () => {
      if ((await row.getAttribute("aria-expanded")) === "false")
        await row.locator(".monaco-tl-twistie").click({ timeout: 2_000 });
    },
    () => open.waitFor({ timeout: 5_000 }),
  );
  return row;
}

/**
 * Chooses an entry of a row's menu. A menu of VS Code takes no click in the first moments after it opens, so that nobody
 * hits it by accident: one that stays open is clicked again. A right click that met a redraw is made again.
 */
export async function chooseFrom({ page }: Bench, row: Locator, entry: string | RegExp): Promise<void> {
  const item = page.locator(".monaco-menu .action-label", { hasText: entry }).first();
  await until(
    async () => {
      if (await page.locator(".monaco-menu").first().isVisible()) await page.keyboard.press("Escape");
      await row.click({ button: "right", position: { x: 30, y: 10 }, timeout: 5_000 }); // left of its buttons, in a narrow window, too
    },
    () => item.waitFor({ timeout: 5_000 }),
  );
  await until(
    () => item.click({ timeout: 2_000 }),
    () => item.waitFor({ state: "hidden", timeout: 2_000 }),
  );
}

/** Ticks a row of a tree. A click may meet the moment in which the tree is drawn anew, and is then made again. */
export async function tick(row: Locator, sign = row.locator('[aria-checked="true"]').first()): Promise<void> {
  const box = row.locator(".custom-view-tree-node-item-checkbox").first();
  const before = await box.getAttribute("aria-checked");
  const press = async (): Promise<void> => {
    if ((await box.getAttribute("aria-checked")) === before) await box.click({ timeout: 2_000 }); // else its sign is late
  };
  await until(press, () => sign.waitFor({ timeout: 4_000 }));
}

/** Does something until it has its effect: fifteen times at most. The last failure is the one that counts. */
export async function until(act: () => Promise<void>, effect: () => Promise<void>): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      if (
        i > 0 &&
        (await effect().then(
          () => true,
          () => false,
        ))
      )
        return;
      await act();
      await effect();
      return;
    } catch (error) {
      if (i >= 14) throw error;
    }
  }
}

/**
 * A notification that says these words. Waits for it. VS Code shows no toast while many come at once, and takes one away
 * after some seconds: it is then behind the bell.
 */
export async function notification(bench: Bench, text: string | RegExp): Promise<Locator> {
  const shown = ".notification-toast, .notifications-center .monaco-list-row";
  const it = bench.page.locator(shown, { hasText: text }).first();
  for (let i = 0; ; i++) {
    try {
      await it.waitFor({ timeout: 8_000 });
      return it;
    } catch (error) {
      if (i >= 9) throw error;
      if (!(await bench.page.locator(".notifications-center.visible").isVisible()))
        await palette(bench, "Notifications: Show Notifications");
    }
  }
}

/** The status bar's entry that says these words. Waits for it. */
export async function statusBar({ page }: Bench, text: string | RegExp): Promise<Locator> {
  const it = page.locator(".statusbar-item", { hasText: text }).first();
  await it.waitFor();
  return it;
}

/** Takes a picture into `test-results/screenshots/` and returns its path. */
export async function screenshot({ page, release }: Bench, name: string): Promise<string> {
  const path = join("test-results/screenshots", `${name.replace(/[^\p{L}\p{N}]+/gu, "-")}-${release.vscode}.png`);
  mkdirSync("test-results/screenshots", { recursive: true });
  await page.screenshot({ path });
  return path;
}

const quickInput = (page: Page): Locator => page.locator(".quick-input-widget input[type=text]");
const quickRow = (page: Page, text: string): Locator =>
  page.locator(".quick-input-list .monaco-list-row", { hasText: text });
