import { l10n, window } from "vscode";
import { type ClusterSetting, expresswayKey, secretKey } from "./cluster-setting.ts";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { disconnect, renew } from "./sign-in.ts";
import { nameWithWarning, stateWords } from "./words.ts";
import { showInformation, showWarning } from "./messages.ts";

/** The connection that was clicked, or the one of these that the user chooses; the only one is not asked for. */
export async function chooseConnection(
  session: Session,
  clicked: string | undefined,
  eligible: (it: Connection) => boolean = () => true,
): Promise<Connection | undefined> {
  if (clicked !== undefined) return session.connections.get(clicked);
  const all = session.connections.all().filter(eligible);
  if (all.length === 0) return void showInformation(l10n.t("No cluster yet. Connect to a Unified CM first."));
  if (all.length === 1) return all[0];
  const items = all.map((it) => ({
    label: nameWithWarning(it),
    description: stateWords(it),
    detail: it.setting.host,
    it,
  }));
  return (await window.showQuickPick(items, { title: l10n.t("Which cluster?") }))?.it;
}

/** Removes a cluster from the settings and its password from the secret store. Nothing changes on the cluster itself. */
export async function forgetCluster(session: Session, { setting }: Connection): Promise<void> {
  const forget = l10n.t("Forget");
  const detail = l10n.t("Its address and your password are removed from VS Code. Nothing changes on the cluster.");
  const question = l10n.t("Forget {0}?", setting.name);
  if ((await showWarning(question, { modal: true, detail }, forget)) !== forget) return;
  await disconnect(session, setting.name);
  await session.context.secrets.delete(secretKey(setting));
  if (setting.expressway) await session.context.secrets.delete(expresswayKey(setting.expressway));
  await session.connections.forget(setting.name);
}

/** Changes what the user decided about a cluster. A connection that stands is made anew, so that the server knows. */
export async function decide(
  session: Session,
  { setting, state }: Connection,
  decision: Pick<ClusterSetting, "readOnly" | "production">,
): Promise<void> {
  await session.connections.save({ ...setting, ...decision });
  if (state.kind === "connected" && decision.readOnly !== undefined) await renew(session, setting.name);
}
