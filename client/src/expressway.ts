import { l10n, window } from "vscode";
import { decideOnCertificate } from "./certificate.ts";
import { expresswayKey, type ExpresswaySetting, isHost } from "./cluster-setting.ts";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { askSteps } from "./steps.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { nameWithWarning } from "./words.ts";
import { showError } from "./messages.ts";

/**
 * Asks for the Expressway-C of a cluster and tries it. The setting goes to the user's settings, the password to the secret
 * store only; nothing is kept that Expressway does not accept.
 */
export async function signInToExpressway(session: Session, connection: Connection): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const { setting } = connection;
  const known = setting.expressway;
  const answers = await askSteps(l10n.t("Expressway-C of {0}", nameWithWarning(connection)), [
    {
      prompt: l10n.t(
        "Expressway-C: web address of its primary peer (System > Clustering shows it), with a port if it is not 443. Plans write there only",
      ),
      placeholder: "expc1.example.com",
      initial: () => known?.host ?? "",
      problem: (it) =>
        isHost(it)
          ? undefined
          : l10n.t("Write a host name or an address, such as expc1.example.com or 10.20.2.10:443."),
    },
    {
      prompt: l10n.t("Administrator account with API access; read-only is enough unless plans write there"),
      placeholder: "api-reader",
      initial: () => known?.user ?? "",
      problem: (it) => (it === "" ? l10n.t("Write the user's name.") : undefined),
    },
    {
      prompt: l10n.t("Password; kept in VS Code's secret storage, never in a file"),
      password: true,
      problem: (it) => (it === "" ? l10n.t("Write the password.") : undefined),
    },
  ]);
  if (!answers) return;
  const [host = "", user = "", password = ""] = answers;
  const isSame = known?.host === host && known.user === user;
  const caFile = setting.caFile;
  const first = isSame ? known : { host, user, ...(caFile !== undefined && { caFile }) };
  const accepted = await tryOut(session, first, password);
  if (!accepted) return;
  // The password first: what looks at the setting as soon as it is there needs it.
  await session.context.secrets.store(expresswayKey(accepted), password);
  await session.connections.save({ ...setting, expressway: accepted });
  window.setStatusBarMessage(l10n.t("Live checks and plans now ask {0}, too.", host), 5_000);
}

async function tryOut(
  session: Session,
  setting: ExpresswaySetting,
  password: string,
): Promise<ExpresswaySetting | undefined> {
  const answer = await session.server.ask("mra/expressway", { ...setting, password });
  if (answer.ok) return setting;
  if (answer.fault.kind !== "tls") return void showError(answer.fault.message);
  const decided = await decideOnCertificate(session, setting, answer.fault, "expresswayC");
  return decided && tryOut(session, decided, password);
}

/** The profile with its password, for live checks and plans; undefined when there is none, or no password for it. */
export async function expresswayOf(
  session: Session,
  { setting }: Connection,
): Promise<(ExpresswaySetting & { readonly password: string }) | undefined> {
  const own = setting.expressway;
  const password = own && (await session.context.secrets.get(expresswayKey(own)));
  return own && password !== undefined ? { ...own, password } : undefined;
}

/** The same as a part of what is asked, where the user has one. */
export async function expresswayHalf(
  session: Session,
  connection: Connection,
): Promise<{ readonly expressway?: ExpresswaySetting & { readonly password: string } }> {
  const expressway = await expresswayOf(session, connection);
  return expressway ? { expressway } : {};
}
