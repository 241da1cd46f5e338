import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { Range, Uri, workspace, WorkspaceEdit } from "vscode";
import { codeOf, findings, positionOf } from "./findings.ts";

suite("an edit of several files in VS Code", () => {
  test("files that nobody has opened are known as they are edited, and edited once more", async function () {
    this.timeout(60_000);
    const folder = workspace.workspaceFolders?.[0]?.uri ?? assert.fail("no folder");
    const uris = [1, 2, 3, 4].map((it) => Uri.joinPath(folder, `edited-${String(it)}.mra.yaml`));
    const text = "apiVersion: mra/v1\ncluster: emea-prod\nregions:\n  - { name: REG-EDITED }\n";
    try {
      for (const [i, it] of uris.entries())
        await workspace.fs.writeFile(it, new TextEncoder().encode(text.replace("EDITED", String(i))));
      const edited = async (from: string, to: string): Promise<void> => {
        const edit = new WorkspaceEdit();
        for (const it of uris) {
          const document = await workspace.openTextDocument(it);
          const at = positionOf(document, from, 0);
          edit.replace(it, new Range(at, at.translate(0, from.length)), to);
        }
        assert.ok(await workspace.applyEdit(edit));
        for (const it of uris) {
          const document = await workspace.openTextDocument(it);
          const found = await findings(document, (all) =>
            all.some((one) => document.getText(one.range) === "nonsense"),
          );
          assert.deepEqual(found.filter((one) => codeOf(one) === "schema/unknown-key").length, 1, it.path);
        }
      };
      await edited("{ name", "{ nonsense: 1, name");
      await edited("{ nonsense: 1", "{ nonsense: 1000000000");
    } finally {
      await workspace.saveAll();
      for (const it of uris) await workspace.fs.delete(it);
    }
  });
});
