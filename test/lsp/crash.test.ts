import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { watchCrashes } from "../../client/src/crashes.ts";
import { shown, startClient, type Client } from "./client.ts";

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

/** Starts the server over files until it lives, as the editor does: with `open` opened each time. Gives what was decided after each end. */
async function untilItLives(
  all: Readonly<Record<string, string>>,
  open: readonly string[],
  see: (codes: (name: string) => readonly string[], client: Client) => void,
  ask: (client: Client) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "mra-aside-"));
  const crashes = watchCrashes();
  const verdicts: string[] = [];
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
        execArgv: ["--import", new URL("./deadly.js", import.meta.url).href],
      },
    );
    const opened = open.filter((it) => !crashes.quarantined.includes(client.uri(it)));
    for (const it of opened) {
      crashes.given(client.uri(it));
      await client.open(it, all[it] ?? "").catch(() => undefined);
    }
    const lived = await Promise.race([state(client).catch(() => client.ended), client.ended.then(() => undefined)]);
    if (Array.isArray(lived) && Array.isArray(lived[0]) && typeof lived[0][0] === "string") {
      for (const it of opened) crashes.answered(client.uri(it));
    }
    const isAlive = await Promise.race([
      ask(client).then(
        () => true,
        () => client.ended,
      ),
      client.ended.then(() => false),
    ]);
    if (isAlive === true && Array.isArray(lived) && Array.isArray(lived[0]) && typeof lived[0][0] === "string") {
      see(
        (name) => (lived as [string, readonly string[]][]).find(([uri]) => uri.endsWith(`/${name}`))?.[1] ?? [],
        client,
      );
      assert.equal(await client.stop(), 0);
      return verdicts;
    }
    client.connection.dispose();
    const verdict = crashes.ended(0);
    verdicts.push(verdict.kind === "quarantine" ? `quarantine ${verdict.uri.split("/").at(-1) ?? ""}` : verdict.kind);
    assert.ok(verdicts.length < 5, verdicts.join(", "));
  }
}

const aside = ["1:1-1 warning quarantine"];
const profile = (name: string): string =>
  `apiVersion: mra/v1\ncluster: emea-prod\nphoneSecurityProfiles:\n  - name: ${name}\n`;

test("a file on disk that crashes the server twice is put aside, and says so; all others are checked", async () => {
  const all = { ...files, "bb-deadly.mra.yaml": "phones: []\n" };
  const verdicts = await untilItLives(all, [], (codes) => {
    assert.deepEqual(codes("bb-deadly.mra.yaml"), aside);
    assert.ok(
      codes("d.mra.yaml").some((it) => it.endsWith("MRA033")),
      "the file behind it is checked",
    );
  });
  assert.deepEqual(verdicts, ["restart", "quarantine bb-deadly.mra.yaml"]);
});

test("a closed file that crashes the server when it is checked is put aside, not one of those that are open", async () => {
  const all = { ...files, "bb-dying.mra.yaml": profile("dying.example.com"), "e.mra.yaml": profile("e.example.com") };
  const verdicts = await untilItLives(all, ["a.mra.yaml", "d.mra.yaml", "e.mra.yaml"], (codes) => {
    assert.deepEqual(codes("bb-dying.mra.yaml"), aside);
    for (const it of ["a", "b", "c", "d", "e"]) assert.notDeepEqual(codes(`${it}.mra.yaml`), aside, it);
    assert.ok(codes("d.mra.yaml").some((it) => it.endsWith("MRA033")));
  });
  assert.deepEqual(verdicts, ["restart", "quarantine bb-dying.mra.yaml"]);
});

test("of several open files, the one that crashes the server when it is checked is put aside", async () => {
  const all = { ...files, "bb-dying.mra.yaml": profile("dying.example.com") };
  const verdicts = await untilItLives(all, ["a.mra.yaml", "bb-dying.mra.yaml", "d.mra.yaml"], (codes) => {
    assert.deepEqual(codes("bb-dying.mra.yaml"), aside);
    assert.ok(codes("d.mra.yaml").some((it) => it.endsWith("MRA033")));
  });
  assert.deepEqual(verdicts, ["restart", "quarantine bb-dying.mra.yaml"]);
});

test("of several open files, the one whose text the parser cannot bear is put aside", async () => {
  const all = { ...files, "bb.mra.yaml": `# deadly text\n${profile("x.example.com")}` };
  const verdicts = await untilItLives(all, ["a.mra.yaml", "bb.mra.yaml", "d.mra.yaml"], (codes) => {
    assert.deepEqual(codes("bb.mra.yaml"), aside);
    assert.ok(codes("d.mra.yaml").some((it) => it.endsWith("MRA033")));
  });
  assert.deepEqual(verdicts, ["restart", "quarantine bb.mra.yaml"]);
});

test("of several open files, the one that crashes the server when it is asked about is put aside", async () => {
  const all = { ...files, "bb-lethal.mra.yaml": profile("x.example.com") };
  const open = ["a.mra.yaml", "bb-lethal.mra.yaml", "d.mra.yaml"];
  const position = { line: 3, character: 6 };
  const verdicts = await untilItLives(
    all,
    open,
    (codes) => {
      assert.deepEqual(codes("bb-lethal.mra.yaml"), aside);
      assert.ok(codes("d.mra.yaml").some((it) => it.endsWith("MRA033")));
    },
    // All at once, as an editor asks.
    (client) =>
      Promise.all(
        open.flatMap((it) =>
          [
            "textDocument/hover",
            "textDocument/documentSymbol",
            "textDocument/definition",
            "textDocument/diagnostic",
          ].map((method) => client.request(method, { textDocument: { uri: client.uri(it) }, position })),
        ),
      ),
  );
  assert.deepEqual(verdicts, ["restart", "quarantine bb-lethal.mra.yaml"]);
});

test("a server that says what it reads hears edits in their turn, and answers from the text after them", async () => {
  const heard: (string | undefined)[] = [];
  const client = await startClient(
    { ...files, "e.mra.yaml": profile("e.example.com") },
    {
      initializationOptions: { storage: "", quarantined: [], careful: true, trusted: false, iceElements: {} },
      capabilities: { textDocument: { diagnostic: {} } },
    },
    {
      onRequests: {
        "mra/reading": ({ uri }: { uri?: string }) => {
          heard.push(uri?.split("/").at(-1));
          return null;
        },
      },
    },
  );
  try {
    await client.open("e.mra.yaml", profile("e.example.com"));
    await client.type("e.mra.yaml", "e.example.com", "e");
    await client.type("e.mra.yaml", "name: e", "name:  e x");
    const textDocument = { uri: client.uri("e.mra.yaml") };
    const symbols = await client.request("textDocument/documentSymbol", { textDocument });
    assert.match(JSON.stringify(symbols), /"name":"e x"/);
    const [, found] = ((await state(client)) as [string, readonly string[]][]).at(-1) ?? [];
    assert.ok(
      found?.some((it) => it.endsWith("error MRA033")),
      String(found),
    );
    assert.deepEqual([...new Set(heard)].filter((it) => it !== undefined).sort(), [
      ...Object.keys(files),
      "e.mra.yaml",
    ]);
    assert.equal(heard.at(-1), undefined, "at the end it is busy with none");
    assert.equal(await client.stop(), 0);
  } catch (error) {
    client.kill();
    throw error;
  }
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
