import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { commands, extensions, languages, version, workspace } from "vscode";

suite("the extension in VS Code", () => {
  test("is found and activates", async () => {
    const it = extensions.getExtension("mra-config.mra-config");
    assert.ok(it);
    await it.activate();
    assert.equal(it.isActive, true);
  });

  test("gives *.mra.yaml its own language", async () => {
    assert.ok((await languages.getLanguages()).includes("mra-yaml"));
    const [file] = await workspace.findFiles("**/*.mra.yaml", undefined, 1);
    assert.ok(file);
    assert.equal((await workspace.openTextDocument(file)).languageId, "mra-yaml");
  });

  test("offers every command that its manifest names", async () => {
    const manifest = extensions.getExtension("mra-config.mra-config")?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = await commands.getCommands(true);
    assert.deepEqual(
      manifest.contributes.commands.map((it) => it.command).filter((it) => !known.includes(it)),
      [],
    );
  });

  test("offers mra mcp to agents where this VS Code knows such servers", () => {
    const { contributes } = extensions.getExtension("mra-config.mra-config")?.packageJSON as {
      contributes: { mcpServerDefinitionProviders: { id: string }[] };
    };
    assert.deepEqual(
      contributes.mcpServerDefinitionProviders.map((it) => it.id),
      ["mra-config"],
    );
    const { registerMcpServerDefinitionProvider: register } = vscode.lm as {
      registerMcpServerDefinitionProvider?: unknown;
    };
    const [, minor = "0"] = version.split(".");
    if (Number(minor) > 100) assert.equal(typeof register, "function", version);
  });
});
