import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";

/** yaml-language-server over standard input and output, as it comes from npm. */
export interface YamlServer {
  /** Opens a text and gives what is found in it, as soon as that is right. */
  diagnostics(
    uri: string,
    text: string,
    isRight?: (found: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
  request<R>(method: string, params: unknown): Promise<R>;
  stop(): Promise<void>;
}

/** Where its program is. */
export function yamlServerProgram(): string {
  let folder = dirname(createRequire(import.meta.url).resolve("yaml-language-server"));
  while (!existsSync(join(folder, "bin/yaml-language-server"))) folder = dirname(folder);
  return join(folder, "bin/yaml-language-server");
}

/** Starts it. `schemas`: patterns of files by the address of their schema. */
export async function yamlLanguageServer(schemas: Readonly<Record<string, string>>): Promise<YamlServer> {
  const run = spawn(process.execPath, [yamlServerProgram(), "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const gone = once(run, "exit");
  const connection = createMessageConnection(new StreamMessageReader(run.stdout), new StreamMessageWriter(run.stdin));
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  const yaml = { validate: true, completion: true, hover: true, schemas, schemaStore: { enable: false } };
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : section === undefined ? { yaml } : null)),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });
  return {
    async diagnostics(uri, text, isRight = () => true) {
      const found = new Promise<readonly Diagnostic[]>((resolve) =>
        waiting.set(uri, (it) => {
          if (isRight(it)) resolve(it);
        }),
      );
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      return found;
    },
    request: (method, params) => connection.sendRequest(method, params),
    async stop() {
      connection.dispose();
      run.kill("SIGKILL");
      await gone;
    },
  };
}
