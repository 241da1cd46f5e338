import { inCheckout } from "../root.ts";
import { windowAddress } from "../vscode-host/host.ts";
import { installHost } from "../vscode-host/install.ts";
import { newest } from "../vscode-host/releases.ts";
import { runCode, startServer } from "../vscode-host/server.ts";

/** A VS Code that any browser of this computer can open. */
export interface BrowserWindow {
  readonly address: string;
  readonly version: string;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Installs VS Code and the packaged extension where they are not yet, and serves a project on loopback. */
export async function openInBrowser(
  vsix: string,
  project: string,
  env: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<BrowserWindow> {
  const host = installHost(newest, say);
  const userDataDir = inCheckout(".demo/browser/user");
  const extensionsDir = inCheckout(".demo/browser/extensions");
  say("installing the extension into it");
  const install = runCode(host, [
    "--user-data-dir",
    userDataDir,
    "--extensions-dir",
    extensionsDir,
    "--install-extension",
    vsix,
    "--force",
  ]);
  if (install.status !== 0) throw new Error(`the extension could not be installed:\n${install.output}`);
  const server = await startServer(host, {
    userDataDir,
    extensionsDir,
    env,
    settings: { "workbench.reduceMotion": "auto" },
  });
  return {
    address: windowAddress(server.port, project),
    version: newest.vscode,
    ended: server.ended,
    stop: server.stop,
  };
}
