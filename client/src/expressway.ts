import { l10n, window } from "vscode";
import { decideOnCertificate } from "./certificate.ts";
import { expresswayKey, type ExpresswaySetting, isHost } from "./cluster-setting.ts";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { askSteps, type Question } from "./steps.ts";
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
  const title = l10n.t("Expressway-C of {0}", nameWithWarning(connection));
  const chosen = await choosePeer(session, connection, title);
  if (chosen === undefined) return;
  const answers = await askSteps(title, [...(chosen === "" ? [whichHost(known)] : []), ...whoSignsIn(known)]);
  if (!answers) return;
  const [password = "", user = "", host = chosen] = answers.toReversed();
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

/** The peer that is meant: one that the files name, or "" for another. Undefined: the user left. */
async function choosePeer(
  { server }: Session,
  { cluster, setting: { expressway: known } }: Connection,
  title: string,
): Promise<string | undefined> {
  const described = await server.ask("mra/clusters", {});
  const cores = [...new Set(described.find((it) => it.name === cluster)?.cores ?? [])].filter(isHost);
  if (cores.length === 0) return "";
  const other = known !== undefined && !cores.includes(known.host) ? known.host : undefined;
  const picked = await window.showQuickPick(
    [
      ...cores.map((label) => ({ label, description: l10n.t("in the files"), host: label })),
      { label: l10n.t("Other…"), description: other ?? l10n.t("another name, an address, or a port"), host: "" },
    ],
    {
      title,
      placeHolder: l10n.t("Which is the primary peer? System > Clustering shows it"),
      ignoreFocusOut: true,
    },
  );
  return picked?.host;
}

const whichHost = (known: ExpresswaySetting | undefined): Question => ({
  prompt: l10n.t(
    "Expressway-C: web address of its primary peer (System > Clustering shows it), with a port if it is not 443. Plans write there only",
  ),
  placeholder: "expc1.example.com",
  initial: () => known?.host ?? "",
  problem: (it) =>
    isHost(it) ? undefined : l10n.t("Write a host name or an address, such as expc1.example.com or 10.20.2.10:443."),
});

const whoSignsIn = (known: ExpresswaySetting | undefined): readonly Question[] => [
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
];

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
