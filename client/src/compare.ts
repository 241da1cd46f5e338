import { commands, l10n, ProgressLocation, type Uri, window } from "vscode";
import type { ClustersView } from "./clusters-view.ts";
import { type Compared, emptySide, sidesOf } from "./compared.ts";
import type { ComparisonView } from "./comparison-view.ts";
import type { Connection } from "./connections.ts";
import { liveUriOf } from "./live-uri.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { connectionOf, type ObjectNode, type SectionTreeNode } from "./tree-nodes.ts";
import { labelOf, nameWithWarning } from "./words.ts";
import { showError, showInformation } from "./messages.ts";

/** The native diff of two live objects: the two that are selected, or one and another that the user chooses. */
export async function compareObjects(
  session: Session,
  clusters: ClustersView,
  nodes: readonly ObjectNode[],
): Promise<void> {
  const [one] = nodes;
  if (!one) return;
  const other = nodes.length === 2 ? nodes[1] : await chooseOther(session, clusters, one);
  if (!other) return;
  const cluster = (it: ObjectNode): string => {
    const connection = session.connections.get(connectionOf(it));
    return connection ? labelOf(connection) : connectionOf(it);
  };
  const full = (it: ObjectNode): string =>
    connectionOf(one) === connectionOf(other) ? it.row.name : `${cluster(it)}/${it.row.name}`;
  const [left, right] = [liveUriOf(one, cluster(one)), liveUriOf(other, cluster(other))];
  await commands.executeCommand("vscode.diff", left, right, `${full(one)} ↔ ${full(other)}`, { preview: true });
}

/** Among the objects of the same kind on every connected cluster; of each as many as were read, the first page at least. */
async function chooseOther(
  session: Session,
  { tree, pages }: ClustersView,
  one: ObjectNode,
): Promise<ObjectNode | undefined> {
  const connected = session.connections.all().filter((it) => it.state.kind === "connected");
  const items = connected.map(async (connection) => {
    const sections = await tree.sections(tree.clusterNode(connection.setting.name));
    const section = sections.find((it) => it.kind === "section" && it.section.section === one.parent.section.section);
    if (section?.kind !== "section") return [];
    const { rows } = await pages.read(section);
    return rows.map((row) => ({
      label: row.name,
      description: [labelOf(connection), row.description].filter(Boolean).join(" · "),
      node: tree.objectNode(section, row),
    }));
  });
  const all = Promise.all(items).then((it) => it.flat().filter(({ node }) => node !== one));
  const picked = await window.showQuickPick(all, {
    title: l10n.t("Compare {0} with", one.row.name),
    placeHolder: l10n.t("Another object of the same kind, on any connected cluster"),
    matchOnDescription: true,
  });
  return picked?.node;
}

/** Reads a kind of objects from two clusters and lists what is not the same. Nothing is written. */
export async function compareClusters(session: Session, view: ComparisonView, section: SectionTreeNode): Promise<void> {
  const left = session.connections.get(connectionOf(section));
  const right = left && (await chooseCluster(session, left));
  if (!left || !right || !(await connect(session, right.setting.name, "asking"))) return;
  await readAndShow(session, view, { left, right, section: section.section });
}

/** The same comparison once more. */
export async function compareAgain(session: Session, view: ComparisonView): Promise<void> {
  const shown = view.current();
  if (shown) await readAndShow(session, view, shown);
}

async function readAndShow(
  session: Session,
  view: ComparisonView,
  { left, right, section }: Omit<Compared, "found">,
): Promise<void> {
  const title = l10n.t("Comparing {0} of {1} and {2}", section.label, nameWithWarning(left), nameWithWarning(right));
  const names = { left: left.setting.name, right: right.setting.name };
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const given = await session.server.ask("mra/compareClusters", { ...names, section: section.section }, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (answer.ok) await view.show({ left, right, section, found: answer.value });
  else void showError(heed(session, names.left, answer.fault).message);
}

async function chooseCluster(session: Session, left: Connection): Promise<Connection | undefined> {
  const others = session.connections.all().filter((it) => it.setting.name !== left.setting.name);
  if (others.length === 0)
    return void showInformation(l10n.t("There is no other cluster. Connect to a second one first."));
  if (others.length === 1) return others[0];
  const items = others.map((it) => ({ label: nameWithWarning(it), description: it.setting.host, it }));
  return (await window.showQuickPick(items, { title: l10n.t("Compare {0} with", labelOf(left)) }))?.it;
}

/** All differences of a comparison in one editor, one below the other. */
export async function showAllDifferences(compared: Compared): Promise<void> {
  const { left, right, section, found } = compared;
  const title = l10n.t("{0}: {1} ↔ {2}", section.label, labelOf(left), labelOf(right));
  const sides = found.rows.map((it): [Uri, Uri, Uri] => {
    const [one, other] = sidesOf(compared, it);
    return [emptySide(it.name), one, other];
  });
  await commands.executeCommand("vscode.changes", title, sides);
}
