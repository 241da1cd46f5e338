import assert from "node:assert/strict";
import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type {
  CodeAction,
  CompletionList,
  DocumentDiagnosticReport,
  Hover,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { pageOf } from "../../core/src/rules/pages.ts";
import { edited, shown, startClient, type Client } from "./client.ts";

const broken = readFileSync("test/projects/broken/profiles.mra.yaml", "utf8");
const people = readFileSync("test/projects/emea-prod/people.mra.yaml", "utf8");
const infrastructure = readFileSync("test/projects/emea-prod/infrastructure.mra.yaml", "utf8");
const cluster = readFileSync("test/projects/emea-prod/cluster.mra.yaml", "utf8");
const emea = { "cluster.mra.yaml": cluster, "infrastructure.mra.yaml": infrastructure, "people.mra.yaml": people };

/** The lines that a text says a finding must stand in, with its code, as its comments name them. */
const named = (text: string): readonly string[] =>
  text.split("\n").flatMap((line, i) => {
    const code = /# (MRA\d+|schema\/[a-z-]+)$/.exec(line)?.[1];
    return code === undefined ? [] : [`${i + 1} ${code}`];
  });

const inLines = (found: readonly string[]): readonly string[] =>
  found.map((it) => `${it.split(":")[0]} ${it.split(" ").at(-1)}`);

async function withClient(
  files: Readonly<Record<string, string>>,
  use: (client: Client) => Promise<void>,
  more: Parameters<typeof startClient>[1] = {},
): Promise<void> {
  const client = await startClient(files, more);
  await use(client).catch((error: unknown) => {
    client.kill();
    throw error;
  });
  assert.equal(await client.stop(), 0);
  assert.deepEqual(
    client.log.filter((it) => /error|bug/i.test(it)),
    [],
  );
}

test("files that are not open are checked: each line that must be reported is, and an example without faults has none", () =>
  withClient({ ...emea, "profiles.mra.yaml": broken }, async (client) => {
    // What is found first may be shown before the rest.
    const found = shown(
      await client.diagnostics("profiles.mra.yaml", (it) => {
        const lines = inLines(shown(it));
        return named(broken).every((line) => lines.includes(line));
      }),
    );
    assert.ok(found.includes("11:11-21 error MRA033"), found.join("\n"));
    for (const name of Object.keys(emea))
      assert.deepEqual(
        shown(client.published.get(name)?.diagnostics ?? []).filter((it) => !/ (info|hint) /.test(it)),
        [],
        name,
      );
  }));

test("an open text wins over the disk, edits are followed, and closing goes back to the disk", () =>
  withClient({ "a.mra.yaml": broken }, async (client) => {
    const has = (code: string) => (it: readonly { code?: string | number }[]) => it.some((d) => d.code === code);
    await client.diagnostics("a.mra.yaml", has("MRA037"));
    await client.open("a.mra.yaml", broken.replace("MRA Jabber", "mra.example.com"));
    await client.diagnostics("a.mra.yaml", (it) => !has("MRA033")(it));
    await client.type("a.mra.yaml", "mra.example.com", "MRA Jabber");
    const found = await client.diagnostics("a.mra.yaml", has("MRA033"));
    assert.equal(client.published.get("a.mra.yaml")?.version, 2);
    assert.match(JSON.stringify(found.find((it) => it.code === "MRA033")?.message), /MRA Jabber.* is not an FQDN/);
    await client.type("a.mra.yaml", "MRA Jabber", "ok.example.com");
    await client.diagnostics("a.mra.yaml", (it) => !has("MRA033")(it));
    await client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: client.uri("a.mra.yaml") },
    });
    await client.diagnostics("a.mra.yaml", has("MRA033"));
  }));

