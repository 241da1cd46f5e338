import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { commands, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { ExtensionContext } from "vscode";
import { type ClusterSetting, expresswayKey, secretKey } from "./cluster-setting.ts";
import { demoName, type DemoSurroundings } from "./connections.ts";
import type { Session } from "./session.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { showError, showInformation } from "./messages.ts";

/** The one line that the demo cluster prints when it listens. */
interface DemoAddress {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  /** Path of its CA's certificate. */
  readonly ca: string;
  /** The Expressway-C that goes with it. */
  readonly expressway?: { readonly host: string; readonly user: string; readonly password: string };
  /** Where it plays the other hosts of its example. */
  readonly surroundings?: DemoSurroundings;
}

/** The demo cluster of this window. */
export interface Demo {
  /** Starts it, or finds the one that runs, and makes it a connection. False: it could not. */
  start(): Promise<boolean>;
  stop(): Promise<void>;
}

/**
 * `MRA_DEMO_CLUSTER` is the line of a demo cluster that already runs; `npm start` sets it. Then that one is used, and it
 * stays when this window closes.
 */
export const runningDemo = process.env.MRA_DEMO_CLUSTER;

export function prepareDemo(session: Session): Demo {
  let child: ChildProcess | undefined;
  let setting: ClusterSetting | undefined;
  const stop = async (): Promise<void> => {
    child?.kill();
    child = undefined;
    if (setting) await session.context.secrets.delete(secretKey(setting));
    if (setting?.expressway) await session.context.secrets.delete(expresswayKey(setting.expressway));
    setting = undefined;
    session.connections.setDemo(undefined);
  };
  return {
    start: async () => {
      if (!workspaceIsTrusted()) return false;
      if (setting) return true;
      const found = runningDemo === undefined ? await launch() : { address: JSON.parse(runningDemo) as DemoAddress };
      if (!found) return false;
      const { host, user, password, ca, expressway, surroundings } = found.address;
      child = "child" in found ? found.child : undefined;
      child?.once("exit", () => void (child && stop()));
      const profile = expressway && { host: expressway.host, user: expressway.user, caFile: ca };
      setting = { name: demoName, host, user, caFile: ca, ...(profile && { expressway: profile }) };
      await session.context.secrets.store(secretKey(setting), password);
      if (expressway && profile) await session.context.secrets.store(expresswayKey(profile), expressway.password);
      session.connections.setDemo(setting, surroundings);
      return true;
    },
    stop,
  };

  async function launch(): Promise<{ readonly address: DemoAddress; readonly child: ChildProcess } | undefined> {
    return window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t("Starting the demo cluster") },
      async () => {
        const program = session.context.asAbsolutePath("dist/mra.cjs");
        const started = spawn(
          process.execPath,
          [program, "demo-cluster", "--expressway", "--format", "json", "--seed", "standard"],
          {
            env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
            stdio: ["ignore", "pipe", "pipe", "ipc"], // it ends when the channel does, however this process ends
          },
        );
        started.stderr?.on("data", (it: Buffer) => session.log.info(`demo cluster: ${it.toString().trimEnd()}`));
        const address = await firstLine(started);
        if (typeof address !== "string") return { address, child: started };
        session.log.error(`demo cluster: ${address}`);
        void showError(l10n.t("The demo cluster did not start: {0}", address));
        return undefined;
      },
    );
  }
}

/** The address it prints; or, when it ends before that, why. */
function firstLine(child: ChildProcess): Promise<DemoAddress | string> {
  return new Promise((settle) => {
    child.once("error", (it) => settle(it.message));
    child.once("exit", (code) => settle(l10n.t("it ended with status {0}", String(code))));
    if (child.stdout) createInterface(child.stdout).once("line", (it) => settle(JSON.parse(it) as DemoAddress));
  });
}

/** Under which key a window that is about to open the sample project says so to the window that follows it. */
const opening = "mra.demo.opening";

/**
 * Makes sure that files to try are open. A folder that has files of ours is left as it is; a window without a folder gets
 * the sample project. True: VS Code opens the folder now, and this extension with it starts anew.
 */
export async function openSample({ context }: Session): Promise<boolean> {
  const [folder] = workspace.workspaceFolders ?? [];
  if ((await workspace.findFiles("**/*.mra.{yaml,yml}", undefined, 1)).length > 0) return false;
  const sample = Uri.joinPath(context.globalStorageUri, "demo", "emea-prod");
  await workspace.fs.copy(Uri.file(context.asAbsolutePath("dist/demo")), sample, { overwrite: true });
  if (folder) {
    offerSample(sample, folder.uri);
    return false;
  }
  await context.globalState.update(opening, sample.toString());
  await commands.executeCommand("vscode.openFolder", sample, { forceReuseWindow: true });
  return true;
}

/** The user is at work on something else: the sample is offered, nothing is taken away. */
function offerSample(sample: Uri, folder: Uri): void {
  const copy = l10n.t("Copy into This Folder");
  const open = l10n.t("Open in a New Window");
  void showInformation(l10n.t("The demo cluster is running. A sample project goes with it."), copy, open).then(
    async (it) => {
      if (it === open) await commands.executeCommand("vscode.openFolder", sample, { forceNewWindow: true });
      if (it !== copy) return;
      await workspace.fs.copy(sample, Uri.joinPath(folder, "emea-prod"));
    },
  );
}

/** Whether the window before this one opened the sample project to show the demo cluster here. True only once. */
export async function demoWasAskedFor(context: ExtensionContext): Promise<boolean> {
  const wanted = context.globalState.get<string>(opening);
  if (wanted === undefined || workspace.workspaceFolders?.[0]?.uri.toString() !== wanted) return false;
  await context.globalState.update(opening, undefined);
  return true;
}

/** Shows what a newcomer can try, step by step, unless something else is in front. */
export async function showWalkthrough({ context }: Session): Promise<void> {
  if (window.activeTextEditor) return;
  await commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`, false);
}
