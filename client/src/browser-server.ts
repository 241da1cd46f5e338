import { EventEmitter, type ExtensionContext, type LogOutputChannel, Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from "vscode-languageclient/browser";
import type { ServerOptions } from "../../core/src/wire/options.ts";
import type { ServerNotifications } from "../../core/src/wire/protocol.ts";
import { fromServer, toServer, withAddresses } from "./browser-addresses.ts";
import { fileAnswers } from "./browser-files.ts";
import { keepUntilLoaded } from "./browser-thread.ts";
import type { Server } from "./server.ts";

/** A thread of the browser, as far as it is ended here. */
interface Thread {
  terminate(): void;
}
const { Worker } = globalThis as unknown as { readonly Worker: new (address: string) => Thread };

/**
 * The language server in a worker of the browser. It has no cluster: whoever asks for one is refused, as in a workspace
 * that is not trusted.
 */
export function prepareBrowserServer(context: ExtensionContext, log: LogOutputChannel): Server {
  let thread: Thread | undefined;
  const options: ServerOptions = { storage: "", quarantined: [], careful: false, trusted: false, iceElements: {} };
  const schemes = new Set(["file", "vscode-vfs", ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const client = new LanguageClient(
    "mra",
    "MRA",
    () => {
      thread?.terminate();
      const it = new Worker(scriptOf(Uri.joinPath(context.extensionUri, "dist/worker.mjs")));
      thread = it;
      return Promise.resolve({
        reader: new BrowserMessageReader(it as never),
        writer: new BrowserMessageWriter(it as never),
      });
    },
    {
      documentSelector: [
        { language: "mra-yaml", scheme: "untitled" },
        ...[...schemes].flatMap((scheme) => [
          { language: "mra-yaml", scheme },
          { scheme, pattern: "**/*.{csv,tsv,txt}" },
        ]),
      ],
      uriConverters: { code2Protocol: toServer, protocol2Code: fromServer },
      outputChannel: log,
      diagnosticCollectionName: "mra",
      initializationOptions: options,
      markdown: { supportThemeIcons: true, isTrusted: { enabledCommands: ["mra.explain"] } },
    },
  );
  client.onRequest("mra/stat", fileAnswers["mra/stat"]);
  client.onRequest("mra/readFile", fileAnswers["mra/readFile"]);
  client.onRequest("mra/readFolder", fileAnswers["mra/readFolder"]);
  const restarted = new EventEmitter<void>();
  let started: Promise<void> | undefined;
  const start = (): Promise<void> => (started ??= client.start());
  context.subscriptions.push(restarted);
  return {
    async ask(method, params, token) {
      await start();
      const sent = withAddresses(params, (it) => toServer(Uri.parse(it)));
      const answer = await (token ? client.sendRequest(method, sent, token) : client.sendRequest(method, sent));
      return withAddresses(answer, (it) => fromServer(it).toString()) as never;
    },
    on: <N extends keyof ServerNotifications>(name: N, see: (it: ServerNotifications[N]) => void) =>
      client.onNotification(name, see),
    start,
    async restart() {
      await start();
      await client.stop();
      await client.start();
      if (client.state === State.Running) restarted.fire();
    },
    onDidRestart: restarted.event,
    async stop() {
      await client.dispose();
      thread?.terminate();
    },
  };
}

/**
 * The script of a worker that loads the language server: by its whole address, as the extension may lie on another site than
 * the page.
 */
function scriptOf(server: Uri): string {
  const script = `(${keepUntilLoaded.toString()})(()=>import(${JSON.stringify(server.toString(true))}))`;
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}
