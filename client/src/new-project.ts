import { commands, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { PullEdits } from "../../core/src/wire/import.ts";
import type { Connection } from "./connections.ts";
import { showError, showInformation } from "./messages.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { nameWithWarning } from "./words.ts";

const baselineName = "mra-baseline.json";

/**
 * Makes a project of a cluster that people work on already: what takes part in MRA, today's findings as a baseline, README,
 * severities, `.gitignore` and a check in CI. The cluster is only read; files that are there stay as they are.
 */
export async function newProject(session: Session, connection: Connection): Promise<void> {
  if (!workspaceIsTrusted()) return;
  if (!(await connect(session, connection.setting.name, "asking"))) return;
  const folder = await askFolder(connection);
  if (!folder) return;
  const tables = await askForm(connection);
  if (tables === undefined) return;
  const answer = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t("Reading {0}…", nameWithWarning(connection)),
      cancellable: true,
    },
    async (_progress, token) => {
      const params = { connection: connection.setting.name, folder: folder.toString(), tables };
      const given = await session.server.ask("mra/newProject", params, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) return void showInformation(heed(session, connection.setting.name, answer.fault).message);
  if (await agreed(answer.value, folder)) await make(session, folder, answer.value);
}

async function askFolder(connection: Connection): Promise<Uri | undefined> {
  const [open] = workspace.workspaceFolders ?? [];
  const [folder] =
    (await window.showOpenDialog({
      ...{ canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t("New Project Here") },
      title: l10n.t("Folder of the project of {0}", nameWithWarning(connection)),
      ...(open ? { defaultUri: open.uri } : {}),
    })) ?? [];
  if (!folder || !(await isThere(Uri.joinPath(folder, "mra")))) return folder;
  return void showInformation(l10n.t("This folder is a project already: Import… brings it up to date."));
}

async function askForm(connection: Connection): Promise<boolean | undefined> {
  const files = {
    label: l10n.t("Files, phones by device pool"),
    detail: l10n.t("What many share stands once, in a template."),
    tables: false,
  };
  const rows = {
    label: l10n.t("Phones and users as spreadsheets"),
    detail: l10n.t("A CSV each, a row for each object, with a mapping."),
    tables: true,
  };
  const title = l10n.t("New project of {0}", nameWithWarning(connection));
  return (await window.showQuickPick([files, rows], { title }))?.tables;
}

async function agreed(edits: PullEdits, folder: Uri): Promise<boolean> {
  const write = l10n.t("Write");
  const question = l10n.t(
    "Objects: {0}, files: {1}, lines: {2}. Write them into {3}?",
    edits.objects,
    edits.files.length,
    edits.lines,
    folder.fsPath,
  );
  return (await showInformation(question, { modal: true, detail: edits.notes.join("\n") }, write)) === write;
}

async function make(session: Session, folder: Uri, edits: PullEdits): Promise<void> {
  for (const { uri, changes } of edits.files) await writeNew(Uri.parse(uri), changes.map((it) => it.text).join(""));
  const { text, findings } = await session.server.ask("mra/baseline", { folder: folder.toString() });
  await writeNew(Uri.joinPath(folder, baselineName), text);
  const readme = Uri.joinPath(folder, "README.md");
  const [open] = workspace.workspaceFolders ?? [];
  const isOpen = open?.uri.toString() === folder.toString();
  const go = isOpen ? l10n.t("Show README") : l10n.t("Open Project");
  const done = l10n.t("The project is there. Findings of today, kept in its baseline: {0}.", findings);
  if ((await showInformation(done, go)) !== go) return;
  if (isOpen) await commands.executeCommand("markdown.showPreview", readme);
  else await commands.executeCommand("vscode.openFolder", folder);
}

/** Writes a file that is not there yet. */
async function writeNew(uri: Uri, text: string): Promise<void> {
  if (await isThere(uri)) return;
  try {
    await workspace.fs.writeFile(uri, Buffer.from(text, "utf8"));
  } catch (error) {
    void showError(error instanceof Error ? error.message : String(error));
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
