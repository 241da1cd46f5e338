import { commands, env, EventEmitter, l10n, type LogOutputChannel, Uri, workspace } from "vscode";
import type { ServerOptions } from "../../core/src/wire/options.ts";
import type { CancellationToken, Disposable, Event, ExtensionContext } from "vscode";
import { CloseAction, ErrorAction, LanguageClient, State, TransportKind } from "vscode-languageclient/node";
import type { ErrorHandler, Middleware } from "vscode-languageclient/node";
import type { ClientNotifications, Requests, ServerNotifications } from "../../core/src/wire/protocol.ts";
import type { ServerRequests } from "../../core/src/wire/server-requests.ts";
import { compiledFolder, forgetOthers } from "./compiled.ts";
import { type Crashes, watchCrashes } from "./crashes.ts";
import { maskedLog } from "./masked-log.ts";
import { showError, showWarning } from "./messages.ts";

/** The language server as the rest of the client sees it. It is started by the first thing that needs it, never by activation. */
export interface Server {
  /** Sends one of our own requests. Throws only when the server is wrong or gone, never for a fault of the world. */
  ask<M extends keyof Requests>(method: M, params: Requests[M][0], token?: CancellationToken): Promise<Requests[M][1]>;
  on<N extends keyof ServerNotifications>(name: N, see: (it: ServerNotifications[N]) => void): Disposable;
  start(): Promise<void>;
  restart(): Promise<void>;
  /** It runs again after it had ended: what it held in memory (connections, plans) is gone. */
  readonly onDidRestart: Event<void>;
  stop(): Promise<void>;
}

const reading = "mra/reading" satisfies keyof ServerRequests;
const trusted = "mra/trusted" satisfies keyof ClientNotifications;

/** Prepares the client side of the server; nothing runs until `start` or the first `ask`. */
export function prepareServer(context: ExtensionContext, log: LogOutputChannel): Server {
  const crashes = watchCrashes();
  const masked = maskedLog(log);
  const module = context.asAbsolutePath("dist/server.cjs");
  const compiled = compiledFolder(context);
  const environment = { MRA_COMPILED: compiled.fsPath };
  const client = new LanguageClient(
    "mra",
    "MRA",
    {
      run: { module, transport: TransportKind.ipc, options: { env: environment } },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
    },
    {
      documentSelector: [
        { language: "mra-yaml", scheme: "file" },
        { language: "mra-yaml", scheme: "untitled" },
        { language: "mra-yaml", scheme: "vscode-vfs" },
        { language: "mra-yaml", scheme: "mra-live" },
        { scheme: "file", pattern: "**/*.{csv,tsv,txt}" },
      ],
      outputChannel: masked.channel,
      diagnosticCollectionName: "mra",
      initializationOptions: (): ServerOptions => ({
        storage: (context.storageUri ?? context.globalStorageUri).fsPath,
        quarantined: crashes.quarantined,
        careful: crashes.careful,
        trusted: workspace.isTrusted,
        iceElements: workspace.getConfiguration("mra").get<Record<string, string>>("ice.vendorConfigMap", {}),
      }),
      errorHandler: errorHandler(crashes, log, () => void restart()),
      middleware: watching(crashes),
      markdown: { supportThemeIcons: true, isTrusted: { enabledCommands: ["mra.explain"] } },
    },
  );
  client.onRequest(reading, ({ uri }: ServerRequests[typeof reading][0]): ServerRequests[typeof reading][1] => {
    crashes.reading(uri);
    return null;
  });
  let started: Promise<void> | undefined;
  const start = (): Promise<void> => (started ??= launch());
  const launch = async (): Promise<void> => {
    await workspace.fs.createDirectory(context.storageUri ?? context.globalStorageUri);
    await client.start();
    void forgetOthers(compiled);
    log.info(`language server started; language ${env.language}`);
  };
  const restart = async (): Promise<void> => {
    crashes.forgive();
    await client.restart();
  };
  const hearing = new Map<keyof ServerNotifications, EventEmitter<unknown>>();
  const restarted = new EventEmitter<void>();
  let ran = false;
  context.subscriptions.push(
    restarted,
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      if (ran) restarted.fire();
      ran = true;
    }),
    workspace.onDidGrantWorkspaceTrust(() => void (started && client.sendNotification(trusted, {}))),
  );
  return {
    async ask(method, params, token) {
      masked.hide(params);
      await start();
      // without a token it must not be passed: an undefined one would be sent as a second parameter
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
    // The client keeps one listener per notification, the last one; here all of them hear it.
    on: <N extends keyof ServerNotifications>(name: N, see: (it: ServerNotifications[N]) => void) => {
      const heard = hearing.get(name) ?? new EventEmitter<unknown>();
      if (!hearing.has(name)) {
        hearing.set(name, heard);
        context.subscriptions.push(
          heard,
          client.onNotification(name, (it: unknown) => heard.fire(it)),
        );
      }
      return heard.event((it) => see(it as ServerNotifications[N]));
    },
    start,
    restart,
    onDidRestart: restarted.event,
    stop: () => client.dispose(),
  };
}

function errorHandler(crashes: Crashes, log: LogOutputChannel, restart: () => void): ErrorHandler {
  return {
    error: (error) => {
      log.warn(`connection to the language server: ${error.message}`);
      return { action: ErrorAction.Continue };
    },
    closed: () => {
      const verdict = crashes.ended(performance.now());
      log.error(`language server ended by itself: ${JSON.stringify(verdict)}`);
      if (verdict.kind === "giveUp") offerRestart(restart);
      if (verdict.kind === "quarantine") tellQuarantine(verdict.uri, restart);
      return { action: verdict.kind === "giveUp" ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
    },
  };
}

function tellQuarantine(uri: string, restart: () => void): void {
  const again = l10n.t("Try Again");
  const name = workspace.asRelativePath(Uri.parse(uri));
  void showWarning(
    l10n.t("{0} made the language server stop twice and is no longer checked. All other files still are.", name),
    again,
  ).then((it) => it === again && restart());
}

function offerRestart(restart: () => void): void {
  const again = l10n.t("Restart");
  const showLog = l10n.t("Show Log");
  void showError(
    l10n.t("The MRA language server stopped several times and was not started again."),
    again,
    showLog,
  ).then((it) => (it === again ? restart() : it === showLog && void commands.executeCommand("mra.showLog")));
}

/** Keeps files in quarantine from the server, and notes for the others what it was given and what it answered. */
function watching(crashes: Crashes): Middleware {
  const aside = (uri: Uri): boolean => crashes.quarantined.includes(uri.toString());
  return {
    didOpen: async (document, next) => {
      if (aside(document.uri)) return;
      crashes.given(document.uri.toString());
      await next(document);
    },
    didChange: async (event, next) => {
      if (aside(event.document.uri)) return;
      crashes.given(event.document.uri.toString());
      await next(event);
    },
    didClose: async (document, next) => {
      if (!aside(document.uri)) await next(document);
      crashes.answered(document.uri.toString());
    },
    handleDiagnostics: (uri, diagnostics, next) => {
      crashes.answered(uri.toString());
      next(uri, diagnostics);
    },
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof Uri ? document : document.uri;
      if (aside(uri)) return undefined;
      const report = await next(document, previousResultId, token);
      crashes.answered(uri.toString());
      return report;
    },
  };
}
