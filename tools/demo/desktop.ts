import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from "@vscode/test-electron";
import { inCheckout } from "../root.ts";
import { writeSettings } from "../vscode-host/settings.ts";

/** The `code` of this machine's desktop, or why there is none. */
export type Desktop = { readonly code: string } | { readonly missing: string };

/** Looks for `code` on the PATH and where the installers of macOS and Windows put it. Without a display it is of no use. */
export function findDesktop(): Desktop {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { missing: "there is no display" };
  const name = process.platform === "win32" ? "code.cmd" : "code";
  const usual = [
    "/Applications/Visual Studio Code.app/Contents/Resources/app/bin",
    join(homedir(), "Applications/Visual Studio Code.app/Contents/Resources/app/bin"),
    join(process.env.LOCALAPPDATA ?? homedir(), "Programs/Microsoft VS Code/bin"),
    join(process.env.ProgramFiles ?? homedir(), "Microsoft VS Code/bin"),
  ];
  const code = [...(process.env.PATH ?? "").split(delimiter), ...usual]
    .map((it) => join(it, name))
    .find((it) => existsSync(it));
  return code === undefined ? { missing: "there is no `code` on the PATH" } : { code };
}

/** Brings the `code` of a desktop VS Code into the checkout, for systems on which code-server is not set up. */
export async function downloadDesktop(): Promise<string> {
  const executable = await downloadAndUnzipVSCode({ version: "stable", cachePath: inCheckout(".vscode-test") });
  return resolveCliPathFromVSCodeExecutablePath(executable);
}

/** A window that was opened on the desktop. */
export interface Window {
  /** Resolves when the user has closed it. Never resolves where VS Code does not tell. */
  readonly closed: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens a project in a VS Code of its own, beside the user's: own settings, no other extensions, ours from the checkout. */
export function openDesktop(code: string, project: string, env: Readonly<Record<string, string>>): Window {
  const userDataDir = inCheckout(".demo/vscode/user");
  writeSettings(userDataDir, { "workbench.reduceMotion": "auto" });
  const args = [
    ...[
      "--wait",
      "--new-window",
      "--user-data-dir",
      userDataDir,
      "--extensions-dir",
      inCheckout(".demo/vscode/extensions"),
    ],
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--extensionDevelopmentPath=${inCheckout()}`,
    project,
  ];
  // a .cmd file is run by Windows' command line only, which splits at spaces
  const quoted = process.platform === "win32" ? args.map((it) => `"${it}"`) : args;
  const since = Date.now();
  const child = spawn(process.platform === "win32" ? `"${code}"` : code, quoted, {
    env: { ...process.env, ...env },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const closed = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => {
      if (status !== 0) reject(new Error(`${code} ended with status ${status ?? "of a signal"}`));
      else if (Date.now() - since > 15_000) resolve(); // sooner: it does not wait for its window
    });
  });
  const stop = async (): Promise<void> => {
    child.kill();
    // the window is a process of its own, whose number VS Code leaves beside its settings
    const lock = join(userDataDir, "code.lock");
    const pid = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
    if (pid > 0) await endProcess(pid);
  };
  return { closed, stop };
}

async function endProcess(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGTERM");
    for (let i = 0; i < 50; i++) {
      await wait(100);
      process.kill(pid, 0); // throws when it is gone
    }
  } catch {
    // gone
  }
}
