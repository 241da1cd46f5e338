import { spawn } from "node:child_process";
import { type CancellationToken, env, type ExtensionContext, l10n, type WorkspaceFolder } from "vscode";
import type { TestReport } from "../../core/src/wire/config-tests.ts";

/** Runs `mra test` in a folder of the workspace, by the Node of VS Code, and reads what it says; or why it could not. */
export function testProcess(
  context: ExtensionContext,
  folder: WorkspaceFolder,
  more: readonly string[],
  token: CancellationToken,
): Promise<TestReport | string> {
  const language = env.language.startsWith("ko") ? "ko" : "en";
  const args = [context.asAbsolutePath("dist/mra.cjs"), "test", "--format", "json", "--lang", language, ...more];
  const child = spawn(process.execPath, args, {
    cwd: folder.uri.fsPath,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  token.onCancellationRequested(() => child.kill());
  const said = { out: "", notes: "" };
  child.stdout.setEncoding("utf8").on("data", (it: string) => void (said.out += it));
  child.stderr.setEncoding("utf8").on("data", (it: string) => void (said.notes += it));
  return new Promise((settle) => {
    child.once("error", (it) => settle(it.message));
    child.once("close", (status) =>
      settle(reportIn(said.out) ?? (said.notes.trim() || l10n.t("The tests ended with status {0}", String(status)))),
    );
  });
}

function reportIn(text: string): TestReport | undefined {
  try {
    return JSON.parse(text) as TestReport;
  } catch {
    return undefined; // it was stopped while it spoke
  }
}
