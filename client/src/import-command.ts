import { l10n, ProgressLocation, window, workspace } from "vscode";
import type { Connection } from "./connections.ts";
import { importFiles } from "./import-files.ts";
import { showInformation } from "./messages.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { nameWithWarning } from "./words.ts";
import { writeAfterQuestion } from "./write-edits.ts";

/** What of a cluster comes into the files. */
interface Wanted {
  readonly all: boolean;
  readonly only?: readonly string[];
}

/**
 * Asks what of a cluster is wanted, says how many objects and lines that is, and writes it, on request after a look at all
 * changes. The files stay unsaved, so that it can be undone.
 */
export async function importCluster(session: Session, connection: Connection): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return void showInformation(l10n.t("Open a folder first: the files need a place."));
  if (!(await connect(session, connection.setting.name, "asking"))) return;
  const wanted = await askWhat(session, connection);
  if (!wanted) return;
  if (wanted === "files") return importFiles(session, [], connection.cluster);
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Importing into files"), cancellable: true },
    async (_progress, token) => {
      const params = { connection: connection.setting.name, ...wanted, tables: false, folder: folder.uri.toString() };
      const given = await session.server.ask("mra/pull", params, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) return void showInformation(heed(session, connection.setting.name, answer.fault).message);
  await writeAfterQuestion(answer.value);
}

async function askWhat(session: Session, connection: Connection): Promise<Wanted | "files" | undefined> {
  const title = l10n.t("Import from {0}", nameWithWarning(connection));
  const part = {
    label: l10n.t("What takes part in MRA"),
    detail: l10n.t("Phones that show it, their owners, and what they refer to. The rest is counted."),
  };
  const some = { label: l10n.t("Some kinds of objects…"), detail: l10n.t("What they refer to comes by name.") };
  const all = {
    label: l10n.t("Everything"),
    detail: l10n.t("What shows no part in MRA comes under mra: false. It takes a while on a large cluster."),
  };
  const files = {
    label: l10n.t("Files: BAT exports, spreadsheets, Expressway…"),
    detail: l10n.t("CSV, TXT, XLSX, TAR, or xConfiguration; nothing is read from the cluster."),
  };
  const chosen = await window.showQuickPick([part, some, all, files], { title });
  if (chosen === undefined) return undefined;
  if (chosen === files) return "files";
  if (chosen !== some) return { all: chosen === all };
  const sections = await session.server.ask("mra/sections", { connection: connection.setting.name });
  if (!sections.ok) return void showInformation(heed(session, connection.setting.name, sections.fault).message);
  const kinds = sections.value.map((it) => ({ label: it.label, section: it.section }));
  const picked = await window.showQuickPick(kinds, { title, canPickMany: true });
  return picked === undefined || picked.length === 0 ? undefined : { all: false, only: picked.map((it) => it.section) };
}
