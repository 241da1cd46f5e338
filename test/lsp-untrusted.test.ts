import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { CompletionList, WorkspaceDiagnosticReport, WorkspaceEdit } from "vscode-languageserver/node";
import { shown, startClient, type Client } from "./lsp-client.ts";

const read = (name: string): string => readFileSync(`test/projects/${name}.mra.yaml`, "utf8");
const infrastructure = read("emea-prod/infrastructure");
const files = {
  "cluster.mra.yaml": read("emea-prod/cluster"),
  "infrastructure.mra.yaml": infrastructure,
  "people.mra.yaml": read("emea-prod/people"),
  "profiles.mra.yaml": read("broken/profiles"),
  "mra.config.yaml": "rules: { MRA033: warning }\n",
};
const name = "infrastructure.mra.yaml";

/** Requests that reach a cluster, or write plans: each is refused, and says why. */
const reaching: Readonly<Record<string, object>> = {
  "mra/connect": { connection: "hq", host: "127.0.0.1:1", user: "a", password: "", readOnly: true, demo: false },
  "mra/plan": { connection: "hq", cluster: "emea-prod" },
  "mra/preflight": { connection: "hq", cluster: "emea-prod", resolvers: [], publicResolvers: [] },
  "mra/deploy": { plan: "x", steps: [], consent: {} },
  "mra/savePlan": { plan: "x" },
  "mra/sections": { connection: "hq" },
  "mra/objects": { connection: "hq", section: "phones", filter: "", skip: 0, first: 10 },
  "mra/import": { connection: "hq", refs: [] },
};

test("in a workspace that is not trusted, all of the language works and no socket, process or file is opened for writing", async () => {
  const guard = new URL("./lsp-guard.js", import.meta.url).href;
  const client = await startClient(
    files,
    {
      initializationOptions: { storage: "/nowhere", quarantined: [], trusted: false, iceElements: {} },
      capabilities: { textDocument: { diagnostic: {} } },
    },
    { execArgv: ["--import", guard] },
  );
  try {
    await everything(client);
  } catch (error) {
    client.kill();
    throw error;
  }
  assert.deepEqual(readdirSync(client.folder).sort(), Object.keys(files).sort());
  assert.equal(await client.stop(), 0);
  assert.ok(client.log.includes("guarded\n"), "the server ran under the guard");
  assert.deepEqual(
    client.log.filter((it) => it !== "guarded\n"),
    [],
  );
});

async function everything(client: Client): Promise<void> {
  await client.open(name, infrastructure);
  const textDocument = { uri: client.uri(name) };
  const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
  const report = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  const found = report.items.flatMap((it) => (it.kind === "full" ? shown(it.items) : []));
  assert.ok(
    found.some((it) => it.endsWith("warning MRA033")),
    "findings, with the severities of the workspace",
  );
  const at = client.at(name, "region: E$0MEA-MRA");
  const answers = async (method: string, params: object): Promise<number> => {
    const answer = await client.request<unknown>(method, { textDocument, ...params });
    return JSON.stringify(answer ?? "").length;
  };
  const asked: Readonly<Record<string, object>> = {
    completion: at,
    hover: at,
    definition: at,
    references: { ...at, context: { includeDeclaration: true } },
    documentHighlight: at,
    prepareRename: at,
    rename: { ...at, newName: "EMEA-2" },
    documentSymbol: {},
    foldingRange: {},
    selectionRange: { positions: [at.position] },
    "semanticTokens/full": {},
    codeLens: {},
    diagnostic: {},
    prepareCallHierarchy: at,
  };
  for (const [method, params] of Object.entries(asked))
    assert.ok((await answers(`textDocument/${method}`, params)) > 10, `textDocument/${method} has an answer`);
  for (const [method, params] of Object.entries({
    formatting: { options: {} },
    rangeFormatting: { range, options: {} },
    onTypeFormatting: { ...at, ch: "\n", options: {} },
    documentLink: {},
    codeAction: { range, context: { diagnostics: [] } },
    inlayHint: { range },
  }))
    await answers(`textDocument/${method}`, params);
  assert.ok((await answers("workspace/symbol", { query: "EMEA" })) > 10);
  const names = await client.request<CompletionList>("textDocument/completion", at);
  assert.ok(names.items.some((it) => it.label === "EMEA-MRA"));
  const renamed = await client.request<WorkspaceEdit>("textDocument/rename", { ...at, newName: "EMEA-2" });
  assert.ok(JSON.stringify(renamed).includes("renamedFrom"));
  for (const [method, params] of Object.entries(reaching)) {
    const answer: unknown = await client.request<unknown>(method, params).catch((error: unknown) => String(error));
    assert.ok(!JSON.stringify(answer).includes("forbidden"), method);
    assert.match(JSON.stringify(answer), /trust|connect|not|no |gone/i, `${method}: ${JSON.stringify(answer)}`);
  }
}
