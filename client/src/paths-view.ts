import { Disposable, env, l10n, Range, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { PathPlace, PathsView } from "../../core/src/wire/paths.ts";
import type { FromPage, ToPage } from "../webview/messages.ts";
import { pathWords } from "./paths-words.ts";
import type { Session } from "./session.ts";
import { webviewOptions, webviewPage } from "./webview-page.ts";

/** The views of registration paths, one for each cluster that is looked at. */
export interface PathsViews {
  /** Shows the paths of a cluster beside the file, or the view that already does. */
  show(cluster: string): void;
  /** Something may have become known of the nodes: the preflight ran. */
  refresh(): void;
  dispose(): void;
}

const viewType = "mra.paths";

export function openPathsViews(session: Session): PathsViews {
  const open = new Map<string, Panel>();
  const adopt = (panel: WebviewPanel, cluster: string, down: readonly string[]): void => {
    open.get(cluster)?.panel.dispose();
    const mine = fillPanel(session, panel, cluster, down);
    open.set(cluster, mine);
    panel.onDidDispose(() => {
      if (open.get(cluster) === mine) open.delete(cluster);
    });
  };
  const refresh = (): void => {
    for (const it of open.values()) it.refresh();
  };
  const listening = Disposable.from(
    session.server.on("mra/filesChanged", refresh),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, kept: unknown) => {
        const { cluster, down } = keptState(kept);
        if (cluster === undefined) panel.dispose();
        else {
          panel.webview.options = webviewOptions(session);
          adopt(panel, cluster, down);
        }
        return Promise.resolve();
      },
    }),
  );
  return {
    show: (cluster) => {
      const shown = open.get(cluster);
      if (shown) {
        shown.panel.reveal();
        return;
      }
      const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
      const title = l10n.t("Paths of {0}", cluster);
      adopt(window.createWebviewPanel(viewType, title, column, webviewOptions(session)), cluster, []);
    },
    refresh,
    dispose: () => {
      listening.dispose();
      for (const it of open.values()) it.panel.dispose();
    },
  };
}

/** A panel that is open. */
interface Panel {
  readonly panel: WebviewPanel;
  refresh(): void;
}

function fillPanel(session: Session, panel: WebviewPanel, cluster: string, before: readonly string[]): Panel {
  const { webview } = panel;
  let down = before;
  let view: PathsView | undefined;
  let newest = 0;
  const send = (it: ToPage): void => void webview.postMessage(it);
  const refresh = async (): Promise<void> => {
    if (!panel.visible) return; // shown again, the page asks by itself
    const mine = (newest += 1);
    const answer = await session.server.ask("mra/paths", { cluster, down });
    if (mine !== newest) return; // asked again meanwhile
    if (!answer.ok) {
      send({ kind: "failed", message: answer.fault.message });
      return;
    }
    view = answer.value;
    down = view.down;
    send({ kind: "show", view, words: pathWords(view) });
  };
  webview.onDidReceiveMessage((it: FromPage) => {
    switch (it.kind) {
      case "ready":
      case "without":
        if (it.kind === "without" || down.length === 0) down = it.down;
        return void refresh();
      case "open":
        if (view && isShown(view, it.place)) void goTo(it.place, panel);
        return;
      case "copy":
        return void (view && copyText(view));
    }
  });
  webview.html = webviewPage(session, webview, "paths-view");
  return { panel, refresh: () => void refresh() };
}

async function copyText(view: PathsView): Promise<void> {
  await env.clipboard.writeText(view.text);
  window.setStatusBarMessage(l10n.t("The paths were copied as text."), 5_000);
}

/** Opens a line in the column where files are, beside the picture. */
async function goTo({ uri, line, character }: PathPlace, panel: WebviewPanel): Promise<void> {
  const open = window.visibleTextEditors.find((it) => it.document.uri.toString() === Uri.parse(uri).toString());
  const other = window.visibleTextEditors.find((it) => it.viewColumn !== panel.viewColumn);
  const viewColumn = open?.viewColumn ?? other?.viewColumn ?? ViewColumn.Beside;
  await window.showTextDocument(Uri.parse(uri), { viewColumn, selection: new Range(line, character, line, character) });
}

/** Whether a place is one of those that the page was given. */
function isShown({ boxes, pools }: PathsView, { uri, line, character }: PathPlace): boolean {
  const places = [...boxes, ...pools].flatMap((it) => [it.place, ...it.remarks.map((remark) => remark.place)]);
  return places.some((it) => it?.uri === uri && it.line === line && it.character === character);
}

function keptState(kept: unknown): { readonly cluster: string | undefined; readonly down: readonly string[] } {
  const { cluster, down } = (typeof kept === "object" && kept !== null ? kept : {}) as {
    readonly cluster?: unknown;
    readonly down?: unknown;
  };
  return {
    cluster: typeof cluster === "string" ? cluster : undefined,
    down: Array.isArray(down) ? down.filter((it) => typeof it === "string") : [],
  };
}
