import { l10n, Position, Range, Uri, window, workspace } from "vscode";
import type { NewUserEdits, NewUserParams, UserProposal } from "../../core/src/wire/new-user.ts";
import type { Connection } from "./connections.ts";
import { asWorkspaceEdit } from "./object-commands.ts";
import type { Session } from "./session.ts";
import { nameWithWarning, stateWords } from "./words.ts";
import { showInformation } from "./messages.ts";

/**
 * Makes a file with a user, the devices and everything of Cisco's steps that the other files do not have. Whoever leaves the
 * questions gets what is proposed: a file without a finding either way.
 */
export async function newDeploymentFile(session: Session): Promise<void> {
  const takesProposed = (it: string): string =>
    l10n.t("{0}. If you cancel, the file is made with what is proposed.", it);
  const asked = await ask(session, l10n.t("New Deployment File"), takesProposed);
  await write(session, { into: "newFile", ...asked.answers });
}

/** Adds a user with devices to the files; what they share stands in templates. Nothing is written for who leaves the questions. */
export async function newJabberUser(session: Session): Promise<void> {
  const asked = await ask(session, l10n.t("New Jabber User"));
  if (!asked.left) await write(session, { into: "files", ...asked.answers });
}

type Answers = Omit<NewUserParams, "into" | "folder">;

/** What was answered, and whether the user left before the last question. */
interface Asked {
  readonly answers: Answers;
  readonly left: boolean;
}

/** `said` is what stands below a question: a person may have to know what leaving it does. */
async function ask(session: Session, title: string, said = (it: string): string => it): Promise<Asked> {
  const choices = await clusterChoices(session);
  const picked = await window.showQuickPick(
    [...choices, { label: l10n.t("Another cluster…"), another: true as const }],
    {
      title: l10n.t("{0} ({1}/{2})", title, 1, steps),
      placeHolder: l10n.t("For which cluster?"),
      ignoreFocusOut: true,
    },
  );
  const first = choices[0] ?? { cluster: "hq" };
  if (!picked) return { answers: about(first), left: true };
  if (!("another" in picked)) return askUser(session, title, about(picked), said);
  const cluster = await window.showInputBox({
    title: l10n.t("{0} ({1}/{2})", title, 1, steps),
    prompt: said(l10n.t("Name of the cluster, as in cluster: of your files")),
    value: "hq",
    ignoreFocusOut: true,
    validateInput: (it) => (it.trim() === "" ? l10n.t("Write a name for the cluster.") : undefined),
  });
  if (cluster === undefined) return { answers: about(first), left: true };
  return askUser(session, title, { cluster: cluster.trim() }, said);
}

const steps = 4;

/** A cluster to choose: the connected ones first, then those of the files, then the other connections. */
interface ClusterChoice {
  readonly label: string;
  readonly description?: string;
  readonly cluster: string;
  readonly connection?: Connection;
}

async function clusterChoices(session: Session): Promise<readonly ClusterChoice[]> {
  const all = session.connections.all();
  const chosen = (it: Connection): ClusterChoice => ({
    label: nameWithWarning(it),
    description: stateWords(it),
    cluster: it.cluster,
    connection: it,
  });
  const open = all.filter((it) => it.state.kind === "connected").map(chosen);
  const inFiles = await session.server.ask("mra/clusters", {});
  const files = inFiles.map(({ name }) => ({ label: name, description: l10n.t("in the files"), cluster: name }));
  const choices = [...open, ...files, ...all.filter((it) => it.state.kind !== "connected").map(chosen)];
  return choices.filter((it, i) => choices.findIndex((other) => other.cluster === it.cluster) === i);
}

/** What is known of a cluster without asking. The demo cluster is at another address each time. */
const about = ({ cluster, connection }: Pick<ClusterChoice, "cluster" | "connection">): Answers => ({
  cluster,
  ...(connection && !connection.demo ? { publisher: connection.setting.host } : {}),
  ...(connection?.state.kind === "connected" ? { version: connection.state.schema } : {}),
});

