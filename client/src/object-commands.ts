import { commands, l10n, Position, ProgressLocation, Range, Uri, window, workspace, WorkspaceEdit } from "vscode";
import type { WorkspaceEditEntryMetadata } from "vscode";
import type { ImportEdits, ImportParams } from "../../core/src/wire/import.ts";
import type { Place } from "../../core/src/wire/place.ts";
import type { LiveRef, ObjectInFile } from "../../core/src/wire/protocol.ts";
import type { ClustersView } from "./clusters-view.ts";
import type { Connection } from "./connections.ts";
import { liveUri, liveUriOfAll, refOf } from "./live-uri.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { connectionOf, type ObjectNode, type SectionTreeNode } from "./tree-nodes.ts";
import { publishText } from "./virtual-texts.ts";
import { labelOf } from "./words.ts";
import { showInformation } from "./messages.ts";

/**
 * Shows live objects of one cluster in one read-only document, with the findings of the rules; with references, what they
 * refer to as well.
 */
export async function showLive(session: Session, nodes: readonly ObjectNode[], withReferences: boolean): Promise<void> {
  const [first] = nodes;
  const connection = first && session.connections.get(connectionOf(first));
  if (!connection) return;
  const mine = nodes.filter((it) => connectionOf(it) === connection.setting.name);
  const uri = liveUriOfAll(mine, labelOf(connection), withReferences);
  if (uri) await window.showTextDocument(uri);
}

/** The native diff of an object: live on the left, as the files want it on the right. */
export async function compareWithFile(session: Session, node: ObjectNode): Promise<void> {
  await compareRef(session, refOf(node), node.row.name);
}

/** The same for the object that the cursor stands on. */
export async function compareAtCursor(session: Session): Promise<void> {
  const found = await liveAtCursor(session);
  if (!found) return;
  const { connection, object } = found;
  const ref = { connection: connection.setting.name, address: object.address, uuid: "" };
  await compareRef(session, ref, object.name);
}

async function compareRef(session: Session, ref: LiveRef, name: string): Promise<void> {
  const answer = await session.server.ask("mra/compare", ref);
  if (!answer.ok) {
    tell(heed(session, ref.connection, answer.fault).message);
    return;
  }
  await commands.executeCommand(
    "vscode.diff",
    publishText("mra-compare", `${name}.mra.yaml`, answer.value.live),
    publishText("mra-compare", `${name}.mra.yaml`, answer.value.file),
    l10n.t("{0}: live ↔ files", name),
    { preview: true },
  );
}

/**
 * Merges live objects into the files and shows the first of them. The files stay unsaved, so that it can be undone. With
 * references: what they refer to comes, too.
 */
export async function importObjects(
  session: Session,
  nodes: readonly ObjectNode[],
  withReferences: boolean,
): Promise<void> {
  const [first] = nodes;
  if (!first) return;
  const connection = connectionOf(first);
  const objects = nodes
    .filter((it) => connectionOf(it) === connection)
    .map(({ row: { address, uuid } }) => ({ address, uuid }));
  await applyImport(session, { connection, objects, withReferences });
}

/** The same for every object of sections. */
export async function importSections(session: Session, nodes: readonly SectionTreeNode[]): Promise<void> {
  const [first] = nodes;
  if (!first) return;
  const connection = connectionOf(first);
  const sections = nodes.filter((it) => connectionOf(it) === connection).map((it) => it.section.section);
  await applyImport(session, { connection, objects: [], sections });
}

/** Takes over into the file what was changed outside. */
export async function acceptLive(session: Session, ref: LiveRef, fields: readonly string[]): Promise<void> {
  const { connection, address, uuid } = ref;
  await applyImport(session, { connection, objects: [{ address, uuid }], fields });
}

/** Goes to where the files describe a live object. */
export async function goToFile(session: Session, node: ObjectNode): Promise<void> {
  const connection = session.connections.get(connectionOf(node));
  if (!connection) return;
  const place = await session.server.ask("mra/place", { cluster: connection.cluster, address: node.row.address });
  if (place) await show(place);
  else tell(l10n.t("{0} is not in the files of this workspace.", node.row.name));
}

/** Opens the live object that the cursor stands on. */
export async function showLiveAtCursor(session: Session): Promise<void> {
  const found = await liveAtCursor(session);
  if (!found) return;
  const { connection, object } = found;
  const { address, name } = object;
  const ref = { connection: connection.setting.name, address, uuid: "" };
  await window.showTextDocument(liveUri(labelOf(connection), name, ref));
}

/** Shows the object that the cursor stands on in the tree of live clusters. */
export async function revealInTree(session: Session, clusters: ClustersView): Promise<void> {
  const found = await liveAtCursor(session);
  if (!found) return;
  const { connection, object } = found;
  if (!(await clusters.revealObject(connection.setting.name, object)))
    tell(l10n.t("{0} does not have {1}.", labelOf(connection), object.name));
}

/** The object that the cursor stands on, and the cluster it is on, connected; or none, and the user was told why. */
async function liveAtCursor(
  session: Session,
): Promise<{ readonly connection: Connection; readonly object: ObjectInFile } | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const found = await session.server.ask("mra/objectAt", { uri: editor.document.uri.toString(), line, character });
  if (!found) {
    tell(l10n.t("There is no object of a cluster at the cursor."));
    return undefined;
  }
  const connection = session.connections.all().find((it) => it.cluster === found.cluster);
  if (!connection) {
    tell(l10n.t("No connection is named {0}. Connect to it in the MRA view first.", found.cluster));
    return undefined;
  }
  if (!(await connect(session, connection.setting.name, "asking"))) return undefined;
  return { connection, object: found };
}

async function applyImport(session: Session, params: ImportParams): Promise<void> {
  const [workspaceFolder] = workspace.workspaceFolders ?? [];
  const folder = workspaceFolder ? { folder: workspaceFolder.uri.toString() } : {};
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Importing into files"), cancellable: true },
    async (_progress, token) => {
      const given = await session.server.ask("mra/import", { ...params, ...folder }, token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) {
    tell(heed(session, params.connection, answer.fault).message);
    return;
  }
  const [file] = answer.value.files;
  if (!(await workspace.applyEdit(asWorkspaceEdit(answer.value)))) return;
  if (file) await show({ uri: file.uri, ...(file.changes[0]?.start ?? { line: 0, character: 0 }) });
  window.setStatusBarMessage(answer.value.summary, 10_000);
}

/** What the server wants to be written, for the editor to write; `reviewed`: after it was looked at in a preview. */
export function asWorkspaceEdit(
  edits: Pick<ImportEdits, "files">,
  reviewed?: WorkspaceEditEntryMetadata,
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const file of edits.files) {
    const uri = Uri.parse(file.uri);
    if (file.create) edit.createFile(uri, { ignoreIfExists: true }, reviewed);
    for (const { start, end, text } of file.changes)
      edit.replace(uri, new Range(start.line, start.character, end.line, end.character), text, reviewed);
  }
  return edit;
}

async function show({ uri, line, character }: Place): Promise<void> {
  const at = new Position(line, character);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(at, at), preview: false });
}

const tell = (what: string): void => void showInformation(what);
