import { commands, l10n, workspace } from "vscode";
import { showWarning } from "./messages.ts";

/**
 * Whether this workspace may reach a cluster; says why when it may not. Files from a stranger can name a cluster and ask
 * for removals, so connecting, planning and deploying wait until the user trusts them. Editing and checking do not.
 */
export function workspaceIsTrusted(): boolean {
  if (workspace.isTrusted) return true;
  const decide = l10n.t("Manage Workspace Trust");
  void showWarning(l10n.t("This workspace is not trusted, so MRA does not reach any cluster from it."), decide).then(
    (it) => it === decide && commands.executeCommand("workbench.trust.manage"),
  );
  return false;
}
