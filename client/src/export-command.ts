import { l10n, Uri, window, workspace } from "vscode";
import { showError, showInformation } from "./messages.ts";
import type { Session } from "./session.ts";
import { connectionOf, type TreeNode } from "./tree-nodes.ts";

/** Writes one kind of objects, of the files or of the cluster, into a spreadsheet that *Import* and `mra import` read again. */
export async function exportObjects(session: Session, node?: TreeNode): Promise<void> {
  const connection = node && session.connections.get(connectionOf(node));
  const cluster = connection?.cluster ?? (await askCluster(session));
  if (cluster === undefined) return;
  const section = node?.kind === "section" ? node.section.section : undefined;
  const wanted = await askWhat(session, cluster, section);
  if (!wanted) return;
  const target = await askTarget(wanted.section);
  if (!target) return;
  const format = target.path.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv";
  const answer = await session.server.ask("mra/export", { cluster, format, ...wanted });
  if (!answer.ok) return void showError(answer.fault.message);
  await workspace.fs.writeFile(target, Buffer.from(answer.value.file, "base64"));
  void showInformation(l10n.t("Objects in {0}: {1}", workspace.asRelativePath(target), answer.value.objects));
}

async function askCluster(session: Session): Promise<string | undefined> {
  const described = (await session.server.ask("mra/clusters", {})).map((it) => it.name);
  const connected = session.connections.all().map((it) => it.cluster);
  const names = [...new Set([...described, ...connected])];
  if (names.length === 0)
    return void showInformation(l10n.t("No file of this workspace describes a cluster. Such files end in .mra.yaml."));
  return names.length === 1 ? names[0] : window.showQuickPick(names, { title: l10n.t("Which cluster?") });
}

async function askWhat(
  session: Session,
  cluster: string,
  only: string | undefined,
): Promise<{ readonly section: string; readonly from: "files" | "cluster" } | undefined> {
  const kinds = await session.server.ask("mra/exportable", { cluster });
  const choices = kinds
    .filter((it) => only === undefined || it.section === only)
    .flatMap(({ section, label, count, isLive }) => [
      ...(count > 0
        ? [{ label, description: l10n.t("{0} in the files", count), section, from: "files" as const }]
        : []),
      ...(isLive
        ? [{ label, description: l10n.t("as they are on the cluster"), section, from: "cluster" as const }]
        : []),
    ]);
  const picked = await window.showQuickPick(choices, { title: l10n.t("What should be exported from {0}?", cluster) });
  return picked && { section: picked.section, from: picked.from };
}

/** Asks for the file: a CSV, or a workbook by its name. */
export async function askTarget(name: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    filters: { CSV: ["csv"], Excel: ["xlsx"] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, `${name}.csv`) } : {}),
  });
}
