import { l10n } from "vscode";
import type { Connection } from "./connections.ts";
import { storedSecrets } from "./plan-secrets.ts";
import type { Session } from "./session.ts";
import { showWarning } from "./messages.ts";

/** What TURN servers are asked with, and which of them. */
interface Turn {
  readonly secrets: Readonly<Record<string, string>>;
  readonly turnServers: readonly string[];
}

/**
 * The stored secrets for the TURN servers of a cluster's files, and the servers that the user named for them. For a server
 * that only a file names the user is asked, once: the word of a file must not send a password anywhere. Undefined: the
 * user left.
 */
export async function turnSecrets(
  session: Session,
  { setting, demo }: Connection,
  cluster: string,
): Promise<Turn | undefined> {
  const wanted = await session.server.ask("mra/preflightSecrets", { cluster });
  const secrets = await storedSecrets(session, wanted.secrets);
  const named = setting.turnServers ?? [];
  if (Object.keys(secrets).length === 0) return { secrets, turnServers: named };
  const added: string[] = [];
  for (const server of wanted.turnServers.filter((it) => !named.includes(it))) {
    const [ask, leave] = [l10n.t("Ask It"), l10n.t("Leave the Password Out")];
    const detail = l10n.t(
      "A file names this server. Whoever it belongs to can try passwords against what is sent. The answer is kept in your settings for this cluster.",
    );
    const question = l10n.t("Ask {0} with the TURN user name and password of the files?", server);
    const answer = await showWarning(question, { modal: true, detail }, ask, leave);
    if (answer === undefined) return undefined;
    if (answer === ask) added.push(server);
  }
  const turnServers = [...named, ...added];
  if (added.length > 0 && !demo) await session.connections.save({ ...setting, turnServers });
  return { secrets, turnServers };
}