test("files that come, change and go on disk are noticed, and so are severities", () =>
  withClient({}, async (client) => {
    const tell = (name: string, type: number): Promise<void> =>
      client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: client.uri(name), type }],
      });
    writeFileSync(join(client.folder, "a.mra.yaml"), broken);
    await tell("a.mra.yaml", 1);
    await client.diagnostics("a.mra.yaml", (it) => it.some((d) => d.code === "MRA033" && d.severity === 1));
    writeFileSync(join(client.folder, "mra.config.yaml"), "rules: { MRA033: info, MRA999: off }\n");
    await tell("mra.config.yaml", 1);
    await client.diagnostics("a.mra.yaml", (it) => it.some((d) => d.code === "MRA033" && d.severity === 3));
    assert.deepEqual(shown(await client.diagnostics("mra.config.yaml", (it) => it.length > 0)), [
      "1:24-30 error schema/unknown-key",
    ]);
    unlinkSync(join(client.folder, "a.mra.yaml"));
    await tell("a.mra.yaml", 3);
    await client.diagnostics("a.mra.yaml", (it) => it.length === 0);
  }));

test("rules of a team's own hold for open files, and the finding leads to where the rule is stated", () =>
  withClient(emea, async (client) => {
    const config = join(client.folder, "mra.config.yaml");
    const write = async (text: string): Promise<void> => {
      writeFileSync(config, text);
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: client.uri("mra.config.yaml"), type: 2 }],
      });
    };
    const rule =
      "\nrules:\n  HOUSE-1: { section: devicePools, field: name, must: { matches: ^XX }, severity: error }\n";
    await write(rule);
    const [found] = await client.diagnostics("infrastructure.mra.yaml", (it) => it.some((d) => d.code === "HOUSE-1"));
    assert.equal(found?.severity, 1);
    assert.equal(found.codeDescription?.href, `${client.uri("mra.config.yaml")}#L3`);
    await write(rule.replace("^XX", "^DP"));
    await client.diagnostics("infrastructure.mra.yaml", (it) => !it.some((d) => d.code === "HOUSE-1"));
    await write(rule.replace("devicePools", "devicePool"));
    const wrong = await client.diagnostics("mra.config.yaml", (it) => it.length > 0);
    assert.deepEqual(shown(wrong), ["3:23-33 error schema/enum"]);
  }));

test("a client that asks for findings gets them, once: of a file, and of the whole workspace", () =>
  withClient(
    { ...emea, "profiles.mra.yaml": broken },
    async (client) => {
      const textDocument = { uri: client.uri("profiles.mra.yaml") };
      const first = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument });
      assert.ok(first.kind === "full" && first.items.some((it) => it.code === "MRA033"));
      const again = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument,
        previousResultId: first.resultId,
      });
      assert.equal(again.kind, "unchanged");
      const all = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: [{ uri: textDocument.uri, value: first.resultId }],
      });
      assert.deepEqual(
        all.items.map((it) => [it.uri.split("/").at(-1), it.kind]),
        [
          ["cluster.mra.yaml", "full"],
          ["infrastructure.mra.yaml", "full"],
          ["people.mra.yaml", "full"],
          ["profiles.mra.yaml", "unchanged"],
        ],
      );
      await client.open("profiles.mra.yaml", broken);
      await client.type("profiles.mra.yaml", "MRA Jabber", "mra.example.com");
      const after = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument,
        previousResultId: first.resultId,
      });
      assert.ok(after.kind === "full" && !after.items.some((it) => it.code === "MRA033"));
      assert.equal(client.published.size, 0, "what is asked for is not also sent");
    },
    { capabilities: { textDocument: { diagnostic: {} } } },
  ));

test("a quick fix, carried out, mends what it was offered for", () =>
  withClient({}, async (client) => {
    await client.open("a.mra.yaml", broken);
    const [wrong] = (await client.diagnostics("a.mra.yaml", (it) => it.length > 0)).filter(
      (it) => it.code === "MRA036",
    );
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: client.uri("a.mra.yaml") },
      range: wrong!.range,
      context: { diagnostics: [wrong] },
    });
    const fix = actions.find((it) => it.title === "Set TLS");
    assert.ok(fix?.edit, actions.map((it) => it.title).join(" | "));
    const text = edited(broken, client.uri("a.mra.yaml"), fix.edit);
    await client.type("a.mra.yaml", broken, text);
    await client.diagnostics("a.mra.yaml", (it) => !it.some((d) => d.code === "MRA036"));
  }));

