import {
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type GenericRequestHandler,
} from "vscode-languageserver/node";
import { capabilities } from "./capabilities.ts";
import { clientFacts, pathOf, unknownClient, type ClientFacts } from "./client-facts.ts";
import { handlers } from "./handlers.ts";
import { inBackground } from "./in-background.ts";
import { showFindings } from "./push.ts";
import { createSession, type Session } from "./session.ts";
import { hearTexts } from "./texts-in.ts";

/** Serves the language on standard input and output. */
export const serveStdio = (): void => serve(createConnection(process.stdin, process.stdout));

/** Serves the language on a connection until it is closed. */
export function serve(connection: Connection): void {
  const session = createSession((text) => connection.console.error(text));
  let client: ClientFacts = unknownClient;
  connection.onInitialize((params) => {
    client = clientFacts(params);
    session.configure(client.settings);
    if (client.options.careful)
      session.tellReading((uri) => connection.sendRequest("mra/reading", uri === undefined ? {} : { uri }));
    return { capabilities, serverInfo: { name: "mra" } };
  });
  connection.onInitialized(() => {
    session.reload();
    inBackground(connection, register(connection, client));
    if (client.configures) inBackground(connection, readSettings(connection, session));
  });
  connection.onDidChangeConfiguration(() => {
    if (client.configures) inBackground(connection, readSettings(connection, session));
  });
  connection.onNotification("workspace/didChangeWorkspaceFolders", () =>
    inBackground(connection, readFolders(connection, session)),
  );
  connection.onNotification("workspace/didDeleteFiles", () => session.reload());
  connection.onNotification("workspace/didRenameFiles", () => session.reload());
  connection.onNotification("mra/trusted", () => {
    client = { ...client, options: { ...client.options, trusted: true } };
  });
  for (const it of handlers) it.register(connection, session);
  hearTexts(connection, session);
  showFindings(connection, session, () => client);
  const clusters = serveClusters(connection, session, () => client);
  connection.onShutdown(() => {
    session.dispose();
    clusters.dispose();
  });
  connection.listen();
}

const watched = [{ globPattern: "**/*.mra.{yaml,yml}" }, { globPattern: "**/mra.config.yaml" }];

async function register(connection: Connection, client: ClientFacts): Promise<void> {
  if (client.watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched });
  if (client.tellsSettings)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "mra" });
}

async function readFolders(connection: Connection, session: Session): Promise<void> {
  const folders = await connection.workspace.getWorkspaceFolders();
  session.configure({ folders: (folders ?? []).flatMap((it) => pathOf(it.uri)) });
  session.reload();
}

async function readSettings(connection: Connection, session: Session): Promise<void> {
  const read = async (section: string): Promise<boolean> => {
    const it: unknown = await connection.workspace.getConfiguration(section);
    return it === true;
  };
  const [hints, planLenses] = await Promise.all([read("mra.inlayHints"), read("mra.planLenses")]);
  const { settings } = session;
  session.configure({ hints, planLenses });
  if (settings.hints !== session.settings.hints) await connection.languages.inlayHint.refresh();
  if (settings.planLenses !== session.settings.planLenses) await connection.sendRequest("workspace/codeLens/refresh");
}

/**
 * Answers what has to do with clusters. That part of the server (SOAP, TLS, deploy) is only loaded when the first such
 * request comes: whoever just writes files does not wait for it.
 */
function serveClusters(connection: Connection, session: Session, client: () => ClientFacts): { dispose(): void } {
  let loading: Promise<ReadonlyMap<string, GenericRequestHandler<unknown, unknown>>> | undefined;
  let end = (): void => undefined;
  const load = async (): Promise<ReadonlyMap<string, GenericRequestHandler<unknown, unknown>>> => {
    const { registerClusters } = await import("./clusters/register.ts");
    const answers = new Map<string, GenericRequestHandler<unknown, unknown>>();
    const onRequest = (method: string, answer: GenericRequestHandler<unknown, unknown>): void =>
      void answers.set(method, answer);
    const registering = Object.create(connection, { onRequest: { value: onRequest } }) as Connection;
    const registered = registerClusters(registering, {
      view: session,
      options: () => client().options,
      live: session.live,
    });
    end = () => registered.dispose();
    return answers;
  };
  connection.onRequest(async (method: string, params: unknown, token: CancellationToken) => {
    const unknown = new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}`);
    if (!method.startsWith("mra/")) return unknown;
    loading ??= load();
    const answer = (await loading).get(method);
    if (answer === undefined) return unknown;
    try {
      return await answer(params, token);
    } catch (error) {
      if (!token.isCancellationRequested)
        connection.console.error(
          `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      throw error;
    }
  });
  return { dispose: () => end() };
}
