import type { Connection } from "vscode-languageserver";
import { diagnosticsOf } from "./convert.ts";
import { inBackground } from "./in-background.ts";
import type { Session } from "./session.ts";

/** How often the client is told that marks in its trees may be out of date, at most. */
const marksMs = 1000;

/** How the client learns of findings. */
export interface Showing {
  /** The client asks for them by itself (`textDocument/diagnostic`); else they are sent to it. */
  readonly pulls: boolean;
  /** A client that asks by itself can be told to ask again. */
  readonly refreshes: boolean;
}

/** Sends findings as they become others, or lets the client ask for them anew. */
export function showFindings(connection: Connection, session: Session, showing: () => Showing): void {
  let told: NodeJS.Timeout | undefined;
  session.results.onFindings((uris) => {
    const { pulls, refreshes } = showing();
    if (!pulls) for (const uri of uris) publish(connection, session, uri);
    else if (refreshes) inBackground(connection, connection.languages.diagnostics.refresh());
  });
  session.results.onSettled(() => {
    if (told !== undefined) return;
    told = setTimeout(() => {
      told = undefined;
      inBackground(connection, connection.sendNotification("mra/filesChanged", {}));
    }, marksMs);
    (told as Partial<NodeJS.Timeout>).unref?.(); // in a browser it is a number
  });
  session.stage.onLive(() => {
    if (showing().refreshes) inBackground(connection, connection.languages.inlayHint.refresh());
  });
}

function publish(connection: Connection, session: Session, uri: string): void {
  const version = session.documents.versionOf(uri);
  const diagnostics = diagnosticsOf(session, uri);
  inBackground(
    connection,
    connection.sendDiagnostics({
      uri: session.documents.spelled(uri),
      ...(version !== undefined && { version }),
      diagnostics,
    }),
  );
}
