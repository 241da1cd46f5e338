import {
  type Disposable,
  Disposable as Disposables,
  l10n,
  ProgressLocation,
  Range,
  Uri,
  window,
  workspace,
} from "vscode";
import type { DriftedObject } from "../../core/src/wire/drift.ts";
import { workspaceIsTrusted } from "./trust.ts";
import type { Connection } from "./connections.ts";
import { expresswayKey } from "./cluster-setting.ts";
import { expresswayHalf } from "./expressway.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { nameWithWarning } from "./words.ts";
import { showError, showInformation } from "./messages.ts";

/** Compares everything the files say with the cluster, and says what was changed there. Nothing is written. */
export async function checkDrift(session: Session, connection: Connection): Promise<void> {
  const { name } = connection.setting;
  if (!workspaceIsTrusted() || !(await connect(session, name, "asking"))) return;
  const answer = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t("Looking for changes on {0}", nameWithWarning(connection)),
      cancellable: true,
    },
    async (_progress, token) => {
      const half = await expresswayHalf(session, connection);
      const given = await session.server.ask("mra/checkDrift", { connection: name, whole: true, ...half }, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) return void showError(heed(session, name, answer.fault).message);
  session.connections.setDrift(answer.value.drift);
  const show = l10n.t("Show…");
  const found = answer.value.drift.changed.length + answer.value.drift.different.length > 0;
  const chosen = await showInformation(answer.value.summary, ...(found ? [show] : []));
  const now = session.connections.get(name);
  if (chosen === show && now) await showDrift(now);
}

/** Lists what was changed outside and goes to the line of the files that says otherwise. */
export async function showDrift({ drift }: Connection): Promise<void> {
  if (drift.unread !== undefined) return void showInformation(drift.unread.message);
  if (drift.changed.length + drift.different.length === 0)
    return void showInformation(drift.expresswayUnread ?? l10n.t("Nothing was changed outside."));
  const itemOf = (it: DriftedObject) => ({ label: it.label, detail: it.details.join(" · "), it });
  const picked = await window.showQuickPick([...drift.changed, ...drift.different].map(itemOf), {
    title: l10n.t("Live and otherwise than in the files"),
    placeHolder: l10n.t("Go to the line of the file"),
    matchOnDetail: true,
  });
  if (!picked?.it.place) return;
  const { uri, line, character } = picked.it.place;
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(line, character, line, character) });
}

/**
 * Looks once when a cluster has been opened or its Expressway-C signed in to, and then every so many minutes where the user set that; nobody is asked for
 * anything, and what goes wrong is seen at the cluster in the tree.
 */
export function watchDrift(session: Session): Disposable {
  /** With the Expressway-C beside each. */
  const connected = new Map<string, string>();
  const look = async (connection: string): Promise<void> => {
    const known = session.connections.get(connection);
    const half = known && (await expresswayHalf(session, known));
    const answer = await session.server.ask("mra/checkDrift", { connection, whole: false, ...half });
    if (!answer.ok && answer.fault.kind !== "problem") heed(session, connection, answer.fault);
  };
  const follow = (): void => {
    for (const { setting, state } of session.connections.all()) {
      const is = state.kind === "connected";
      const beside = setting.expressway ? expresswayKey(setting.expressway) : "";
      if (is && connected.get(setting.name) !== beside) void look(setting.name);
      if (is) connected.set(setting.name, beside);
      else connected.delete(setting.name);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    clearInterval(timer);
    const minutes = workspace.getConfiguration("mra").get<number>("drift.checkEveryMinutes", 0);
    timer =
      minutes > 0
        ? setInterval(() => [...connected.keys()].forEach((it) => void look(it)), minutes * 60_000)
        : undefined;
  };
  schedule();
  return Disposables.from(
    session.connections.onDidChange(follow),
    workspace.onDidChangeConfiguration((it) => it.affectsConfiguration("mra.drift") && schedule()),
    { dispose: () => clearInterval(timer) },
  );
}
