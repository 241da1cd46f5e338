import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { inCheckout } from "../root.ts";
import { installHost } from "../vscode-host/install.ts";
import { newest, type Release } from "../vscode-host/releases.ts";
import { readTotals, type Totals } from "./totals.ts";

/** Runs the suites of `test/vscode/` inside a real VS Code of this release, by `@vscode/test-electron`, and counts. */
export async function runVSCodeTests(release: Release, say: (line: string) => void): Promise<Totals> {
  const temporary = mkdtempSync(join(tmpdir(), "mra-suite-"));
  const counted = join(temporary, "totals.json");
  const project = join(temporary, "emea-prod");
  cpSync(inCheckout("test/projects/emea-prod"), project, { recursive: true });
  try {
    const vscodeExecutablePath = await executable(release, say);
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: inCheckout(),
      extensionTestsPath: inCheckout("dist/test/vscode/index.cjs"),
      launchArgs: [project, "--disable-extensions", "--disable-workspace-trust"],
      extensionTestsEnv: { MRA_VSCODE: release.vscode, MRA_TEST_TOTALS: counted },
    });
    return readTotals(counted);
  } catch (error) {
    say(
      `the suite in VS Code ${release.vscode} did not succeed: ${error instanceof Error ? error.message : String(error)}`,
    );
    const { passed, failed } = readTotals(counted);
    return { passed, failed: Math.max(1, failed) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A desktop VS Code where it can be downloaded and shown, else our own: code-server with headless Chromium. Says which. */
async function executable(release: Release, say: (line: string) => void): Promise<string> {
  const version = release === newest ? "stable" : release.vscode;
  const obstacle = await desktopObstacle();
  if (obstacle === undefined) {
    say(`VS Code ${version}: a desktop VS Code, downloaded`);
    return await downloadAndUnzipVSCode({ version, cachePath: inCheckout(".vscode-test") });
  }
  if (process.platform !== "linux") throw new Error(`no desktop VS Code can be had: ${obstacle}`);
  say(`VS Code ${release.vscode}: code-server ${release.codeServer} with headless Chromium, since ${obstacle}`);
  installHost(release, say);
  return inCheckout("tools/code-host.mjs");
}

async function desktopObstacle(): Promise<string | undefined> {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return "there is no display";
  try {
    const { ok, status } = await fetch("https://update.code.visualstudio.com/api/releases/stable", {
      signal: AbortSignal.timeout(10_000),
    });
    return ok ? undefined : `the download server answers ${status}`;
  } catch (error) {
    return `the download server cannot be reached (${error instanceof Error ? error.message : String(error)})`;
  }
}
