import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import type { Answer } from "../../core/src/wire/failure.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient } from "./client.ts";

const yaml = `apiVersion: mra/v1
cluster: { name: emea, publisher: p.example.com, version: "14.0" }
tables:
  - file: phones.csv
    rows:
      - section: phones
        values: { name: "CSF{ID:upper}", devicePool: "{Pool}", managed: false, mra: false }
`;
const csv = "ID,Pool\njdoe,DP-LON\nmkim,DP-NOWHERE\nlsato,DP-LON\n";

const pools = (found: readonly Diagnostic[]): readonly string[] =>
  found
    .filter((it) => it.code === "MRA201")
    .map(
      (it) =>
        `${it.range.start.line}:${it.range.start.character} ${String(it.severity)} ${typeof it.message === "string" ? it.message : it.message.value}`,
    );

test("a name in a cell that no file describes is nothing wrong while a connected cluster has it, and can be described", async (t) => {
  const demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  const storage = mkdtempSync(join(tmpdir(), "mra-there-"));
  const client = await startClient(
    { "t.mra.yaml": yaml, "phones.csv": csv },
    { initializationOptions: { storage, quarantined: [], trusted: true, iceElements: {} } },
  );
  t.after(async () => {
    client.kill();
    await demo.stop();
    rmSync(storage, { recursive: true, force: true });
  });
  await client.open("phones.csv", csv);
  const apart = [
    '1:5 1 Device pool "DP-LON" is not defined in the files; it is used 2 times',
    '2:5 1 Device pool "DP-NOWHERE" is not defined in the files',
  ];
  const are = (expected: readonly string[]) => (found: readonly Diagnostic[]) =>
    pools(found).join("\n") === expected.join("\n");
  await client.diagnostics("phones.csv", are(apart));

  const { host, user, password, caFile } = demo;
  const params = { connection: "emea", host, user, password, caFile, readOnly: true, demo: false };
  assert.ok((await client.request<Answer<unknown>>("mra/connect", params)).ok);
  await client.diagnostics(
    "phones.csv",
    are(['1:5 4 No file describes the device pool "DP-LON"; the cluster emea has it', apart[1] ?? ""]),
  );
  const { textDocument, position } = client.at("phones.csv", "DP-$0LON");
  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const fix = actions.find((it) => it.title.startsWith("Describe it here"));
  assert.match(JSON.stringify(fix?.edit), /t\.mra\.yaml.*devicePools.*DP-LON/);

  // What is typed next is looked for as well; what the cluster lacks stays wrong.
  await client.type("phones.csv", "mkim,DP-NOWHERE", "mkim,DP-BER");
  await client.diagnostics("phones.csv", (found) => {
    const all = pools(found);
    return all.length === 2 && all.every((it) => it.includes(" 4 No file describes"));
  });
  await client.request("mra/disconnect", { connection: "emea" });
  await client.diagnostics("phones.csv", (found) => pools(found).filter((it) => it.includes(" 1 ")).length === 2);
});
