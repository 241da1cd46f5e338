import { type ExtensionContext, Uri, workspace } from "vscode";

/**
 * The folder in which Node (22.1 and newer) keeps the modules of the language server as it compiled them, so that the next
 * start need not: within what VS Code keeps for the extension, one for each release.
 */
export const compiledFolder = ({ extensionUri, globalStorageUri }: ExtensionContext): Uri =>
  Uri.joinPath(globalStorageUri, "compiled", nameOf(extensionUri));

/** Takes away what other releases left beside it. What cannot be taken away stays: it does no harm. */
export async function forgetOthers(folder: Uri): Promise<void> {
  const all = Uri.joinPath(folder, "..");
  const found = await workspace.fs.readDirectory(all).then(
    (it) => it,
    () => [],
  );
  for (const [name] of found) {
    if (name === nameOf(folder)) continue;
    await workspace.fs.delete(Uri.joinPath(all, name), { recursive: true }).then(undefined, () => undefined);
  }
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf("/") + 1);
