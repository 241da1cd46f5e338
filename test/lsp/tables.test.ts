import assert from "node:assert/strict";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { CodeAction, Diagnostic, Hover, LocationLink, WorkspaceEdit } from "vscode-languageserver/node";
import { startClient, type Client } from "./client.ts";

const yaml = `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
devicePools: [{ name: DP-MRA, managed: false }]
tables:
  - file: phones.csv
    rows:
      - section: endUsers
        values: { userid: "{ID}", lastName: "{Last}", mra: false }
      - section: phones
        values: { name: "CSF{ID:upper}", ownerUser: "{ID}", devicePool: "{Pool}", managed: false, mra: false }
`;
const csv = "ID;Last;Pool\r\njdoe;Doe;DP-MRA\r\n";

async function started(t: TestContext, sheet = csv): Promise<Client> {
  const client = await startClient({ "t.mra.yaml": yaml, "phones.csv": sheet });
  t.after(() => client.stop());
  return client;
}

const codes = (found: readonly Diagnostic[]): string =>
  found
    .filter((it) => it.severity === 1 && it.code !== "MRA008")
    .map((it) => `${it.range.start.line}:${it.range.start.character} ${String(it.code)}`)
    .join(", ");

const are =
  (expected: string) =>
  (found: readonly Diagnostic[]): boolean =>
    codes(found) === expected;

test("a mistake typed into a referenced CSV is found in its cell, and gone when it is mended", async (t) => {
  const client = await started(t);
  await client.open("phones.csv", csv);
  await client.type("phones.csv", "DP-MRA", "DP-MRB");
  await client.diagnostics("phones.csv", are("1:9 MRA201"));
  const place = client.at("phones.csv", "DP-MR$0B");
  const range = { start: place.position, end: place.position };
  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: place.textDocument,
    range,
    context: { diagnostics: [] },
  });
  const fix = actions.find((it) => it.title === "Set DP-MRA");
  assert.match(JSON.stringify(fix?.edit), /phones\.csv.*"newText":"DP-MRA"/);
  const ignore = actions.find((it) => it.title.startsWith("Ignore"));
  assert.match(JSON.stringify(ignore?.edit), /t\.mra\.yaml.*"line":9/);
  await client.type("phones.csv", "DP-MRB", "DP-MRA");
  await client.diagnostics("phones.csv", are(""));
});

test("hover, definition and rename go from cell to cell and to the files", async (t) => {
  const client = await started(t);
  await client.open("phones.csv", csv);
  await client.open("t.mra.yaml", yaml);
  const pool = await client.request<Hover>("textDocument/hover", client.at("phones.csv", "DP-$0MRA"));
  assert.match(JSON.stringify(pool.contents), /DP-MRA/);
  const [link] = await client.request<LocationLink[]>("textDocument/definition", client.at("phones.csv", "DP-$0MRA"));
  assert.match(link!.targetUri, /t\.mra\.yaml$/);
  const renamed = await client.request<WorkspaceEdit>("textDocument/rename", {
    ...client.at("t.mra.yaml", "name: DP-$0MRA"),
    newName: "DP;2",
  });
  assert.match(JSON.stringify(renamed), /phones\.csv.*"newText":"\\"DP;2\\""/);
  const formatted = await client.request("textDocument/formatting", {
    textDocument: { uri: client.uri("phones.csv") },
    options: { tabSize: 2, insertSpaces: true },
  });
  assert.ok(formatted === null || (Array.isArray(formatted) && formatted.length === 0));
});

test("a cell that names other objects of its row as well is not renamed, and what it names is said", async (t) => {
  const client = await started(t);
  await client.open("phones.csv", csv);
  await assert.rejects(
    client.request<WorkspaceEdit>("textDocument/rename", { ...client.at("phones.csv", "j$0doe"), newName: "jroe" }),
    /also names Phone "CSFJDOE"/,
  );
});

test("a sheet that is saved by another program is read again, also when it was away for a moment", async (t) => {
  const client = await started(t);
  await client.diagnostics("t.mra.yaml", are(""));
  const path = join(client.folder, "phones.csv");
  const touched = { changes: [{ uri: client.uri("phones.csv"), type: 2 }] };
  writeFileSync(`${path}.new`, "ID,Last,Pool\njdoe,Doe,DP-X\n");
  renameSync(`${path}.new`, path);
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", touched);
  await client.diagnostics("phones.csv", are("1:9 MRA201"));
  rmSync(path);
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", touched);
  await client.diagnostics("t.mra.yaml", are("4:10 MRA210"));
});

test("a CSV that no table names is not looked into", async (t) => {
  const client = await started(t);
  await client.open("other.csv", "a: [\n");
  await client.diagnostics("t.mra.yaml", are(""));
  assert.equal(client.published.get("other.csv")?.diagnostics.length ?? 0, 0);
});
