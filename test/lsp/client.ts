import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeParams,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Requests } from "../../core/src/wire/protocol.ts";
import { deploying, reading } from "../../tools/tests/witness/activities.ts";
import { mustNotBeSeen } from "../../tools/tests/witness/secrets.ts";

/** A client of the language server that is nobody's editor: it starts the server, speaks to it, and remembers what it says. */
export interface Client {
  readonly connection: MessageConnection;
  readonly folder: string;
  /** What was sent by the server itself, by file name; the last only. */
  readonly published: ReadonlyMap<string, PublishDiagnosticsParams>;
  readonly log: readonly string[];
  uri(name: string): string;
  open(name: string, text: string): Promise<void>;
  /** Replaces a piece of an open text, as typing does. */
  type(name: string, before: string, after: string): Promise<void>;
  /** The same by offsets. */
  replace(name: string, start: number, end: number, after: string): Promise<void>;
  /** The place of a piece of an open text; `$0` in it is the cursor. */
  at(
    name: string,
    piece: string,
  ): { readonly textDocument: { readonly uri: string }; readonly position: { line: number; character: number } };
  text(name: string): string;
  request<R>(method: string, params: unknown): Promise<R>;
  /** Waits for the findings of a file to be as they should, and gives them. */
  diagnostics(name: string, isRight: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  stop(): Promise<number | null>;
  /** Ends the server after a test has failed: it would keep the run from ending. */
  kill(): void;
  /** Ends the server as a crash does, and waits until it is gone. The folder stays. */
  crash(): Promise<void>;
  /** Resolves when the server has ended, however. */
  readonly ended: Promise<unknown>;
  /** Asks what was loaded into the server's process beside it. */
  beside<R>(question: string): Promise<R>;
}

/** How a server is started, where that is not as usual. */
export interface Start {
  /** Arguments of Node. */
  readonly execArgv?: readonly string[];
  /** A folder that is there already; `stop` removes it all the same. */
  readonly folder?: string;
  /** What is answered to requests of the server, by method. */
  readonly onRequests?: Readonly<Record<string, (params: { uri?: string }) => unknown>>;
}

/** Starts a server over a folder with the given files. */
export async function startClient(
  files: Readonly<Record<string, string>> = {},
  more: Partial<InitializeParams> = {},
  { execArgv = [], folder: given, onRequests = {} }: Start = {},
): Promise<Client> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "mra-lsp-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const main = fileURLToPath(new URL("../../server/src/lsp/main.js", import.meta.url));
  const process_ = spawn(process.execPath, [...execArgv, main, "--stdio"], {
    stdio: ["pipe", "pipe", "pipe", "ipc"],
  }) as ChildProcessWithoutNullStreams;
  const connection = createMessageConnection(
    new StreamMessageReader(process_.stdout),
    new StreamMessageWriter(process_.stdin),
  );
  const gone = once(process_, "exit");
  const endOfServer = reading("a language server");
  void gone.then(endOfServer);
  const published = new Map<string, PublishDiagnosticsParams>();
  const log: string[] = [];
  const documents = new Map<string, TextDocument>();
  const watchers = new Set<() => void>();
  process_.stderr.on("data", (it: Buffer) => void log.push(it.toString()));
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  connection.onNotification("textDocument/publishDiagnostics", (it: PublishDiagnosticsParams) => {
    published.set(it.uri.split("/").at(-1) ?? "", it);
    for (const see of watchers) see();
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
  for (const [method, answer] of Object.entries(onRequests)) connection.onRequest(method, answer);
  connection.listen();

  const uri = (name: string): string => (name.includes(":") ? name : pathToFileURL(join(folder, name)).href);
  const textOf = (name: string): TextDocument =>
    documents.get(name) ?? TextDocument.create(uri(name), "mra-yaml", 0, files[name] ?? "");
  const replace = async (name: string, start: number, end: number, text: string): Promise<void> => {
    const document = textOf(name);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const version = document.version + 1;
    documents.set(name, TextDocument.update(document, [{ range, text }], version));
    const contentChanges = [{ range, text }];
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uri(name), version },
      contentChanges,
    });
  };
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "test" }],
    capabilities: {},
    ...more,
  });
  await connection.sendNotification("initialized", {});

  return {
    connection,
    folder,
    published,
    log,
    uri,
    text: (name) => textOf(name).getText(),
    async open(name, text) {
      documents.set(name, TextDocument.create(uri(name), "mra-yaml", 1, text));
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uri(name), languageId: "mra-yaml", version: 1, text },
      });
    },
    replace,
    async type(name, before, after) {
      const start = textOf(name).getText().indexOf(before);
      if (start < 0) throw new Error(`${name} has no ${before}`);
      await replace(name, start, start + before.length, after);
    },
    at(name, piece) {
      const document = textOf(name);
      const start = document.getText().indexOf(piece.replace("$0", ""));
      if (start < 0) throw new Error(`${name} has no ${piece}`);
      return {
        textDocument: { uri: uri(name) },
        position: document.positionAt(start + Math.max(0, piece.indexOf("$0"))),
      };
    },
    request: (method, params) => whileUnderWay(method, params, gone, () => connection.sendRequest(method, params)),
    async diagnostics(name, isRight) {
      for (;;) {
        const found = published.get(name)?.diagnostics;
        if (found && isRight(found)) return found;
        await new Promise<void>((resolve) => {
          const see = (): void => {
            watchers.delete(see);
            resolve();
          };
          watchers.add(see);
        });
      }
    },
    kill: () => void process_.kill(),
    ended: gone,
    async crash() {
      process_.kill("SIGKILL");
      await gone;
      connection.dispose();
    },
    async beside<R>(question: string) {
      const answer = once(process_, "message") as Promise<[R]>;
      process_.send(question);
      return (await answer)[0];
    },
    async stop() {
      await connection.sendRequest("shutdown");
      const ended = once(process_, "exit") as Promise<[number | null]>;
      await connection.sendNotification("exit");
      const [status] = await ended;
      connection.dispose();
      rmSync(folder, { recursive: true });
      return status;
    },
  };
}

