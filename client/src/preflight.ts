import { type CancellationToken, commands, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { PreflightParams } from "../../core/src/wire/preflight.ts";
import type { ChecksView } from "./checks-view.ts";
import { chooseCluster } from "./choose-cluster.ts";
import type { Connection } from "./connections.ts";
import { expresswayOf } from "./expressway.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { turnSecrets } from "./turn-servers.ts";
import { nameWithWarning } from "./words.ts";
import { showError, showInformation } from "./messages.ts";
import { asWorkspaceEdit } from "./object-commands.ts";

/** Looks at DNS, certificates, clock and ports from here, before anything is deployed. */
export async function checkSurroundings(session: Session, view: ChecksView, clicked?: string): Promise<void> {
  const means = await askMeans(session, clicked);
  if (!means) return;
  const { connection } = means;
  const turn = await turnSecrets(session, connection, means.params.cluster);
  if (!turn) return;
  const params = { ...means.params, ...turn };
  const title = l10n.t("Checking DNS, certificates, clock and Expressway");
  const answer = await askWhileShown(title, (token) => session.server.ask("mra/preflight", params, token));
  if (!answer) return;
  if (!answer.ok) {
    void showError(heed(session, connection.setting.name, answer.fault).message);
    return;
  }
  await view.show({ name: nameWithWarning(connection), cluster: params.cluster }, answer.value, new Date());
}

/** Adds to the files what they do not state of Expressway, certificates and DNS, after a look at all changes. */
export async function writeFacts(session: Session, clicked?: string): Promise<void> {
  const means = await askMeans(session, clicked);
  if (!means) return;
  const { connection, params } = means;
  const title = l10n.t("Reading DNS, certificates and Expressway");
  const answer = await askWhileShown(title, (token) => session.server.ask("mra/writeFacts", params, token));
  if (!answer) return;
  if (!answer.ok) {
    void showError(heed(session, connection.setting.name, answer.fault).message);
    return;
  }
  const { files, summary, notes } = answer.value;
  const detail = notes.join("\n");
  if (files.length === 0) return void showInformation(summary, { modal: notes.length > 0, detail });
  const review = l10n.t("Look at Changes");
  const question = l10n.t("Files to which facts are added: {0}", files.length);
  const staying = l10n.t("The files stay unsaved until you save them.");
  const chosen = await showInformation(question, { modal: true, detail: [...notes, staying].join("\n") }, review);
  if (chosen === undefined) return;
  const edit = asWorkspaceEdit(answer.value, { needsConfirmation: true, label: l10n.t("Facts that were read") });
  if (await workspace.applyEdit(edit, { isRefactoring: true })) window.setStatusBarMessage(summary, 10_000);
}

interface Means {
  readonly connection: Connection;
  readonly params: PreflightParams;
}

/** Asks for what every look at the surroundings needs: the cluster, signing in, Expressway-C. */
async function askMeans(session: Session, clicked?: string): Promise<Means | undefined> {
  if (!workspaceIsTrusted()) return undefined;
  const target = await chooseCluster(session, clicked);
  if (!target || !(await connect(session, target.connection.setting.name, "asking"))) return undefined;
  const { connection, cluster } = target;
  const expressway = await expresswayOf(session, connection);
  const named = { connection: connection.setting.name, cluster, ...namesFor(connection) };
  return { connection, params: { ...(expressway && { expressway }), ...named } };
}

/** Shows that something goes on; undefined where it was cancelled. */
const askWhileShown = async <T>(title: string, ask: (token: CancellationToken) => Promise<T>): Promise<T | undefined> =>
  await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const given = await ask(token);
      return token.isCancellationRequested ? undefined : given;
    },
  );

/** Which resolvers are asked: those of the settings, else the demo's own, whose hosts are then looked for where it plays them. */
export function namesFor({
  surroundings,
}: Connection): Pick<PreflightParams, "resolvers" | "publicResolvers" | "played"> {
  const settings = workspace.getConfiguration("mra.preflight");
  const chosen = (key: string, own: string | undefined): readonly string[] => {
    const stated = settings.get<readonly string[]>(key, []);
    return stated.length > 0 || own === undefined ? stated : [own];
  };
  return {
    resolvers: chosen("resolvers", surroundings?.resolver),
    publicResolvers: chosen("publicResolvers", surroundings?.publicResolver),
    ...(surroundings && { played: { places: surroundings.places, publicRoot: surroundings.publicRoot } }),
  };
}

/** Shows what the live checks found at their lines and in Problems. */
export async function showInProblems(session: Session, view: ChecksView): Promise<void> {
  const cluster = view.cluster();
  if (cluster === undefined) return;
  const answer = await session.server.ask("mra/preflightProblems", { cluster });
  if (!answer.ok) return void showError(answer.fault.message);
  await commands.executeCommand("workbench.panel.markers.view.focus");
}

/** Saves the last live checks for a change ticket: Markdown, or JSON by the name of the file. */
export async function saveReport(session: Session, view: ChecksView): Promise<void> {
  const cluster = view.cluster();
  if (cluster === undefined)
    return void showInformation(l10n.t("There are no live checks yet. Run MRA: Run Preflight first."));
  const [folder] = workspace.workspaceFolders ?? [];
  const file = await window.showSaveDialog({
    title: l10n.t("Save the Preflight Report"),
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, `${cluster}.preflight.md`) } : {}),
    filters: { Markdown: ["md"], JSON: ["json"] },
  });
  if (!file) return;
  const format = file.path.toLowerCase().endsWith(".json") ? "json" : "markdown";
  const answer = await session.server.ask("mra/preflightReport", { cluster, format });
  if (!answer.ok) return void showError(answer.fault.message);
  await workspace.fs.writeFile(file, new TextEncoder().encode(answer.value));
}

/** Takes the results away, from the view and from the lines. */
export async function clearChecks(session: Session, view: ChecksView): Promise<void> {
  view.hide();
  await session.server.ask("mra/clearPreflight", {});
}
