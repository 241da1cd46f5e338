import { l10n, Range, Uri, ViewColumn, type WebviewPanel, window, workspace, commands } from "vscode";
import type { ReadinessView } from "../../core/src/wire/readiness.ts";
import { showError } from "./messages.ts";
import { clusterToShow } from "./paths-command.ts";
import type { Session } from "./session.ts";

/** Pages of readiness, one for each cluster that is looked at. */
export interface ReadinessViews {
  /** Shows the page of a cluster: that of the file in front, the only one, or the one that is chosen. */
  show(): Promise<void>;
}

/** What links of the page do, which the language server makes; no other command can be called from it. */
const openCommand = "mra.openReadinessPlace";
const saveCommand = "mra.saveReadiness";

export function openReadinessViews(session: Session): ReadinessViews {
  const open = new Map<string, ReadinessPanel>();
  session.context.subscriptions.push(
    session.server.on("mra/filesChanged", () => {
      for (const it of open.values()) void it.refresh();
    }),
    commands.registerCommand(openCommand, goTo),
    commands.registerCommand(saveCommand, (cluster: string) => open.get(cluster)?.save()),
  );
  return {
    async show() {
      const cluster = await clusterToShow(session);
      if (cluster === undefined) return;
      const shown = open.get(cluster);
      if (shown !== undefined) {
        shown.reveal();
        return;
      }
      const panel = window.createWebviewPanel("mra.readiness", l10n.t("Readiness of {0}", cluster), ViewColumn.Active, {
        enableScripts: false,
        enableCommandUris: [openCommand, saveCommand],
        localResourceRoots: [],
      });
      const page = new ReadinessPanel(session, cluster, panel);
      open.set(cluster, page);
      panel.onDidDispose(() => open.delete(cluster));
      await page.refresh();
    },
  };
}

class ReadinessPanel {
  readonly #session: Session;
  readonly #cluster: string;
  readonly #panel: WebviewPanel;
  #view: ReadinessView | undefined;
  #newest = 0;

  constructor(session: Session, cluster: string, panel: WebviewPanel) {
    this.#session = session;
    this.#cluster = cluster;
    this.#panel = panel;
    panel.onDidChangeViewState(() => void (panel.visible && this.refresh()));
  }

  reveal(): void {
    this.#panel.reveal();
  }

  async refresh(): Promise<void> {
    if (!this.#panel.visible) return; // drawn once somebody looks
    const mine = (this.#newest += 1);
    const answer = await this.#session.server.ask("mra/readiness", { cluster: this.#cluster });
    if (mine !== this.#newest) return; // asked again meanwhile
    if (!answer.ok) return void showError(answer.fault.message);
    this.#view = answer.value;
    if (this.#panel.webview.html !== answer.value.page) this.#panel.webview.html = answer.value.page;
  }

  async save(): Promise<void> {
    if (this.#view === undefined) return;
    const [folder] = workspace.workspaceFolders ?? [];
    const file = await window.showSaveDialog({
      title: l10n.t("Save the Report"),
      ...(folder ? { defaultUri: Uri.joinPath(folder.uri, `${this.#cluster}.readiness.html`) } : {}),
      filters: { HTML: ["html"], Markdown: ["md"] },
    });
    if (file === undefined) return;
    const text = /\.md$/i.test(file.path) ? this.#view.markdown : this.#view.html;
    try {
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      void showError(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Opens the line of a finding, beside the page where there is room. */
async function goTo(uri: string, line: number): Promise<void> {
  const address = Uri.parse(uri);
  const open = window.visibleTextEditors.find((it) => it.document.uri.toString() === address.toString());
  const viewColumn = open?.viewColumn ?? window.visibleTextEditors[0]?.viewColumn ?? ViewColumn.Active;
  await window.showTextDocument(address, { viewColumn, selection: new Range(line, 0, line, 0) });
}
