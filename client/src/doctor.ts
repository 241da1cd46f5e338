import { l10n, ProgressLocation, window, workspace } from "vscode";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { showError, showInformation } from "./messages.ts";

/**
 * Asks a cluster how it answers where this program has to assume it, and shows the report as a new document: it is on no
 * disk until the person saves it, and goes nowhere.
 */
export async function checkAnswers(session: Session, { setting: { name } }: Connection): Promise<void> {
  if (!workspaceIsTrusted() || !(await connect(session, name, "asking"))) return;
  const title = l10n.t("Checking what {0} answers", name);
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const given = await session.server.ask("mra/doctor", { connection: name }, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) {
    void showError(heed(session, name, answer.fault).message);
    return;
  }
  const { summary, report } = answer.value;
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content: report }));
  void showInformation(
    l10n.t("{0}. The report holds pseudonyms only; it is saved where you save it, and sent nowhere.", summary),
  );
}
