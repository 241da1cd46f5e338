import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { ResponseError } from "vscode-languageserver/node";
import type { Requests } from "../../core/src/wire/protocol.ts";
import { capabilities } from "../../server/src/lsp/capabilities.ts";
import { clusterRequests } from "../../server/src/lsp/cluster-requests.ts";
import { fileRequests } from "../../server/src/lsp/requests.ts";
import { startClient } from "./client.ts";

const room = "server/src/lsp";
const all = [...fileRequests, ...clusterRequests];
const methods = all.map((it) => it.method);

test("each method is answered once, by the one file of its name", async () => {
  assert.deepEqual(
    methods.filter((it, i) => methods.indexOf(it) !== i),
    [],
  );
  const files = readdirSync(join(room, "handlers")).sort();
  assert.deepEqual(files, methods.map((it) => `${fileOf(it)}.ts`).sort(), "one file a method, none beside");
  const table = new Set<unknown>(all);
  for (const file of files) {
    const declared = Object.values(
      (await import(`../../server/src/lsp/handlers/${basename(file, ".ts")}.js`)) as object,
    );
    assert.deepEqual([declared.length, declared.filter((it) => table.has(it)).length], [1, 1], file);
  }
});

test("every request of the wire is answered, and no other of our own", () => {
  assert.deepEqual(methods.filter((it) => it.startsWith("mra/")).sort(), methodsOf("Requests").sort());
});

test("nobody but the dispatcher hears requests", () => {
  const hearing = readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((it) => it.endsWith(".ts"))
    .flatMap((it) => (/\bonRequest\b|\bObject\.create\b/.test(readFileSync(join(room, it), "utf8")) ? [it] : []));
  assert.deepEqual(hearing, ["serve.ts"]);
  assert.equal(readFileSync(join(room, "serve.ts"), "utf8").match(/onRequest/g)?.length, 1);
});

test("what the server says it can do, it answers", () => {
  const of: Readonly<Record<string, readonly string[]>> = {
    completionProvider: ["textDocument/completion"],
    hoverProvider: ["textDocument/hover"],
    signatureHelpProvider: ["textDocument/signatureHelp"],
    definitionProvider: ["textDocument/definition"],
    referencesProvider: ["textDocument/references"],
    documentHighlightProvider: ["textDocument/documentHighlight"],
    renameProvider: ["textDocument/rename", "textDocument/prepareRename"],
    documentSymbolProvider: ["textDocument/documentSymbol"],
    workspaceSymbolProvider: ["workspace/symbol"],
    documentLinkProvider: ["textDocument/documentLink"],
    foldingRangeProvider: ["textDocument/foldingRange"],
    selectionRangeProvider: ["textDocument/selectionRange"],
    semanticTokensProvider: ["textDocument/semanticTokens/full", "textDocument/semanticTokens/range"],
    inlayHintProvider: ["textDocument/inlayHint"],
    codeLensProvider: ["textDocument/codeLens"],
    callHierarchyProvider: [
      "textDocument/prepareCallHierarchy",
      "callHierarchy/incomingCalls",
      "callHierarchy/outgoingCalls",
    ],
    documentFormattingProvider: ["textDocument/formatting"],
    documentRangeFormattingProvider: ["textDocument/rangeFormatting"],
    documentOnTypeFormattingProvider: ["textDocument/onTypeFormatting"],
    codeActionProvider: ["textDocument/codeAction"],
    diagnosticProvider: ["textDocument/diagnostic", "workspace/diagnostic"],
  };
  const claimed = Object.keys(capabilities).filter((it) => it.endsWith("Provider"));
  assert.deepEqual(claimed.sort(), Object.keys(of).sort());
  assert.deepEqual(methods.filter((it) => !it.startsWith("mra/")).sort(), Object.values(of).flat().sort());
});

