import { l10n } from "vscode";
import type { Connection } from "./connections.ts";
import { showError, showInformation, showWarning } from "./messages.ts";
import type { Session } from "./session.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { nameWithWarning } from "./words.ts";

/** Says where the state of a project is shared and what will stand there; keeps the yes. True: it is shared from now on. */
export async function shareState(session: Session, { setting, cluster }: Connection): Promise<boolean> {
  if (!workspaceIsTrusted()) return false;
  const which = { connection: setting.name, cluster };
  const found = await session.server.ask("mra/teamState", which);
  if (!found.ok) {
    void showError(found.fault.message);
    return false;
  }
  const it = found.value;
  if (it.kind === "alone")
    void showInformation(
      l10n.t(
        "Only this computer remembers what is deployed. A line state: in mra.config.yaml names a place for the team.",
      ),
    );
  if (it.kind === "agreed") void showInformation(l10n.t("The team shares its state in {0}.", it.where));
  if (it.kind !== "ask") return false;
  const agree = l10n.t("Share");
  const title = l10n.t("Share what is deployed with the team?");
  if ((await showWarning(title, { modal: true, detail: `${it.question}.` }, agree)) !== agree) return false;
  const kept = await session.server.ask("mra/teamState", { ...which, agreedTo: it.where });
  if (!kept.ok) void showError(kept.fault.message);
  return kept.ok;
}

/** Takes a cluster from a colleague whose deploy does not go on, after saying who that is and what may be lost. */
export async function breakLock(session: Session, connection: Connection): Promise<boolean> {
  if (!workspaceIsTrusted()) return false;
  const { setting, cluster } = connection;
  const called = nameWithWarning(connection);
  const which = { connection: setting.name, cluster };
  const found = await session.server.ask("mra/breakLock", which);
  if (!found.ok) {
    void showError(found.fault.message);
    return false;
  }
  if (found.value.kind !== "held") {
    void showInformation(l10n.t("Nobody of the team holds {0}.", called));
    return false;
  }
  const { said, token } = found.value;
  const yes = l10n.t("Break Lock");
  const title = l10n.t("Break the lock of {0}?", called);
  if ((await showWarning(title, { modal: true, detail: said.map((one) => `${one}.`).join("\n\n") }, yes)) !== yes)
    return false;
  const done = await session.server.ask("mra/breakLock", { ...which, token });
  if (!done.ok) void showError(done.fault.message);
  else if (done.value.kind === "broken") void showInformation(l10n.t("The lock of {0} is broken.", called));
  else void showWarning(l10n.t("Somebody else holds {0} by now. Look again.", called));
  return done.ok;
}
