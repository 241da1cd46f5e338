import assert from "node:assert/strict";
import { suite, suiteSetup, test } from "mocha";
import * as vscode from "vscode";
import { commands, extensions, type LanguageModelTextPart, TabInputWebview, version, window, workspace } from "vscode";

interface Tool {
  readonly name: string;
}

suite("agents in VS Code", () => {
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  const { contributes } = extensions.getExtension("mra-config.mra-config")?.packageJSON as {
    contributes: { languageModelTools: readonly Tool[] };
  };

  suiteSetup(async function () {
    this.timeout(60_000);
    await commands.executeCommand("mra.tryDemo");
  });

  const ask = async (tool: string, input: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    assert.ok(lm?.invokeTool);
    const { content } = await lm.invokeTool(`mra_${tool}`, { input, toolInvocationToken: undefined });
    const [first] = content as LanguageModelTextPart[];
    return JSON.parse(first?.value ?? "") as Record<string, unknown>;
  };
  const inputs: Readonly<Record<string, object>> = {
    check: { path: "." },
    explain: { rule: "MRA033" },
    describe: { section: "devicePools" },
    find: { word: "DP-MRA" },
    live: { section: "devicePools", cluster: "emea-prod" },
    history: { cluster: "emea-prod" },
  };

  test("every tool of the manifest is offered, and answers about the demo cluster", async function () {
    this.timeout(120_000);
    if (lm?.invokeTool === undefined) return; // a VS Code that knows no tools offers none, and the rest of the extension works
    // 1.100 in code-server answers every tool and lists none, with or without a `when` of the manifest
    const offered = lm.tools?.map((it) => it.name) ?? [];
    const listed = Number(version.split(".")[1]) > 100 ? contributes.languageModelTools : [];
    assert.deepEqual(
      listed.map((it) => it.name).filter((it) => !offered.includes(it)),
      [],
    );
    for (const { name } of contributes.languageModelTools) {
      const tool = name.replace("mra_", "");
      if (tool === "request_deploy" || tool === "deploy_status") continue;
      const said = await ask(tool, inputs[tool] ?? {});
      assert.equal(said.error, undefined, `${name}: ${JSON.stringify(said).slice(0, 300)}`);
    }
  });

  test("a plan that an agent asks for is put before a person, and waits", async function () {
    this.timeout(60_000);
    if (lm?.invokeTool === undefined) return;
    const before = await ask("history", inputs.history);
    const { digest } = await ask("plan");
    assert.equal(typeof digest, "string");
    assert.equal((await ask("request_deploy", { digest })).state, "waiting for a person");
    const isOpen = (): boolean =>
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.includes("mra.planPage")),
      );
    while (!isOpen()) await new Promise((done) => setTimeout(done, 100));
    assert.equal((await ask("deploy_status", { digest })).state, "waiting for a person");
    assert.deepEqual(await ask("history", inputs.history), before, "nothing was carried out");
  });

  test("the setting turns every tool off", async () => {
    if (lm?.invokeTool === undefined) return;
    const settings = workspace.getConfiguration("mra");
    await settings.update("agents.enabled", false, true);
    try {
      for (const tool of ["check", "plan"])
        assert.match(String((await ask(tool, inputs[tool] ?? {})).error), /offers nothing/);
    } finally {
      await settings.update("agents.enabled", undefined, true);
    }
  });
});