/** One wrong parameter for each of our own requests that has any. */
const wrong: { readonly [M in keyof Requests]?: object } = {
  "mra/connect": { connection: "hq", host: "h", user: "u", password: 1, readOnly: true, demo: false },
  "mra/disconnect": { connection: null },
  "mra/sections": {},
  "mra/objects": { connection: "hq", section: "phones", filter: "%", skip: 0, first: 1 },
  "mra/count": { connection: "hq", section: ["phones"] },
  "mra/marks": { connection: "hq" },
  "mra/objectText": { connection: "hq", address: "phones/x", uuid: "", also: [{ address: "phones/y" }] },
  "mra/compare": { connection: "hq", address: "phones/x" },
  "mra/compareClusters": { left: "hq", right: 2, section: "phones" },
  "mra/import": { connection: "hq", objects: [], sections: "some" },
  "mra/pull": { connection: "hq", all: "yes", tables: false, folder: "file:///a" },
  "mra/certificate": { host: "h", port: "8443" },
  "mra/proposeUser": { cluster: 1 },
  "mra/newUser": { into: "somewhere", cluster: "hq" },
  "mra/checkDrift": { connection: "hq", whole: "yes" },
  "mra/place": { cluster: "emea" },
  "mra/objectAt": { uri: "file:///a", line: -1, character: 0 },
  "mra/documentCluster": { uri: 3 },
  "mra/doctor": { connection: 1 },
  "mra/preflight": { connection: "hq", cluster: "emea", expressway: { host: "h" } },
  "mra/writeFacts": { connection: "hq", cluster: "emea", resolvers: "10.0.0.53" },
  "mra/outside": { cluster: "emea", publicResolvers: ["127.0.0.1"], login: { user: "u", password: "p" } },
  "mra/outsideIntent": { cluster: "emea", publicResolvers: "127.0.0.1" },
  "mra/preflightProblems": {},
  "mra/preflightReport": { cluster: "emea", format: "pdf" },
  "mra/preflightSecrets": {},
  "mra/expressway": { host: "h", user: "u", password: "p", pin: 5 },
  "mra/paths": { cluster: "emea", down: "node" },
  "mra/readiness": {},
  "mra/plan": { connection: "hq", cluster: "emea", only: "phones/x" },
  "mra/history": { connection: "hq" },
  "mra/teamState": { connection: "hq", cluster: 1 },
  "mra/breakLock": { connection: "hq", cluster: "emea", token: 1 },
  "mra/noteDeploy": { connection: "hq", cluster: "emea", deploy: 1 },
  "mra/planUndo": { connection: "hq", cluster: "emea", deploy: 1.5 },
  "mra/planResume": { connection: "hq", cluster: "emea" },
  "mra/stepTexts": { plan: "p" },
  "mra/planSecrets": { plan: "p", steps: [1] },
  "mra/savePlan": {},
  "mra/planPage": { plan: 7 },
  "mra/planReport": { plan: "p", format: "pdf" },
  "mra/waves": { plan: "p", steps: [], waves: { cut: "pools", back: "95", wait: 1 } },
  "mra/planPhones": { plan: "p", steps: "all" },
  "mra/agentTool": { tool: "check", given: { path: 1 } },
  "mra/approve": { plan: "p", steps: ["1"] },
  "mra/deploy": { plan: "p", steps: [], secrets: { a: 1 }, resume: false },
  "mra/explain": {},
  "mra/registrations": { connection: "hq", phones: "SEP001122334455" },
  "mra/devices": { connection: "hq", address: "endUsers/ada" },
  "mra/newProject": { connection: "hq", folder: "file:///a", tables: 1 },
  "mra/importFiles": { files: [1], cluster: "hq", tables: false, answers: {}, folder: "file:///a" },
  "mra/baseline": { folder: 1 },
  "mra/beyondBaseline": {},
  "mra/export": { cluster: "hq", section: "phones", format: "csv", from: "disk" },
  "mra/exportable": {},
  "mra/table": { cluster: "hq", section: "phones", live: "yes" },
  "mra/tableChoices": { cluster: "hq", section: "phones" },
  "mra/tableEdit": { cluster: "hq", section: "phones", edits: [{ address: "phones/x", key: "devicePool" }] },
  "mra/tableTemplate": { cluster: "hq", section: "phones", addresses: "phones/x" },
  "mra/tableFile": { name: "phones", format: "pdf", rows: [] },
  "mra/tableSections": {},
};

test("parameters that are not what the wire says are refused by name, also as a list or missing", async () => {
  const without: readonly string[] = ["mra/clusters", "mra/clearPreflight", "mra/whySilent"];
  assert.deepEqual(
    methodsOf("Requests").filter((it) => !(it in wrong) && !without.includes(it)),
    [],
  );
  const client = await startClient({}, { initializationOptions: { storage: "", trusted: true } });
  try {
    const refused = async (method: string, params: unknown): Promise<string> =>
      client.request(method, params).then(
        (it) => `answered: ${JSON.stringify(it)}`,
        (error: unknown) => (error instanceof ResponseError ? `${error.code} ${error.message}` : String(error)),
      );
    for (const [method, params] of Object.entries(wrong))
      for (const given of [params, ["hq"], "hq", undefined])
        assert.equal(await refused(method, given), `-32602 ${method}: parameters are not what the protocol says`);
    assert.equal(await refused("mra/nothing", {}), "-32601 There is no method mra/nothing");
    assert.deepEqual(await client.request("mra/clusters", undefined), []);
    await client.stop();
  } catch (error) {
    client.kill();
    throw error;
  }
});

/** `textDocument/semanticTokens/full` → `semantic-tokens-full`: a method's own name, in the way of files. */
function fileOf(method: string): string {
  return method
    .replace(/^(textDocument|callHierarchy|mra)\//, "")
    .replaceAll("/", "-")
    .replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
}

/** The keys of a map of the wire, and of those that it extends. */
function methodsOf(name: string): string[] {
  const room = "core/src/wire";
  const map = readdirSync(room)
    .filter((it) => it.endsWith(".ts"))
    .flatMap((it) => {
      const text = readFileSync(join(room, it), "utf8");
      return [...ts.createSourceFile(it, text, ts.ScriptTarget.ES2023, true).statements];
    })
    .find((it) => ts.isInterfaceDeclaration(it) && it.name.text === name);
  assert.ok(map && ts.isInterfaceDeclaration(map));
  const above = (map.heritageClauses ?? []).flatMap(({ types }) => types.map((it) => it.expression.getText()));
  const own = map.members.flatMap((it) => (it.name && ts.isStringLiteral(it.name) ? [it.name.text] : []));
  return [...own, ...above.flatMap(methodsOf)];
}
