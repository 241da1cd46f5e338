import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type {
  CallHierarchyItem,
  CodeAction,
  CompletionList,
  DocumentDiagnosticReport,
  DocumentLink,
  InlayHint,
  Location,
  TextEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PastDeploy, Requests } from "../../core/src/wire/protocol.ts";
import { shown, startClient, type Client } from "./client.ts";

const read = (name: string): string => readFileSync(`test/projects/${name}.mra.yaml`, "utf8");
const infrastructure = read("emea-prod/infrastructure");
const files = {
  "cluster.mra.yaml": read("emea-prod/cluster"),
  "infrastructure.mra.yaml": infrastructure,
  "people.mra.yaml": read("emea-prod/people"),
  "profiles.mra.yaml": read("broken/profiles"),
  "mra.config.yaml": "rules: { MRA033: warning }\nstate: git+mra-state\n",
};
const name = "infrastructure.mra.yaml";

/** Requests that reach a cluster, or write plans: each is refused, and says why. */
const reaching = {
  "mra/connect": { connection: "hq", host: "127.0.0.1:1", user: "a", password: "", readOnly: true, demo: false },
  "mra/certificate": { host: "127.0.0.1:1", port: 8443 },
  "mra/plan": { connection: "hq", cluster: "emea-prod" },
  "mra/preflight": { connection: "hq", cluster: "emea-prod", resolvers: [], publicResolvers: [] },
  "mra/writeFacts": { connection: "hq", cluster: "emea-prod", resolvers: [], publicResolvers: [] },
  "mra/expressway": { host: "127.0.0.1:1", user: "a", password: "" },
  "mra/deploy": { plan: "x", steps: [], secrets: {}, resume: false },
  "mra/savePlan": { plan: "x" },
  "mra/sections": { connection: "hq" },
  "mra/objects": { connection: "hq", section: "phones", filter: {}, skip: 0, first: 10 },
  "mra/count": { connection: "hq", section: "phones" },
  "mra/import": { connection: "hq", objects: [] },
  "mra/pull": { connection: "hq", all: false, tables: false, folder: "file:///a" },
  "mra/objectText": { connection: "hq", address: "phones/x", uuid: "" },
  "mra/compare": { connection: "hq", address: "phones/x", uuid: "" },
  "mra/compareClusters": { left: "hq", right: "lab", section: "phones" },
  "mra/checkDrift": { connection: "hq", whole: true },
  "mra/planUndo": { connection: "hq", cluster: "emea-prod", deploy: 1 },
  "mra/planResume": { connection: "hq", cluster: "emea-prod", deploy: 1 },
} satisfies { readonly [M in keyof Requests]?: Requests[M][0] };

/** The settings that switch hints and lenses on. */
const switchedOn = {
  "workspace/configuration": () => [true],
  "workspace/codeLens/refresh": () => null,
  "workspace/inlayHint/refresh": () => null,
};

