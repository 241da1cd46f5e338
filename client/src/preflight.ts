import { l10n, ProgressLocation, window, workspace } from "vscode";
import type { ChecksView } from "./checks-view.ts";
import { chooseCluster } from "./choose-cluster.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { nameWithWarning } from "./words.ts";

/** Looks at DNS, certificates, clock and ports from here, before anything is deployed. */
export async function checkSurroundings(session: Session, view: ChecksView, clicked?: string): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const target = await chooseCluster(session, clicked);
  if (!target || !(await connect(session, target.connection.setting.name, "asking"))) return;
  const { connection, cluster } = target;
  const settings = workspace.getConfiguration("mra.preflight");
  const params = {
    connection: connection.setting.name,
    cluster,
    resolvers: settings.get<readonly string[]>("resolvers", []),
    publicResolvers: settings.get<readonly string[]>("publicResolvers", []),
  };
  const title = l10n.t("Checking DNS, certificates and clock");
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const given = await session.server.ask("mra/preflight", params, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) {
    void window.showErrorMessage(heed(session, connection.setting.name, answer.failure).message);
    return;
  }
  await view.show(nameWithWarning(connection), answer.value, new Date());
}
