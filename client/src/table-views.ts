import { Disposable, env, l10n, type WebviewPanel, ViewColumn, window, workspace } from "vscode";
import type { TableView } from "../../core/src/wire/table.ts";
import type { FromTable, ToTable } from "../webview/table-messages.ts";
import type { Session } from "./session.ts";
import { actOnRows, editCells, exportRows, type TableHand } from "./table-acts.ts";
import type { PlanRows, TableOf } from "./table-of.ts";
import { createShownViews } from "./shown-views.ts";
import { shownTable } from "./table-page.ts";
import { tableWords } from "./table-words.ts";
import { webviewOptions, webviewPage } from "./webview-page.ts";

/** The tables that are open, one for each kind of objects of a cluster or a file. */
export interface TableViews {
  /** Shows a table, or goes to it where it is open. */
  show(of: TableOf): void;
  dispose(): void;
}

export function openTableViews(session: Session, plan: PlanRows): TableViews {
  const open = new Map<string, Panel>();
  const again = (): void => {
    for (const it of open.values()) it.refresh();
  };
  const listening = Disposable.from(
    session.server.on("mra/filesChanged", again),
    session.server.on("mra/drift", again),
  );
  return {
    show(of) {
      const key = JSON.stringify([of.cluster, of.section, of.uri]);
      const shown = open.get(key);
      if (shown) {
        shown.panel.reveal();
        return;
      }
      const it = openPanel(session, of, plan);
      open.set(key, it);
      it.panel.onDidDispose(() => open.delete(key));
    },
    dispose() {
      listening.dispose();
      for (const it of open.values()) it.panel.dispose();
    },
  };
}

interface Panel {
  readonly panel: WebviewPanel;
  refresh(): void;
}

/** What changes in quick succession is read once. */
const quietMs = 300;

function openPanel(session: Session, of: TableOf, plan: PlanRows): Panel {
  const panel = window.createWebviewPanel("mra.table", of.called, ViewColumn.Active, webviewOptions(session));
  const { webview } = panel;
  const views = createShownViews();
  let columns: readonly string[] = [];
  let asked = 0;
  let due: NodeJS.Timeout | undefined;
  const send = (it: ToTable): void => void webview.postMessage(it);
  const draw = (): void => {
    const view = views.now;
    if (view === undefined) return;
    const title = l10n.t("{0}: {1}", view.title, of.called);
    panel.title = title;
    send({ kind: "show", table: shownTable(view, views.revision, title), words: tableWords(view) });
  };
  const read = async (live: boolean): Promise<void> => {
    const mine = (asked += 1);
    const { cluster, section, uri } = of;
    const answer = await session.server.ask("mra/table", {
      ...{ cluster, section, columns, live },
      ...(uri === undefined ? {} : { uri }),
    });
    if (mine !== asked) return; // asked again meanwhile
    if (!answer.ok) {
      send({ kind: "failed", message: answer.fault.message });
      return;
    }
    views.show(answer.value);
    draw();
  };
  const readAll = async (): Promise<void> => {
    await read(false);
    const first = views.now;
    if (first?.connection === undefined || first.readAt !== undefined) return;
    await read(true);
    const all = views.now;
    if (all?.phones === true && (await askRegistrations(session, all))) await read(false);
  };
  const refresh = (): void => {
    clearTimeout(due);
    due = setTimeout(() => void (panel.visible && read(false)), quietMs);
  };
  const hand: TableHand = { session, of, say: (text) => send({ kind: "said", text }), plan };
  const upon = async (it: Extract<FromTable, { readonly revision: number }>): Promise<void> => {
    // What was typed or chosen while the table was read again is about the rows that were shown then.
    const [meant, now] = [views.at(it.revision), views.now];
    if (meant !== undefined && it.kind === "edit") await editCells(hand, meant, it.cells);
    else if (meant !== undefined && it.kind === "act") await actOnRows(hand, meant, it.action, it.rows);
    else if (now !== undefined && it.kind === "export" && it.revision === views.revision)
      await exportRows(hand, now, it.rows, it.keys);
    else send({ kind: "said", text: l10n.t("The table was read again. Try once more.") });
  };
  const hear = async (it: FromTable): Promise<void> => {
    switch (it.kind) {
      case "ready":
        if (views.now === undefined) return readAll();
        draw();
        refresh();
        return;
      case "columns":
        columns = it.keys;
        return read(false);
      case "choices": {
        const { cluster, section } = of;
        const values = await session.server.ask("mra/tableChoices", { cluster, section, key: it.key });
        send({ kind: "choices", key: it.key, values });
        return;
      }
      case "copy":
        await env.clipboard.writeText(it.text);
        return;
      case "paste":
        send({ kind: "paste", text: await env.clipboard.readText() });
        return;
      default:
        return upon(it);
    }
  };
  webview.onDidReceiveMessage((it: FromTable) => void hear(it));
  panel.onDidDispose(() => clearTimeout(due));
  const trusting = workspace.onDidGrantWorkspaceTrust(() => void read(false));
  panel.onDidDispose(() => {
    trusting.dispose();
  });
  webview.html = webviewPage(session, webview, "table-view");
  return { panel, refresh };
}

/** Phones of one question, and how many are asked for at most without being told to. */
const [atOnce, most] = [1_000, 10_000];

/** Has the registrations read of the phones that the cluster has; false: it tells nothing. */
async function askRegistrations(session: Session, { connection, addresses, columns }: TableView): Promise<boolean> {
  const [name] = columns;
  if (connection === undefined || name === undefined || !workspace.isTrusted) return false;
  const names = addresses.map((_, row) => name.values[name.cells === undefined ? row : (name.cells[row] ?? 0)] ?? "");
  let isTold = false;
  for (let i = 0; i < Math.min(most, names.length); i += atOnce) {
    const phones = names.slice(i, i + atOnce);
    const answer = await session.server.ask("mra/registrations", { connection, phones });
    if (!answer.ok) return isTold;
    isTold = true;
  }
  return isTold;
}
