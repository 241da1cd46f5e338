import { l10n, type Uri, window, workspace } from "vscode";
import { showInformation } from "./messages.ts";
import type { Session } from "./session.ts";
import type { TableOf } from "./table-of.ts";
import type { TableViews } from "./table-views.ts";
import { connectionOf, type TreeNode } from "./tree-nodes.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { labelOf } from "./words.ts";

/** Opens objects as a table: of a kind in the tree, of a file (one of the language or a sheet), or of the file in front. */
export async function openTable(session: Session, views: TableViews, of?: TreeNode | Uri): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const found = of !== undefined && "kind" in of ? ofNode(session, of) : await ofFile(session, of);
  if (found) views.show(found);
}

function ofNode(session: Session, node: TreeNode): TableOf | undefined {
  const section = node.kind === "section" ? node.section : undefined;
  const connection = session.connections.get(connectionOf(node));
  if (section === undefined || connection === undefined) return undefined;
  return { cluster: connection.cluster, section: section.section, called: labelOf(connection) };
}

async function ofFile(session: Session, given: Uri | undefined): Promise<TableOf | undefined> {
  const uri = given ?? window.activeTextEditor?.document.uri;
  const found = uri === undefined ? [] : await session.server.ask("mra/tableSections", { uri: uri.toString() });
  if (uri === undefined || found.length === 0) return ofCluster(session, given);
  const kinds = found.map((it) => ({
    ...{ label: it.label, description: l10n.t("{0} rows", it.count), it },
    ...(new Set(found.map((one) => one.cluster)).size > 1 ? { detail: it.cluster } : {}),
  }));
  const picked =
    kinds.length === 1
      ? kinds[0]
      : await window.showQuickPick(kinds, { title: l10n.t("Which objects of {0}?", nameOf(uri)) });
  if (!picked) return undefined;
  const { cluster, section } = picked.it;
  return { cluster, section, uri: uri.toString(), called: nameOf(uri) };
}

const nameOf = (uri: Uri): string => workspace.asRelativePath(uri);

/** No file was meant, or nothing of it is an object: phones and users of a cluster of the workspace. */
async function ofCluster(session: Session, given: Uri | undefined): Promise<TableOf | undefined> {
  if (given !== undefined) {
    const name = nameOf(given);
    return void showInformation(
      l10n.t("No object of a cluster stands in {0}. A sheet is read where a table of a file names it.", name),
    );
  }
  const names = (await session.server.ask("mra/clusters", {})).map((it) => it.name);
  if (names.length === 0)
    return void showInformation(l10n.t("No file of this workspace describes a cluster. Such files end in .mra.yaml."));
  const kinds = [
    { label: l10n.t("Phones"), section: "phones" },
    { label: l10n.t("End users"), section: "endUsers" },
  ];
  const choices = names.flatMap((cluster) => kinds.map((it) => ({ ...it, description: cluster, cluster })));
  const picked = await window.showQuickPick(choices, { title: l10n.t("Which table?") });
  return picked && { cluster: picked.cluster, section: picked.section, called: picked.cluster };
}
