import { l10n, Range, Uri, window, workspace } from "vscode";
import { showError, showInformation } from "./messages.ts";
import type { Session } from "./session.ts";

/** The name under which `mra init` and the check in CI have it. */
const standardName = "mra-baseline.json";

/** Keeps today's findings in a file: a check with it fails on new ones only. */
export async function writeBaseline(session: Session): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return void showInformation(l10n.t("Open a folder first: the files need a place."));
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(folder.uri, standardName),
    filters: { JSON: ["json"] },
  });
  if (!target) return;
  const { text, findings } = await session.server.ask("mra/baseline", {});
  await workspace.fs.writeFile(target, Buffer.from(text, "utf8"));
  const name = workspace.asRelativePath(target);
  void showInformation(l10n.t("Findings kept in {0}: {1}. Only new ones count from now on.", name, findings));
}

/** Lists what is found beyond a baseline; a line leads to its place. */
export async function showNewFindings(session: Session): Promise<void> {
  const uri = await askBaseline();
  if (!uri) return;
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const answer = await session.server.ask("mra/beyondBaseline", { text });
  const name = workspace.asRelativePath(uri);
  if (!answer) return void showError(l10n.t("{0} is no baseline.", name));
  const { findings, known, gone } = answer;
  if (findings.length === 0)
    return void showInformation(
      l10n.t("Nothing is new: {0} findings stand in {1}, {2} of its entries no longer apply.", known, name, gone),
    );
  const rows = findings.map(({ code, message, place }) => ({
    label: code,
    description: place ? `${workspace.asRelativePath(Uri.parse(place.uri))}:${String(place.line + 1)}` : "",
    detail: message,
    place,
  }));
  const picked = await window.showQuickPick(rows, {
    title: l10n.t(
      "New findings: {0}; in the baseline: {1}; entries that no longer apply: {2}",
      findings.length,
      known,
      gone,
    ),
    matchOnDetail: true,
    matchOnDescription: true,
  });
  if (!picked?.place) return;
  const { line, character } = picked.place;
  await window.showTextDocument(Uri.parse(picked.place.uri), {
    selection: new Range(line, character, line, character),
  });
}

async function askBaseline(): Promise<Uri | undefined> {
  const found = await workspace.findFiles("**/*baseline*.json", "**/node_modules/**", 50);
  const [first] = found;
  if (first && found.length === 1) return first;
  if (found.length === 0) {
    const [picked] = (await window.showOpenDialog({ filters: { JSON: ["json"] } })) ?? [];
    return picked;
  }
  const rows = found.map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  return (await window.showQuickPick(rows, { title: l10n.t("Which baseline?") }))?.uri;
}
