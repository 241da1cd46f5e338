import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, suiteSetup, test } from "mocha";
import { commands, env, type MarkdownString, Range, tasks, Uri, window, workspace } from "vscode";
import type { CompletionList, Hover, TextDocument } from "vscode";
import { codeOf, findings, positionOf } from "./findings.ts";

suite("a file of ours in VS Code", () => {
  test("findings come as the text changes, and go when it is mended", async () => {
    const { document, editor } = await open("infrastructure.mra.yaml");
    const at = positionOf(document, "transportType: TLS", "transportType: ".length);
    await editor.edit((it) => it.replace(new Range(at, at.translate(0, 3)), "TCP+UDP"));
    const [found] = await findings(document, (all) => all.length > 0);
    assert.equal(codeOf(found!), "MRA036");
    assert.equal(document.getText(found!.range), "TCP+UDP");
    await commands.executeCommand("undo");
    await findings(document, (all) => all.length === 0);
  });

  test("names of other files are offered", async () => {
    const { document } = await open("people.mra.yaml");
    const at = positionOf(document, "devicePool: ", "devicePool: ".length);
    const { items } = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at,
    );
    assert.ok(items.some((it) => labelOf(it.label) === "DP-MRA"));
  });

  test("a key says where it is in the GUI", async () => {
    const { document } = await open("infrastructure.mra.yaml");
    const at = positionOf(document, "deviceSecurityMode", 2);
    const [hover] = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const [text] = hover!.contents as MarkdownString[];
    assert.match(text!.value, /Phone Security Profile/);
  });
});

suite("the demo cluster in VS Code", () => {
  suiteSetup(async function () {
    this.timeout(60_000);
    await commands.executeCommand("mra.tryDemo");
  });

  test("a live object is a document of our language, with findings of its own", async () => {
    const ref = { connection: "demo", address: "phoneSecurityProfiles/bot-office.example.com", uuid: "" };
    const path = "/emea-prod/bot-office.example.com.mra.yaml";
    const uri = Uri.from({ scheme: "mra-live", path, query: JSON.stringify(ref) });
    const document = await workspace.openTextDocument(uri);
    assert.equal(document.languageId, "mra-yaml");
    assert.match(document.getText(), /name: bot-office\.example\.com/);
    await window.showTextDocument(document);
    const found = await findings(document, (all) => all.length > 1);
    assert.ok(found.some((it) => codeOf(it) === "MRA036"));
  });

  test("a plan is made without a question and can be copied as text", async () => {
    await commands.executeCommand("mra.plan");
    await commands.executeCommand("mra.copyPlan");
    const text = await env.clipboard.readText();
    assert.match(text, /to add/);
    assert.match(text, /\+ Device pool DP-MRA/);
  });

  test("both sides of a step's difference can be read", async () => {
    const tab = Uri.from({
      scheme: "mra-plan",
      path: "/x.mra.yaml",
      query: JSON.stringify({ plan: "?", step: "?", side: "after" }),
    });
    assert.match((await workspace.openTextDocument(tab)).getText(), /^# ./, "a plan that is gone says so");
  });
});

suite("the command line in VS Code", () => {
  test("mra is on the PATH of its terminals, run by VS Code's own Node", async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), "mra-terminal-"));
    const said = join(folder, "said");
    const terminal = window.createTerminal({ cwd: folder, shellPath: "/bin/sh", env: { PS1: "$ " } });
    try {
      terminal.sendText(
        `mra explain MRA033 > "${said}.part" && mv "${said}.part" "${said}"; command -v mra >> "${said}"`,
      );
      while (!existsSync(said) || !readFileSync(said, "utf8").includes("client/bin/mra")) await soon();
      assert.match(readFileSync(said, "utf8"), /^# MRA033: /);
    } finally {
      terminal.dispose();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("the task mra checks the folder", async function () {
    this.timeout(60_000);
    const [task] = await tasks.fetchTasks({ type: "mra" });
    assert.ok(task, "no task");
    const ended = new Promise<number | undefined>((done) => {
      const listening = tasks.onDidEndTaskProcess((it) => {
        if (it.execution.task.name !== task.name) return;
        listening.dispose();
        done(it.exitCode);
      });
    });
    await tasks.executeTask(task);
    const status = await ended;
    const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? "";
    const mra = spawnSync(process.execPath, [join(import.meta.dirname, "../../mra.cjs"), "check", folder], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
      encoding: "utf8",
    });
    assert.equal(status, mra.status, mra.stdout + mra.stderr);
    assert.match(mra.stdout, /^3 files: /m);
  });
});

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 100));

async function open(
  name: string,
): Promise<{ document: TextDocument; editor: Awaited<ReturnType<typeof window.showTextDocument>> }> {
  const [uri] = await workspace.findFiles(`**/${name}`);
  assert.ok(uri, name);
  const document = await workspace.openTextDocument(uri);
  return { document, editor: await window.showTextDocument(document) };
}

const labelOf = (label: string | { readonly label: string }): string =>
  typeof label === "string" ? label : label.label;