async function askUser(
  session: Session,
  title: string,
  known: Answers,
  said: (prompt: string) => string,
): Promise<Asked> {
  const proposal = await session.server.ask("mra/proposeUser", { cluster: known.cluster });
  const text = async (step: number, prompt: string, value: string): Promise<string | undefined> => {
    const given = await window.showInputBox({
      title: l10n.t("{0} ({1}/{2})", title, step, steps),
      prompt: said(prompt),
      value,
      ignoreFocusOut: true,
      validateInput: (it) => (it.trim() === "" ? l10n.t("Write something, or press Escape.") : undefined),
    });
    return given?.trim();
  };
  const userid = await text(2, l10n.t("User ID"), proposal.userid);
  if (userid === undefined) return { answers: known, left: true };
  const lastName = await text(2, l10n.t("Last name of {0}", userid), nameOf(userid));
  if (lastName === undefined) return { answers: { ...known, userid }, left: true };
  const named = { ...known, userid, lastName };
  const devices = await askDevices(title, userid);
  if (devices === undefined) return { answers: named, left: true };
  const domain = await askDomain(title, proposal, known, said);
  const answers = { ...named, devices, ...(domain === undefined ? {} : { domain }) };
  return { answers, left: domain === undefined && proposal.domains.length !== 1 };
}

/** `ada.lovelace` is called Lovelace, most likely. */
function nameOf(userid: string): string {
  const part = userid.replace(/@.*/, "").split(/[._-]/).at(-1) ?? userid;
  const bare = part === "jdoe" ? "Doe" : part;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

async function askDevices(title: string, userid: string): Promise<readonly string[] | undefined> {
  const kinds = [
    ["CSF", l10n.t("Jabber for Windows and Mac")],
    ["TCT", l10n.t("Jabber for iPhone")],
    ["BOT", l10n.t("Jabber for Android")],
    ["TAB", l10n.t("Jabber for tablets")],
  ] as const;
  const picked = await window.showQuickPick(
    kinds.map(([prefix, label], i) => ({ label, description: prefix, prefix, picked: i === 0 })),
    {
      title: l10n.t("{0} ({1}/{2})", title, 3, steps),
      placeHolder: l10n.t("Which devices does {0} have?", userid),
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  return picked?.map((it) => it.prefix);
}

async function askDomain(
  title: string,
  { domains }: UserProposal,
  { publisher }: Answers,
  said: (prompt: string) => string,
): Promise<string | undefined> {
  if (domains.length === 1) return domains[0]; // there is nothing to choose
  const options = { title: l10n.t("{0} ({1}/{2})", title, 4, steps), ignoreFocusOut: true };
  const prompt = l10n.t("Domain in which phone security profiles are named");
  if (domains.length > 1) return window.showQuickPick([...domains], { ...options, placeHolder: prompt });
  const host = publisher?.replace(/:\d+$/, "") ?? "";
  const given = await window.showInputBox({
    ...options,
    prompt: said(prompt),
    value: /^[^.]+\..*[a-z]$/i.test(host) ? host.replace(/^[^.]+\./, "") : "example.com",
    validateInput: (it) => (domain.test(it.trim()) ? undefined : l10n.t("Write a domain, such as example.com.")),
  });
  return given?.trim();
}

const domain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/i;

async function write(session: Session, params: NewUserParams): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const made = await session.server.ask("mra/newUser", {
    ...params,
    ...(folder ? { folder: folder.uri.toString() } : {}),
  });
  const first = made.files[0]?.changes[0];
  if (!folder && first) {
    await window.showTextDocument(await workspace.openTextDocument({ language: "mra-yaml", content: first.text }));
    return;
  }
  if (!(await workspace.applyEdit(asWorkspaceEdit(made)))) return;
  for (const it of made.files) if (it.create) await saved(it.uri);
  await show(made);
}

async function saved(uri: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await document.save();
}

async function show({ files, place }: NewUserEdits): Promise<void> {
  const at = new Position(place.line, place.character);
  await window.showTextDocument(Uri.parse(place.uri), { selection: new Range(at, at), preview: false });
  const others = files.filter((it) => it.uri !== place.uri).map((it) => workspace.asRelativePath(Uri.parse(it.uri)));
  if (files.length === 0) void showInformation(l10n.t("The files have this user with these devices."));
  if (others.length > 0)
    void showInformation(l10n.t("What the new user needs was added in {0}, too.", others.join(", ")));
}
