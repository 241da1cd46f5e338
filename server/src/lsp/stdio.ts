import { createConnection } from "vscode-languageserver/node";
import { start } from "./start.ts";

/** Starts the language server on standard input and output. */
export const startStdio = (): void => {
  start((options) => createConnection(process.stdin, process.stdout, options));
};
