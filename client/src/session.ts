import type { ExtensionContext, LogOutputChannel } from "vscode";
import type { Connections } from "./connections.ts";
import type { Server } from "./server.ts";

/** What every part of the client works with. */
export interface Session {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly connections: Connections;
}
