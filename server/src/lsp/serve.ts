import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from "vscode-languageserver";
import { folderPathOf, type ClientFacts } from "./client-facts.ts";
import { createDispatch, type ClusterPart } from "./dispatch.ts";
import { inBackground } from "./in-background.ts";
import { showFindings } from "./push.ts";
import { fileRequests } from "./requests.ts";
import { createSession, type Session } from "./session.ts";
import { hearTexts } from "./texts-in.ts";

/** Serves the language, until the connection is closed, to a client whose `initialize` has been answered. */
export function serve(connection: Connection, initialized: ClientFacts): void {
  const session = createSession((text) => connection.console.error(text));
  let client = initialized;
  session.configure(client.settings);
  if (client.options.careful)
    session.traceTo((uri) => connection.sendRequest("mra/reading", uri === undefined ? {} : { uri }));
  connection.onInitialized(() => {
    session.changes.reload();
    inBackground(connection, register(connection, client));
    if (client.configures) inBackground(connection, readSettings(connection, session));
  });
  connection.onDidChangeConfiguration(() => {
    if (client.configures) inBackground(connection, readSettings(connection, session));
  });
  connection.onNotification("workspace/didChangeWorkspaceFolders", () =>
    inBackground(connection, readFolders(connection, session)),
  );
  connection.onNotification("workspace/didDeleteFiles", () => session.changes.reload());
  connection.onNotification("workspace/didRenameFiles", () => session.changes.reload());
  connection.onNotification("mra/trusted", () => {
    client = { ...client, options: { ...client.options, trusted: true } };
  });
  hearTexts(connection, session.changes);
  showFindings(connection, session, () => client);
  const clusters = clustersOf(connection, session, () => client);
  connection.onRequest(
    createDispatch({
      session,
      isTrusted: () => client.options.trusted,
      requests: fileRequests,
      clusters: () => clusters.load(),
      log: (text) => connection.console.error(text),
    }),
  );
  connection.onShutdown(() => {
    session.turns.stop();
    clusters.dispose();
  });
}

const watched = ["**/*.mra.{yaml,yml}", "**/mra.config.yaml", "**/*.{csv,tsv,txt,xlsx}"].map((globPattern) => ({
  globPattern,
}));

async function register(connection: Connection, client: ClientFacts): Promise<void> {
  if (client.watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched });
  if (client.tellsSettings)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "mra" });
}

async function readFolders(connection: Connection, session: Session): Promise<void> {
  const folders = await connection.workspace.getWorkspaceFolders();
  session.configure({ folders: (folders ?? []).flatMap((it) => folderPathOf(it.uri)) });
  session.changes.reload();
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
 * The part of the server that speaks to clusters (SOAP, TLS, deploy): only loaded when the first request needs it. Whoever
 * just writes files does not wait for it.
 */
function clustersOf(
  connection: Connection,
  session: Session,
  client: () => ClientFacts,
): { load(): Promise<ClusterPart>; dispose(): void } {
  let loading: Promise<ClusterPart> | undefined;
  let end = (): void => undefined;
  const begin = async (): Promise<ClusterPart> => {
    const [{ createDesk }, { clusterRequests }, { failureOf }] = await Promise.all([
      import("./clusters/desk.ts"),
      import("./cluster-requests.ts"),
      import("./clusters/failure.ts"),
    ]);
    const desk = createDesk({
      session,
      iceElements: () => client().options.iceElements,
      notify: (method, it) => inBackground(connection, connection.sendNotification(method, it)),
      inBackground: (work) => inBackground(connection, work),
    });
    end = () => desk.dispose();
    return { desk, requests: new Map(clusterRequests.map((it) => [it.method, it])), failureOf };
  };
  return { load: () => (loading ??= begin()), dispose: () => end() };
}
