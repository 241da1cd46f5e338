import { l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { FileImport, ImportFilesParams } from "../../core/src/wire/import.ts";
import { showError, showInformation } from "./messages.ts";
import type { Session } from "./session.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { writeAfterQuestion } from "./write-edits.ts";

/** What is read: exports of BAT, spreadsheets, archives of them, dumps of an Expressway. */
const extensions = ["csv", "txt", "tsv", "xlsx", "tar", "xml", "xconf", "pem"];

/**
 * Takes BAT exports, spreadsheets and dumps of Expressway into files of the project, without any connection: asks for the
 * files, the cluster, the form, and what the files do not tell; says what comes before anything is written.
 */
export async function importFiles(session: Session, given: readonly Uri[], named?: string): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return void showInformation(l10n.t("Open a folder first: the files need a place."));
  const chosen = given.length > 0 ? given : await askFiles(folder.uri);
  if (chosen.length === 0) return;
  const files = chosen.map((it) => it.toString());
  const cluster = named ?? (await askCluster(session));
  if (cluster === undefined) return;
  const tables = chosen.some((it) => /\.(?:csv|tsv|xlsx|tar|txt)$/i.test(it.path)) ? await askForm(chosen) : false;
  if (tables === undefined) return;
  const params = { files, cluster, tables, answers: {}, folder: folder.uri.toString() };
  const read = await readFiles(session, params);
  if (!read) return;
  const answers = await askMissing(session, cluster, read.questions);
  if (answers === undefined) return;
  const edits = Object.keys(answers).length === 0 ? read : await readFiles(session, { ...params, answers });
  if (!edits) return;
  const replaced = edits.copies.filter((it) => it.replaces).length;
  if (await writeAfterQuestion(edits, () => copySheets(edits), replaced)) await showFirst(edits);
}

async function askFiles(folder: Uri): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    title: l10n.t("BAT exports, spreadsheets, or xConfiguration of an Expressway"),
    openLabel: l10n.t("Import"),
    canSelectMany: true,
    defaultUri: folder,
    filters: { [l10n.t("Exports and spreadsheets")]: extensions, [l10n.t("All files")]: ["*"] },
  });
  return chosen ?? [];
}

async function askCluster(session: Session): Promise<string | undefined> {
  const described = (await session.server.ask("mra/clusters", {})).map((it) => it.name);
  const names = [...new Set([...described, ...session.connections.all().map((it) => it.cluster)])];
  if (names.length === 1) return names[0];
  const title = l10n.t("Of which cluster are these files?");
  if (names.length > 1) return window.showQuickPick(names, { title });
  const prompt = l10n.t("The name that the files will carry, such as emea-prod");
  const given = await window.showInputBox({ title, prompt, ignoreFocusOut: true });
  return given?.trim() === "" ? undefined : given?.trim();
}

async function askForm(files: readonly Uri[]): Promise<boolean | undefined> {
  const objects = {
    label: l10n.t("Files"),
    detail: l10n.t("An object each; what many share stands once, in a template."),
    tables: false,
  };
  const rows = {
    label: l10n.t("A table"),
    detail: l10n.t("The spreadsheet stays, a row for each object, and its mapping comes beside it."),
    tables: true,
  };
  const title = l10n.t("{0}: as what?", files.map((it) => it.path.split("/").at(-1) ?? "").join(", "));
  return (await window.showQuickPick([objects, rows], { title, ignoreFocusOut: true }))?.tables;
}

async function readFiles(session: Session, params: ImportFilesParams): Promise<FileImport | undefined> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Importing into files"), cancellable: true },
    async (_progress, token) => {
      const given = await session.server.ask("mra/importFiles", params, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (answer?.ok === false) return void showError(answer.fault.message);
  return answer?.value;
}

/** Asks for what the files do not tell; undefined: it was given up. What is left open is marked in the files. */
async function askMissing(
  session: Session,
  cluster: string,
  questions: FileImport["questions"],
): Promise<Readonly<Record<string, string>> | undefined> {
  const answers: Record<string, string> = {};
  for (const { key, label, objects } of questions) {
    const names = await session.server.ask("mra/tableChoices", { cluster, section: "phones", key });
    const later = {
      label: l10n.t("Fill in later"),
      detail: l10n.t("The places are marked in the files."),
      later: true,
    };
    const picked = await window.showQuickPick([later, ...names.map((it) => ({ label: it, later: false }))], {
      title: l10n.t("{0} of {1} phones, which the files do not tell", label, objects),
      placeHolder: l10n.t("Type a part of the name"),
      ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    if (!picked.later) answers[key] = picked.label;
  }
  return answers;
}

/** Puts sheets beside their mapping; one that is there stays, unless it is to be replaced. */
async function copySheets({ copies }: FileImport): Promise<void> {
  for (const { from, to, replaces = false } of copies) {
    try {
      await workspace.fs.copy(Uri.parse(from), Uri.parse(to), { overwrite: replaces });
    } catch (error) {
      void showError(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Shows the first file that is about objects. */
async function showFirst({ files }: FileImport): Promise<void> {
  const file = files.find((it) => it.uri.endsWith(".yaml") && !it.uri.endsWith("/cluster.mra.yaml")) ?? files[0];
  if (file) await window.showTextDocument(Uri.parse(file.uri), { preview: false });
}
