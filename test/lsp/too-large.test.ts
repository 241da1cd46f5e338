import assert from "node:assert/strict";
import { test } from "node:test";
import { startClient } from "./client.ts";

const small =
  "apiVersion: mra/v1\ncluster: { name: lab, enterpriseDomains: [example.com] }\nregions:\n  - { name: R }\n";

test("an open text of more than 16 MiB is not read, says so, and is read again when it is shorter", async () => {
  const client = await startClient();
  try {
    const name = "a.mra.yaml";
    // each of these letters has three bytes
    await client.open(name, `${small}# ${"가".repeat(6 * 1024 * 1024)}\n`);
    const found = await client.diagnostics(name, (it) => it.length === 1);
    assert.equal(found[0]?.message, "The file is larger than 16 MiB and is not checked");
    const at = { textDocument: { uri: client.uri(name) }, position: { line: 3, character: 8 } };
    const asked = ["hover", "completion", "definition", "documentSymbol", "foldingRange", "documentHighlight"];
    for (const it of asked) await client.request(`textDocument/${it}`, at);
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: client.uri(name), version: 5 },
      contentChanges: [{ text: small }],
    });
    await client.diagnostics(name, (it) => !JSON.stringify(it).includes("MiB"));
    const symbols = await client.request<readonly unknown[]>("textDocument/documentSymbol", at);
    assert.ok(symbols.length > 0);
    await client.stop();
  } finally {
    client.kill();
  }
});
