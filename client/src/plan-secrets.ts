import { l10n, window } from "vscode";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Session } from "./session.ts";
import { showError } from "./messages.ts";

/** Under which name a secret of the files (`{ secret: turn-mra }`) is kept. */
const keyOf = (name: string): string => `mra.secret.${name}`;

/** The secrets that the chosen steps need, from the secret store or from the user. Undefined: the user left one out. */
export async function gatherSecrets(
  session: Session,
  plan: string,
  steps: readonly StepView[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const answer = await session.server.ask("mra/planSecrets", { plan, steps: steps.map((it) => it.id) });
  if (!answer.ok) return void showError(answer.fault.message);
  const gathered: Record<string, string> = {};
  for (const { name, usedBy } of answer.value) {
    const secret = (await session.context.secrets.get(keyOf(name))) ?? (await askSecret(session, name, usedBy));
    if (secret === undefined) return undefined;
    gathered[name] = secret;
  }
  return gathered;
}

/** Those of the named secrets that are known already. Nobody is asked: a check without its secret says so. */
export async function storedSecrets(
  session: Session,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const known: Record<string, string> = {};
  for (const name of names) {
    const secret = await session.context.secrets.get(keyOf(name));
    if (secret !== undefined) known[name] = secret;
  }
  return known;
}

/** Asks for a secret and keeps it, also when it was known before. `usedBy`: the object that it is for. */
export async function askSecret(session: Session, name: string, usedBy = ""): Promise<string | undefined> {
  const secret = await window.showInputBox({
    title: usedBy === "" ? l10n.t("Secret {0}", name) : l10n.t("Secret {0} for {1}", name, usedBy),
    prompt: l10n.t("The files name it and never hold it. It is kept in VS Code's secret storage."),
    password: true,
    ignoreFocusOut: true,
  });
  if (secret === undefined || secret === "") return undefined;
  await session.context.secrets.store(keyOf(name), secret);
  return secret;
}

/** Asks for the name of a secret and for the secret itself: to set it ahead, or to correct it. */
export async function setSecret(session: Session): Promise<void> {
  const name = await window.showInputBox({
    title: l10n.t("Set a Secret"),
    prompt: l10n.t("Name of the secret, as in password: { secret: turn-mra }"),
    placeHolder: "turn-mra",
    ignoreFocusOut: true,
  });
  if (name?.trim()) await askSecret(session, name.trim());
}
