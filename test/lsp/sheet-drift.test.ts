import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { CodeAction, Diagnostic, InlayHint } from "vscode-languageserver/node";
import type { Answer } from "../../core/src/wire/failure.ts";
import { connect } from "../../server/src/axl/client.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { workbookOf } from "../../server/src/workspace/workbook-write.ts";
import { edited, startClient, type Client } from "./client.ts";

const signal = new AbortController().signal;

type Fields = Readonly<Record<string, unknown>>;

const yaml = (file: string, { model, protocol, devicePool }: Fields): string => `apiVersion: mra/v1
cluster: { name: emea, publisher: p.example.com, version: "14.0" }
tables:
  - file: ${file}
    rows:
      - section: phones
        values: { name: "{Phone}", description: "{Text}", mra: false, model: ${JSON.stringify(model)}, protocol: ${JSON.stringify(protocol)}, devicePool: ${JSON.stringify(devicePool)} }
`;

/** A client over a table that says something else of a live phone than the cluster, signed in there. */
async function drifted(
  t: TestContext,
  file: string,
  write: (path: string, phone: string) => string,
): Promise<{ client: Client; text: string; phone: string; live: string }> {
  const demo = await startDemoCluster({ seed: "standard" }, signal);
  const { host, user, password, caFile, caPem } = demo;
  const other = connect({ host, user, password, ca: caPem });
  const rows = await other.list(
    "phones",
    { skip: 0, first: 1, fields: ["description", "model", "protocol", "devicePool"] },
    signal,
  );
  other.close();
  assert.ok(rows.ok);
  const { name: phone = "", fields = {} } = rows.value[0] ?? {};
  const storage = mkdtempSync(join(tmpdir(), "mra-sheet-drift-"));
  const folder = mkdtempSync(join(tmpdir(), "mra-lsp-"));
  const text = write(join(folder, file), phone);
  const initializationOptions = { storage, quarantined: [], trusted: true, iceElements: {} };
  const client = await startClient({ "t.mra.yaml": yaml(file, fields) }, { initializationOptions }, { folder });
  t.after(async () => {
    client.kill();
    await demo.stop();
    for (const it of [storage, folder]) rmSync(it, { recursive: true, force: true });
  });
  await client.open("t.mra.yaml", yaml(file, fields));
  if (text !== "") await client.open(file, text);
  const connection = { connection: "emea", host, user, password, caFile, readOnly: true, demo: false };
  assert.ok((await client.request<Answer<unknown>>("mra/connect", connection)).ok);
  const checked = await client.request<Answer<unknown>>("mra/checkDrift", { connection: "emea", whole: true });
  assert.ok(checked.ok, JSON.stringify(checked));
  return { client, text, phone, live: typeof fields.description === "string" ? fields.description : "" };
}

const drifts = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter((it) => it.code === "drift");

async function actionsAt(client: Client, name: string, it: Diagnostic): Promise<readonly CodeAction[]> {
  const params = { textDocument: { uri: client.uri(name) }, range: it.range, context: { diagnostics: [it] } };
  return (await client.request<CodeAction[] | null>("textDocument/codeAction", params)) ?? [];
}

async function hintsIn(client: Client, name: string): Promise<readonly string[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const found = await client.request<InlayHint[] | null>("textDocument/inlayHint", {
    textDocument: { uri: client.uri(name) },
    range,
  });
  return (found ?? []).map(({ position: { line, character }, label }) => `${line}:${character} ${label as string}`);
}

test("what the cluster has stands at the cell of a CSV, as a hint behind it, too; accepted, the cell says it", async (t) => {
  const { client, text, phone, live } = await drifted(t, "p.csv", (path, name) => {
    const all = `Phone,Text\n${name},"Mine, of the files"\n`;
    writeFileSync(path, all);
    return all;
  });
  const [it] = drifts(await client.diagnostics("p.csv", (found) => drifts(found).length === 1));
  assert.deepEqual(it?.range.start, { line: 1, character: phone.length + 1 });
  const [hint] = await hintsIn(client, "p.csv");
  assert.ok(hint?.startsWith(`1:${String(it.range.end.character)} live: ${live} (`), hint);
  const accept = (await actionsAt(client, "p.csv", it)).find((one) => one.title === "Accept the live value");
  assert.equal(edited(text, client.uri("p.csv"), accept!.edit!), `Phone,Text\n${phone},"${live}"\n`);
});

test("of a workbook it stands at the mapping and names the cell", async (t) => {
  const { client, phone, live } = await drifted(t, "p.xlsx", (path, name) => {
    writeFileSync(
      path,
      workbookOf("Phones", [
        ["Phone", "Text"],
        [name, "Mine"],
      ]),
    );
    return "";
  });
  const [it] = drifts(await client.diagnostics("t.mra.yaml", (found) => drifts(found).length === 1));
  assert.ok(it);
  const said = typeof it.message === "string" ? it.message : "";
  assert.ok(said.startsWith(`Phones!B2: Description of ${phone}: live ${live}, `), said);
  assert.match(said, /Workbooks are not written from here.*write the live value into the cell, or plan a revert$/);
  // Behind the placeholder stands what all rows say; there is nothing that an edit could write.
  assert.deepEqual(await hintsIn(client, "t.mra.yaml"), []);
  assert.deepEqual(
    (await actionsAt(client, "t.mra.yaml", it)).map((one) => one.title),
    ["Plan a revert of this value"],
  );
});
