import {
  type Disposable,
  Disposable as Disposables,
  l10n,
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
} from "vscode";
import { ThemeColor, window } from "vscode";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { labelOf, nameWithWarning, stateWords } from "./words.ts";

/**
 * Says at the language of the open file which cluster it belongs to, by which schema it is checked, and whether names
 * and values come live or from the files alone; and in the status bar which cluster is connected.
 */
export function showStatus(session: Session): Disposable {
  const language = languages.createLanguageStatusItem("mra.cluster", { language: "mra-yaml" });
  language.name = l10n.t("MRA cluster");
  const bar = window.createStatusBarItem("mra.connection", StatusBarAlignment.Left);
  bar.name = l10n.t("MRA connection");
  bar.command = "mra.clusters.focus";
  let newest = 0;
  const drawLanguage = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== "mra-yaml") return;
    const mine = (newest += 1);
    const about = await session.server.ask("mra/documentCluster", { uri: document.uri.toString() });
    if (mine !== newest) return; // another file was opened meanwhile
    const connection = session.connections.all().find((it) => it.cluster === about?.cluster);
    language.text = about ? l10n.t("{0} · AXL {1}", about.cluster, about.schema) : l10n.t("no cluster");
    language.detail = about ? liveWord(connection) : l10n.t("the file names no cluster");
    language.severity = about ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
  };
  const drawBar = (): void => {
    const connected = session.connections.all().filter((it) => it.state.kind === "connected");
    const [first] = connected.sort(
      (a, b) => Number(b.setting.production ?? false) - Number(a.setting.production ?? false),
    );
    bar.text = barText(first, connected.length);
    bar.tooltip = first
      ? connected.map((it) => `${labelOf(it)}: ${stateWords(it)}`).join("\n")
      : l10n.t("No cluster is connected. Click to see the clusters.");
    bar.backgroundColor = first?.setting.production ? new ThemeColor("statusBarItem.errorBackground") : undefined;
    bar.show();
  };
  drawBar();
  return Disposables.from(
    language,
    bar,
    window.onDidChangeActiveTextEditor(() => void drawLanguage()),
    session.server.on("mra/filesChanged", () => void drawLanguage()),
    session.connections.onDidChange(() => {
      drawBar();
      void drawLanguage();
    }),
  );
}

function barText(first: Connection | undefined, connected: number): string {
  if (!first) return "$(server-environment) MRA";
  const icon = first.demo ? "$(beaker)" : "$(server-environment)";
  return `${icon} MRA: ${nameWithWarning(first)}${connected > 1 ? ` +${connected - 1}` : ""}`;
}

function liveWord(connection: Connection | undefined): string {
  if (connection?.state.kind === "connected") return l10n.t("live from {0}", labelOf(connection));
  return connection ? l10n.t("offline: {0}", stateWords(connection)) : l10n.t("offline: from the files alone");
}