test("everything safe is fixed at once when it is asked for by its kind", () =>
  withClient({}, async (client) => {
    const text = broken.replace("apiVersion: mra/v1\n", "");
    await client.open("a.mra.yaml", text);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: client.uri("a.mra.yaml") },
      range,
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    assert.deepEqual(
      actions.map((it) => it.kind),
      ["source.fixAll.mra"],
    );
    assert.match(edited(text, client.uri("a.mra.yaml"), actions[0]!.edit!), /^apiVersion: mra\/v1$/m);
  }));

test("completion, hover, definition and rename over files that are not open", () =>
  withClient(emea, async (client) => {
    await client.open("people.mra.yaml", people);
    const names = await client.request<CompletionList>(
      "textDocument/completion",
      client.at("people.mra.yaml", "phoneSecurityProfile: $0csf-mra"),
    );
    assert.deepEqual(
      names.items.map((it) => it.label),
      [
        "csf-mra.example.com",
        "tct-mra.example.com",
        "cp8845-mra.example.com",
        "udt-mra.example.com",
        "Universal Device Template - Model-independent Security Profile",
      ],
    );
    const hover = await client.request<Hover>(
      "textDocument/hover",
      client.at("people.mra.yaml", "devicePool: D$0P-MRA\n"),
    );
    assert.match(JSON.stringify(hover.contents), /EMEA-MRA/);
    const [target] = await client.request<{ targetUri: string; targetSelectionRange: { start: { line: number } } }[]>(
      "textDocument/definition",
      client.at("people.mra.yaml", "devicePool: D$0P-MRA"),
    );
    assert.equal(target?.targetUri, client.uri("infrastructure.mra.yaml"));
    const renamed = await client.request<WorkspaceEdit>("textDocument/rename", {
      ...client.at("people.mra.yaml", "devicePool: D$0P-MRA"),
      newName: "DP-HQ",
    });
    assert.match(
      edited(infrastructure, client.uri("infrastructure.mra.yaml"), renamed),
      /- name: DP-HQ\n {4}renamedFrom: DP-MRA\n/,
    );
    assert.equal(edited(people, client.uri("people.mra.yaml"), renamed), people.replaceAll("DP-MRA", "DP-HQ"));
  }));

test("behind a colon that was just typed nothing is offered that Enter would take in place of a new line", () =>
  withClient(emea, async (client) => {
    const labels = async (text: string, context: object): Promise<readonly string[]> => {
      await client.open("new.mra.yaml", text.replace("$0", ""));
      const position = { line: text.slice(0, text.indexOf("$0")).split("\n").length - 1, character: 0 };
      const line = text.split("\n")[position.line] ?? "";
      const at = {
        textDocument: { uri: client.uri("new.mra.yaml") },
        position: { ...position, character: line.indexOf("$0") },
      };
      const list = await client.request<CompletionList>("textDocument/completion", { ...at, context });
      return list.items.map((it) => it.label);
    };
    const head = "apiVersion: mra/v1\ncluster: emea-prod\n";
    const colon = { triggerKind: 2, triggerCharacter: ":" };
    const asked = { triggerKind: 1 };
    assert.notDeepEqual(await labels(`${head}phones:$0\n`, asked), [], "the form is there for who asks");
    assert.deepEqual(await labels(`${head}phones:$0\n`, colon), []);
    const values = await labels(`${head}phones:\n  - name: CSFX\n    protocol:$0\n`, colon);
    assert.ok(values.includes("SIP"), "words go on in the line");
  }));

