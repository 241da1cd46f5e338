import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { screenshot, type Bench } from "./workbench.ts";

/** Settings under which nothing in a picture is by chance. */
export const quiet = {
  "remote.autoForwardPorts": false,
  "editor.minimap.enabled": false,
  "breadcrumbs.enabled": false,
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
}
