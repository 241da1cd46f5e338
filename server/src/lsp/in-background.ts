import type { Connection } from "vscode-languageserver";

/** Lets something go on that nobody waits for. What goes wrong with it (a client that says no, or is gone) is logged. */
export function inBackground(connection: Connection, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    try {
      connection.console.warn(error instanceof Error ? error.message : String(error));
    } catch {
      // The connection is closed: nobody is left to be told.
    }
  });
}
