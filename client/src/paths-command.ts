import { commands, l10n, window } from "vscode";
import type { PathsViews } from "./paths-view.ts";
import type { Session } from "./session.ts";
import { showInformation } from "./messages.ts";

/** Shows the registration paths of the cluster of the file in front, of the only one, or of the one that is chosen. */
export async function showPaths(session: Session, views: PathsViews, clicked?: string): Promise<void> {
  const cluster = clicked ?? (await clusterToShow(session));
  if (cluster !== undefined) views.show(cluster);
}

/** The cluster of the file in front, the only one, or the one that is chosen. */
export const clusterToShow = async (session: Session): Promise<string | undefined> =>
  (await clusterInFront(session)) ?? (await askCluster(session));

async function clusterInFront(session: Session): Promise<string | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "mra-yaml") return undefined;
  return (await session.server.ask("mra/documentCluster", { uri: document.uri.toString() }))?.cluster;
}

async function askCluster(session: Session): Promise<string | undefined> {
  const names = (await session.server.ask("mra/clusters", {})).map((it) => it.name);
  if (names.length > 1)
    return window.showQuickPick(names, {
      title: l10n.t("Which cluster?"),
      placeHolder: l10n.t("Its files are looked at"),
    });
  if (names.length === 0) {
    const make = l10n.t("New Deployment File");
    const answer = await showInformation(
      l10n.t("No file of this workspace describes a cluster. Such files end in .mra.yaml."),
      make,
    );
    if (answer === make) await commands.executeCommand("mra.newFile");
  }
  return names[0];
}
