import { l10n, window, workspace } from "vscode";
import type { PullEdits } from "../../core/src/wire/import.ts";
import { showInformation } from "./messages.ts";
import { asWorkspaceEdit } from "./object-commands.ts";

/**
 * Says what would be written, and writes it when that is wanted; `before` is done first then, by which so many `others` of
 * the files change. True: it is written.
 */
export async function writeAfterQuestion(edits: PullEdits, before?: () => Promise<void>, others = 0): Promise<boolean> {
  if (edits.files.length + others === 0) {
    void showInformation([edits.summary, ...edits.notes].join("\n"));
    return false;
  }
  const [write, review] = [l10n.t("Write"), l10n.t("Look at Changes")];
  const question = l10n.t(
    "Objects: {0}, files: {1}, more lines: {2}. Write them?",
    edits.objects,
    edits.files.length + others,
    edits.lines,
  );
  const detail = [...edits.notes, l10n.t("The files stay unsaved until you save them.")].join("\n");
  const chosen = await showInformation(question, { modal: true, detail }, write, review);
  if (chosen === undefined) return false;
  await before?.();
  const reviewed = chosen === review ? { needsConfirmation: true, label: l10n.t("Import") } : undefined;
  const isWritten = await workspace.applyEdit(asWorkspaceEdit(edits, reviewed), { isRefactoring: chosen === review });
  if (isWritten) window.setStatusBarMessage(edits.summary, 10_000);
  return isWritten;
}
