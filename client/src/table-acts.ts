import { l10n, Range, Uri, window, workspace } from "vscode";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { TableEdit, TableEdits, TableView } from "../../core/src/wire/table.ts";
import type { FromTable, TableAction } from "../webview/table-messages.ts";
import { asWorkspaceEdit } from "./object-commands.ts";
import type { Session } from "./session.ts";
import type { ShownView } from "./shown-views.ts";
import { textsOf } from "./table-page.ts";
import type { PlanRows, TableOf } from "./table-of.ts";

/** What acts upon rows of a table. */
export interface TableHand {
  readonly session: Session;
  readonly of: TableOf;
  /** Says in the page what became of it. */
  readonly say: (text: string) => void;
  readonly plan: PlanRows;
}

type Cells = Extract<FromTable, { readonly kind: "edit" }>["cells"];

/** Writes cells into the files, as one step that can be undone there. The files stay unsaved. */
export async function editCells(hand: TableHand, view: ShownView, cells: Cells): Promise<void> {
  const edits = cells.flatMap(({ row, key, value }): readonly TableEdit[] => {
    const address = view.addresses[row];
    return address === undefined ? [] : [{ address, key, value }];
  });
  const { cluster, section } = hand.of;
  const answer = await hand.session.server.ask("mra/tableEdit", { cluster, section, edits });
  await apply(hand, answer, (changed, names) =>
    changed === 1 ? l10n.t("1 value changed in {0}.", names) : l10n.t("{0} values changed in {1}.", changed, names),
  );
}

/** Puts edits into the files, and says what became of them. */
async function apply(
  hand: TableHand,
  answer: Answer<TableEdits>,
  doneText: (changed: number, names: string) => string,
): Promise<void> {
  if (!answer.ok) {
    hand.say(answer.fault.message);
    return;
  }
  const { files, changed, left } = answer.value;
  const broken = await undecoded(files.map((it) => it.uri));
  if (broken !== undefined) {
    hand.say(l10n.t("VS Code shows {0} in a wrong encoding. Reopen it with its own encoding first.", broken));
    return;
  }
  if (files.length > 0 && !(await workspace.applyEdit(asWorkspaceEdit({ files }), { isRefactoring: false }))) {
    hand.say(l10n.t("The files could not be edited."));
    return;
  }
  const names = files.map((it) => workspace.asRelativePath(Uri.parse(it.uri))).join(", ");
  const done = changed === 0 ? l10n.t("Nothing is changed.") : doneText(changed, names);
  hand.say([done, ...left].join(" "));
}

/** A file whose text the editor could not decode: what is written there would be saved over what it could not read. */
async function undecoded(uris: readonly string[]): Promise<string | undefined> {
  for (const it of uris) {
    const uri = Uri.parse(it);
    const document = await workspace.openTextDocument(uri);
    if (document.getText().includes("\ufffd")) return workspace.asRelativePath(uri);
  }
  return undefined;
}

/** Does what a button of the table says. */
export async function actOnRows(
  hand: TableHand,
  view: ShownView,
  action: TableAction,
  rows: readonly number[],
): Promise<void> {
  if (rows.length === 0) {
    hand.say(l10n.t("Select rows first."));
    return;
  }
  switch (action) {
    case "move":
      return view.actions.belongs === undefined ? undefined : setFor(hand, view, rows, view.actions.belongs);
    case "profile": {
      const key = await askColumn(view);
      return key === undefined ? undefined : setFor(hand, view, rows, key);
    }
    case "part":
      return setPart(hand, view, rows);
    case "plan":
      return hand.plan(
        view.connection,
        rows.flatMap((row) => view.addresses[row] ?? []),
      );
    case "open":
      return goToRow(hand, view, rows[0] ?? 0);
    case "template":
      return makeTemplate(hand, view, rows);
  }
}

/** Asks whether rows take part in MRA, and writes it. */
async function setPart(hand: TableHand, view: ShownView, rows: readonly number[]): Promise<void> {
  const items = [
    { label: l10n.t("Takes no part in MRA"), value: "false" },
    { label: l10n.t("Takes part in MRA"), value: "true" },
    { label: l10n.t("As template, document or device pool say"), value: "" },
  ];
  const title = l10n.t("Part in MRA");
  const picked = await window.showQuickPick(items, { title, ignoreFocusOut: true });
  if (picked === undefined) return;
  await editCells(
    hand,
    view,
    rows.map((row) => ({ row, key: "mra", value: picked.value })),
  );
}

/** Makes a template of what rows share. */
async function makeTemplate(hand: TableHand, view: ShownView, rows: readonly number[]): Promise<void> {
  const { cluster, section } = hand.of;
  const addresses = rows.flatMap((row) => view.addresses[row] ?? []);
  const answer = await hand.session.server.ask("mra/tableTemplate", { cluster, section, addresses });
  await apply(hand, answer, (changed, names) => l10n.t("{0} rows extend a new template in {1}.", changed, names));
}

async function askColumn({ actions, offered }: ShownView): Promise<string | undefined> {
  const columns = actions.profiles.flatMap((key) => offered.find((it) => it.key === key) ?? []);
  if (columns.length < 2) return columns[0]?.key;
  const picked = await window.showQuickPick(columns, { title: l10n.t("Which profile?") });
  return picked?.key;
}

/** Asks for a value of a column, and gives it to the rows. */
async function setFor(hand: TableHand, view: ShownView, rows: readonly number[], key: string): Promise<void> {
  const { cluster, section } = hand.of;
  const label = view.offered.find((it) => it.key === key)?.label ?? key;
  const names = await hand.session.server.ask("mra/tableChoices", { cluster, section, key });
  const picked = await window.showQuickPick([...names], {
    ignoreFocusOut: true, // the page is drawn anew meanwhile, and may take the focus
    title: rows.length === 1 ? l10n.t("{0} of 1 row", label) : l10n.t("{0} of {1} rows", label, rows.length),
  });
  if (picked === undefined) return;
  await editCells(
    hand,
    view,
    rows.map((row) => ({ row, key, value: picked })),
  );
}

async function goToRow({ session, of, say }: TableHand, view: ShownView, row: number): Promise<void> {
  const address = view.addresses[row];
  if (address === undefined) return;
  const place = await session.server.ask("mra/place", { cluster: of.cluster, address });
  if (!place) {
    say(l10n.t("It is not in the files."));
    return;
  }
  const { uri, line, character } = place;
  await window.showTextDocument(Uri.parse(uri), {
    selection: new Range(line, character, line, character),
    preview: false,
  });
}

/** Writes the rows that are shown into a spreadsheet. */
export async function exportRows(
  { session, of, say }: TableHand,
  view: TableView,
  rows: readonly number[],
  keys: readonly string[],
): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `${of.section}.csv`;
  const target = await window.showSaveDialog({
    filters: { CSV: ["csv"], Excel: ["xlsx"] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
  });
  if (!target) return;
  const format = target.path.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv";
  const base64 = await session.server.ask("mra/tableFile", {
    name: of.section,
    format,
    rows: textsOf(view, rows, keys),
  });
  await workspace.fs.writeFile(target, Buffer.from(base64, "base64"));
  say(l10n.t("{0} rows are in {1}.", rows.length, workspace.asRelativePath(target)));
}
