import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";

/** A language server that takes part, and how it is started. */
export interface Contender {
  readonly name: string;
  readonly argv: readonly string[];
  /** Tells it which schema our files have; ours knows. */
  readonly schema: string | undefined;
}
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
/** One replacement, as the protocol has it. */
export interface Change {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}
interface Place {
  readonly line: number;
  readonly character: number;
}
export interface Server {
  readonly startMs: number;
  open(uri: string, text: string): void;
  /** One replacement on one line. */
  change(uri: string, line: number, from: number, to: number, text: string): void;
  /** Many replacements in one notification, each in the text that those before it left; one without a range replaces it all. */
  changeAll(uri: string, changes: readonly Change[]): void;
  request(method: string, params: unknown): Promise<unknown>;
  /** Resolves when the diagnostics of a file are as wanted. */
  until(uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<void>;
  /** How many files have diagnostics that are as wanted. */
  count(wanted: (diagnostics: readonly Diagnostic[]) => boolean): number;
  /** Resolves when that many files have such diagnostics. */
  untilCount(count: number, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<void>;
  /** Resident memory in MB; NaN where the system does not tell. */
  rssMb(): number;
  /** Milliseconds of processor time since its start, of all its threads; NaN where the system does not tell. */
  ownMs(): number;
  /** Resolves when it has nothing left to do: for half a second it took hardly any processor time. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Far beyond the slowest answer of the slowest contender. */
const patienceMs = 180_000;

/** Starts a contender on a folder and waits for its answer to `initialize`; `options` are its own. */
export async function start(contender: Contender, folder: string, options?: object): Promise<Server> {
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...contender.argv], { stdio: ["pipe", "pipe", "ignore"] });
  if (child.stdout === null || child.stdin === null) throw new Error("no pipes");
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const latest = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      latest.set(uri, diagnostics);
      for (const it of [...waiting]) it();
    },
  );
  answerSettings(connection, contender.schema);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: "bench" }],
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
    ...(options !== undefined && { initializationOptions: options }),
  });
  const startMs = performance.now() - began;
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: settingsFor(contender.schema) });
  const versions = new Map<string, number>();
  const changeAll = (uri: string, contentChanges: readonly Change[]): void => {
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    latest.delete(uri);
    void connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  };
  const when = (is: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(late);
        waiting.delete(look);
      };
      const late = globalThis.setTimeout(() => {
        end();
        reject(new Error(`${contender.name} did not report what was wanted within ${String(patienceMs)} ms`));
      }, patienceMs);
      const look = (): void => {
        if (!is()) return;
        end();
        resolve();
      };
      waiting.add(look);
      look();
    });
  return {
    startMs,
    open(uri, text) {
      latest.delete(uri);
      versions.set(uri, 1);
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: contender.schema === undefined ? "mra-yaml" : "yaml", version: 1, text },
      });
    },
    change(uri, line, from, to, text) {
      changeAll(uri, [{ range: { start: { line, character: from }, end: { line, character: to } }, text }]);
    },
    changeAll,
    request: (method, params) => connection.sendRequest(method, params),
    until: (uri, wanted) => when(() => wanted(latest.get(uri) ?? []) && latest.has(uri)),
    count: (wanted) => [...latest.values()].filter(wanted).length,
    untilCount(count, wanted) {
      return when(() => [...latest.values()].filter(wanted).length >= count);
    },
    rssMb() {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, "utf8"))?.[1]) / 1024;
      } catch {
        return Number.NaN;
      }
    },
    ownMs: () => ownMsOf(child.pid),
    async idle() {
      let before = ownMsOf(child.pid);
      for (let quiet = 0; quiet < 5;) {
        await setTimeout(100);
        const now = ownMsOf(child.pid);
        quiet = now - before > 3 ? 0 : quiet + 1;
        before = now;
      }
    },
    async stop() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest("shutdown"); // nothing is on its way any more
      connection.dispose();
      child.kill("SIGKILL");
      await gone;
    },
  };
}

function ownMsOf(pid: number | undefined): number {
  try {
    const tasks = `/proc/${String(pid)}/task`;
    const ns = readdirSync(tasks).map((it) => Number(readFileSync(`${tasks}/${it}/schedstat`, "utf8").split(" ")[0]));
    return ns.reduce((sum, it) => sum + it, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}

const settingsFor = (schema: string | undefined): unknown => ({
  yaml: {
    validate: true,
    completion: true,
    hover: true,
    schemas: schema === undefined ? {} : { [schema]: "*.mra.yaml" },
    schemaStore: { enable: false },
  },
});

function answerSettings(connection: MessageConnection, schema: string | undefined): void {
  const settings = settingsFor(schema) as Record<string, unknown>;
  connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
    items.map((it) => (it.section === undefined ? settings : (settings[it.section] ?? null))),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
}
