import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { start } from "../lsp/start.ts";
import { filesFrom } from "./files.ts";
import { offerTurns } from "./turns.ts";

// In a worker of a browser: what is said comes and goes as messages between it and the extension.
offerTurns();
const worker: unknown = globalThis;
start((options) => {
  const ends = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)] as const;
  const connection = createConnection(ProposedFeatures.all, ...ends, options);
  filesFrom((method, params) => connection.sendRequest(method, params));
  return connection;
});
