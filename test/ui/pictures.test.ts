import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goToLine, pathsPage, secondSite, tryDemo, typeOver } from "./acts.ts";
import { changeTheme, isRenewing, picture, quiet } from "./picture.ts";
import { openFile, openView, palette, squiggle, treeRow, walk, type Bench } from "./workbench.ts";

/*
 * The pictures of the README and of docs/. They are taken on every run, so that a screen that cannot be had any more is
 * noticed; MRA_UPDATE_PICTURES=1 npm test -- ui/pictures puts them into docs/images/.
 */

walk("pictures: the whole window", { project: "emea-prod", settings: quiet, only: "newest" }, async (bench) => {
  await overview(bench);
  await picture(bench, "overview");
  if (!isRenewing) return;
  await changeTheme(bench, "light");
  await said(bench);
  await picture(bench, "overview-light");
});

walk(
  "pictures: half a small screen",
  { project: "emea-prod", settings: quiet, width: "narrow", only: "newest" },
  async (bench) => {
    await openView(bench, "MRA");
    await bench.page.locator(".monaco-button", { hasText: "Try the demo cluster" }).waitFor();
    await picture(bench, "first-minute");
    await tryDemo(bench);
    await palette(bench, "MRA: Plan");
    await treeRow(bench, "Deploy…");
    await picture(bench, "narrow");
  },
);

walk(
  "pictures: a difference in Korean",
  { project: "emea-prod", settings: quiet, language: "ko", only: "newest" },
  async (bench) => {
    await openView(bench, "MRA");
    await bench.page.locator(".monaco-button", { hasText: "데모 클러스터 사용해 보기" }).click();
    await treeRow(bench, "DP-BER");
    await palette(bench, "MRA: 계획");
    await treeRow(bench, "배포…");
    await (await treeRow(bench, "UP-MRA")).click();
    await bench.page.locator(".editor.modified", { hasText: "enableMra" }).waitFor();
    await picture(bench, "korean");
  },
);

walk("pictures: registration paths", { project: "emea-prod", settings: quiet, only: "newest" }, async (bench) => {
  await registrationPaths(bench);
  await picture(bench, "paths");
  if (isRenewing) {
    await changeTheme(bench, "contrast");
    await picture(bench, "paths-contrast");
    await changeTheme(bench, "light");
    await palette(bench, "View: Toggle Maximize Editor Group");
    await pathsPage(bench).locator(".stage.right").waitFor();
    await picture(bench, "paths-light");
    await palette(bench, "View: Toggle Maximize Editor Group");
    await changeTheme(bench, "dark");
  }
  await bench.page.setViewportSize({ width: 480, height: 900 });
  await bench.page.locator(".monaco-workbench").waitFor();
  await palette(bench, "View: Toggle Maximize Editor Group");
  await pathsPage(bench).locator(".stage.down").waitFor();
  await picture(bench, "paths-narrow");
});

/** Two sites, one of which loses its only node; one Expressway-C that Unified CM does not know. */
async function registrationPaths(bench: Bench): Promise<void> {
  writeFileSync(join(bench.folder, "paris.mra.yaml"), secondSite);
  const file = join(bench.folder, "infrastructure.mra.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^.*hostNameOrIP: expc2.*\n/m, ""));
  await openFile(bench, "paris.mra.yaml");
  await palette(bench, "View: Toggle Primary Side Bar Visibility");
  await palette(bench, "MRA: Show Registration Paths");
  const page = pathsPage(bench);
  await page
    .getByRole("group")
    .getByRole("switch", { name: /^cucm-sub2/ })
    .focus();
  await bench.page.keyboard.press("Space");
  await page.getByRole("status").filter({ hasText: "DP-PAR" }).waitFor();
}

/** A finding with its hover, the tree of the cluster, and the plan beside it. */
async function overview(bench: Bench): Promise<void> {
  await tryDemo(bench);
  await palette(bench, "MRA: Plan");
  await treeRow(bench, "Deploy…");
  await openFile(bench, "infrastructure.mra.yaml");
  await goToLine(bench, "infrastructure.mra.yaml", "transportType: TLS");
  await typeOver(bench, "TLS", "TCP+UDP");
  await squiggle(bench);
  for (let i = 0; i < 3; i++) await bench.page.keyboard.press("ArrowLeft");
  await said(bench);
}

/** Shows the hover over what is underlined, by its keys. */
async function said(bench: Bench): Promise<void> {
  const it = bench.page.locator(".monaco-hover:not(.hidden)", { hasText: "MRA needs TLS" }).first();
  for (let tries = 0; tries < 5 && !(await it.isVisible()); tries++) {
    for (const key of ["Escape", "Control+K", "Control+I"]) await bench.page.keyboard.press(key);
    await it.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await it.waitFor();
}
