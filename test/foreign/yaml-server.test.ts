import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { CompletionList, Diagnostic, Hover } from "vscode-languageserver/node";
import { yamlLanguageServer, type YamlServer } from "./yaml-server.ts";

/*
 * Editors without our server still have yaml-language-server (Red Hat's YAML extension, coc-yaml, Helix, Emacs, JetBrains
 * by LSP): the published schema gives it keys, words and their explanations.
 */

const schema = pathToFileURL("schemas/mra-v1.schema.json").href;
const good = readFileSync("test/projects/emea-prod/infrastructure.mra.yaml", "utf8");

async function withServer(
  use: (server: YamlServer) => Promise<void>,
  schemas: Readonly<Record<string, string>> = { [schema]: "*.mra.yaml" },
): Promise<void> {
  const server = await yamlLanguageServer(schemas);
  await use(server).finally(() => server.stop());
}

test("yaml-language-server accepts the published schema: it finds nothing in a good file, and what is wrong in a bad one", () =>
  withServer(async (server) => {
    const bad = good.replace("apiVersion: mra/v1", "apiVersion: mra/v9") + "nonsense: 1\n";
    const found = await server.diagnostics("file:///bad.mra.yaml", bad, (it) => it.length > 1);
    const messages = found
      .map((it: Diagnostic) => `${String(it.range.start.line)}: ${JSON.stringify(it.message)}`)
      .join("\n");
    assert.match(messages, /mra\/v1/);
    assert.match(messages, /nonsense/);
    assert.deepEqual(await server.diagnostics("file:///good.mra.yaml", good), []);
  }));

test("with the published schema, yaml-language-server completes keys and words and explains them", () =>
  withServer(async (server) => {
    const uri = "file:///a.mra.yaml";
    const text =
      "apiVersion: mra/v1\ncluster: x\nphoneSecurityProfiles:\n  - name: x\n    deviceSecurityMode: \n    \n";
    await server.diagnostics(uri, text);
    const textDocument = { uri };
    const words = await server.request<CompletionList>("textDocument/completion", {
      textDocument,
      position: { line: 4, character: 24 },
    });
    assert.ok(
      words.items.some((it) => it.label === "Encrypted"),
      words.items.map((it) => it.label).join(", "),
    );
    const keys = await server.request<CompletionList>("textDocument/completion", {
      textDocument,
      position: { line: 5, character: 4 },
    });
    for (const key of ["phoneType", "transportType"])
      assert.ok(
        keys.items.some((it) => it.label === key),
        keys.items.map((it) => it.label).join(", "),
      );
    const hover = await server.request<Hover>("textDocument/hover", {
      textDocument,
      position: { line: 4, character: 8 },
    });
    assert.match(JSON.stringify(hover.contents), /[Ss]ecurity/);
  }));

test("with the schema of mra.config.yaml it completes rules and severities, explains them, and finds what is wrong", () =>
  withServer(
    async (server) => {
      const uri = "file:///mra.config.yaml";
      const found = await server.diagnostics(uri, "rules:\n  MRA033: loud\n  MRA999: off\n", (it) => it.length > 1);
      assert.deepEqual(found.map((it) => it.range.start.line).sort(), [1, 2]);
      const good = "file:///b/mra.config.yaml";
      assert.deepEqual(await server.diagnostics(good, "rules:\n  MRA033: off\n  files: info\n  \n"), []);
      const textDocument = { uri: good };
      const at = { textDocument, position: { line: 3, character: 2 } };
      const offered = await server.request<CompletionList>("textDocument/completion", at);
      assert.ok(offered.items.some((it) => it.label === "MRA047"));
      const hover = await server.request<Hover>("textDocument/hover", {
        textDocument,
        position: { line: 1, character: 4 },
      });
      assert.match(JSON.stringify(hover.contents), /FQDN/);
      const own = { textDocument: { uri: "file:///c/mra.config.yaml" } };
      const rule =
        "rules:\n  HOUSE-1:\n    section: phones\n    where:\n      device\n    field: devicePool\n    must: X\n";
      await server.diagnostics(own.textDocument.uri, rule, (it) => it.length > 0);
      const offeredAt = async (line: number, character: number): Promise<readonly string[]> => {
        const list = await server.request<CompletionList>("textDocument/completion", {
          ...own,
          position: { line, character },
        });
        return list.items.map((it) => it.label);
      };
      assert.ok((await offeredAt(4, 12)).includes("devicePool"));
      assert.ok((await offeredAt(2, 13)).includes("endUsers"));
      const said = await server.request<Hover>("textDocument/hover", { ...own, position: { line: 6, character: 6 } });
      assert.match(JSON.stringify(said.contents), /must hold/);
    },
    { [pathToFileURL("schemas/mra-config-v1.schema.json").href]: "mra.config.yaml" },
  ));

test("with the schema of tests it completes keys and rules, explains them, and finds what is wrong", () =>
  withServer(
    async (server) => {
      const uri = "file:///a.mratest.yaml";
      const text = "tests:\n  - name: a\n    on: .\n    findings:\n      - MRA033\n    \n";
      assert.deepEqual(await server.diagnostics(uri, text), []);
      const offeredAt = async (line: number, character: number): Promise<readonly string[]> => {
        const at = { textDocument: { uri }, position: { line, character } };
        return (await server.request<CompletionList>("textDocument/completion", at)).items.map((it) => it.label);
      };
      assert.ok((await offeredAt(5, 4)).includes("plan"));
      assert.ok((await offeredAt(4, 8)).includes("MRA047"));
      const at = { textDocument: { uri }, position: { line: 3, character: 6 } };
      assert.match(JSON.stringify((await server.request<Hover>("textDocument/hover", at)).contents), /must be found/);
      const wrong = await server.diagnostics(
        "file:///b.mratest.yaml",
        "tests:\n  - name: a\n    odd: 1\n",
        (it) => it.length > 0,
      );
      assert.ok(wrong.length > 0);
    },
    { [pathToFileURL("schemas/mra-test-v1.schema.json").href]: "*.mratest.yaml" },
  ));
