import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import { commands, Uri, workspace } from "vscode";

const file = Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/"), "suite.mratest.yaml");
const first = "tests:\n  - { name: the project is clean, on: ., findings: none }\n";
const second = `${first}  - { name: nothing to do, on: ., plan: none }\n`;

/** Names of the tests that the Testing view has of the file: VS Code's own command gives the way to each. */
async function names(): Promise<readonly string[]> {
  const ways = await commands.executeCommand<readonly (readonly string[])[]>("vscode.testing.getTestsInFile", file);
  return ways.flatMap((it) => it.at(-1)?.split("#")[1] ?? []).sort();
}

async function listed(...expected: readonly string[]): Promise<void> {
  while ((await names()).length !== expected.length) await new Promise((done) => setTimeout(done, 100));
  assert.deepEqual(await names(), expected);
}

suite("tests of a configuration in VS Code", () => {
  let isThere = false;
  suiteTeardown(async () => {
    if (isThere) await workspace.fs.delete(file);
  });

  test("the tests of a file are listed, follow its changes, and go with it", async function () {
    this.timeout(60_000);
    const write = (text: string): Thenable<void> => workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await write(first);
    isThere = true;
    await commands.executeCommand("workbench.view.testing.focus"); // what nobody looks at is not looked for
    await listed("the project is clean");
    await write(second);
    await listed("nothing to do", "the project is clean");
    await workspace.fs.delete(file);
    isThere = false;
    await listed();
  });
});
