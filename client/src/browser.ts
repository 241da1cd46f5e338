import { commands, type Disposable, type ExtensionContext, l10n, window, workspace } from "vscode";
import type { Position } from "../../core/src/wire/import.ts";
import { fromServer } from "./browser-addresses.ts";
import { prepareBrowserServer } from "./browser-server.ts";
import { openConnections } from "./connections.ts";
import { explain, whySilent } from "./explain.ts";
import { showInformation } from "./messages.ts";
import { newDeploymentFile, newJabberUser } from "./new-user.ts";
import { showReferences, type WireLocation } from "./references.ts";
import { openRuleLinks } from "./rule-links.ts";
import type { Session } from "./session.ts";
import { serveTexts } from "./virtual-texts.ts";

let running: Session | undefined;

/**
 * The extension in a browser (vscode.dev, github.dev): everything about files. There is no way from there to a cluster, so
 * that whatever needs one says so.
 */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("MRA", { log: true });
  const session: Session = {
    context,
    log,
    server: prepareBrowserServer(context, log),
    connections: openConnections(context),
  };
  running = session;
  void commands.executeCommand("setContext", "mra.inBrowser", true);
  context.subscriptions.push(log, serveTexts(), openRuleLinks(session), ...registered(session));
  if (workspace.textDocuments.some((it) => it.languageId === "mra-yaml")) void session.server.start();
  context.subscriptions.push(
    workspace.onDidOpenTextDocument((it) => it.languageId === "mra-yaml" && void session.server.start()),
  );
}

/** Every command of the manifest: those about files, and for the others what they need. */
function registered(session: Session): readonly Disposable[] {
  const aboutFiles: Readonly<Record<string, (...args: never[]) => unknown>> = {
    "mra.explain": (code?: unknown) => explain(session, code),
    "mra.whySilent": () => whySilent(session),
    "mra.showReferences": (uri: string, at: Position, uses: readonly WireLocation[]) =>
      showReferences(
        fromServer(uri).toString(),
        at,
        uses.map((it) => ({ ...it, uri: fromServer(it.uri).toString() })),
      ),
    "mra.newFile": () => newDeploymentFile(session),
    "mra.newUser": () => newJabberUser(session),
    "mra.restartServer": () => session.server.restart(),
    "mra.showLog": () => session.log.show(),
  };
  const { contributes } = session.context.extension.packageJSON as {
    readonly contributes: { readonly commands: readonly { readonly command: string }[] };
  };
  const all = new Set([...contributes.commands.map((it) => it.command), ...Object.keys(aboutFiles)]);
  return [...all].map((id) => commands.registerCommand(id, aboutFiles[id] ?? needsCluster));
}

const needsCluster = (): void =>
  void showInformation(
    l10n.t("This needs a cluster, and a browser cannot reach one. Open the folder in VS Code on your computer."),
  );

/** Ends the worker. */
export async function deactivate(): Promise<void> {
  await running?.server.stop();
}
