import { commands, l10n, window } from "vscode";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { nameWithWarning, stateWords } from "./words.ts";
import { showInformation } from "./messages.ts";

/** A connection, and the cluster of the files that goes with it. */
export interface Target {
  readonly connection: Connection;
  readonly cluster: string;
}

/**
 * Which cluster is meant: the connection that was clicked, else the one of the file in front, else the user chooses
 * among those that both the files and the connections know. Undefined: there is none, and the user was told why.
 */
export async function chooseCluster(session: Session, clicked?: string): Promise<Target | undefined> {
  const described = await session.server.ask("mra/clusters", {});
  const names = described.map((it) => it.name);
  if (names.length === 0) {
    await tellNoFiles();
    return undefined;
  }
  const targets = session.connections
    .all()
    .filter((it) => names.includes(it.cluster))
    .map((connection): Target => ({ connection, cluster: connection.cluster }));
  if (clicked !== undefined) {
    const connection = session.connections.get(clicked);
    if (!connection) return undefined;
    const cluster = names.includes(connection.cluster) ? connection.cluster : await askCluster(connection, names);
    return cluster === undefined ? undefined : { connection, cluster };
  }
  const inFront = await clusterInFront(session);
  const candidates = targets.filter((it) => inFront === undefined || it.cluster === inFront);
  const [first] = candidates;
  if (candidates.length > 1) return askTarget(candidates);
  if (!first) await tellNoConnection(inFront ?? names.join(", "));
  return first;
}

async function clusterInFront(session: Session): Promise<string | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "mra-yaml") return undefined;
  return (await session.server.ask("mra/documentCluster", { uri: document.uri.toString() }))?.cluster;
}

async function askTarget(targets: readonly Target[]): Promise<Target | undefined> {
  const picked = await window.showQuickPick(
    targets.map((target) => ({
      label: nameWithWarning(target.connection),
      description: stateWords(target.connection),
      detail: target.connection.setting.host,
      target,
    })),
    { title: l10n.t("Which cluster?"), placeHolder: l10n.t("The files are compared with this cluster") },
  );
  return picked?.target;
}

async function askCluster(connection: Connection, names: readonly string[]): Promise<string | undefined> {
  return window.showQuickPick([...names], {
    title: l10n.t("The files do not name {0}", connection.cluster),
    placeHolder: l10n.t("Which cluster of the files is {0}?", nameWithWarning(connection)),
  });
}

async function tellNoFiles(): Promise<void> {
  const make = l10n.t("New Deployment File");
  const answer = await showInformation(
    l10n.t("No file of this workspace describes a cluster. Such files end in .mra.yaml."),
    make,
  );
  if (answer === make) await commands.executeCommand("mra.newFile");
}

async function tellNoConnection(names: string): Promise<void> {
  const add = l10n.t("Connect…");
  const demo = l10n.t("Try the Demo Cluster");
  const answer = await showInformation(
    l10n.t("The files describe {0}, and there is no connection of that name.", names),
    add,
    demo,
  );
  if (answer === add) await commands.executeCommand("mra.connect");
  if (answer === demo) await commands.executeCommand("mra.tryDemo");
}
