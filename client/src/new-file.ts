import { commands, l10n, Uri, window, workspace } from "vscode";

/**
 * Makes a file with a whole MRA deployment in it, in the order of Cisco's steps, the cursor at the first blank to fill.
 * Without a folder it is an untitled document.
 */
export async function newDeploymentFile(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) {
    await window.showTextDocument(await workspace.openTextDocument({ language: "mra-yaml" }));
  } else {
    const name = await window.showInputBox({
      title: l10n.t("New Deployment File"),
      prompt: l10n.t("Name of the file; .mra.yaml is added"),
      value: "hq",
      validateInput: async (it) => problemOf(folder.uri, it),
    });
    if (name === undefined) return;
    const file = fileUri(folder.uri, name);
    await workspace.fs.writeFile(file, new Uint8Array());
    await window.showTextDocument(file);
  }
  await commands.executeCommand("editor.action.insertSnippet", { langId: "mra-yaml", name: wholeDeployment });
}

/** Name of the snippet in `snippets/mra.json`. */
const wholeDeployment = "A whole MRA deployment";

async function problemOf(folder: Uri, name: string): Promise<string | undefined> {
  if (name.trim() === "" || /[\\/:*?"<>|]/.test(name)) return l10n.t("Write the name of a file.");
  const there = await workspace.fs.stat(fileUri(folder, name)).then(
    () => true,
    () => false,
  );
  return there ? l10n.t("There is already a file of that name.") : undefined;
}

const fileUri = (folder: Uri, name: string): Uri =>
  Uri.joinPath(folder, `${name.trim().replace(/(\.mra)?(\.ya?ml)?$/, "")}.mra.yaml`);
