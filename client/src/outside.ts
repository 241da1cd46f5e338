import { l10n, ProgressLocation, window } from "vscode";
import type { ChecksView } from "./checks-view.ts";
import { chooseCluster } from "./choose-cluster.ts";
import { namesFor } from "./preflight.ts";
import type { Session } from "./session.ts";
import { askSteps } from "./steps.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { nameWithWarning } from "./words.ts";
import { showError, showInformation } from "./messages.ts";

/**
 * Does what a client outside does, and shows what each answer proves. What is sent, and to which hosts, is said and agreed to
 * before; a password is asked for each time and kept nowhere.
 */
export async function testFromOutside(session: Session, view: ChecksView, clicked?: string): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const target = await chooseCluster(session, clicked);
  if (!target) return;
  const { connection, cluster } = target;
  const { publicResolvers: known = [], played } = namesFor(connection);
  const publicResolvers = known.length > 0 ? known : await askResolver();
  if (!publicResolvers) return;
  const given = await askLogin(connection.surroundings?.edge);
  if (!given) return;
  const { user, password } = given;
  const intent = await session.server.ask("mra/outsideIntent", {
    cluster,
    publicResolvers,
    ...(user !== "" && { user }),
  });
  if (!intent.ok) return void showError(intent.fault.message);
  const { edges: hosts, said } = intent.value;
  const yes = l10n.t("Test");
  const question = l10n.t("Test {0} from outside?", cluster);
  if ((await showInformation(question, { modal: true, detail: said.join("\n\n") }, yes)) !== yes) return;
  const { caFile } = connection.setting;
  const params = {
    cluster,
    publicResolvers,
    ...(user !== "" && { login: { user, password, hosts } }),
    ...(caFile !== undefined && { caFile }),
    ...(played && { played }),
  };
  const title = l10n.t("Testing {0} from outside", cluster);
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const found = await session.server.ask("mra/outside", params, token);
      return token.isCancellationRequested ? undefined : found;
    },
  );
  if (!answer) return;
  if (!answer.ok) return void showError(answer.fault.message);
  await view.show({ name: nameWithWarning(connection), cluster }, answer.value, new Date());
}

async function askResolver(): Promise<readonly string[] | undefined> {
  const answers = await askSteps(l10n.t("Test from Outside"), [
    {
      prompt: l10n.t("Address of a resolver on the internet; no other is asked"),
      placeholder: "198.51.100.53",
      problem: (it) => (/^[\d.:[\]a-fA-F]+$/.test(it) ? undefined : l10n.t("Write an address, such as 198.51.100.53.")),
    },
  ]);
  return answers;
}

/** A test user of Unified CM, or none; of the demo, its own. Undefined: the user left. */
async function askLogin(
  demo: { readonly user: string; readonly password: string } | undefined,
): Promise<{ readonly user: string; readonly password: string } | undefined> {
  const [user] =
    (await askSteps(l10n.t("Test from Outside"), [
      {
        prompt: l10n.t(
          "User of Unified CM for one log-in at each of two Expressway-Es at most. Empty: no password is sent",
        ),
        initial: () => demo?.user ?? "",
      },
    ])) ?? [];
  if (user === undefined) return undefined;
  if (user === "") return { user, password: "" };
  if (user === demo?.user) return demo;
  const [password] =
    (await askSteps(l10n.t("Test from Outside"), [
      {
        prompt: l10n.t("Password of {0}; it is kept nowhere", user),
        password: true,
        problem: (it) => (it === "" ? l10n.t("Write the password.") : undefined),
      },
    ])) ?? [];
  return password === undefined ? undefined : { user, password };
}
