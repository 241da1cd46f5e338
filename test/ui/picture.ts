import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cutForWalkthrough } from "./walkthrough-pictures.ts";
import { palette, screenshot, themes, type Bench, type Theme } from "./workbench.ts";

/** Settings that leave out of a picture what is not ours. */
export const plain = {
  "remote.autoForwardPorts": false,
  "editor.minimap.enabled": false,
  "breadcrumbs.enabled": false,
};

/** Settings under which nothing in a picture is by chance, either. */
export const quiet = {
  ...plain,
  "[mra-yaml]": {
    "editor.quickSuggestions": { other: "off", strings: "off" },
    "editor.suggestOnTriggerCharacters": false,
  },
};

/** Takes a picture once nothing hovers or passes by; into docs/images/ too when they are to be renewed. */
export async function picture(bench: Bench, name: string): Promise<void> {
  await bench.page.locator(".notification-toast").first().waitFor({ state: "hidden" });
  if (!name.startsWith("overview")) {
    await bench.page.mouse.move(400, 450); // where nothing hovers
    await bench.page.locator(".workbench-hover").first().waitFor({ state: "hidden" });
  }
  await pictureNow(bench, name);
}

/** Takes a picture of what is there, messages that pass by included. */
export async function pictureNow(bench: Bench, name: string): Promise<void> {
  const taken = await screenshot(bench, name);
  const kept = `docs/images/${name}.png`;
  if (!process.env.MRA_UPDATE_PICTURES) return;
  mkdirSync(dirname(kept), { recursive: true });
  copyFileSync(taken, kept);
  const browser = bench.page.context().browser();
  if (browser) await cutForWalkthrough(browser, name);
}

/** How a picture is made in each form beside the one the window has. */
export interface Forms {
  /** What has 300 pixels in the narrow one: an editor alone, or the side bar of half a small screen. */
  readonly narrow: "editor" | "bar";
  /** What must be seen in each of them. */
  readonly seen?: (bench: Bench) => Promise<unknown>;
}

/** Whether pictures are being renewed: only then those are taken that nobody waits for. */
export const isRenewing = Boolean(process.env.MRA_UPDATE_PICTURES);

/**
 * Pictures of what is there in each theme and in 300 pixels: `name`, `name-light`, `name-contrast`, `name-narrow`. One window
 * has them all: its theme and its width are changed. Where pictures are not renewed, one is taken of the window as it is.
 */
export async function pictureForms(bench: Bench, name: string, { narrow, seen }: Forms): Promise<void> {
  await seen?.(bench);
  if (!isRenewing) return pictureNow(bench, name);
  for (const theme of ["light", "contrast", "dark"] as const) {
    await changeTheme(bench, theme);
    await seen?.(bench);
    await pictureNow(bench, theme === "dark" ? name : `${name}-${theme}`);
  }
  await inNarrow(bench, narrow, async () => {
    await seen?.(bench);
    await pictureNow(bench, `${name}-narrow`);
  });
}

async function inNarrow(bench: Bench, narrow: Forms["narrow"], act: () => Promise<void>): Promise<void> {
  const { page } = bench;
  const size = page.viewportSize() ?? { width: 1400, height: 900 };
  const bar = page.locator(".part.sidebar");
  const hides = narrow === "editor" && (await bar.isVisible());
  if (hides) await palette(bench, "View: Toggle Primary Side Bar Visibility");
  await page.setViewportSize({ ...size, width: narrow === "editor" ? 348 : 720 }); // beside the activity bar
  await act();
  await page.setViewportSize(size);
  if (hides) await palette(bench, "View: Toggle Primary Side Bar Visibility");
}

const signs: Readonly<Record<Theme, string>> = { dark: "vs-dark", light: "vs", contrast: "hc-black" };

/** Changes the theme of the window by the settings of its folder, which VS Code watches, and waits until it is drawn. */
export async function changeTheme({ page, folder }: Bench, theme: Theme): Promise<void> {
  const file = join(folder, ".vscode/settings.json");
  const settings = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as object) : {};
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...settings, "workbench.colorTheme": themes[theme] }));
  await page.locator(`.monaco-workbench.${signs[theme]}`).waitFor();
}