/** Which requests of our own may write to a cluster: of each it must be said. */
export const mayWrite: Readonly<Record<keyof Requests, boolean>> = {
  "mra/connect": false,
  "mra/disconnect": false,
  "mra/sections": false,
  "mra/objects": false,
  "mra/registrations": false,
  "mra/devices": false,
  "mra/count": false,
  "mra/marks": false,
  "mra/objectText": false,
  "mra/compare": false,
  "mra/compareClusters": false,
  "mra/import": false,
  "mra/pull": false,
  "mra/certificate": false,
  "mra/proposeUser": false,
  "mra/newUser": false,
  "mra/checkDrift": false,
  "mra/place": false,
  "mra/objectAt": false,
  "mra/documentCluster": false,
  "mra/doctor": false,
  "mra/preflight": false,
  "mra/writeFacts": false,
  "mra/outside": false,
  "mra/outsideIntent": false,
  "mra/preflightProblems": false,
  "mra/preflightReport": false,
  "mra/clearPreflight": false,
  "mra/preflightSecrets": false,
  "mra/expressway": false,
  "mra/paths": false,
  "mra/readiness": false,
  "mra/clusters": false,
  "mra/plan": false,
  "mra/history": false,
  "mra/noteDeploy": false,
  "mra/teamState": false,
  "mra/breakLock": false,
  "mra/planUndo": false,
  "mra/planResume": false,
  "mra/stepTexts": false,
  "mra/planSecrets": false,
  "mra/savePlan": false,
  "mra/planPage": false,
  "mra/planReport": false,
  "mra/waves": false,
  "mra/planPhones": false,
  "mra/agentTool": false,
  "mra/approve": false,
  "mra/deploy": true,
  "mra/explain": false,
  "mra/whySilent": false,
  "mra/newProject": false,
  "mra/importFiles": false,
  "mra/baseline": false,
  "mra/beyondBaseline": false,
  "mra/export": false,
  "mra/exportable": false,
  "mra/table": false,
  "mra/tableChoices": false,
  "mra/tableEdit": false,
  "mra/tableFile": false,
  "mra/tableSections": false,
  "mra/tableTemplate": false,
};

/** Asks, and tells the witness of the run what was asked for until it is answered or the server has ended. */
async function whileUnderWay<R>(
  method: string,
  params: unknown,
  gone: Promise<unknown>,
  send: () => Promise<R>,
): Promise<R> {
  const end = Object.hasOwn(mayWrite, method) && mayWrite[method as keyof Requests] ? deploying() : reading(method);
  void gone.then(end);
  const secrets: unknown = (params as { readonly secrets?: unknown } | null | undefined)?.secrets;
  // What is no text is a wrong call that a test makes.
  for (const it of Object.values(secrets ?? {})) if (typeof it === "string") mustNotBeSeen(it);
  return send().finally(end);
}

/** Findings in a line each: `3:10-20 error MRA033`, counted from 1. */
export const shown = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ range: { start, end }, severity, code }) => {
    const word = ["", "error", "warning", "info", "hint"][severity ?? 0];
    return `${start.line + 1}:${start.character + 1}-${start.line === end.line ? "" : `${end.line + 1}:`}${end.character + 1} ${word} ${code}`;
  });

/** A text after the edits that an answer holds for it. */
export function edited(text: string, uri: string, edit: WorkspaceEdit): string {
  const edits = (edit.documentChanges ?? []).flatMap((it) =>
    "textDocument" in it && it.textDocument.uri === uri ? (it.edits as TextEdit[]) : [],
  );
  return TextDocument.applyEdits(TextDocument.create(uri, "mra-yaml", 0, text), edits);
}