test("the rest of an editor's questions are answered", () =>
  withClient(emea, async (client) => {
    const name = "infrastructure.mra.yaml";
    await client.open(name, infrastructure);
    const textDocument = { uri: client.uri(name) };
    const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
    const has = async (method: string, params: object): Promise<number> =>
      (await client.request<unknown[]>(method, { textDocument, ...params })).length;
    assert.ok((await has("textDocument/documentSymbol", {})) > 5);
    assert.ok((await has("textDocument/foldingRange", {})) > 5);
    assert.ok((await has("textDocument/codeLens", {})) > 3);
    assert.equal(await has("textDocument/formatting", { options: {} }), 0);
    assert.equal(await has("textDocument/rangeFormatting", { range, options: {} }), 0);
    assert.equal(await has("textDocument/documentHighlight", client.at(name, "region: E$0MEA-MRA")), 3);
    assert.equal(
      await has("textDocument/references", {
        ...client.at(name, "name: DP-$0MRA"),
        context: { includeDeclaration: false },
      }),
      4,
    );
    assert.ok(
      (await client.request<{ data: number[] }>("textDocument/semanticTokens/full", { textDocument })).data.length >
        100,
    );
    const [item] = await client.request<{ name: string }[]>(
      "textDocument/prepareCallHierarchy",
      client.at(name, "name: DP-$0MRA"),
    );
    assert.equal(item?.name, "DP-MRA");
    assert.equal((await client.request<unknown[]>("callHierarchy/outgoingCalls", { item })).length, 3);
    assert.equal((await client.request<unknown[]>("callHierarchy/incomingCalls", { item })).length, 4);
    const found = await client.request<{ name: string }[]>("workspace/symbol", { query: "CSFJ" });
    assert.deepEqual(
      found.map((it) => it.name),
      ["CSFJDOE"],
    );
    assert.equal(await client.request("mra/explain", { code: "MRA033" }), pageOf("MRA033", "en") ?? null);
    assert.deepEqual(await client.request("mra/clusters", {}), [
      {
        name: "emea-prod",
        publisher: "cucm-pub.example.com",
        errors: 0,
        cores: ["expc1.example.com", "expc2.example.com"],
      },
    ]);
    assert.deepEqual(await client.request("mra/documentCluster", { uri: textDocument.uri }), {
      cluster: "emea-prod",
      schema: "14.0",
      files: 3,
    });
    const place = { uri: textDocument.uri, ...client.at(name, "region: E$0MEA-MRA").position };
    assert.deepEqual(await client.request("mra/objectAt", place), {
      cluster: "emea-prod",
      address: "regions/EMEA-MRA",
      section: "regions",
      identity: ["EMEA-MRA"],
      name: "EMEA-MRA",
    });
    const { line } = client.at(name, "- name: DP-$0MRA").position;
    for (const character of [0, 2, 3, 4, 10]) {
      const found = await client.request<{ name: string }>("mra/objectAt", { ...place, line, character });
      assert.equal(found.name, "DP-MRA", `the object of the line, from column ${character}`);
    }
    assert.deepEqual(await client.request("mra/place", { cluster: "emea-prod", address: "regions/EMEA-MRA" }), {
      uri: textDocument.uri,
      ...client.at(name, "EMEA-MRA").position,
    });
  }));

test("a live object stands alone: it gets Cisco's findings, and none about what only files need", () =>
  withClient(emea, async (client) => {
    const live = "mra-live:/emea-prod/csf.mra.yaml?x";
    await client.open(
      live,
      "# live\napiVersion: mra/v1\ncluster: emea-prod\nphones:\n  - name: CSFJDOE\n    devicePool: NOWHERE\nphoneSecurityProfiles:\n  - name: MRA Jabber\n    transportType: UDP\n",
    );
    const found = await client.diagnostics("csf.mra.yaml?x", (it) => it.length > 0);
    assert.ok(
      found.some((it) => it.code === "MRA036") && found.every((it) => /^MRA0|^MRA1/.test(String(it.code))),
      shown(found).join("\n"),
    );
    assert.deepEqual(await client.request("mra/clusters", {}), [
      {
        name: "emea-prod",
        publisher: "cucm-pub.example.com",
        errors: 0,
        cores: ["expc1.example.com", "expc2.example.com"],
      },
    ]);
  }));

test("a file in quarantine is not read, and says so", async () => {
  const options = { storage: "", quarantined: ["file:///elsewhere/a.mra.yaml"], trusted: false, iceElements: {} };
  await withClient(
    {},
    async (client) => {
      const report = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
      assert.ok(report.items[0]?.kind === "full");
      assert.deepEqual(shown(report.items[0].items), ["1:1-1 warning quarantine"]);
    },
    { initializationOptions: options },
  );
});

test("Korean for who asks for it", () =>
  withClient(
    {},
    async (client) => {
      await client.open("a.mra.yaml", broken);
      const found = await client.diagnostics("a.mra.yaml", (it) => it.length > 0);
      assert.match(JSON.stringify(found.find((it) => it.code === "MRA033")?.message), /FQDN이 아닙니다/);
    },
    { locale: "ko-KR" },
  ));
