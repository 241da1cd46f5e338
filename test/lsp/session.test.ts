import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { startClient, shown, type Client } from "./client.ts";
import { randomFrom } from "../syntax/hostile-inputs.ts";

/*
 * A long session: 1,000 edits on 20 files, and between them every request of the protocol in random order, some taken
 * back, some with parameters that are none. The same for the same seed (MRA_SEED), and written down as it goes, so that
 * what went wrong can be looked at: test-results/lsp-session.jsonl.
 */

const seed = Number(process.env.MRA_SEED ?? "20261122");
const edits = 1000;
const fileCount = 20;

const read = (name: string): string => readFileSync(`test/projects/${name}.mra.yaml`, "utf8");
const kinds = ["emea-prod/cluster", "emea-prod/infrastructure", "emea-prod/people", "broken/profiles"].map(read);
// Each four files are a cluster of their own.
const texts = Object.fromEntries(
  Array.from({ length: fileCount }, (_, i) => {
    const text = (kinds[i % kinds.length] ?? "").replaceAll(
      "emea-prod",
      `site-${String(Math.floor(i / kinds.length))}`,
    );
    return [`f${String(i).padStart(2, "0")}.mra.yaml`, text];
  }),
);
const names = Object.keys(texts);

const pieces: readonly string[] = [
  "",
  "",
  "",
  "",
  "\n",
  "  - ",
  "x",
  "{",
  "}",
  '"',
  "&a ",
  "*a",
  "---\n",
  "# mra-ignore ",
  "\t",
  "name: y\n",
  "😀",
  "\r\n",
  "<<: *a\n",
  "state: absent\n",
];

const methods: readonly string[] = [
  ..."completion hover definition references documentHighlight prepareRename rename prepareCallHierarchy onTypeFormatting"
    .split(" ")
    .map((it) => `textDocument/${it}`),
  ..."documentSymbol documentLink foldingRange semanticTokens/full codeLens formatting diagnostic selectionRange"
    .split(" ")
    .map((it) => `textDocument/${it}`),
  ..."semanticTokens/range inlayHint codeAction rangeFormatting".split(" ").map((it) => `textDocument/${it}`),
  "workspace/symbol",
  "workspace/diagnostic",
  "callHierarchy/incomingCalls",
  "callHierarchy/outgoingCalls",
  "mra/explain",
  "mra/whySilent",
  "mra/place",
  "mra/objectAt",
  "mra/documentCluster",
  "mra/clusters",
  "mra/nothing",
];

/** What an answer may be when the question is not one, or is taken back: never silence, never the end of the server. */
const allowed: readonly number[] = [
  ErrorCodes.InvalidParams,
  ErrorCodes.MethodNotFound,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.RequestFailed,
  LSPErrorCodes.ContentModified,
];

test(`${String(edits)} edits on ${String(fileCount)} files, every request in random order (seed ${String(seed)}): no error, and memory stays flat`, async (t) => {
  const beside = new URL("./beside.js", import.meta.url).href;
  const client = await startClient(texts, {}, { execArgv: ["--expose-gc", "--import", beside] });
  const heaps = await session(client).catch((error: unknown) => {
    client.kill();
    throw error;
  });
  assert.equal(await client.stop(), 0);
  // Until everything has run once, what grows is the code.
  const warm = heaps.slice(5);
  const third = Math.floor(warm.length / 3);
  const [first, last] = [Math.min(...warm.slice(0, third)), Math.min(...warm.slice(-third))];
  const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  t.diagnostic(`memory after collection: ${mb(first)} in the first third, ${mb(last)} in the last`);
  assert.ok(last <= 1.25 * first, `memory grew from ${mb(first)} to ${mb(last)}`);
});

async function session(client: Client): Promise<readonly number[]> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const record: string[] = [];
  const heaps: number[] = [];
  let answers: Promise<void>[] = [];
  const wrongs = [null, undefined, [], {}, { textDocument: 1 }, { textDocument: { uri: 7 }, position: {} }, "x"];

  function good(): unknown {
    const uri = client.uri(oneOf(names));
    const position = { line: below(120), character: below(60) };
    const range = { start: position, end: { line: position.line + below(30), character: below(60) } };
    return {
      textDocument: { uri: random() < 0.95 ? uri : "file:///nowhere/x.mra.yaml" },
      position,
      range,
      positions: [position],
      newName: oneOf(["X", "", "a: b", "DP-MRA"]),
      context: oneOf([{}, { includeDeclaration: true }, { diagnostics: [] }, { diagnostics: [], only: ["quickfix"] }]),
      options: {},
      ch: "\n",
      query: oneOf(["", "mra", "DP"]),
      previousResultIds: [],
      item: { uri, data: { cluster: "site-1", address: "regions/EMEA-MRA" } },
      code: oneOf(["MRA033", "nothing"]),
      cluster: "site-1",
      address: "regions/EMEA-MRA",
      uri,
      ...position,
    };
  }

  function ask(): void {
    const method = oneOf(methods);
    const params = random() < 0.85 ? good() : oneOf(wrongs);
    const isCancelled = random() < 0.25;
    record.push(JSON.stringify({ method, params, isCancelled }));
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(method, params, source.token).then(
      () => undefined,
      (error: unknown) => {
        assert.ok(
          error instanceof ResponseError && allowed.includes(error.code),
          `${method} ${JSON.stringify(params)}: ${String(error)}`,
        );
      },
    );
    if (isCancelled) source.cancel();
    answers.push(answer);
  }

  try {
    for (const [name, text] of Object.entries(texts)) await client.open(name, text);
    for (let edit = 0; edit < edits; edit++) {
      const name = oneOf(names);
      const text = client.text(name);
      // Now and then somebody takes it all back: the texts stay of a size.
      const isReset = random() < 0.08;
      const start = isReset ? 0 : below(text.length + 1);
      const end = isReset ? text.length : Math.min(text.length, start + (random() < 0.5 ? 0 : below(25)));
      const insert = isReset ? (texts[name] ?? "") : oneOf(pieces);
      record.push(JSON.stringify({ edit: name, start, end, insert }));
      await client.replace(name, start, end, insert);
      for (let i = below(4); i > 0; i--) ask();
      if (random() < 0.02) {
        await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: client.uri(name) } });
        await client.open(name, client.text(name));
      }
      if (edit % 25 !== 24) continue;
      await Promise.all(answers);
      answers = [];
      await client.request("workspace/diagnostic", { previousResultIds: [] });
      heaps.push(await client.beside<number>("heap"));
    }
    await Promise.all(answers);
  } finally {
    mkdirSync("test-results", { recursive: true });
    writeFileSync("test-results/lsp-session.jsonl", `${record.join("\n")}\n`);
  }
  assert.deepEqual(
    client.log.filter((it) => !/parameters are not what the protocol says|received parameters by position/.test(it)),
    [],
  );
  // After all of it, every file has the findings that a new server finds in it.
  for (const name of names) await client.replace(name, 0, client.text(name).length, texts[name] ?? "");
  const now = await allFindings(client);
  const other = await startClient(texts);
  const expected = await allFindings(other).finally(() => other.kill());
  assert.deepEqual(now, expected);
  return heaps;
}

async function allFindings(client: Client): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const name of names) {
    const textDocument = { uri: client.uri(name) };
    const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument });
    const items: readonly Diagnostic[] = report.kind === "full" ? report.items : [];
    found[name] = shown(items);
  }
  return found;
}
