import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { watchCrashes } from "../client/src/crashes.ts";
import { shown, startClient, type Client } from "./lsp-client.ts";

const read = (name: string): string => readFileSync(`test/projects/${name}.mra.yaml`, "utf8");
const files = {
  "a.mra.yaml": read("emea-prod/cluster"),
  "b.mra.yaml": read("emea-prod/infrastructure"),
  "c.mra.yaml": read("emea-prod/people"),
  "d.mra.yaml": read("broken/profiles"),
};

/** The findings of every file of the workspace. */
async function state(client: Client): Promise<unknown> {
  const { items } = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  return items.map((it) => [it.uri, it.kind === "full" ? shown(it.items) : it.kind]);
}

test("a file on disk that ends the server twice is put aside, and says so; all others are checked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-aside-"));
  const crashes = watchCrashes();
  const verdicts: string[] = [];
  const all = { ...files, "bb-deadly.mra.yaml": "phones: []\n" };
  for (;;) {
    const client = await startClient(
      all,
      {
        initializationOptions: {
          storage: "",
          quarantined: crashes.quarantined,
          careful: crashes.careful,
          trusted: false,
          iceElements: {},
        },
        capabilities: { textDocument: { diagnostic: {} } },
      },
      {
        folder,
        onRequests: {
          "mra/reading": ({ uri }: { uri?: string }) => {
            crashes.reading(uri);
            return null;
          },
        },
        execArgv: ["--import", new URL("./lsp-deadly.js", import.meta.url).href],
      },
    );
    const lived = await Promise.race([state(client).catch(() => client.ended), client.ended.then(() => undefined)]);
    if (Array.isArray(lived) && Array.isArray(lived[0]) && typeof lived[0][0] === "string") {
      const codes = (name: string): readonly string[] =>
        (lived as [string, readonly string[]][]).find(([uri]) => uri.endsWith(name))?.[1] ?? [];
      assert.deepEqual(codes("bb-deadly.mra.yaml"), ["1:1-1 warning quarantine"]);
      assert.ok(
        codes("d.mra.yaml").some((it) => it.endsWith("MRA033")),
        "the file behind it is checked",
      );
      assert.equal(await client.stop(), 0);
      break;
    }
    client.connection.dispose();
    const verdict = crashes.ended(0);
    verdicts.push(verdict.kind === "quarantine" ? `quarantine ${verdict.uri.split("/").at(-1) ?? ""}` : verdict.kind);
    assert.ok(verdicts.length < 5, verdicts.join(", "));
  }
  assert.deepEqual(verdicts, ["restart", "quarantine bb-deadly.mra.yaml"]);
});

const times = 50;

test(`killed ${String(times)} times, the server is back with the same state`, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mra-killed-"));
  const took: number[] = [];
  const open = "e.mra.yaml";
  const text = "apiVersion: mra/v1\ncluster: emea-prod\nphones:\n  - name: CSFNEW\n    devicePool: nowhere\n";
  let expected: unknown;
  let client: Client | undefined;
  try {
    for (let i = 0; i <= times; i++) {
      const began = performance.now();
      client = await startClient(files, {}, { folder });
      await client.open(open, text);
      const now = await state(client);
      took.push(performance.now() - began);
      expected ??= now;
      assert.deepEqual(now, expected, `after ${String(i)} times`);
      // It is killed in the middle of work.
      await client.replace(open, text.length, text.length, "    model: x\n");
      if (i < times) await client.crash();
    }
    assert.ok(JSON.stringify(expected).includes("MRA201"));
    assert.equal(await client?.stop(), 0);
  } catch (error) {
    client?.kill();
    throw error;
  }
  took.sort((a, b) => a - b);
  const ms = (it: number | undefined): string => `${String(Math.round(it ?? 0))} ms`;
  t.diagnostic(`start to findings: median ${ms(took[took.length >> 1])}, longest ${ms(took.at(-1))} (wanted: 2000 ms)`);
});
