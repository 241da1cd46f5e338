import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { bombs } from "../syntax/hostile-inputs.ts";
import { yamlServerProgram } from "../foreign/yaml-server.ts";

/*
 * Gives every bomb to our server and to yaml-language-server, each in a new process, over standard input and output, and
 * writes what became of them into docs/hostile-input.md. Run by hand: node out/test/house/hostile-table.js
 * Linux only: time is what the process worked (/proc), so that others who work meanwhile do not count.
 */

const page = "docs/hostile-input.md";

/** So long a server may work on one text. */
const mostMs = 20_000;

interface Contender {
  readonly name: string;
  readonly argv: readonly string[];
  readonly languageId: string;
}

const contenders: readonly Contender[] = [
  { name: "mra", argv: ["dist/server.cjs", "--stdio"], languageId: "mra-yaml" },
  { name: "yaml-language-server", argv: [yamlServerProgram(), "--stdio"], languageId: "yaml" },
];

/** What became of a server that was given a text. */
type Outcome =
  { readonly kind: "answered"; readonly ms: number } | { readonly kind: "died" } | { readonly kind: "hung" };

/** Milliseconds that a process has worked; undefined when it is gone. */
function workedMs(process_: ChildProcess): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(process_.pid)}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

async function give({ argv, languageId }: Contender, text: string): Promise<Outcome> {
  const schema = pathToFileURL("schemas/mra-v1.schema.json").href;
  const yaml = { validate: true, schemas: { [schema]: "*.mra.yaml" }, schemaStore: { enable: false } };
  const run = spawn(process.execPath, [...argv], { stdio: ["pipe", "pipe", "ignore"] });
  const gone = once(run, "exit");
  const end = { isGone: false };
  void gone.then(() => (end.isGone = true));
  run.stdin.on("error", () => undefined);
  const connection = createMessageConnection(new StreamMessageReader(run.stdout), new StreamMessageWriter(run.stdin));
  connection.onError(() => undefined);
  const answered = new Map<string, () => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri }: PublishDiagnosticsParams) =>
    answered.get(uri)?.(),
  );
  connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : null)),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const open = (uri: string, content: string): Promise<void> => {
    const answer = new Promise<void>((resolve) => answered.set(uri, resolve));
    const textDocument = { uri, languageId, version: 1, text: content };
    connection.sendNotification("textDocument/didOpen", { textDocument }).catch(() => undefined);
    return answer;
  };
  const capabilities = { workspace: { configuration: true } };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });
  // It has read honest files before.
  for (const it of ["cluster", "infrastructure", "people"])
    await open(`file:///${it}.mra.yaml`, readFileSync(`test/projects/emea-prod/${it}.mra.yaml`, "utf8"));
  const began = workedMs(run) ?? 0;
  const found: { outcome?: Outcome } = {};
  const answer = open("file:///bomb.mra.yaml", text).then((): Outcome => {
    const now = workedMs(run);
    return now === undefined ? { kind: "died" } : { kind: "answered", ms: now - began };
  });
  void answer.then((it) => (found.outcome ??= it));
  while (found.outcome === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (end.isGone) found.outcome = { kind: "died" };
    else if ((workedMs(run) ?? 0) - began > mostMs) found.outcome = { kind: "hung" };
  }
  connection.dispose();
  run.kill("SIGKILL");
  await gone;
  return found.outcome;
}

/** The outcome in the middle of three; what takes a second or more, or never ends, is not asked again. */
async function giveOften(contender: Contender, text: string): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < 3) {
    const it = await give(contender, text);
    if (it.kind !== "answered" || it.ms >= 1000) return it;
    outcomes.push(it);
  }
  const ms = (it: Outcome): number => (it.kind === "answered" ? it.ms : Infinity);
  return outcomes.sort((a, b) => ms(a) - ms(b))[1] ?? { kind: "died" };
}

const shown = (it: Outcome): string =>
  it.kind === "died"
    ? "**the process dies**"
    : it.kind === "hung"
      ? `**no answer in ${String(mostMs / 1000)} s**`
      : it.ms >= 1000
        ? `${(it.ms / 1000).toFixed(1)} s`
        : `${String(it.ms)} ms`;

const rows: string[] = [];
const loads: number[] = [];
for (const [name, text] of Object.entries(bombs)) {
  const cells: string[] = [];
  for (const contender of contenders) cells.push(shown(await giveOften(contender, text)));
  rows.push(`| ${name.replaceAll("|", "\\|").replace(/[[\]{}?<>-]+:?/g, "`$&`")} | ${cells.join(" | ")} |`);
  loads.push(loadavg()[0] ?? 0);
  console.log(rows.at(-1));
}
const [head = ""] = readFileSync(page, "utf8").split("<!-- table -->");
const version = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version;
const busy = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}, of which 1 is the measurement`;
const when = new Date().toISOString().slice(0, 10);
writeFileSync(
  page,
  `${head}<!-- table -->

Measured on ${when}, Node ${process.versions.node}, ${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? "unknown"}),
against yaml-language-server ${version("yaml-language-server")} with the published schema; time that the process worked
between the text and its findings, in steps of 10 ms, the middle one of three runs. Others worked on the machine at times
(load ${busy}), which lengthens the figures of both. \`node out/test/house/hostile-table.js\` measures anew.

| text | MRA Config | yaml-language-server |
|---|---|---|
${rows.join("\n")}
`,
);