test("in a workspace that is not trusted, all of the language works and no socket, process or file is opened for writing", async () => {
  const guard = new URL("./guard.js", import.meta.url).href;
  const client = await startClient(
    files,
    {
      initializationOptions: { storage: "/nowhere", quarantined: [], trusted: false, iceElements: {} },
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    },
    { execArgv: ["--import", guard], onRequests: switchedOn },
  );
  try {
    await everything(client);
    await whatIsWritten(client);
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
    signatureHelp: at,
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
    assert.match(
      JSON.stringify(answer),
      /"ok":false.*(trusted|connected|gone)/,
      `${method}: ${JSON.stringify(answer)}`,
    );
  }
  // what this computer deployed is its own; where else the files say to look, nobody looks
  const past = await client.request<Answer<readonly PastDeploy[]>>("mra/history", {
    connection: "hq",
    cluster: "emea-prod",
  });
  assert.ok(past.ok, JSON.stringify(past));
}

/** What depends on what stands in a text: each has something to say of this one. */
async function whatIsWritten(client: Client): Promise<void> {
  const own = "own.mra.yaml";
  const text = [
    "apiVersion: mra/v1",
    "cluster: { name: own, publisher: cucm.example.com, enterpriseDomains: [example.com] }",
    "phoneSecurityProfiles:",
    "    - name: MRA Jabber # mra-ignore MRA034: lab",
    "      phoneType: Cisco 8845",
    "commonPhoneProfiles:",
    "  - { name: C, ice: { enabled: true } }",
    "phones:",
    "  - { name: SEP001122334455, commonPhoneProfile: C, phoneSecurityProfile: MRA Jabber }",
    "    ",
    "",
  ].join("\n");
  await client.open(own, text);
  const textDocument = { uri: client.uri(own) };
  const ask = <R>(method: string, params: object = {}): Promise<R> =>
    client.request<R>(`textDocument/${method}`, { textDocument, ...params });
  const range = { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } };
  const options = { tabSize: 2, insertSpaces: true };

  const report = await ask<DocumentDiagnosticReport>("diagnostic");
  assert.ok(report.kind === "full" && report.items.some((it) => it.code === "MRA033"), "findings of a file");
  const wrong = report.items.find((it) => it.code === "MRA033");
  const unchanged = await ask<DocumentDiagnosticReport>("diagnostic", { previousResultId: report.resultId });
  assert.equal(unchanged.kind, "unchanged");
  const fixes = await ask<CodeAction[]>("codeAction", { range: wrong?.range, context: { diagnostics: [wrong] } });
  assert.ok(
    fixes.some((it) => it.edit !== undefined),
    "quick fixes",
  );
  const links = await ask<DocumentLink[]>("documentLink");
  assert.ok(
    links.some((it) => it.target === "https://cucm.example.com:8443/ccmadmin/"),
    "a link to the cluster's GUI",
  );
  assert.ok(
    links.some((it) => it.target?.includes("MRA034")),
    "a link to the page of a rule",
  );
  const hints = await ask<InlayHint[]>("inlayHint", { range });
  assert.ok(
    hints.some((it) => JSON.stringify(it.label).includes("ICE")),
    JSON.stringify(hints),
  );
  const lenses = await ask<{ command: { title: string } }[]>("codeLens");
  assert.ok(
    lenses.some((it) => it.command.title === "used by 1 phone"),
    JSON.stringify(lenses),
  );
  assert.ok(
    lenses.some((it) => it.command.title === "plan this object"),
    "the lens stays; its command refuses",
  );
  assert.ok((await ask<TextEdit[]>("formatting", { options })).length > 0, "formatting");
  assert.ok((await ask<TextEdit[]>("rangeFormatting", { range, options })).length > 0, "formatting of a range");
  assert.deepEqual(
    await ask<TextEdit[]>("onTypeFormatting", { position: { line: 9, character: 4 }, ch: "\n", options }),
    [],
    "below a pair of braces the editor's own column stands",
  );
  await client.replace(own, text.length - 1, text.length - 1, "\n  - name: x  \n  ");
  assert.deepEqual(
    await ask<TextEdit[]>("onTypeFormatting", { position: { line: 11, character: 2 }, ch: "\n", options }),
    [
      { range: { start: { line: 10, character: 11 }, end: { line: 10, character: 13 } }, newText: "" },
      { range: { start: { line: 11, character: 0 }, end: { line: 11, character: 2 } }, newText: "    " },
    ],
    "on a line break: the space before it goes, the new line begins where its content belongs",
  );
  const at = client.at(own, "phoneSecurityProfile: MRA $0Jabber");
  const withIt = await ask<Location[]>("references", { ...at, context: { includeDeclaration: true } });
  const without = await ask<Location[]>("references", { ...at, context: { includeDeclaration: false } });
  assert.deepEqual([withIt.length, without.length], [2, 1], "references with the declaration and without");
  const items = await ask<CallHierarchyItem[]>("prepareCallHierarchy", at);
  const [item] = items;
  assert.equal((await client.request<unknown[]>("callHierarchy/incomingCalls", { item })).length, 1);
  assert.deepEqual(await client.request("callHierarchy/outgoingCalls", { item }), []);
  const tokens = await ask<{ data: number[] }>("semanticTokens/range", { range });
  assert.deepEqual(
    tokens.data.slice(0, 10),
    [0, 0, 10, 3, 0, 1, 0, 7, 1, 0],
    "apiVersion is a keyword, cluster a namespace",
  );
  const refused: unknown = await ask("rename", { ...at, newName: " " }).catch((error: unknown) => error);
  assert.match(JSON.stringify(refused, Object.getOwnPropertyNames(refused)), /at least one character/);
}
